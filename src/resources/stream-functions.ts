/** The functions of `coze-client/operations` that start a chat or a run, and the methods of the client that do the same. */
import type { CreateChatReq, SubmitToolOutputsReq } from '../../generated/client/index.gen.js';
import {
  chatCreateOperation,
  chatSubmitToolOutputsOperation,
  workflowsChatStreamOperation,
  workflowsRunsResumeOperation,
  workflowsRunsStreamOperation,
} from '../../generated/client/operations.gen.js';
import type {
  ChatflowStreamEvent,
  ChatStreamEvent,
  ChatWorkflowReq,
  CreateChatData,
  ResumeWorkflowReq,
  StreamWorkflowReq,
} from '../../generated/types/types.gen.js';
import {
  clientOf,
  readable,
  signalsOf,
  type APIPromise,
  type Client,
  type Operation,
  type RequestOptions,
} from '../http/index.js';
import { ChatStream, type ChatStreamOptions, type StreamChatData } from '../streaming/chat-stream.js';
import type { StreamRequest } from '../streaming/stream-request.js';
import { memberOf } from '../lib/shapes.js';
import { receivers } from '../streaming/event-stream.js';
import type { OnInterrupt } from '../streaming/resuming.js';
import { WorkflowStream } from '../streaming/workflow-stream.js';

/** Options of the streams of a run. */
export interface RunStreamOptions extends RequestOptions {
  /** Answers the interrupts of the run. The events that follow are part of the same stream. */
  readonly onInterrupt?: OnInterrupt | undefined;
}

/** An operation that fills in its params, once for all attempts. A call that is pure is left out of programs without it. */
const completing = (operation: Operation, complete: (params: object) => object): Operation => ({
  ...operation,
  complete,
});

const startChat = /* @__PURE__ */ completing(chatCreateOperation, (params) => chatParams(params, false));
/** @internal */
export const streamChat = /* @__PURE__ */ completing(chatCreateOperation, (params) => chatParams(params, true));
/** @internal */
export const submitOutputs = /* @__PURE__ */ completing(chatSubmitToolOutputsOperation, (params) => ({
  ...params,
  stream: true,
}));
/** The documentation of the platform requires `parameters` of a chatflow. */
const streamChatflow = /* @__PURE__ */ completing(workflowsChatStreamOperation, (params) => ({
  ...params,
  parameters: memberOf(params, 'parameters') ?? {},
}));

/**
 * Starts a chat without a stream: the function of `client.chat.create`. The bot still works on it when the promise
 * resolves.
 *
 * @param client - sends the requests: a `Client`, or a `CozeAPI`.
 * @param params - the bot, the messages and more. Without `user_id` a new random one is sent with each call.
 * @param options - `signal`, `timeout` in milliseconds, and the other options of a call.
 * @throws ConversationBusyError while another chat runs in the conversation; any other APIError; APIUserAbortError
 * after an abort, which does not stop a chat that has started.
 * @see en: https://www.coze.com/docs/developer_guides/chat_v3
 * @see zh: https://docs.coze.cn/developer_guides/chat_v3
 * @example
 * ```ts
 * const chat = await chatCreate(client, { bot_id, additional_messages });
 * ```
 */
export function chatCreate(
  client: Client,
  params: CreateChatReq,
  options?: RequestOptions,
): APIPromise<CreateChatData> {
  return clientOf(client).request(startChat, params, options);
}

/**
 * Starts a chat and reads its events: the function of `client.chat.stream`. The request is sent on first use.
 *
 * @param client - sends the requests: a `Client`, or a `CozeAPI`.
 * @param params - as for `chatCreate`.
 * @param options - `signal`, `timeout` in milliseconds, and the other options of a call.
 * @throws while reading: APIError if the server refuses, APIConnectionError if it cannot be reached, StreamError if the
 * connection breaks or is silent for `streamIdleTimeout`. An abort ends the loop, and helpers reject with
 * APIUserAbortError; the chat continues on the server.
 * @see en: https://www.coze.com/docs/developer_guides/chat_v3
 * @see zh: https://docs.coze.cn/developer_guides/chat_v3
 * @example
 * ```ts
 * const client = new Client({ token, region: 'cn' });
 * console.log(await chatStream(client, { bot_id, additional_messages }).text());
 * ```
 */
