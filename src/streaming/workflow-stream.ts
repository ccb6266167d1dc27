import type { ResumeWorkflowReq, WorkflowEvent, WorkflowEventInterrupt } from '../../generated/types/index.js';
import { describeError } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import { WorkflowFailedError, WorkflowInterruptedError } from '../errors/stream-errors.js';
import type { Signals } from '../lib/abort.js';
import type { Continuation, StreamRequest } from './event-receiver.lazy.js';
import { EventStream } from './event-stream.js';
import type { WorkflowState } from './workflow-state.js';

export interface WorkflowStreamOptions {
  readonly request: StreamRequest;
  readonly signals: Signals;
  /** Decides if another request follows an interrupt. */
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
 * @see en: https://www.coze.com/docs/developer_guides/workflow_stream_run
 * @see zh: https://www.coze.cn/docs/developer_guides/workflow_stream_run
 */
export class WorkflowStream extends EventStream<WorkflowEvent> {
  #state: WorkflowState | undefined;

  /** @internal */
  constructor({ request, signals, onInterrupt }: WorkflowStreamOptions) {
    super({
      request,
      protocol: 'workflow',
      signals,
      createState: ({ WorkflowState }) => (this.#state = new WorkflowState()),
      continuation: onInterrupt && (() => (this.#state?.interrupt ? onInterrupt(this.#state.interrupt) : undefined)),
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
    return this.#atEnd(() => this.#state?.text() ?? '');
  }

  /**
   * The output of the end node as text: JSON as a rule, which the caller parses. Without an end node it is the output of
   * the last node that finished, and empty if no node sent text.
   *
   * @throws WorkflowFailedError when the run failed, WorkflowInterruptedError when it waits for a reply;
   * APIUserAbortError after an abort; otherwise the error that the iteration would throw.
   * @example
   * ```ts
   * const output: unknown = JSON.parse(await stream.finalOutput());
   * ```
   */
  finalOutput(): Promise<string> {
    return this.#atEnd(() => {
      const { interrupt, output } = this.#state ?? {};
      if (interrupt === undefined) return output ?? '';
      const message =
        'The run waits for a reply, so it has no output. Reply with workflows.runs.resume or onInterrupt.';
      throw new WorkflowInterruptedError(message, this.masked(interrupt), this.errorContext());
    });
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
    return this.#atEnd(() => this.#state?.interrupt);
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
      () => this.#state?.debugUrl,
      () => this.#state?.debugUrl !== undefined,
    );
  }

  #atEnd<T>(result: () => T): Promise<T> {
    return this.atEnd(() => {
      const { failure, debugUrl } = this.#state ?? {};
      if (failure === undefined) return result();
      const [lastError, page] = this.masked([failure, debugUrl] as const);
      const message = `The workflow failed: ${describeError(lastError)}.`;
      throw new WorkflowFailedError(message, { ...this.errorContext(), lastError, debugUrl: page });
    });
  }
}

/** The number of resumes that the server allows. The run fails at the next one. */
const mostResumes = 3;

/**
 * Answers an interrupt of a run.
 *
 * @param interrupt - the payload of the event: `interrupt_data.data` has the question.
 * @param context - `signal` aborts with the stream.
 * @returns the reply: for a question the text of the user, for an input node its values as JSON text. With `undefined`
 * the stream ends, and the run still waits.
 */
export type OnInterrupt = (
  interrupt: WorkflowEventInterrupt,
  context: { readonly signal: AbortSignal },
) => string | undefined | PromiseLike<string | undefined>;

/**
 * Resumes a run at each of its interrupts, as often as the server allows.
 *
 * @param resume - prepares the request that sends the reply.
 * @param resumes - the number of resumes before.
 * @throws WorkflowInterruptedError, by the continuation, at an interrupt that cannot be answered any more.
 */
export function resumeAtInterrupts(
  workflow_id: string,
  onInterrupt: OnInterrupt,
  resume: (params: ResumeWorkflowReq) => StreamRequest,
  resumes: number,
): (interrupt: WorkflowEventInterrupt) => Continuation {
  let made = resumes;
  return (interrupt) => ({
    deliver: true,
    async next(signal, context) {
      if (made === mostResumes) {
        const message = `The run asks again after ${mostResumes} resumes, the most that the server allows. Start a new run.`;
        throw new WorkflowInterruptedError(message, withoutSecret(interrupt), context);
      }
      const resume_data = await onInterrupt(interrupt, { signal });
      if (resume_data === undefined) return undefined;
      made += 1;
      const { event_id, type } = interrupt.interrupt_data;
      return resume({ workflow_id, event_id, interrupt_type: type, resume_data });
    },
  });
}
