import type { CreateChatReq, SubmitToolOutputsReq } from '../../generated/client/index.gen.js';
import { chatCreateOperation, chatSubmitToolOutputsOperation } from '../../generated/client/operations.gen.js';
import { ChatResource } from '../../generated/client/resources.gen.js';
import type { ChatV3Message, CreateChatData } from '../../generated/types/index.js';
import type { APIPromise, Operation, RequestOptions } from '../http/index.js';
import { ChatFailedError, type StreamErrorOptions } from '../errors/stream-errors.js';
import { chatParams } from '../streaming/chat-params.js';
import { cancelChat, isFinal, isWaiting, pollChat } from '../streaming/chat-poll.js';
import type { ChatCalls, ChatPollOptions, CreateChatPollData } from '../streaming/chat-poll.js';
import { ChatStream, type ChatStreamOptions, type StreamChatData } from '../streaming/chat-stream.js';
import { describeError, lastErrorOf } from '../streaming/last-error.js';
import { underSignals, type Signals } from '../streaming/signals.js';
import { SingleAnswer } from '../streaming/single-answer.js';
import type { OpenStream } from '../streaming/stream-source.js';
import { ToolRunner, type ToolRunOptions } from '../streaming/tool-runner.js';

/** What `chat.stream` takes. */
export type StreamChatReq = CreateChatReq;

/** What `chat.runTools` takes: a chat, and the functions that answer its calls. */
export type RunToolsReq = CreateChatReq & ToolRunOptions;

/** What leads to a chat. */
type ChatId = Pick<CreateChatData, 'conversation_id' | 'id'>;

/** The methods of `client.chat`. */
export class Chat extends ChatResource {
  /**
   * Start a chat without a stream.
   *
   * Gives the chat at once, still at work: `createAndPoll` waits for its end.
   *
   * `POST /v3/chat`
   *
   * @param params - the bot, the messages and more. `user_id` is made up, afresh for each call, when it is left out.
   * @throws ConversationBusyError while another chat runs in the conversation, and any other APIError.
   * @see en: https://www.coze.com/docs/developer_guides/chat_v3
   * @see zh: https://www.coze.cn/docs/developer_guides/chat_v3
   */
  create(params: CreateChatReq, options?: RequestOptions): APIPromise<CreateChatData> {
    return this._client.request(chatCreateOperation, chatParams(params, false), options);
  }

  /**
   * Start a chat and wait for its end.
   *
   * It ends well or badly: look at `chat.status`, which may be `completed`, `failed`, `canceled` or `requires_action`.
   *
   * `POST /v3/chat`, `GET /v3/chat/retrieve`, `GET /v3/chat/message/list`
   *
   * @param params - as for `create`.
   * @param options - go with every request; `signal` also ends the waiting. How often to look, and for how long, is here.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, while the chat goes on on the server.
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
    return this.#finish(first, options, first);
  }

  /**
   * Wait for the end of a chat that was started.
   *
   * `GET /v3/chat/retrieve`, `GET /v3/chat/message/list`
   *
   * @param options - as for `createAndPoll`.
   * @throws as `createAndPoll`.
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_chat
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_chat
   */
  async poll(
    conversation_id: string,
    chat_id: string,
    options: RequestOptions & ChatPollOptions = {},
  ): Promise<CreateChatPollData> {
    return this.#finish({ conversation_id, id: chat_id }, options);
  }

