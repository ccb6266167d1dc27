import type { WireEvent } from './answer.js';
import type { IdSequence } from './ids.js';
import type { Message, ToolCall, ToolOutput } from './state/wire.js';

/** A part of a message: the ids and a fragment, without the times. */
export const deltaEvent = (message: Message, fragment: { content: string; reasoning_content?: string }): WireEvent => ({
  event: 'conversation.message.delta',
  data: { ...view(message), ...fragment },
});

export const completedEvent = (message: Message): WireEvent => ({
  event: 'conversation.message.completed',
  data: {
    ...view(message),
    created_at: message.created_at,
    ...(message.type === 'verbose' ? { updated_at: message.updated_at } : {}),
  },
});

export const audioEvent = (message: Message, base64: string): WireEvent => ({
  event: 'conversation.audio.delta',
  data: { ...view(message), content: base64, content_type: 'audio' },
});

/** A message as streams have it: without times, and without a bot where none is known. */
const view = (message: Message): Record<string, unknown> => ({
  id: message.id,
  conversation_id: message.conversation_id,
  ...(message.bot_id === '' ? {} : { bot_id: message.bot_id }),
  role: message.role,
  type: message.type,
  content: message.content,
  content_type: message.content_type,
  ...(message.reasoning_content === undefined ? {} : { reasoning_content: message.reasoning_content }),
  chat_id: message.chat_id,
  section_id: message.section_id,
});

/** The content of a `function_call` message. The platform writes the ids in it as 64-bit numbers, which JSON.parse rounds. */
export const functionCallContent = (call: ToolCall, ids: IdSequence): string =>
  `{"name":${JSON.stringify(call.function.name)},"arguments":${asObject(call.function.arguments)},` +
  `"plugin_id":${ids.next()},"api_id":${ids.next()},"plugin_type":1,"thought":""}`;

function asObject(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return JSON.stringify({ input: text });
  }
}

export const toolResponseContent = (output: ToolOutput): string =>
  JSON.stringify({ content_type: 1, response_for_model: output.output, type_for_model: 1 });

export const verboseContent = (kind: 'generate_answer_finish' | 'interrupt', finishReason: 0 | 1): string =>
  JSON.stringify({
    msg_type: kind,
    data: kind === 'interrupt' ? '' : JSON.stringify({ finish_reason: finishReason, FinData: '' }),
    from_module: null,
    from_unit: null,
  });
