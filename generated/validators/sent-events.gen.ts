// Generated from openapi/ by `npm run generate`. Do not edit.

import * as requests from '../mini-requests/zod.gen.js';
import type { EventSchemas, LazySchema } from './types.gen.js';

/** The events that a socket sends, by operation ID. */
export const sentEventSchemas: Readonly<Record<string, EventSchemas>> = {
  'websockets.audio.speech.create': new Map<string, LazySchema>([
    ['speech.update', requests.zSpeechUpdateEvent],
    ['input_text_buffer.append', requests.zInputTextBufferAppendEvent],
    ['input_text_buffer.complete', requests.zInputTextBufferCompleteEvent],
  ]),
  'websockets.audio.transcriptions.create': new Map<string, LazySchema>([
    ['transcriptions.update', requests.zTranscriptionsUpdateEvent],
    ['input_audio_buffer.append', requests.zInputAudioBufferAppendEvent],
    ['input_audio_buffer.complete', requests.zInputAudioBufferCompleteEvent],
    ['input_audio_buffer.clear', requests.zInputAudioBufferClearEvent],
  ]),
  'websockets.audio.simultInterpretation.create': new Map<string, LazySchema>([
    ['simult_interpretation.update', requests.zSimultInterpretationUpdateEvent],
    ['input_audio_buffer.append', requests.zInputAudioBufferAppendEvent],
    ['input_audio_buffer.complete', requests.zInputAudioBufferCompleteEvent],
  ]),
  'websockets.chat.create': new Map<string, LazySchema>([
    ['chat.update', requests.zChatUpdateEvent],
    ['input_audio_buffer.append', requests.zInputAudioBufferAppendEvent],
    ['input_audio_buffer.complete', requests.zInputAudioBufferCompleteEvent],
    ['input_audio_buffer.clear', requests.zInputAudioBufferClearEvent],
    ['conversation.message.create', requests.zConversationMessageCreateEvent],
    ['conversation.clear', requests.zConversationClearEvent],
    ['conversation.chat.submit_tool_outputs', requests.zConversationChatSubmitToolOutputsEvent],
    ['conversation.chat.cancel', requests.zConversationChatCancelEvent],
    ['input_text.generate_audio', requests.zInputTextGenerateAudioEvent],
  ]),
};
