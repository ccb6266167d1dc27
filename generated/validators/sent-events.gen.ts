// Generated from openapi/ by `npm run generate`. Do not edit.

import * as schemas from '../mini-requests/zod.gen.js';

/** The events that a socket sends, by operation ID. */
export const sentEventSchemas = {
  'websockets.audio.speech.create': new Map<
    string,
    | typeof schemas.zSpeechUpdateEvent
    | typeof schemas.zInputTextBufferAppendEvent
    | typeof schemas.zInputTextBufferCompleteEvent
  >([
    ['speech.update', schemas.zSpeechUpdateEvent],
    ['input_text_buffer.append', schemas.zInputTextBufferAppendEvent],
    ['input_text_buffer.complete', schemas.zInputTextBufferCompleteEvent],
  ]),
  'websockets.audio.transcriptions.create': new Map<
    string,
    | typeof schemas.zTranscriptionsUpdateEvent
    | typeof schemas.zInputAudioBufferAppendEvent
    | typeof schemas.zInputAudioBufferCompleteEvent
    | typeof schemas.zInputAudioBufferClearEvent
  >([
    ['transcriptions.update', schemas.zTranscriptionsUpdateEvent],
    ['input_audio_buffer.append', schemas.zInputAudioBufferAppendEvent],
    ['input_audio_buffer.complete', schemas.zInputAudioBufferCompleteEvent],
    ['input_audio_buffer.clear', schemas.zInputAudioBufferClearEvent],
  ]),
  'websockets.audio.simultInterpretation.create': new Map<
    string,
    | typeof schemas.zSimultInterpretationUpdateEvent
    | typeof schemas.zInputAudioBufferAppendEvent
    | typeof schemas.zInputAudioBufferCompleteEvent
  >([
    ['simult_interpretation.update', schemas.zSimultInterpretationUpdateEvent],
    ['input_audio_buffer.append', schemas.zInputAudioBufferAppendEvent],
    ['input_audio_buffer.complete', schemas.zInputAudioBufferCompleteEvent],
  ]),
  'websockets.chat.create': new Map<
    string,
    | typeof schemas.zChatUpdateEvent
    | typeof schemas.zInputAudioBufferAppendEvent
    | typeof schemas.zInputAudioBufferCompleteEvent
    | typeof schemas.zInputAudioBufferClearEvent
    | typeof schemas.zConversationMessageCreateEvent
    | typeof schemas.zConversationClearEvent
    | typeof schemas.zConversationChatSubmitToolOutputsEvent
    | typeof schemas.zConversationChatCancelEvent
    | typeof schemas.zInputTextGenerateAudioEvent
  >([
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
