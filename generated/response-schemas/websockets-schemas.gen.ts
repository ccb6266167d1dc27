// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Schema, SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  eitherSchema as either,
  flagSchema as flag,
  integerSchema as integer,
  listSchema as list,
  mapSchema as map,
  nullOrSchema as nullOr,
  numberSchema as number,
  objectSchema as object,
  optionalSchema as optional,
  presentSchema as present,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const eventDetail = object({ logid: optional(text), respond_at: optional(text), origin_message: optional(text) });

const speechCreatedEvent = object({ id: text, detail: eventDetail });

const audioLimitConfig = object({ period: optional(integer), max_frame_num: optional(integer) });

const pcmAudioConfig = object({
  sample_rate: optional(integer),
  frame_size_ms: optional(number),
  limit_config: optional(audioLimitConfig),
});

const opusAudioConfig = object({
  bitrate: optional(integer),
  use_cbr: optional(flag),
  frame_size_ms: optional(number),
  sample_rate: optional(integer),
  limit_config: optional(audioLimitConfig),
});

const emotionConfig = object({ emotion: optional(text), emotion_scale: optional(number) });

const effectiveOutputAudio = object({
  codec: optional(text),
  pcm_config: optional(pcmAudioConfig),
  opus_config: optional(opusAudioConfig),
  speech_rate: optional(integer),
  voice_id: optional(text),
  emotion_config: optional(emotionConfig),
});

const speechUpdatedEventData = object({ output_audio: effectiveOutputAudio });

const speechUpdatedEvent = object({ id: text, data: speechUpdatedEventData, detail: eventDetail });

const conversationAudioSentenceStartEventData = object({ text: text });

const conversationAudioSentenceStartEvent = object({
  id: text,
  data: conversationAudioSentenceStartEventData,
  detail: eventDetail,
});

const speechAudioUpdateEventData = object({ delta: text });

const speechAudioUpdateEvent = object({ id: text, data: speechAudioUpdateEventData, detail: eventDetail });

const websocketErrorData = object({ code: integer, msg: text });

const commonErrorEvent = object({ id: text, data: websocketErrorData, detail: eventDetail });

const effectiveAudioConfig = object({
  format: optional(text),
  codec: optional(text),
  sample_rate: optional(integer),
  channel: optional(integer),
  bit_depth: optional(integer),
});

const transcriptionsUpdatedEventData = object({ input_audio: effectiveAudioConfig });

const transcriptionsUpdatedEvent = object({ id: text, data: transcriptionsUpdatedEventData, detail: eventDetail });

const transcriptionsMessageUpdateEventData = object({ content: text });

const transcriptionsMessageUpdateEvent = object({
  id: text,
  data: transcriptionsMessageUpdateEventData,
  detail: eventDetail,
});

const transcriptionsMessageCompletedEventData = object({ content: optional(text) });

const transcriptionsMessageCompletedEvent = object({
  id: text,
  data: optional(transcriptionsMessageCompletedEventData),
  detail: eventDetail,
});

const textList = list(text);

const interpretationTerm = object({ original: text, translation: text });

const interpretationTermList = list(interpretationTerm);

const effectiveInterpretationConfig = object({
  from: optional(text),
  to: optional(text),
  hot_words: optional(textList),
  glossary: optional(interpretationTermList),
});

const simultInterpretationUpdatedEventData = object({
  input_audio: effectiveAudioConfig,
  output_audio: effectiveOutputAudio,
  translate_config: effectiveInterpretationConfig,
});

const simultInterpretationUpdatedEvent = object({
  id: text,
  data: simultInterpretationUpdatedEventData,
  detail: eventDetail,
});

const textMap = map(text);

const presentMap = map(present);

const effectiveChatConfig = object({
  conversation_id: optional(text),
  user_id: optional(text),
  meta_data: optional(textMap),
  custom_variables: optional(textMap),
  extra_params: optional(textMap),
  auto_save_history: optional(flag),
  parameters: optional(presentMap),
});

const interruptConfig = object({ mode: optional(text), keywords: optional(textList) });

const turnDetection = object({
  type: optional(text),
  prefix_padding_ms: optional(integer),
  silence_duration_ms: optional(integer),
  interrupt_config: optional(interruptConfig),
});

const asrConfig = object({
  hot_words: optional(textList),
  context: optional(text),
  context_type: optional(text),
  user_language: optional(text),
  enable_ddc: optional(flag),
  enable_itn: optional(flag),
  enable_punc: optional(flag),
});

const voicePrintConfig = object({
  group_id: optional(text),
  score: optional(number),
  reuse_voice_info: optional(flag),
});

const chatUpdatedData = object({
  chat_config: optional(effectiveChatConfig),
  input_audio: optional(effectiveAudioConfig),
  output_audio: optional(effectiveOutputAudio),
  turn_detection: optional(turnDetection),
  asr_config: optional(asrConfig),
  voice_print_config: optional(voicePrintConfig),
  event_subscriptions: optional(textList),
  need_play_prologue: optional(flag),
  prologue_content: optional(text),
});

const chatUpdatedEvent = object({ id: text, data: chatUpdatedData, detail: eventDetail });

const integerTextEither = either(integer, text);

const integerTextEitherNullOr = nullOr(integerTextEither);

const textNullOr = nullOr(text);

const chatError = object({ code: integerTextEitherNullOr, msg: optional(textNullOr) });

const toolCallFunction = object({ name: text, arguments: text });

const toolCallType = object({ id: text, type: text, function: optional(toolCallFunction) });

const toolCallTypeList = list(toolCallType);

const submitToolOutputsAction = object({ tool_calls: toolCallTypeList });