export function chatStream(client: Client, params: CreateChatReq, options?: RequestOptions): ChatStream {
  return openChat(clientOf(client), streamChat, params, options);
}

/**
 * Submits the outputs of tools and reads the events that follow: the function of `client.chat.submitToolOutputs`. The
 * request is sent on first use.
 *
 * @param client - sends the requests: a `Client`, or a `CozeAPI`.
 * @param params - the ids of the chat, and an output for every call in its `required_action`.
 * @param options - `signal`, `timeout` in milliseconds, and the other options of a call.
 * @throws while reading: APIError if the server refuses, APIConnectionError if it cannot be reached, StreamError if the
 * connection breaks or is silent for `streamIdleTimeout`. An abort ends the loop, and helpers reject with
 * APIUserAbortError; the chat continues on the server.
 * @see en: https://www.coze.com/docs/developer_guides/chat_submit_tool_outputs
 * @see zh: https://docs.coze.cn/developer_guides/chat_submit_tool_outputs
 * @example
 * ```ts
 * const tool_outputs = [{ tool_call_id: call.id, output: 'Sunny' }];
 * console.log(await chatSubmitToolOutputs(client, { conversation_id, chat_id, tool_outputs }).text());
 * ```
 */
export function chatSubmitToolOutputs(
  client: Client,
  params: SubmitToolOutputsReq & { readonly stream?: true | undefined },
  options?: RequestOptions,
): ChatStream {
  return openChat(clientOf(client), submitOutputs, params, options);
}

/**
 * Sends messages to a chatflow and reads the events of its answer: the function of `client.workflows.chat.stream`. The
 * request is sent on first use.
 *
 * @param client - sends the requests: a `Client`, or a `CozeAPI`.
 * @param params - the chatflow, exactly one of `app_id` and `bot_id`, and the messages, the user's last.
 * @param options - `signal`, `timeout` in milliseconds, and the other options of a call.
 * @throws while reading: APIError if the server refuses, APIConnectionError if it cannot be reached, StreamError if the
 * connection breaks or is silent for `streamIdleTimeout`. An abort ends the loop, and helpers reject with
 * APIUserAbortError; the chat continues on the server.
 * @see en: https://www.coze.com/docs/developer_guides/workflow_chat
 * @see zh: https://docs.coze.cn/developer_guides/workflow_chat
 * @example
 * ```ts
 * console.log(await workflowsChatStream(client, { workflow_id, bot_id, additional_messages }).text());
 * ```
 */
export function workflowsChatStream(
  client: Client,
  params: ChatWorkflowReq,
  options?: RequestOptions,
): ChatStream<ChatflowStreamEvent> {
  return openChat<ChatflowStreamEvent>(clientOf(client), streamChatflow, params, options);
}

/**
 * Runs a workflow and reads its events: the function of `client.workflows.runs.stream`. The request is sent on first
 * use.
 *
 * @param client - sends the requests: a `Client`, or a `CozeAPI`.
 * @param params - the workflow and its inputs.
 * @param options - `onInterrupt` answers the interrupts of the run; the others are those of a call.
 * @throws while reading: APIError if the server refuses, APIConnectionError if it cannot be reached, StreamError if the
 * connection breaks or is silent for `streamIdleTimeout`; WorkflowInterruptedError when the run asks again after the 3
 * replies that the server allows. An abort ends the loop, and helpers reject with APIUserAbortError; the run continues
 * on the server.
 * @see en: https://www.coze.com/docs/developer_guides/workflow_stream_run
 * @see zh: https://docs.coze.cn/developer_guides/workflow_stream_run
 * @example
 * ```ts
 * const output = await workflowsRunsStream(client, { workflow_id, parameters }).finalOutput();
 * ```
 */
