import type { ChatV3Message } from '../../generated/types/index.js';

/** An answer in the making. */
interface Answer {
  readonly id: string;
  text: string;
}

/**
 * Joins the fragments of the answers of a chat.
 *
 * Ids come from the server, so they are keys of a Map and never of an object. Answers keep the order in which they
 * began; what a message says when it is completed replaces its fragments.
 */
export class MessageAccumulator {
  readonly #answers = new Map<string, Answer>();
  #latest: Answer | undefined;
  #final: ChatV3Message | undefined;

  /** The last answer that was completed. */
  get final(): ChatV3Message | undefined {
    return this.#final;
  }

  /** All answers, one after the other. */
  text(): string {
    let text = '';
    for (const answer of this.#answers.values()) text += answer.text;
    return text;
  }

  /** Takes a fragment. */
  delta(message: ChatV3Message): void {
    if (isAnswer(message)) this.#answer(message.id).text += message.content;
  }

  /** Takes a message in full. */
  completed(message: ChatV3Message): void {
    if (!isAnswer(message)) return;
    this.#answer(message.id).text = message.content;
    this.#final = message;
  }

  #answer(id: string): Answer {
    if (this.#latest !== undefined && this.#latest.id === id) return this.#latest;
    const answer = this.#answers.get(id) ?? { id, text: '' };
    this.#answers.set(id, answer);
    this.#latest = answer;
    return answer;
  }
}

/** Spoken answers are bytes in disguise, and payloads may be anything: only text counts. */
function isAnswer(message: ChatV3Message): boolean {
  return message.type === 'answer' && typeof message.content === 'string' && message.content_type !== 'audio';
}
