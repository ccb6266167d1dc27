import {
  WorkflowsChatResource,
  WorkflowsResource,
  WorkflowsRunsResource,
} from '../../generated/client/resources/index.gen.js';
import type {
  ChatflowStreamEvent,
  ChatWorkflowReq,
  ResumeWorkflowReq,
  RunWorkflowData,
  RunWorkflowReq,
  StreamWorkflowReq,
  WorkflowEvent,
  WorkflowExecuteHistory,
} from '../../generated/types/types.gen.js';
import type { APIPromise, RequestOptions } from '../http/index.js';
import type { StandardSchema } from '../lib/standard-schema.js';
import type { ChatStream, StreamChatData } from '../streaming/chat-stream.js';
import { polled } from './first-use.js';
import type { RunOutputOptions } from '../streaming/run-output.js';
import type { PollOptions } from '../streaming/polling.js';
import type { WorkflowStream } from '../streaming/workflow-stream.js';
import type { Replacement } from './replacement.js';
import {
  workflowsChatStream,
  workflowsRunsResume,
  workflowsRunsStream,
  type RunStreamOptions,
} from './stream-functions.js';

/** True for a wrong schema too, and for options that cannot be read: reading them again makes the error. */
function hasOutput<Options extends { readonly output?: unknown }>(options: Options | undefined): options is Options {
  try {
    return options?.output !== undefined;
  } catch {
    return true;
  }
}

/** The methods of `client.workflows.runs`. */
export class WorkflowRuns extends WorkflowsRunsResource {
  /**
   * Run a workflow and wait for its output, as POST /v1/workflow/run.
   *
   * With the option `output` it resolves with the output of the end node, parsed and validated, otherwise with the whole answer.
   * Integers beyond `Number.MAX_SAFE_INTEGER` are passed to the schema as text, as by `runOutput`.
   *
   * @param params - the workflow and its inputs.
   * @param options - `output`, a schema of zod, valibot, arktype, or another Standard Schema; the others are those of a call.
   * @throws OutputValidationError if the output does not match the schema; WorkflowInterruptedError if the run waits for a
   * reply; APIError if the server refuses or the run fails;
   * APIUserAbortError after an abort, which does not stop the run.
   * @see en: https://www.coze.com/docs/developer_guides/workflow_run
   * @see zh: https://docs.coze.cn/developer_guides/workflow_run
   * @example
   * ```ts
   * const schema = z.object({ city: z.string() });
   * const output = await client.workflows.runs.create({ workflow_id, parameters }, { output: schema });
   * ```
   */
  override create(
    params: RunWorkflowReq,
    options?: RequestOptions & { output?: undefined },
  ): APIPromise<RunWorkflowData>;
  override create<Output>(params: RunWorkflowReq, options: RunOutputOptions<Output>): Promise<Output>;
  override create(
    params: RunWorkflowReq,
    options?: RequestOptions & { output?: StandardSchema | undefined },
  ): APIPromise<RunWorkflowData> | Promise<unknown> {
    return hasOutput(options)
      ? polled(this, options, (code) => code.createForOutput(this, params, options))
      : super.create(params, options);
  }

  /**
   * Run a workflow and read its events.
   *
   * The request is sent on first use. With `onInterrupt` the stream continues after an interrupt, and the ids of the
   * events start at 0 again.
   *
   * `POST /v1/workflow/stream_run`, `POST /v1/workflow/stream_resume`
   *
   * @param params - the workflow and its inputs.
   * @param options - `onInterrupt` answers the interrupts of the run; the others are those of a call.
   * @throws while reading: APIError if the server refuses, APIConnectionError if it cannot be reached, StreamError if
   * the connection breaks or is silent for `streamIdleTimeout`; WorkflowInterruptedError when the run asks again after
   * the 3 replies that the server allows. An abort ends the loop, and helpers reject with APIUserAbortError; the run
   * continues on the server.
   * @see en: https://www.coze.com/docs/developer_guides/workflow_stream_run
   * @see zh: https://docs.coze.cn/developer_guides/workflow_stream_run
   * @example
   * ```ts
   * const stream = client.workflows.runs.stream(
   *   { workflow_id, parameters },
   *   { onInterrupt: ({ interrupt_data }) => ask(interrupt_data.data) },
   * );
   * console.log(await stream.finalOutput());
   * ```
   */
  stream(params: StreamWorkflowReq, options?: RunStreamOptions): WorkflowStream {
    return workflowsRunsStream(this._client, params, options);
  }

