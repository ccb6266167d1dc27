import type { ChatV3Message } from '../../generated/types/types.gen.js';

/** The content of these is JSON or base64, which is no part of a text. */
const withoutText: ReadonlySet<string | undefined> = new Set(['audio', 'card']);

/** True if the content of a message is text of the bot's answer. The server may send anything. */
export function isTextAnswer(message: ChatV3Message): boolean {
  return isAnswer(message) && !withoutText.has(message.content_type);
}

/** True if a message is an answer that can be shown: its text, or its card. Its content may be left out. */
export function isAnswer({ type, content, content_type }: ChatV3Message): boolean {
  return type === 'answer' && (!content || typeof content === 'string') && content_type !== 'audio';
}
