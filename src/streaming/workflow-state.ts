import type { WorkflowEventInterrupt, WorkflowEventMessage } from '../../generated/types/types.gen.js';
import { describeError, lastErrorOf, type LastError } from '../errors/failure-reason.js';
import { WorkflowFailedError, WorkflowInterruptedError } from '../errors/stream-errors.js';
import { isObject } from '../lib/shapes.js';
import type { StandardSchema } from '../lib/standard-schema.js';
import { outputOf } from './run-output.js';
import { RunTexts } from './run-texts.js';
import type { ErrorContext, StreamEvent, StreamState } from './stream-events.js';

/** The state of a workflow run, updated by each of its events. */
export class WorkflowState implements StreamState<StreamEvent> {
  readonly #texts = new RunTexts();
  #interrupt: WorkflowEventInterrupt | undefined;
  #failure: LastError | undefined;
  #debugUrl: string | undefined;
  #hasOutcome = false;

  /** The interrupt that the run waits at, if it waits. */
  get interrupt(): WorkflowEventInterrupt | undefined {
    return this.#interrupt;
  }

  get debugUrl(): string | undefined {
    return this.#debugUrl;
  }

  get hasOutcome(): boolean {
    return this.#hasOutcome;
  }

  get mayEnd(): boolean {
    return this.#hasOutcome;
  }

  /** What the nodes said, without the JSON of the end node, which repeats it. */
  text(): string {
    return this.#texts.said();
  }

  /**
   * The output of the end node; of a run without one, that of the last node that finished.
   *
   * @param schema - the schema of the output. Without it the output is text.
   * @throws WorkflowInterruptedError if the run waits for a reply; OutputValidationError if the output does not match the
   * schema.
   */
  finalOutput(context: ErrorContext, schema: StandardSchema | undefined): unknown {
    const text = this.#texts.output ?? '';
    if (this.#interrupt === undefined) return schema === undefined ? text : outputOf(text, schema);
    const message = 'The run waits for a reply, so it has no output. Reply with workflows.runs.resume or onInterrupt.';
    throw new WorkflowInterruptedError(message, context.mask(this.#interrupt), context);
  }

  /** @throws WorkflowFailedError if the run failed. */
  checkFailure(context: ErrorContext): void {
    if (this.#failure === undefined) return;
    const [lastError, debugUrl] = context.mask([this.#failure, this.#debugUrl] as const);
    const message = `The workflow failed: ${describeError(lastError)}.`;
    throw new WorkflowFailedError(message, { ...context, lastError, debugUrl });
  }

  observe({ event, data }: StreamEvent): void {
    switch (event) {
      case 'Message':
        // A failure stays the outcome.
        this.#hasOutcome = this.#failure !== undefined;
        this.#interrupt = undefined;
        if (isRunMessage(data)) this.#texts.append(data);
        break;
      case 'Interrupt':
        this.#end(data);
        this.#interrupt = isInterrupt(data) ? data : undefined;
        break;
      case 'Error':
      case 'error':
        this.#end(data);
        this.#interrupt = undefined;
        this.#failure = lastErrorOf(data);
        break;
      case 'Done':
        // It may follow an interrupt or a failure, which stays the outcome.
        this.#end(data);
        if (this.#interrupt === undefined && this.#failure === undefined) this.#texts.complete();
        break;
    }
  }

  #end(data: unknown): void {
    this.#hasOutcome = true;
    if (isObject(data) && typeof data.debug_url === 'string') this.#debugUrl = data.debug_url || this.#debugUrl;
  }
}

/** True if the data of an interrupt say what to resume. */
export function isInterrupt(data: unknown): data is WorkflowEventInterrupt {
  return isObject(data) && isObject(data.interrupt_data) && Boolean(data.interrupt_data.event_id);
}

function isRunMessage(data: unknown): data is WorkflowEventMessage {
  return isObject(data);
}