  /**
   * Answer an interrupt and read the events that follow.
   *
   * The request is sent on first use. A run can be resumed at most 3 times.
   *
   * `POST /v1/workflow/stream_resume`
   *
   * @param params - the workflow, `event_id` and `type` of the interrupt, and the reply.
   * @param options - as for `stream`.
   * @throws the same errors as `stream`.
   * @see en: https://www.coze.com/docs/developer_guides/workflow_resume
   * @see zh: https://docs.coze.cn/developer_guides/workflow_resume
   * @example
   * ```ts
   * const { interrupt_data } = part.data;
   * const stream = client.workflows.runs.resume({
   *   workflow_id, event_id: interrupt_data.event_id, interrupt_type: interrupt_data.type, resume_data: 'Beijing',
   * });
   * ```
   */
  resume(params: ResumeWorkflowReq, options?: RunStreamOptions): WorkflowStream {
    return workflowsRunsResume(this._client, params, options);
  }

  /**
   * Run a workflow in the background and wait for its end.
   *
   * It may succeed or fail: read `execute_status`, which is `Success` or `Fail`. If it asks a question, it is returned as
   * `Running`, with `interrupt_data`: reply with `resumeBlocking`. Paid plans only.
   *
   * `POST /v1/workflow/run`, `GET /v1/workflows/{workflow_id}/run_histories/{execute_id}`
   *
   * @param params - the workflow and its inputs.
   * @param options - are sent with every request; `signal` also ends the polling. `pollInterval` (default 1000, growing
   * to 2000) and `pollTimeout` (default: no limit) are in milliseconds.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, which does not stop the run.
   * @see en: https://www.coze.com/docs/developer_guides/workflow_run
   * @see zh: https://docs.coze.cn/developer_guides/workflow_run
   * @see en: https://www.coze.com/docs/developer_guides/workflow_history
   * @see zh: https://docs.coze.cn/developer_guides/workflow_history
   * @example
   * ```ts
   * const run = await client.workflows.runs.createAndPoll({ workflow_id, parameters }, { pollTimeout: 600_000 });
   * ```
   */
  createAndPoll(params: RunWorkflowReq, options: RequestOptions & PollOptions = {}): Promise<WorkflowExecuteHistory> {
    return polled(this, options, (code) => code.createAndPollRun(this, params, options));
  }
}

/** {@link WorkflowRuns}, whose methods take the functions of `@coze/api`: see {@link Replacement}. */
export interface ReplaceableRuns extends Omit<WorkflowRuns, 'create' | 'resume' | 'stream'> {
  /** A function that returns a plain promise can take its place. */
  get create(): WorkflowRuns['create'];
  set create(replacement: Replacement<[params: RunWorkflowReq], Promise<RunWorkflowData>>);
  /** A function that returns an async iterable, such as an async generator function, can take its place. */
  get resume(): WorkflowRuns['resume'];
  set resume(replacement: Replacement<[params: ResumeWorkflowReq], AsyncIterable<WorkflowEvent>, RunStreamOptions>);
  /** A function that returns an async iterable, such as an async generator function, can take its place. */
  get stream(): WorkflowRuns['stream'];
  set stream(replacement: Replacement<[params: StreamWorkflowReq], AsyncIterable<WorkflowEvent>, RunStreamOptions>);
}

/** The methods of `client.workflows.chat`. */
export class WorkflowChat extends WorkflowsChatResource {
  /**
   * Send messages to a chatflow and read the events of its answer.
   *
   * The request is sent on first use. To answer a question of the chatflow, call this method again with the same
   * conversation. The last event has the debug URL of the run.
   *
   * `POST /v1/workflows/chat`
   *
   * @param params - the chatflow, exactly one of `app_id` and `bot_id`, and the messages, the user's last.
   * @param options - `signal`, `timeout` in milliseconds, and the other options of a call.
   * @throws while reading: APIError if the server refuses, APIConnectionError if it cannot be reached, StreamError if
   * the connection breaks or is silent for `streamIdleTimeout`. An abort ends the loop, and helpers reject with
   * APIUserAbortError; the chat continues on the server.
   * @see en: https://www.coze.com/docs/developer_guides/workflow_chat
   * @see zh: https://docs.coze.cn/developer_guides/workflow_chat
   * @example
   * ```ts
   * const stream = client.workflows.chat.stream({ workflow_id, bot_id, additional_messages });
   * console.log(await stream.text());
   * ```
   */
  stream(params: ChatWorkflowReq, options?: RequestOptions): ChatStream<ChatflowStreamEvent> {
    return workflowsChatStream(this._client, params, options);
  }
}

/** {@link WorkflowChat}, whose method takes the functions of `@coze/api`: see {@link Replacement}. */
export interface ReplaceableWorkflowChat extends Omit<WorkflowChat, 'stream'> {
  /** A function that returns an async iterable, such as an async generator function, can take its place. */
  get stream(): WorkflowChat['stream'];
  set stream(replacement: Replacement<[params: ChatWorkflowReq], AsyncIterable<StreamChatData>>);
}

/** The methods of `client.workflows`. */
export class Workflows extends WorkflowsResource {
  override readonly runs: WorkflowRuns | ReplaceableRuns = new WorkflowRuns(this._client);
  override readonly chat: WorkflowChat | ReplaceableWorkflowChat = new WorkflowChat(this._client);
}