const requiredActionType = object({ type: text, submit_tool_outputs: submitToolOutputsAction });

const chatUsage = object({
  token_count: optional(integer),
  output_count: optional(integer),
  input_count: optional(integer),
  output_tokens: optional(integer),
  input_tokens: optional(integer),
});

const insertedMessage = object({ id: optional(text) });

const insertedMessageList = list(insertedMessage);

const createChatData = object({
  id: text,
  conversation_id: text,
  bot_id: optional(text),
  status: text,
  created_at: optional(integer),
  completed_at: optional(integer),
  failed_at: optional(integer),
  meta_data: optional(textMap),
  last_error: optional(chatError),
  required_action: optional(requiredActionType),
  usage: optional(chatUsage),
  section_id: optional(text),
  inserted_additional_messages: optional(insertedMessageList),
});

const conversationChatCreatedEvent = object({ id: text, data: createChatData, detail: eventDetail });

const textMapNullOr = nullOr(textMap);

const chatV3Message = object({
  id: optional(text),
  conversation_id: text,
  bot_id: optional(text),
  chat_id: optional(text),
  meta_data: optional(textMapNullOr),
  role: text,
  content: optional(text),
  content_type: optional(text),
  created_at: optional(integerTextEither),
  updated_at: optional(integerTextEither),
  type: optional(text),
  section_id: optional(text),
  reasoning_content: optional(text),
});

const conversationMessageDeltaEvent = object({ id: text, data: chatV3Message, detail: eventDetail });

const conversationChatCanceledEvent = object({
  id: text,
  data: optional(websocketErrorData),
  detail: optional(eventDetail),
});

const inputAudioBufferSpeechStartedEvent = object({ id: text, detail: optional(eventDetail) });

const conversationAudioTranscriptUpdateEvent = object({
  id: text,
  data: transcriptionsMessageUpdateEventData,
  detail: optional(eventDetail),
});

const audioDumpEventData = object({ url: text });

const audioDumpEvent = object({ id: text, data: audioDumpEventData, detail: eventDetail });

const createSpeechWsRes = new Map<string, Schema>([
  ['speech.created', speechCreatedEvent],
  ['speech.updated', speechUpdatedEvent],
  ['input_text_buffer.completed', speechCreatedEvent],
  ['conversation.audio.sentence_start', conversationAudioSentenceStartEvent],
  ['speech.audio.update', speechAudioUpdateEvent],
  ['speech.audio.completed', speechCreatedEvent],
  ['error', commonErrorEvent],
]);

const createTranscriptionsWsRes = new Map<string, Schema>([
  ['transcriptions.created', speechCreatedEvent],
  ['transcriptions.updated', transcriptionsUpdatedEvent],
  ['input_audio_buffer.completed', speechCreatedEvent],
  ['input_audio_buffer.cleared', speechCreatedEvent],
  ['transcriptions.message.update', transcriptionsMessageUpdateEvent],
  ['transcriptions.message.completed', transcriptionsMessageCompletedEvent],
  ['error', commonErrorEvent],
]);

const createSimultInterpretationsWsRes = new Map<string, Schema>([
  ['simult_interpretation.created', speechCreatedEvent],
  ['simult_interpretation.updated', simultInterpretationUpdatedEvent],
  ['input_audio_buffer.completed', speechCreatedEvent],
  ['simult_interpretation.transcription.delta', speechAudioUpdateEvent],
  ['simult_interpretation.translation.delta', speechAudioUpdateEvent],
  ['simult_interpretation.audio.delta', speechAudioUpdateEvent],
  ['simult_interpretation.message.completed', speechCreatedEvent],
  ['error', commonErrorEvent],
]);

const createChatWsRes = new Map<string, Schema>([
  ['chat.created', speechCreatedEvent],
  ['chat.updated', chatUpdatedEvent],
  ['conversation.chat.created', conversationChatCreatedEvent],
  ['conversation.chat.in_progress', conversationChatCreatedEvent],
  ['conversation.message.delta', conversationMessageDeltaEvent],
  ['conversation.audio.sentence_start', conversationAudioSentenceStartEvent],
  ['conversation.audio.delta', conversationMessageDeltaEvent],
  ['conversation.message.completed', conversationMessageDeltaEvent],
  ['conversation.audio.completed', conversationMessageDeltaEvent],
  ['conversation.chat.completed', conversationChatCreatedEvent],
  ['conversation.chat.failed', conversationChatCreatedEvent],
  ['conversation.chat.requires_action', conversationChatCreatedEvent],
  ['conversation.chat.canceled', conversationChatCanceledEvent],
  ['conversation.cleared', speechCreatedEvent],
  ['input_audio_buffer.completed', speechCreatedEvent],
  ['input_audio_buffer.cleared', speechCreatedEvent],
  ['input_audio_buffer.speech_started', inputAudioBufferSpeechStartedEvent],
  ['input_audio_buffer.speech_stopped', inputAudioBufferSpeechStartedEvent],
  ['conversation.audio_transcript.update', conversationAudioTranscriptUpdateEvent],
  ['conversation.audio_transcript.completed', conversationAudioTranscriptUpdateEvent],
  ['dump.audio', audioDumpEvent],
  ['error', commonErrorEvent],
]);

export const responses: SchemaGroup['responses'] = {};

export const events: SchemaGroup['events'] = {
  'websockets.audio.speech.create': createSpeechWsRes,
  'websockets.audio.transcriptions.create': createTranscriptionsWsRes,
  'websockets.audio.simultInterpretation.create': createSimultInterpretationsWsRes,
  'websockets.chat.create': createChatWsRes,
};
