import type { CreateChatReq, SubmitToolOutputsReq } from '../../generated/client/index.gen.js';
import { chatSubmitToolOutputsOperation } from '../../generated/client/operations.gen.js';
import { ChatResource } from '../../generated/client/resources/index.gen.js';
import type { CreateChatData } from '../../generated/types/types.gen.js';
import { readable, type APIPromise, type Operation, type RequestOptions } from '../http/index.js';
import type { ChatStream, StreamChatData } from '../streaming/chat-stream.js';
import type { Continuation } from '../streaming/stream-request.js';
import type { ChatPollOptions, CreateChatPollData } from '../streaming/polling.js';
import { SingleAnswer } from '../streaming/single-answer.js';
import type { ToolRunner } from '../streaming/tool-runner.js';
import { asksForTools, toolRunOf, type ToolRun, type ToolRunOptions } from '../streaming/tools.js';
import { loadPolling, polled } from './first-use.js';
import type { Replacement } from './replacement.js';
import { chatCreate, chatStream, openChat, streamChat, submitOutputs } from './stream-functions.js';

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
   * @param options - `signal`, `timeout` in milliseconds, and the other options of a call.
   * @throws ConversationBusyError while another chat runs in the conversation; any other APIError; APIUserAbortError
   * after an abort, which does not stop a chat that has started.
   * @see en: https://www.coze.com/docs/developer_guides/chat_v3
   * @see zh: https://docs.coze.cn/developer_guides/chat_v3
   * @example
   * ```ts
   * const { id, conversation_id } = await client.chat.create({ bot_id, additional_messages });
   * ```
   */
  create(params: CreateChatReq, options?: RequestOptions): APIPromise<CreateChatData> {
    return chatCreate(this._client, params, options);
  }

  /**
   * Start a chat and wait for its end.
   *
   * It may succeed or fail: read `chat.status`, which may be `completed`, `failed`, `canceled` or `requires_action`. The
   * text of the answer is `answer`.
   *
   * `POST /v3/chat`, `GET /v3/chat/retrieve`, `GET /v3/chat/message/list`
   *
   * @param params - as for `create`.
   * @param options - are sent with every request; `signal` also ends the polling. `pollInterval` (default 500 once, then
   * 1000, growing to 2000) and `pollTimeout` (default: no limit) are in milliseconds; `cancelOnTimeout` (default false) cancels the
   * chat after `pollTimeout`.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, which does not stop the chat;
   * InvalidResponseError when the server reports success but sends no chat.
   * @see en: https://www.coze.com/docs/developer_guides/chat_v3
   * @see zh: https://docs.coze.cn/developer_guides/chat_v3
   * @example
   * ```ts
   * const { chat, answer } = await client.chat.createAndPoll({ bot_id, additional_messages }, { pollTimeout: 60_000 });
   * ```
   */
  createAndPoll(params: CreateChatReq, options: RequestOptions & ChatPollOptions = {}): Promise<CreateChatPollData> {
    return polled(this, options, (code) => code.createAndPollChat(this, params, options));
  }

  /**
   * Wait for the end of a chat that was started.
   *
   * `GET /v3/chat/retrieve`, `GET /v3/chat/message/list`
   *
   * @param conversation_id - the conversation of the chat.
   * @param chat_id - the chat.
   * @param options - as for `createAndPoll`.
   * @throws the same errors as `createAndPoll`, apart from those of starting a chat.
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_chat
   * @see zh: https://docs.coze.cn/developer_guides/retrieve_chat
   * @example
   * ```ts
   * const { conversation_id, id } = await client.chat.create({ bot_id, additional_messages });
   * const { chat, messages } = await client.chat.poll(conversation_id, id, { pollTimeout: 60_000 });
   * ```
   */
  poll(
    conversation_id: string,
    chat_id: string,
    options: RequestOptions & ChatPollOptions = {},
  ): Promise<CreateChatPollData> {
    return polled(this, options, (code) => code.pollChat(this, { conversation_id, id: chat_id }, options));
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
   * @param options - `signal`, `timeout` in milliseconds, and the other options of a call.
   * @throws while reading: APIError if the server refuses, APIConnectionError if it cannot be reached, StreamError if
   * the connection breaks or is silent for `streamIdleTimeout`. An abort ends the loop, and helpers reject with
   * APIUserAbortError; the chat continues on the server.
   * @see en: https://www.coze.com/docs/developer_guides/chat_v3
   * @see zh: https://docs.coze.cn/developer_guides/chat_v3
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
   * @param params - the ids of the chat, and an output for every call in its `required_action`.
   * @param options - `signal`, `timeout` in milliseconds, and the other options of a call.
   * @throws APIError if the server refuses; while reading a stream, what `stream` throws; APIUserAbortError after an
   * abort, which does not stop the chat.
   * @see en: https://www.coze.com/docs/developer_guides/chat_submit_tool_outputs
   * @see zh: https://docs.coze.cn/developer_guides/chat_submit_tool_outputs
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
    const client = this._client;
    return readable(params).stream === false
      ? new SingleAnswer(() => client.request<CreateChatData>(chatSubmitToolOutputsOperation, params, options))
      : openChat(client, submitOutputs, params, options);
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
   * @param params - a chat, and `tools`, `maxRounds` (default 10), `onToolError`.
   * @param options - with `stream: true` as for `stream`; otherwise as for `createAndPoll`, with `pollTimeout` counted
   * from the start of each round. The context of each tool has a signal that aborts when `signal` does.
   * @throws CozeError for a tool that is not a function, and for a misspelt option; ToolRunError for an unknown tool, for
   * a call without an id, for arguments that are not a JSON object, for an output that JSON cannot hold, and after `maxRounds`;
   * the error of a tool, unless `onToolError` turns it into an output;
   * ChatFailedError when the chat failed; without a stream PollTimeoutError after `pollTimeout` and APIUserAbortError after
   * an abort; with a stream, while reading, what `stream` throws, and an abort ends the loop. An error of a tool or an
   * abort does not stop the chat: it may still wait for the outputs.
   * @see en: https://www.coze.com/docs/developer_guides/chat_v3
   * @see zh: https://docs.coze.cn/developer_guides/chat_v3
   * @see en: https://www.coze.com/docs/developer_guides/chat_submit_tool_outputs
   * @see zh: https://docs.coze.cn/developer_guides/chat_submit_tool_outputs
   * @example
   * ```ts
   * const { answer } = await client.chat.runTools({
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
    params: RunToolsReq,
    options: RequestOptions & ChatPollOptions = {},
  ): ChatStream | Promise<CreateChatPollData> {
    if (readable(params).stream !== true) return polled(this, options, (code) => code.pollTools(this, params, options));
    const client = this._client;
    let run: ToolRun | undefined;
    const operation: Operation = {
      ...streamChat,
      complete() {
        const split = toolRunOf(params);
        run = split.run;
        return streamChat.complete?.(split.chat) ?? split.chat;
      },
    };
    let runner: ToolRunner | undefined;
    return openChat(client, operation, params, options, (asking) => {
      if (!asksForTools(asking) || run === undefined) return undefined;
      const checked = run;
      const next: Continuation['next'] = async (signal, context) => {
        runner ??= new (await loadPolling([signal])).ToolRunner(checked);
        const tool_outputs = await runner.outputsFor(asking, signal, context);
        const outputs = { conversation_id: asking.conversation_id, chat_id: asking.id, tool_outputs, stream: true };
        return { client, operation: chatSubmitToolOutputsOperation, params: outputs, options };
      };
      return { deliver: false, next };
    });
  }
}

/** What `createAndPoll()` of `@coze/api` returns: without the text of the answer. */
type PolledWithoutAnswer = Omit<CreateChatPollData, 'answer'>;

/** {@link Chat}, whose methods take the functions of `@coze/api`: see {@link Replacement}. */
export interface ReplaceableChat extends Omit<
  Chat,
  'cancel' | 'create' | 'createAndPoll' | 'poll' | 'retrieve' | 'stream' | 'submitToolOutputs'
> {
  /** A function that returns a plain promise can take its place. */
  get cancel(): Chat['cancel'];
  set cancel(replacement: Replacement<[conversation_id: string, chat_id: string], Promise<CreateChatData>>);
  /** A function that returns a plain promise can take its place. */
  get create(): Chat['create'];
  set create(replacement: Replacement<[params: CreateChatReq], Promise<CreateChatData>>);
  /** A function that returns a plain promise can take its place. */
  get createAndPoll(): Chat['createAndPoll'];
  set createAndPoll(
    replacement: Replacement<[params: CreateChatReq], Promise<PolledWithoutAnswer>, RequestOptions & ChatPollOptions>,
  );
  /** A function that returns a plain promise can take its place. */
  get poll(): Chat['poll'];
  set poll(
    replacement: Replacement<
      [conversation_id: string, chat_id: string],
      Promise<PolledWithoutAnswer>,
      RequestOptions & ChatPollOptions
    >,
  );
  /** A function that returns a plain promise can take its place. */
  get retrieve(): Chat['retrieve'];
  set retrieve(replacement: Replacement<[conversation_id: string, chat_id: string], Promise<CreateChatData>>);
  /** A function that returns an async iterable, such as an async generator function, can take its place. */
  get stream(): Chat['stream'];
  set stream(replacement: Replacement<[params: StreamChatReq], AsyncIterable<StreamChatData>>);
  /** A function that returns an async iterable, such as an async generator function, can take its place. */
  get submitToolOutputs(): Chat['submitToolOutputs'];
  set submitToolOutputs(replacement: Replacement<[params: SubmitToolOutputsReq], AsyncIterable<StreamChatData>>);
}
