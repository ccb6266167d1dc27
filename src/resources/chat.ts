import type { CreateChatReq, SubmitToolOutputsReq } from '../../generated/client/index.gen.js';
import { chatCreateOperation, chatSubmitToolOutputsOperation } from '../../generated/client/operations.gen.js';
import { ChatResource } from '../../generated/client/resources.gen.js';
import type { CreateChatData } from '../../generated/types/index.js';
import type { APIPromise, RequestOptions } from '../http/index.js';
import { describeError, lastErrorOf } from '../errors/error-body.js';
import { abortedByCaller, ChatFailedError, type StreamErrorOptions } from '../errors/stream-errors.js';
import { abortable, type Signals } from '../lib/abort.js';
import type { ChatStream, StreamChatData } from '../streaming/chat-stream.js';
import type { StreamRequest } from '../streaming/event-receiver.lazy.js';
import { SingleAnswer } from '../streaming/single-answer.js';
import { loadPolling } from './load-polling.js';
import type { ChatId, ChatPollOptions, CreateChatPollData } from '../streaming/polling.js';
import { chatCreate, chatParams, chatStream, chatSubmitToolOutputs, openChat } from './stream-functions.js';
import { ToolRunner, type ToolRunOptions } from '../streaming/tool-runner.js';

/** The parameters of `chat.stream`. */
export type StreamChatReq = CreateChatReq;

/** The parameters of `chat.runTools`: a chat, and the functions that its bot may call. */
export type RunToolsReq = CreateChatReq & ToolRunOptions;

/** The methods of `client.chat`. */
export class Chat extends ChatResource {
  /**
   * Start a chat without a stream.
   *
   * Returns the chat at once, while the bot still works on it: `createAndPoll` waits for its end.
   *
   * `POST /v3/chat`
   *
   * @param params - the bot, the messages and more. Without `user_id` a new random one is sent with each call.
   * @throws ConversationBusyError while another chat runs in the conversation, and any other APIError.
   * @see en: https://www.coze.com/docs/developer_guides/chat_v3
   * @see zh: https://www.coze.cn/docs/developer_guides/chat_v3
   */
  create(params: CreateChatReq, options?: RequestOptions): APIPromise<CreateChatData> {
    return chatCreate(this._client, params, options);
  }

