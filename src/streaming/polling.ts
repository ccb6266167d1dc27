/** The options of polling. */
import type { ChatUsage, ChatV3Message, CreateChatData } from '../../generated/types/types.gen.js';
import type { RequestOptions } from '../http/index.js';

/** Options of polling: its interval and its time limit. */
export interface PollOptions {
  /**
   * Milliseconds before each request but that of work which was started before. Default: 1000, growing to 2000, as the
   * platform asks for about 1000; 500 before the first, after the call that starts the work.
   */
  readonly pollInterval?: number | undefined;
  /** Milliseconds after which PollTimeoutError is thrown; 0, the default, is no limit. */
  readonly pollTimeout?: number | undefined;
}

/** Options of a method that polls a background task. */
export interface WaitOptions<State> extends RequestOptions, PollOptions {
  /**
   * Called with every state, the first and the last included. An error that it throws, or a promise of it that rejects,
   * ends the polling; the next request waits for the promise.
   */
  readonly onProgress?: ((state: State) => unknown) | undefined;
}

/** Options of a method that polls a chat. */
export interface ChatPollOptions extends PollOptions {
  /** Cancel the chat on the server when `pollTimeout` has passed. Default false. */
  readonly cancelOnTimeout?: boolean | undefined;
}

/** A chat that has ended, and its messages. */
export interface CreateChatPollData {
  /** The chat in its last state. */
  chat: CreateChatData;
  /** The messages of the chat, the oldest first. */
  messages: ChatV3Message[];
  /** The text of the answer: the text messages of type `answer`, joined. Empty if the bot gave none. */
  answer: string;
  /** @deprecated `@coze/api` declares it and never sets it. Use `chat.usage`. */
  usage?: ChatUsage | undefined;
}

/** The ids of a chat, as a chat itself has them. */
export type ChatId = Pick<CreateChatData, 'conversation_id' | 'id'>;
