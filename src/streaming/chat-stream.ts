import type {
  ChatflowStreamEvent,
  ChatStreamEvent,
  ChatUsage,
  ChatV3Message,
  CreateChatData,
} from '../../generated/types/index.js';
import { ChatFailedError, NoAnswerError } from '../errors/stream-errors.js';
import { ChatRecord } from './chat-record.js';
import type { Continuation } from './flow-options.js';
import { EventStream } from './event-stream.js';
import { describeError } from './last-error.js';
import type { Signals } from './signals.js';
import { chatKind } from './stream-kind.js';
import type { OpenStream } from './stream-source.js';

/** The events of both kinds of chat. They differ in what comes with `done`: a text, or the address of the run. */
export type StreamChatData = ChatStreamEvent | ChatflowStreamEvent;

export interface ChatStreamOptions {
  readonly open: OpenStream;
  /** Cancels a chat on the server. */
  readonly cancel: (chat: CreateChatData) => PromiseLike<CreateChatData>;
  readonly signals: Signals;
  /** Says how the chat goes on when it waits for an action. */
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
 */
export class ChatStream<E extends StreamChatData = ChatStreamEvent> extends EventStream<E> {
  readonly #record: ChatRecord;
  readonly #cancel: ChatStreamOptions['cancel'];

  /** @internal */
  constructor({ open, cancel, signals, onAction }: ChatStreamOptions) {
    const record = new ChatRecord();
    const continuation = onAction && (() => (record.waiting && record.chat ? onAction(record.chat) : undefined));
    super({ open, kind: chatKind, record, signals, continuation });
    this.#record = record;
    this.#cancel = cancel;
  }

  /**
   * The text of the answer, or of the answers one after the other.
   *
   * @throws ChatFailedError when the chat failed; otherwise what the iteration would throw.
   */
  text(): Promise<string> {
    return this.#atEnd(() => this.#record.text());
  }

  /**
   * The last message of type `answer`, in full.
   *
   * @throws NoAnswerError when the chat ended without one, ChatFailedError when it failed; otherwise what the iteration
   * would throw.
   */
  finalMessage(): Promise<ChatV3Message> {
    return this.#atEnd(() => {
      const message = this.#record.finalMessage;
      if (message !== undefined) return message;
      const status = this.#record.chat?.status ?? 'unknown';
      throw new NoAnswerError(`The chat ended with the status ${status} and no answer. Look at finalChat().`, {
        ...this.errorContext(),
        chat: this.#record.chat,
      });
    });
  }

  /**
   * The chat in its last state. It may be `requires_action`: then `required_action` says what to submit.
   *
   * @throws ChatFailedError when the chat failed; otherwise what the iteration would throw.
   */
  finalChat(): Promise<CreateChatData> {
    return this.#atEnd(() => {
      const { chat } = this.#record;
      if (chat !== undefined) return chat;
      throw new NoAnswerError('The stream ended without a word about the chat.', this.errorContext());
    });
  }

  /**
   * What the chat has cost, in tokens; `undefined` where the server does not say.
   *
   * @throws ChatFailedError when the chat failed; otherwise what the iteration would throw.
   */
  usage(): Promise<ChatUsage | undefined> {
    return this.#atEnd(() => this.#record.chat?.usage);
  }

  /**
   * Stops the chat on the server, which leaving the stream does not do. The server does not cut the stream: read on to
   * its end, or leave it.
   *
   * The chat must have been announced, so events are pulled until then. A chat that ended meanwhile is no error.
   *
   * @returns the chat, or `undefined` when it was never announced: the request had not been sent, or was refused.
   * @throws APIError when the server refuses.
   */
  async cancel(): Promise<CreateChatData | undefined> {
    if (!this.started) this.abort('canceled before it was sent');
    const chat = await this.whenever(
      () => this.#record.chat !== undefined,
      () => this.#record.chat,
    );
    return chat && (await this.#cancel(chat));
  }

  #atEnd<T>(result: () => T): Promise<T> {
    return this.atEnd(() => {
      const { failure: said, chat: last } = this.#record;
      if (said === undefined) return result();
      const [failure, chat] = this.masked([said, last] as const);
      const message = `The chat failed: ${describeError(failure)}.`;
      throw new ChatFailedError(message, { ...this.errorContext(), lastError: failure, chat });
    });
  }
}
