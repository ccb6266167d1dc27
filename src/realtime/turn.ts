/** How a turn of a chat may have ended, or where it stood. The next turn makes it old news. */
export const outcomesOfTurn = [
  'error',
  'conversation.chat.in_progress',
  'conversation.chat.completed',
  'conversation.chat.failed',
  'conversation.chat.canceled',
  'conversation.chat.requires_action',
  'conversation.audio.completed',
] as const;

/** Events about the connection and its settings belong to no turn. */
export function outlivesTurn(type: string): boolean {
  return /^(chat|speech|transcriptions|simult_interpretation)\.(created|updated)$/.test(type);
}

const starts: ReadonlySet<string> = new Set([
  'conversation.message.create',
  'conversation.chat.submit_tool_outputs',
  'input_text.generate_audio',
]);

/** Tells the events that begin a turn. Input that comes in pieces does so with the first of them. */
export class TurnStart {
  #filling = false;

  isMadeBy(type: string): boolean {
    if (starts.has(type)) return true;
    const first = !this.#filling;
    if (type === 'input_audio_buffer.append' || type === 'input_text_buffer.append') this.#filling = true;
    else if (type === 'input_audio_buffer.complete' || type === 'input_text_buffer.complete') this.#filling = false;
    else return false;
    return first;
  }
}
