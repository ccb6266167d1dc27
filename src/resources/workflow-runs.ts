import { workflowsRunsResumeOperation, workflowsRunsStreamOperation } from '../../generated/client/operations.gen.js';
import { WorkflowsRunsResource } from '../../generated/client/resources.gen.js';
import type {
  ResumeWorkflowReq,
  RunWorkflowReq,
  StreamWorkflowReq,
  WorkflowExecuteHistory,
} from '../../generated/types/index.js';
import type { Operation, RequestOptions } from '../http/index.js';
import { CozeError } from '../errors/coze-error.js';
import { PollTimeoutError } from '../errors/stream-errors.js';
import { interruptLoop, type OnInterrupt } from '../streaming/interrupt-loop.js';
import { poll, type PollOptions } from '../streaming/poll.js';
import type { OpenStream } from '../streaming/stream-source.js';
import { WorkflowStream } from '../streaming/workflow-stream.js';

/** The last argument of the streams of a run. */
export interface RunStreamOptions extends RequestOptions {
  /** Answers the interrupts of the run, which then goes on in the same stream. */
  readonly onInterrupt?: OnInterrupt | undefined;
}

/** The methods of `client.workflows.runs`. */
export class WorkflowRuns extends WorkflowsRunsResource {
  /**
   * Run a workflow and read its events.
   *
   * The request is sent on first use. With `onInterrupt` the stream goes on after an interrupt; the ids of the events
   * begin anew then.
   *
   * `POST /v1/workflow/stream_run`, `POST /v1/workflow/stream_resume`
   *
   * @param params - the workflow and its inputs.
   * @throws WorkflowInterruptedError, while reading, when the run asks again after the 3 replies the server allows.
   * @see en: https://www.coze.com/docs/developer_guides/workflow_stream_run
   * @see zh: https://www.coze.cn/docs/developer_guides/workflow_stream_run
   * @example
   * ```ts
   * const stream = client.workflows.runs.stream(
   *   { workflow_id, parameters },
   *   { onInterrupt: ({ interrupt_data }) => prompt(interrupt_data.data) },
   * );
   * console.log(await stream.finalOutput());
   * ```
   */
  stream(params: StreamWorkflowReq, options?: RunStreamOptions): WorkflowStream {
    return this.#streamOf(workflowsRunsStreamOperation, params, options, 0);
  }

  /**
   * Answer an interrupt and read the events that follow.
   *
   * The request is sent on first use. A run can be resumed at most 3 times.
   *
   * `POST /v1/workflow/stream_resume`
   *
   * @param params - the workflow, `event_id` and `type` of the interrupt, and the reply.
   * @see en: https://www.coze.com/docs/developer_guides/workflow_resume
   * @see zh: https://www.coze.cn/docs/developer_guides/workflow_resume
   * @example
   * ```ts
   * const { interrupt_data } = part.data;
   * const stream = client.workflows.runs.resume({
   *   workflow_id, event_id: interrupt_data.event_id, interrupt_type: interrupt_data.type, resume_data: 'Beijing',
   * });
   * ```
   */
  resume(params: ResumeWorkflowReq, options?: RunStreamOptions): WorkflowStream {
    return this.#streamOf(workflowsRunsResumeOperation, params, options, 1);
  }

  /**
   * Run a workflow in the background and wait for its end.
   *
   * It ends well or badly: look at `execute_status`, which is `Success` or `Fail`. Paid plans only.
   *
   * `POST /v1/workflow/run`, `GET /v1/workflows/{workflow_id}/run_histories/{execute_id}`
   *
   * @param params - the workflow and its inputs.
   * @param options - go with every request; `signal` also ends the waiting. How often to look, and for how long, is here.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, while the run goes on on the server.
   * @see en: https://www.coze.com/docs/developer_guides/workflow_run
   * @see zh: https://www.coze.cn/docs/developer_guides/workflow_run
   * @see en: https://www.coze.com/docs/developer_guides/workflow_history
   * @see zh: https://www.coze.cn/docs/developer_guides/workflow_history
   * @example
   * ```ts
   * const run = await client.workflows.runs.createAndPoll({ workflow_id, parameters }, { pollTimeout: 600_000 });
   * ```
   */
  async createAndPoll(
    params: RunWorkflowReq,
    options: RequestOptions & PollOptions = {},
  ): Promise<WorkflowExecuteHistory> {
    const { execute_id } = await this.create({ ...params, is_async: true }, options);
    if (!execute_id) throw new CozeError('The server started the run without telling its execute_id.');
    // A run that has just begun may not be listed yet.
    const look = async (signal: AbortSignal): Promise<WorkflowExecuteHistory | undefined> =>
      (await this.history.retrieve(params.workflow_id, execute_id, { ...options, signal }))[0];
    const late = async (run: WorkflowExecuteHistory | undefined): Promise<never> => {
      const message = `The run ${execute_id} did not end within ${options.pollTimeout} ms. It goes on on the server.`;
      throw new PollTimeoutError(message, run);
    };
    const signals = [options.signal, this._client.settings.signal];
    return poll({ look, late, isFinal: hasEnded }, { ...options, signals });
  }

  #streamOf(operation: Operation, params: StreamWorkflowReq, options: RunStreamOptions = {}, resumed: number) {
    const { onInterrupt, ...request } = options;
    const opener = (next: Operation, body: object): OpenStream => {
      return (signal) => this._client.openStream(next, body, { ...request, signal });
    };
    const resume = (reply: ResumeWorkflowReq): OpenStream => opener(workflowsRunsResumeOperation, reply);
    return new WorkflowStream({
      open: opener(operation, params),
      signals: [request.signal, this._client.settings.signal],
      onInterrupt: onInterrupt && interruptLoop(params.workflow_id, onInterrupt, resume, resumed),
    });
  }
}

function hasEnded({ execute_status }: WorkflowExecuteHistory): boolean {
  return execute_status === 'Success' || execute_status === 'Fail';
}
