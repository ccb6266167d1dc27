import type { Reply } from '../realtime/reply.js';

/**
 * The answers that were interrupted before they began: the answer to what the user said, and the rest of a chat that waits
 * for its tools. Others are wanted: the answer to a text, and speech outside of the chat.
 */
export class UnwantedAnswers {
  /** Turns of the user that the server has not confirmed. */
  #commits = 0;
  /** More than 0 if the answer to speech is not wanted: so many turns of the user are confirmed before one is wanted. */
  #refused = 0;
  /** The chat that answered last. After its tools it goes on as another reply. */
  #chat = '';
  #refusedChat = '';

  /** The user has ended a turn. */
  committed(): void {
    this.#commits += 1;
  }

  /** The server has a turn of the user, or hears one begin. */
  confirmed(): void {
    if (this.#commits > 0) this.#commits -= 1;
    this.#refused -= 1;
  }

  /** The rest of the last chat is not wanted. @param isAwaited - true if the answer to what the user has said is not, too. */
  interrupted(isAwaited: boolean): void {
    this.#refusedChat = this.#chat;
    if (isAwaited) this.#refused = this.#commits + 1;
  }

  /** No answer to speech is on its way, or none can be told from another. */
  reset(): void {
    this.#commits = 0;
    this.#refused = 0;
  }

  /** An answer begins. @returns true if it is not wanted. */
  takes({ chat, transcript }: Reply): boolean {
    this.#chat = chat?.id ?? this.#chat;
    return (transcript !== '' && this.#refused > 0) || chat?.id === this.#refusedChat;
  }
}
