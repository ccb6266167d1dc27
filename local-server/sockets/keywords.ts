import type { ChatSettings } from './chat-settings.js';

type InterruptConfig = ChatSettings['turn_detection']['interrupt_config'];

/** Whether only certain words cut the bot off. */
export const wantsKeyword = (config: InterruptConfig): boolean => (config?.keywords ?? []).length > 0;

/** Whether what was said cuts the bot off: anything does unless there are keywords. */
export function cutsOff(text: string, config: InterruptConfig): boolean {
  const { mode, keywords = [] } = config ?? {};
  if (keywords.length === 0) return true;
  return keywords.some((word) => (mode === 'keyword_prefix' ? text.startsWith(word) : text.includes(word)));
}
