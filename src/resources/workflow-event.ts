import type {
  WorkflowEvent as EventOfRun,
  WorkflowEventError,
  WorkflowEventInterrupt,
  WorkflowEventMessage,
  WorkflowEventType,
} from '../../generated/client/index.gen.js';
import { memberOf } from '../lib/shapes.js';

/** An event of a run. */
export type WorkflowEvent = EventOfRun;

/** The class `WorkflowEvent`. What it creates has the types of the events of a stream. */
export interface WorkflowEventClass {
  /**
   * @param id - the number of the event in its stream.
   * @param event - its name.
   * @param data - its payload; the last event has none.
   */
  new (
    id: number,
    event: WorkflowEventType,
    data?: WorkflowEventMessage | WorkflowEventInterrupt | WorkflowEventError,
  ): WorkflowEvent;
}

/**
 * An event of a run, for code written for `@coze/api` that creates events or tests with `instanceof`. The events of a stream
 * are plain objects; `instanceof` recognises them by their number and their name.
 *
 * @example
 * ```ts
 * const event = new WorkflowEvent(0, WorkflowEventType.DONE);
 * console.log(event instanceof WorkflowEvent, event.event);
 * ```
 */
export const WorkflowEvent: WorkflowEventClass = /* @__PURE__ */ eventClass();

// The overload gives the instances the type of the events: a class cannot be declared with a union of types.
function eventClass(): WorkflowEventClass;
function eventClass(): unknown {
  return class WorkflowEvent {
    static [Symbol.hasInstance](value: unknown): boolean {
      return typeof memberOf(value, 'id') === 'number' && typeof memberOf(value, 'event') === 'string';
    }

    constructor(
      readonly id: number,
      readonly event: string,
      readonly data?: object,
    ) {}
  };
}