  /**
   * Start a chat and wait for its end.
   *
   * It may succeed or fail: read `chat.status`, which may be `completed`, `failed`, `canceled` or `requires_action`.
   *
   * `POST /v3/chat`, `GET /v3/chat/retrieve`, `GET /v3/chat/message/list`
   *
   * @param params - as for `create`.
   * @param options - are sent with every request; `signal` also ends the polling. `pollInterval` and `pollTimeout` are in
   * milliseconds; `cancelOnTimeout` cancels the chat after `pollTimeout`.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, which does not stop the chat.
   * @see en: https://www.coze.com/docs/developer_guides/chat_v3
   * @see zh: https://www.coze.cn/docs/developer_guides/chat_v3
   * @example
   * ```ts
   * const { chat, messages } = await client.chat.createAndPoll({ bot_id, additional_messages }, { pollTimeout: 60_000 });
   * ```
   */
  async createAndPoll(
    params: CreateChatReq,
    options: RequestOptions & ChatPollOptions = {},
  ): Promise<CreateChatPollData> {
    const first = await this.create(params, options);
    const { pollChat } = await loadPolling(this.#signals(options));
    return this.#withMessages(first, await pollChat(this._client, first, options, first), options);
  }

  /**
   * Wait for the end of a chat that was started.
   *
   * `GET /v3/chat/retrieve`, `GET /v3/chat/message/list`
   *
   * @param options - as for `createAndPoll`.
   * @throws the same errors as `createAndPoll`.
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_chat
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_chat
   */
  async poll(
    conversation_id: string,
    chat_id: string,
    options: RequestOptions & ChatPollOptions = {},
  ): Promise<CreateChatPollData> {
    const id = { conversation_id, id: chat_id };
    const { pollChat } = await loadPolling(this.#signals(options));
    return this.#withMessages(id, await pollChat(this._client, id, options), options);
  }

  /**
   * Start a chat and read its events while the bot writes the answer.
   *
   * The request is sent on first use. Leaving the stream does not stop the chat on the server: `cancel()` of the stream
   * does.
   *
   * `POST /v3/chat`
   *
   * @param params - as for `create`.
   * @see en: https://www.coze.com/docs/developer_guides/chat_v3
   * @see zh: https://www.coze.cn/docs/developer_guides/chat_v3
   * @example
   * ```ts
   * for await (const part of client.chat.stream({ bot_id, additional_messages })) {
   *   if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) process.stdout.write(part.data.content);
   * }
   * ```
   */
  stream(params: StreamChatReq, options?: RequestOptions): ChatStream {
    return chatStream(this._client, params, options);
  }

  /**
   * Submit the outputs of tools to a chat that waits for them.
   *
   * With `stream: false` the result is a promise of the chat, which still runs; otherwise a stream of the events that
   * follow. In both cases the request is sent on first use: `await` of the promise, reading of the stream.
   *
   * `POST /v3/chat/submit_tool_outputs`
   *
   * @param params - an output for every call in `required_action`.
   * @see en: https://www.coze.com/docs/developer_guides/chat_submit_tool_outputs
   * @see zh: https://www.coze.cn/docs/developer_guides/chat_submit_tool_outputs
   * @example
   * ```ts
   * const stream = client.chat.submitToolOutputs({
   *   conversation_id, chat_id, stream: true,
   *   tool_outputs: [{ tool_call_id: call.id, output: JSON.stringify(await weather(city)) }],
   * });
   * ```
   */
  submitToolOutputs(
    params: SubmitToolOutputsReq & { readonly stream: false },
    options?: RequestOptions,
  ): SingleAnswer<CreateChatData>;
  submitToolOutputs(
    params: SubmitToolOutputsReq & { readonly stream?: true | undefined },
    options?: RequestOptions,
  ): ChatStream;
  submitToolOutputs(
    params: SubmitToolOutputsReq,
    options?: RequestOptions,
  ): AsyncGenerator<StreamChatData, CreateChatData | undefined, unknown>;
  submitToolOutputs(params: SubmitToolOutputsReq, options?: RequestOptions): SingleAnswer<CreateChatData> | ChatStream {
    if (params.stream === false) return new SingleAnswer(() => this.#submit(params, options));
    return chatSubmitToolOutputs(this._client, { ...params, stream: true }, options);
  }

  /**
   * Run a chat whose bot may call local functions, until it calls no more of them.
   *
   * With `stream: true` the result is one stream of the events of all rounds, with a single `done` at its end; otherwise
   * the chat is polled as `createAndPoll` does. The calls of a round run at the same time, and no call runs unless all
   * tools of the round are known.
   *
   * `POST /v3/chat`, `POST /v3/chat/submit_tool_outputs`
   *
   * @param params - a chat, and `tools`, `maxRounds`, `onToolError`.
   * @throws ToolRunError for an unknown tool, for arguments that are not a JSON object, and after `maxRounds`; the error
   * of a tool, unless `onToolError` turns it into an output; ChatFailedError when the chat failed. After an error of a
   * tool the chat still waits for the outputs.
   * @see en: https://www.coze.com/docs/developer_guides/chat_v3
   * @see zh: https://www.coze.cn/docs/developer_guides/chat_v3
   * @see en: https://www.coze.com/docs/developer_guides/chat_submit_tool_outputs
   * @see zh: https://www.coze.cn/docs/developer_guides/chat_submit_tool_outputs
   * @example
   * ```ts
   * const { messages } = await client.chat.runTools({
   *   bot_id, additional_messages,
   *   tools: { get_weather: ({ city }) => weather(String(city)) },
   * });
   * ```
   */
  runTools(params: RunToolsReq & { readonly stream: true }, options?: RequestOptions): ChatStream;
  runTools(
    params: RunToolsReq & { readonly stream?: false | undefined },
    options?: RequestOptions & ChatPollOptions,
  ): Promise<CreateChatPollData>;
  runTools(
    { tools, maxRounds, onToolError, ...params }: RunToolsReq,
    options: RequestOptions & ChatPollOptions = {},
  ): ChatStream | Promise<CreateChatPollData> {
    const runner = new ToolRunner({ tools, maxRounds, onToolError });
    if (params.stream !== true) return this.#pollTools(params, runner, options);
    return openChat(this._client, chatCreateOperation, chatParams(params, true), options, (chat) => {
      if (!runner.isAsked(chat)) return undefined;
      return { deliver: false, next: (...now) => this.#answer(chat, runner, options, ...now) };
    });
  }

  async #answer(
    chat: CreateChatData,
    runner: ToolRunner,
    options: RequestOptions,
    signal: AbortSignal,
    context: StreamErrorOptions,
  ): Promise<StreamRequest> {
    const tool_outputs = await runner.answer(chat, signal, context);
    const params = { conversation_id: chat.conversation_id, chat_id: chat.id, tool_outputs, stream: true };
    return { client: this._client, operation: chatSubmitToolOutputsOperation, params, options };
  }

  async #pollTools(
    params: CreateChatReq,
    runner: ToolRunner,
    options: RequestOptions & ChatPollOptions,
  ): Promise<CreateChatPollData> {
    const first = await this.create(params, options);
    const { id: chat_id, conversation_id } = first;
    const { isFinal, isWaiting, pollChat } = await loadPolling(this.#signals(options));
    // The server may list calls that were answered for a moment: then the chat is still running.
    const isDone = (chat: CreateChatData): boolean => isFinal(chat) && (!isWaiting(chat) || runner.isAsked(chat));
    let chat = await pollChat(this._client, first, options, first);
    while (isWaiting(chat) && runner.isAsked(chat)) {
      const asked = chat;
      const tool_outputs = await abortable(
        this.#signals(options),
        (signal) => runner.answer(asked, signal),
        abortedByCaller,
      );
      const next = await this.#submit({ conversation_id, chat_id, tool_outputs, stream: false }, options);
      chat = await pollChat(this._client, first, options, next, isDone);
    }
    if (chat.status !== 'failed') return this.#withMessages(first, chat, options);
    const lastError = lastErrorOf(chat);
    throw new ChatFailedError(`The chat failed: ${describeError(lastError)}.`, { lastError, chat });
  }

  async #withMessages(id: ChatId, chat: CreateChatData, options: RequestOptions): Promise<CreateChatPollData> {
    return { chat, messages: await this.messages.list(id.conversation_id, id.id, options) };
  }

  #submit(params: SubmitToolOutputsReq, options?: RequestOptions): APIPromise<CreateChatData> {
    return this._client.request(chatSubmitToolOutputsOperation, params, options);
  }

  #signals(options?: RequestOptions): Signals {
    return [options?.signal, ...this._client.settings.signals];
  }
}
