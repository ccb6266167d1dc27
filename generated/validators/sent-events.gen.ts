// Generated from openapi/ by `npm run generate`. Do not edit.

import * as schemas from '../mini-requests/zod.gen.js';
import type { EventSchemas, LazySchema } from './types.gen.js';

/** The events that a socket sends, by operation ID. */
export const sentEventSchemas: Readonly<Record<string, EventSchemas>> = {
  'websockets.audio.speech.create': new Map<string, LazySchema>([
    ['speech.update', schemas.zSpeechUpdateEvent],
    ['input_text_buffer.append', schemas.zInputTextBufferAppendEvent],
    ['input_text_buffer.complete', schemas.zInputTextBufferCompleteEvent],
  ]),
  'websockets.audio.transcriptions.create': new Map<string, LazySchema>([
    ['transcriptions.update', schemas.zTranscriptionsUpdateEvent],
    ['input_audio_buffer.append', schemas.zInputAudioBufferAppendEvent],
    ['input_audio_buffer.complete', schemas.zInputAudioBufferCompleteEvent],
    ['input_audio_buffer.clear', schemas.zInputAudioBufferClearEvent],
  ]),
  'websockets.audio.simultInterpretation.create': new Map<string, LazySchema>([
    ['simult_interpretation.update', schemas.zSimultInterpretationUpdateEvent],
    ['input_audio_buffer.append', schemas.zInputAudioBufferAppendEvent],
    ['input_audio_buffer.complete', schemas.zInputAudioBufferCompleteEvent],
  ]),
  'websockets.chat.create': new Map<string, LazySchema>([
    ['chat.update', schemas.zChatUpdateEvent],
    ['input_audio_buffer.append', schemas.zInputAudioBufferAppendEvent],
    ['input_audio_buffer.complete', schemas.zInputAudioBufferCompleteEvent],
    ['input_audio_buffer.clear', schemas.zInputAudioBufferClearEvent],
    ['conversation.message.create', schemas.zConversationMessageCreateEvent],
    ['conversation.clear', schemas.zConversationClearEvent],
    ['conversation.chat.submit_tool_outputs', schemas.zConversationChatSubmitToolOutputsEvent],
    ['conversation.chat.cancel', schemas.zConversationChatCancelEvent],
    ['input_text.generate_audio', schemas.zInputTextGenerateAudioEvent],
  ]),
};
