import type {
  ChatflowStreamEvent,
  ChatStreamEvent,
  ChatUsage,
  ChatV3Message,
  CreateChatData,
} from '../../generated/types/types.gen.js';
import type { Signals } from '../lib/abort.js';
import type { ChatState } from './chat-state.js';
import type { Continuation, StreamRequest } from './stream-request.js';
import { EventStream } from './event-stream.js';
import type { ErrorContext } from './stream-events.js';

/** The events of both kinds of chat. They differ in the data of `done`: a text, or the debug URL of the run. */
export type StreamChatData = ChatStreamEvent | ChatflowStreamEvent;

export interface ChatStreamOptions {
  readonly request: StreamRequest;
  /** Cancels a chat on the server. */
  readonly cancel: (chat: CreateChatData) => PromiseLike<CreateChatData>;
  readonly signals: Signals;
  /** Decides if another request follows when the chat waits for an action. */
  readonly onAction?: ((chat: CreateChatData) => Continuation | undefined) | undefined;
}

/**
 * The events of a chat, with helpers.
 *
 * @example
 * ```ts
 * const stream = client.chat.stream({ bot_id, additional_messages });
 * for await (const part of stream) {
 *   if (part.event === 'conversation.message.delta') process.stdout.write(part.data.content);
 * }
 * console.log(await stream.usage());
 * ```
 * @see en: https://www.coze.com/docs/developer_guides/chat_v3
 * @see zh: https://docs.coze.cn/developer_guides/chat_v3
 */
export class ChatStream<E extends StreamChatData = ChatStreamEvent> extends EventStream<E> {
  #state: ChatState | undefined;
  readonly #cancel: ChatStreamOptions['cancel'];

  /** @internal */
  constructor({ request, cancel, signals, onAction }: ChatStreamOptions) {
    super({
      request,
      protocol: 'chat',
      signals,
      createState: ({ ChatState }) => (this.#state = new ChatState()),
      continuation:
        onAction &&
        (() => (this.#state?.isWaiting === true && this.#state.chat ? onAction(this.#state.chat) : undefined)),
    });
    this.#cancel = cancel;
  }

  /**
   * The text of the answer. If there are several answers, they are joined; cards and audio are left out.
   *
   * @throws ChatFailedError when the chat failed; APIUserAbortError after an abort; otherwise the error that the
   * iteration would throw.
   * @example
   * ```ts
   * const text = await client.chat.stream({ bot_id, additional_messages }).text();
   * ```
   */
  text(): Promise<string> {
    return this.#atEnd((state) => state.text());
  }

  /**
   * The last message of type `answer`, complete.
   *
   * @throws NoAnswerError when the chat ended without one, ChatFailedError when it failed; APIUserAbortError after an
   * abort; otherwise the error that the iteration would throw.
   * @example
   * ```ts
   * const { id, content, content_type } = await stream.finalMessage();
   * ```
   */
  finalMessage(): Promise<ChatV3Message> {
    return this.#atEnd((state, context) => state.finalMessage(context));
  }

  /**
   * The chat in its last state. If its status is `requires_action`, `required_action` says what to submit.
   *
   * @throws ChatFailedError when the chat failed; NoAnswerError when the server sent no event of a chat;
   * APIUserAbortError after an abort; otherwise the error that the iteration would throw.
   * @example
   * ```ts
   * const { status, required_action } = await stream.finalChat();
   * ```
   */
  finalChat(): Promise<CreateChatData> {
    return this.#atEnd((state, context) => state.finalChat(context));
  }

  /**
   * The tokens that the chat used; `undefined` if the server does not send them.
   *
   * @throws ChatFailedError when the chat failed; APIUserAbortError after an abort; otherwise the error that the
   * iteration would throw.
   * @example
   * ```ts
   * const { token_count, input_count, output_count } = (await stream.usage()) ?? {};
   * ```
   */
  usage(): Promise<ChatUsage | undefined> {
    return this.#atEnd((state) => state.chat?.usage || undefined);
  }

  /**
   * Cancels the chat on the server, which leaving the stream does not do. The server does not cut the stream: read it to
   * its end, or leave it.
   *
   * The id of the chat is needed, so events are received until the first that has it. A chat that has ended in the meantime
   * is not an error.
   *
   * @returns the chat, or `undefined` if the server sent no id: the request was not sent, or was refused.
   * @throws APIError when the server refuses to cancel. An abort of the stream does not end it.
   * @example
   * ```ts
   * const stopped = await stream.cancel();
   * console.log(stopped?.status); // 'canceled', or another status if the chat has ended
   * ```
   */
  async cancel(): Promise<CreateChatData | undefined> {
    if (!this.started) this.abort('The chat was canceled before it began.');
    const chat = await this.whenever(
      () => this.#state?.chat !== undefined,
      () => this.#state?.chat,
    );
    return chat && (await this.#cancel(chat));
  }

  #atEnd<T>(result: (state: ChatState, context: ErrorContext) => T): Promise<T> {
    return this.atEnd(
      () => this.#state,
      (state, context) => {
        state.checkFailure(context);
        return result(state, context);
      },
    );
  }
}