export function workflowsRunsStream(
  client: Client,
  params: StreamWorkflowReq,
  options?: RunStreamOptions,
): WorkflowStream {
  return openRun(clientOf(client), workflowsRunsStreamOperation, params, options, 0);
}

/**
 * Answers an interrupt and reads the events that follow: the function of `client.workflows.runs.resume`. The request is
 * sent on first use. A run can be resumed at most 3 times.
 *
 * @param client - sends the requests: a `Client`, or a `CozeAPI`.
 * @param params - the workflow, `event_id` and `type` of the interrupt, and the reply.
 * @param options - as for `workflowsRunsStream`.
 * @throws the same errors as `workflowsRunsStream`.
 * @see en: https://www.coze.com/docs/developer_guides/workflow_resume
 * @see zh: https://docs.coze.cn/developer_guides/workflow_resume
 * @example
 * ```ts
 * const { event_id, type: interrupt_type } = interrupt.interrupt_data;
 * const reply = { workflow_id, event_id, interrupt_type, resume_data: 'Beijing' };
 * console.log(await workflowsRunsResume(client, reply).finalOutput());
 * ```
 */
export function workflowsRunsResume(
  client: Client,
  params: ResumeWorkflowReq,
  options?: RunStreamOptions,
): WorkflowStream {
  return openRun(clientOf(client), workflowsRunsResumeOperation, params, options, 1);
}

/** The parameters of a chat with the required ones filled in, in a copy. */
function chatParams(params: object, stream: boolean): object {
  // Not a spread: V8 adds fields to the copy that it makes twenty times as slowly.
  return Object.assign({}, params, {
    // The server would take an empty id for the id of a conversation.
    conversation_id: memberOf(params, 'conversation_id') || undefined,
    user_id: memberOf(params, 'user_id') || randomUserId(),
    stream,
  });
}

/** The stream of a chat, which is opened on first use. @internal */
export function openChat<E extends StreamChatData = ChatStreamEvent>(
  client: Client,
  operation: Operation,
  params: object,
  options: RequestOptions = {},
  onAction?: ChatStreamOptions['onAction'],
): ChatStream<E> {
  return new ChatStream<E>({
    request: { client, operation, params, options },
    // The signal ends the stream. It may have aborted already, and must not prevent the chat from being canceled.
    cancel: async (chat) => (await receivers.load()).cancelChat(client, chat, { ...options, signal: undefined }),
    signals: signalsOf(client.settings, readable(options)),
    onAction,
  });
}

function openRun(
  client: Client,
  operation: Operation,
  params: StreamWorkflowReq | ResumeWorkflowReq,
  options: RunStreamOptions = {},
  resumes: number,
): WorkflowStream {
  // Unchecked: the stream refuses any other value when it is used.
  const { onInterrupt } = readable(options);
  const resume = (reply: ResumeWorkflowReq): StreamRequest => ({
    client,
    operation: workflowsRunsResumeOperation,
    params: reply,
    options,
  });
  return new WorkflowStream({
    request: { client, operation, params, options },
    signals: signalsOf(client.settings, readable(options)),
    resuming: onInterrupt && { workflow_id: readable(params).workflow_id ?? '', onInterrupt, resume, resumes },
  });
}

/** The id gives access to the memory of that user: it is unguessable where the platform has `crypto`. */
function randomUserId(): string {
  const bytes = new Uint8Array(16);
  if (typeof crypto === 'object') crypto.getRandomValues(bytes);
  // Mini-programs have no crypto. There the id is unique, but can be guessed.
  else for (const index of bytes.keys()) bytes[index] = Math.random() * 256;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
