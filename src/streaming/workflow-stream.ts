import type { WorkflowEvent, WorkflowEventInterrupt } from '../../generated/types/index.js';
import { WorkflowFailedError, WorkflowInterruptedError } from '../errors/stream-errors.js';
import type { Continuation } from './flow-options.js';
import { EventStream } from './event-stream.js';
import { describeError } from './last-error.js';
import type { Signals } from './signals.js';
import { workflowKind } from './stream-kind.js';
import type { OpenStream } from './stream-source.js';
import { WorkflowRecord } from './workflow-record.js';

export interface WorkflowStreamOptions {
  readonly open: OpenStream;
  readonly signals: Signals;
  /** Says how the run goes on at an interrupt. */
  readonly onInterrupt?: ((interrupt: WorkflowEventInterrupt) => Continuation) | undefined;
}

/**
 * The events of a workflow run, with helpers.
 *
 * @example
 * ```ts
 * const stream = client.workflows.runs.stream({ workflow_id, parameters });
 * for await (const part of stream) {
 *   if (part.event === 'Message') process.stdout.write(part.data.content);
 * }
 * console.log(JSON.parse(await stream.finalOutput()));
 * ```
 */
export class WorkflowStream extends EventStream<WorkflowEvent> {
  readonly #record: WorkflowRecord;

  /** @internal */
  constructor({ open, signals, onInterrupt }: WorkflowStreamOptions) {
    const record = new WorkflowRecord();
    const continuation = onInterrupt && (() => (record.interrupt ? onInterrupt(record.interrupt) : undefined));
    super({ open, kind: workflowKind, record, signals, continuation });
    this.#record = record;
  }

  /**
   * What the nodes said. The end node counts only when it alone spoke: as a rule it gives JSON, see `finalOutput()`.
   *
   * At an interrupt it is what was said so far.
   *
   * @throws WorkflowFailedError when the run failed; otherwise what the iteration would throw.
   */
  text(): Promise<string> {
    return this.#atEnd(() => this.#record.text());
  }

  /**
   * What the end node gave, as text: as a rule JSON, which is yours to parse. Of a run without an end node it is what the
   * last node gave that finished, and empty when no node said anything.
   *
   * @throws WorkflowFailedError when the run failed, WorkflowInterruptedError when it waits for a reply; otherwise what
   * the iteration would throw.
   */
  finalOutput(): Promise<string> {
    return this.#atEnd(() => {
      const { interrupt, output } = this.#record;
      if (interrupt === undefined) return output ?? '';
      const message =
        'The run waits for a reply, so there is no output. Answer with workflows.runs.resume or onInterrupt.';
      throw new WorkflowInterruptedError(message, interrupt, this.errorContext());
    });
  }

  /**
   * What the run waits for, to be answered with `workflows.runs.resume`; `undefined` when it ran to its end.
   *
   * @throws WorkflowFailedError when the run failed; otherwise what the iteration would throw.
   */
  interrupt(): Promise<WorkflowEventInterrupt | undefined> {
    return this.#atEnd(() => this.#record.interrupt);
  }

  /**
   * Where the run can be looked at, also when it failed; `undefined` where the server does not say.
   *
   * @throws what the iteration would throw.
   */
  debugUrl(): Promise<string | undefined> {
    return this.atEnd(() => this.#record.debugUrl);
  }

  #atEnd<T>(result: () => T): Promise<T> {
    return this.atEnd(() => {
      const { failure: said, debugUrl } = this.#record;
      if (said === undefined) return result();
      const failure = this.masked(said);
      const message = `The workflow failed: ${describeError(failure)}.`;
      throw new WorkflowFailedError(message, { ...this.errorContext(), lastError: failure, debugUrl });
    });
  }
}
