import type { WorkflowEvent, WorkflowEventInterrupt } from '../../generated/types/types.gen.js';
import type { Signals } from '../lib/abort.js';
import type { StandardSchema } from '../lib/standard-schema.js';
import type { Continuation, StreamRequest } from './stream-request.js';
import { EventStream } from './event-stream.js';
import type { Resuming } from './resuming.js';
import type { ErrorContext } from './stream-events.js';
import type { WorkflowState } from './workflow-state.js';

export interface WorkflowStreamOptions {
  readonly request: StreamRequest;
  readonly signals: Signals;
  /** Answers the interrupts of the run. */
  readonly resuming?: Resuming | undefined;
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
 * @see en: https://www.coze.com/docs/developer_guides/workflow_stream_run
 * @see zh: https://docs.coze.cn/developer_guides/workflow_stream_run
 */
export class WorkflowStream extends EventStream<WorkflowEvent> {
  #state: WorkflowState | undefined;
  #resume: ((interrupt: WorkflowEventInterrupt) => Continuation) | undefined;

  /** @internal */
  constructor({ request, signals, resuming }: WorkflowStreamOptions) {
    super({
      request,
      protocol: 'workflow',
      signals,
      createState: ({ WorkflowState, resumeAtInterrupts }) => {
        this.#resume = resuming && resumeAtInterrupts(resuming);
        return (this.#state = new WorkflowState());
      },
      continuation: () => this.#state?.interrupt && this.#resume?.(this.#state.interrupt),
    });
  }

  /**
   * The text of all nodes; after an interrupt, the text so far. The output of the end node counts only if it is text: as a
   * rule it is JSON that repeats the others, see `finalOutput()`.
   *
   * @throws WorkflowFailedError when the run failed; APIUserAbortError after an abort; otherwise the error that the
   * iteration would throw.
   * @example
   * ```ts
   * const text = await client.workflows.runs.stream({ workflow_id, parameters }).text();
   * ```
   */
  text(): Promise<string> {
    return this.#atEnd((state) => state.text());
  }

  /**
   * The output of the end node as text: JSON as a rule, which a schema parses and validates. Without an end node it is the
   * output of the last node that finished, and empty if no node sent text.
   *
   * @param schema - the schema of the output: one of zod, valibot, arktype, or another Standard Schema. Without it the output
   * is text. Text that is not JSON is passed to the schema as it is. A number that a JavaScript number does not hold to its
   * last digit is passed as text: every integer beyond `Number.MAX_SAFE_INTEGER`, as ids are, so their schema is `z.string()`.
   * @throws OutputValidationError if the output does not match the schema; WorkflowFailedError when the run failed, WorkflowInterruptedError when it waits for a reply;
   * APIUserAbortError after an abort; otherwise the error that the iteration would throw.
   * @example
   * ```ts
   * const output = await stream.finalOutput(outputSchema); // such as z.object({ city: z.string() })
   * ```
   */
  finalOutput(): Promise<string>;
  finalOutput<Output>(schema: StandardSchema<Output>): Promise<Output>;
  finalOutput(schema?: StandardSchema): Promise<unknown> {
    return this.#atEnd((state, context) => state.finalOutput(context, schema));
  }

  /**
   * The interrupt that the run waits at, to be answered with `workflows.runs.resume`; `undefined` if the run has ended.
   *
   * @throws WorkflowFailedError when the run failed; APIUserAbortError after an abort; otherwise the error that the
   * iteration would throw.
   * @example
   * ```ts
   * const interrupt = await stream.interrupt();
   * if (interrupt !== undefined) console.log(interrupt.interrupt_data.data); // the question
   * ```
   */
  interrupt(): Promise<WorkflowEventInterrupt | undefined> {
    return this.#atEnd((state) => state.interrupt);
  }

  /**
   * The address of the page that shows the run, also of a run that failed; `undefined` if the server does not send it.
   *
   * @throws APIUserAbortError after an abort; otherwise the error that the iteration would throw.
   * @example
   * ```ts
   * console.log(await stream.debugUrl());
   * ```
   */
  debugUrl(): Promise<string | undefined> {
    return this.atEnd(
      () => this.#state,
      (state) => state.debugUrl,
      () => this.#state?.debugUrl !== undefined,
    );
  }

  #atEnd<T>(result: (state: WorkflowState, context: ErrorContext) => T): Promise<T> {
    return this.atEnd(
      () => this.#state,
      (state, context) => {
        state.checkFailure(context);
        return result(state, context);
      },
    );
  }
}