  /**
   * Start a chat and read its events while the answer is written.
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
    return this.#streamOf(this.#opener(chatCreateOperation, chatParams(params, true), options), options);
  }

  /**
   * Answer the calls of a chat that waits for an action.
   *
   * With `stream: false` it gives the chat, still at work; otherwise a stream of what follows. Either way the request is
   * sent on first use: for a promise that is `await`.
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
    return this.#streamOf(this.#opener(chatSubmitToolOutputsOperation, { ...params, stream: true }, options), options);
  }

  /**
   * Run a chat whose bot may call local functions, until it needs none any more.
   *
   * With `stream: true` it gives the events of all rounds as one stream, with a single `done` at its end; otherwise it
   * polls as `createAndPoll` does. The calls of a round run side by side, and nothing runs unless all their tools are
   * there.
   *
   * `POST /v3/chat`, `POST /v3/chat/submit_tool_outputs`
   *
   * @param params - a chat, and `tools`, `maxRounds`, `onToolError`.
   * @throws ToolRunError when a tool is missing, its arguments are no JSON object, or after `maxRounds`; what a tool
   * throws, unless `onToolError` makes an output of it; ChatFailedError when the chat failed. The chat then still waits.
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
    const open = this.#opener(chatCreateOperation, chatParams(params, true), options);
    return this.#streamOf(open, options, (chat) =>
      runner.isAsked(chat)
        ? { deliver: false, next: (...now) => this.#answer(chat, runner, options, ...now) }
        : undefined,
    );
  }

  async #answer(
    chat: CreateChatData,
    runner: ToolRunner,
    options: RequestOptions,
    signal: AbortSignal,
    context: StreamErrorOptions,
  ): Promise<OpenStream> {
    const tool_outputs = await runner.answer(chat, signal, context);
    const params = { conversation_id: chat.conversation_id, chat_id: chat.id, tool_outputs, stream: true };
    return this.#opener(chatSubmitToolOutputsOperation, params, options);
  }

  async #pollTools(
    params: CreateChatReq,
    runner: ToolRunner,
    options: RequestOptions & ChatPollOptions,
  ): Promise<CreateChatPollData> {
    const first = await this.create(params, options);
    const { id: chat_id, conversation_id } = first;
    const calls = this.#callsOf(first, options);
    const isDone = (chat: CreateChatData): boolean => isFinal(chat) && (!isWaiting(chat) || runner.isAsked(chat));
    const signals = this.#signalsOf(options);
    let chat = await pollChat(calls, { ...options, signals }, first);
    while (isWaiting(chat) && runner.isAsked(chat)) {
      const asked = chat;
      const tool_outputs = await underSignals(signals, (signal) => runner.answer(asked, signal));
      const next = await this.#submit({ conversation_id, chat_id, tool_outputs, stream: false }, options);
      chat = await pollChat(calls, { ...options, signals }, next, isDone);
    }
    if (chat.status !== 'failed') return { chat, messages: await this.#messagesOf(chat, options) };
    const lastError = lastErrorOf(chat);
    throw new ChatFailedError(`The chat failed: ${describeError(lastError)}.`, { lastError, chat });
  }

  async #finish(
    id: ChatId,
    options: RequestOptions & ChatPollOptions,
    first?: CreateChatData,
  ): Promise<CreateChatPollData> {
    const signals = this.#signalsOf(options);
    const chat = await pollChat(this.#callsOf(id, options), { ...options, signals }, first);
    return { chat, messages: await this.#messagesOf(chat, options) };
  }

  #callsOf({ conversation_id, id }: ChatId, options: RequestOptions | undefined): ChatCalls {
    return {
      retrieve: (signal = options?.signal) => this.retrieve(conversation_id, id, { ...options, signal }),
      cancel: () => this.cancel(conversation_id, id, options),
    };
  }

  #messagesOf({ conversation_id, id }: ChatId, options: RequestOptions): PromiseLike<ChatV3Message[]> {
    return this.messages.list(conversation_id, id, options);
  }

  #submit(params: SubmitToolOutputsReq, options?: RequestOptions): APIPromise<CreateChatData> {
    return this._client.request(chatSubmitToolOutputsOperation, params, options);
  }

  #signalsOf(options?: RequestOptions): Signals {
    return [options?.signal, this._client.settings.signal];
  }

  #opener(operation: Operation, params: object, options?: RequestOptions): OpenStream {
    return (signal) => this._client.openStream(operation, params, { ...options, signal });
  }

  #streamOf(open: OpenStream, options?: RequestOptions, onAction?: ChatStreamOptions['onAction']): ChatStream {
    const cancel = (chat: CreateChatData) => cancelChat(this.#callsOf(chat, withoutSignal(options)));
    return new ChatStream({ open, cancel, signals: this.#signalsOf(options), onAction });
  }
}

/** The signal of a stream ends the stream. It may have fired already, and must not keep the chat from being canceled. */
function withoutSignal(options?: RequestOptions): RequestOptions {
  return { ...options, signal: undefined };
}
