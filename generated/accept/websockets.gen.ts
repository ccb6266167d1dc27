// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Accept, AcceptGroup } from '../../src/schemas/accept.js';
import {
  either,
  flag,
  integer,
  isObject,
  list,
  map,
  nullOr,
  number,
  optional,
  present,
  text,
} from '../../src/schemas/accept.js';

function eventDetail(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['logid'], text) &&
    optional(value['respond_at'], text) &&
    optional(value['origin_message'], text)
  );
}

function speechCreatedEvent(value: unknown): boolean {
  return isObject(value) && text(value['id']) && eventDetail(value['detail']);
}

function audioLimitConfig(value: unknown): boolean {
  return isObject(value) && optional(value['period'], integer) && optional(value['max_frame_num'], integer);
}

function pcmAudioConfig(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['sample_rate'], integer) &&
    optional(value['frame_size_ms'], number) &&
    optional(value['limit_config'], audioLimitConfig)
  );
}

function opusAudioConfig(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['bitrate'], integer) &&
    optional(value['use_cbr'], flag) &&
    optional(value['frame_size_ms'], number) &&
    optional(value['sample_rate'], integer) &&
    optional(value['limit_config'], audioLimitConfig)
  );
}

function emotionConfig(value: unknown): boolean {
  return isObject(value) && optional(value['emotion'], text) && optional(value['emotion_scale'], number);
}

function effectiveOutputAudio(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['codec'], text) &&
    optional(value['pcm_config'], pcmAudioConfig) &&
    optional(value['opus_config'], opusAudioConfig) &&
    optional(value['speech_rate'], integer) &&
    optional(value['voice_id'], text) &&
    optional(value['emotion_config'], emotionConfig)
  );
}

function speechUpdatedEventData(value: unknown): boolean {
  return isObject(value) && effectiveOutputAudio(value['output_audio']);
}

function speechUpdatedEvent(value: unknown): boolean {
  return isObject(value) && text(value['id']) && speechUpdatedEventData(value['data']) && eventDetail(value['detail']);
}

function conversationAudioSentenceStartEventData(value: unknown): boolean {
  return isObject(value) && text(value['text']);
}

function conversationAudioSentenceStartEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    conversationAudioSentenceStartEventData(value['data']) &&
    eventDetail(value['detail'])
  );
}

function speechAudioUpdateEventData(value: unknown): boolean {
  return isObject(value) && text(value['delta']);
}

function speechAudioUpdateEvent(value: unknown): boolean {
  return (
    isObject(value) && text(value['id']) && speechAudioUpdateEventData(value['data']) && eventDetail(value['detail'])
  );
}

function websocketErrorData(value: unknown): boolean {
  return isObject(value) && integer(value['code']) && text(value['msg']);
}

function commonErrorEvent(value: unknown): boolean {
  return isObject(value) && text(value['id']) && websocketErrorData(value['data']) && eventDetail(value['detail']);
}

function effectiveAudioConfig(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['format'], text) &&
    optional(value['codec'], text) &&
    optional(value['sample_rate'], integer) &&
    optional(value['channel'], integer) &&
    optional(value['bit_depth'], integer)
  );
}

function transcriptionsUpdatedEventData(value: unknown): boolean {
  return isObject(value) && effectiveAudioConfig(value['input_audio']);
}

function transcriptionsUpdatedEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    transcriptionsUpdatedEventData(value['data']) &&
    eventDetail(value['detail'])
  );
}

function transcriptionsMessageUpdateEventData(value: unknown): boolean {
  return isObject(value) && text(value['content']);
}

function transcriptionsMessageUpdateEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    transcriptionsMessageUpdateEventData(value['data']) &&
    eventDetail(value['detail'])
  );
}

function transcriptionsMessageCompletedEventData(value: unknown): boolean {
  return isObject(value) && optional(value['content'], text);
}

function transcriptionsMessageCompletedEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    optional(value['data'], transcriptionsMessageCompletedEventData) &&
    eventDetail(value['detail'])
  );
}

const textList = list(text);

function interpretationTerm(value: unknown): boolean {
  return isObject(value) && text(value['original']) && text(value['translation']);
}

const interpretationTermList = list(interpretationTerm);

function effectiveInterpretationConfig(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['from'], text) &&
    optional(value['to'], text) &&
    optional(value['hot_words'], textList) &&
    optional(value['glossary'], interpretationTermList)
  );
}

function simultInterpretationUpdatedEventData(value: unknown): boolean {
  return (
    isObject(value) &&
    effectiveAudioConfig(value['input_audio']) &&
    effectiveOutputAudio(value['output_audio']) &&
    effectiveInterpretationConfig(value['translate_config'])
  );
}

function simultInterpretationUpdatedEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    simultInterpretationUpdatedEventData(value['data']) &&
    eventDetail(value['detail'])
  );
}

const textMap = map(text);

const presentMap = map(present);

function effectiveChatConfig(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['conversation_id'], text) &&
    optional(value['user_id'], text) &&
    optional(value['meta_data'], textMap) &&
    optional(value['custom_variables'], textMap) &&
    optional(value['extra_params'], textMap) &&
    optional(value['auto_save_history'], flag) &&
    optional(value['parameters'], presentMap)
  );
}

function interruptConfig(value: unknown): boolean {
  return isObject(value) && optional(value['mode'], text) && optional(value['keywords'], textList);
}

function turnDetection(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['type'], text) &&
    optional(value['prefix_padding_ms'], integer) &&
    optional(value['silence_duration_ms'], integer) &&
    optional(value['interrupt_config'], interruptConfig)
  );
}

function asrConfig(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['hot_words'], textList) &&
    optional(value['context'], text) &&
    optional(value['context_type'], text) &&
    optional(value['user_language'], text) &&
    optional(value['enable_ddc'], flag) &&
    optional(value['enable_itn'], flag) &&
    optional(value['enable_punc'], flag)
  );
}

function voicePrintConfig(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['group_id'], text) &&
    optional(value['score'], number) &&
    optional(value['reuse_voice_info'], flag)
  );
}

function chatUpdatedData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['chat_config'], effectiveChatConfig) &&
    optional(value['input_audio'], effectiveAudioConfig) &&
    optional(value['output_audio'], effectiveOutputAudio) &&
    optional(value['turn_detection'], turnDetection) &&
    optional(value['asr_config'], asrConfig) &&
    optional(value['voice_print_config'], voicePrintConfig) &&
    optional(value['event_subscriptions'], textList) &&
    optional(value['need_play_prologue'], flag) &&
    optional(value['prologue_content'], text)
  );
}

function chatUpdatedEvent(value: unknown): boolean {
  return isObject(value) && text(value['id']) && chatUpdatedData(value['data']) && eventDetail(value['detail']);
}

const integerTextEither = either(integer, text);

const integerTextEitherNullOr = nullOr(integerTextEither);

const textNullOr = nullOr(text);

function chatError(value: unknown): boolean {
  return isObject(value) && integerTextEitherNullOr(value['code']) && optional(value['msg'], textNullOr);
}

function toolCallFunction(value: unknown): boolean {
  return isObject(value) && text(value['name']) && text(value['arguments']);
}

function toolCallType(value: unknown): boolean {
  return isObject(value) && text(value['id']) && text(value['type']) && optional(value['function'], toolCallFunction);
}

const toolCallTypeList = list(toolCallType);

function submitToolOutputsAction(value: unknown): boolean {
  return isObject(value) && toolCallTypeList(value['tool_calls']);
}

function requiredActionType(value: unknown): boolean {
  return isObject(value) && text(value['type']) && submitToolOutputsAction(value['submit_tool_outputs']);
}

function chatUsage(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['token_count'], integer) &&
    optional(value['output_count'], integer) &&
    optional(value['input_count'], integer) &&
    optional(value['output_tokens'], integer) &&
    optional(value['input_tokens'], integer)
  );
}

function insertedMessage(value: unknown): boolean {
  return isObject(value) && optional(value['id'], text);
}

const insertedMessageList = list(insertedMessage);

function createChatData(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    text(value['conversation_id']) &&
    optional(value['bot_id'], text) &&
    text(value['status']) &&
    optional(value['created_at'], integer) &&
    optional(value['completed_at'], integer) &&
    optional(value['failed_at'], integer) &&
    optional(value['meta_data'], textMap) &&
    optional(value['last_error'], chatError) &&
    optional(value['required_action'], requiredActionType) &&
    optional(value['usage'], chatUsage) &&
    optional(value['section_id'], text) &&
    optional(value['inserted_additional_messages'], insertedMessageList)
  );
}

function conversationChatCreatedEvent(value: unknown): boolean {
  return isObject(value) && text(value['id']) && createChatData(value['data']) && eventDetail(value['detail']);
}

const textMapNullOr = nullOr(textMap);

function chatV3Message(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['id'], text) &&
    text(value['conversation_id']) &&
    optional(value['bot_id'], text) &&
    optional(value['chat_id'], text) &&
    optional(value['meta_data'], textMapNullOr) &&
    text(value['role']) &&
    optional(value['content'], text) &&
    optional(value['content_type'], text) &&
    optional(value['created_at'], integerTextEither) &&
    optional(value['updated_at'], integerTextEither) &&
    optional(value['type'], text) &&
    optional(value['section_id'], text) &&
    optional(value['reasoning_content'], text)
  );
}

function conversationMessageDeltaEvent(value: unknown): boolean {
  return isObject(value) && text(value['id']) && chatV3Message(value['data']) && eventDetail(value['detail']);
}

function conversationChatCanceledEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    optional(value['data'], websocketErrorData) &&
    optional(value['detail'], eventDetail)
  );
}

function inputAudioBufferSpeechStartedEvent(value: unknown): boolean {
  return isObject(value) && text(value['id']) && optional(value['detail'], eventDetail);
}

function conversationAudioTranscriptUpdateEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    transcriptionsMessageUpdateEventData(value['data']) &&
    optional(value['detail'], eventDetail)
  );
}

function audioDumpEventData(value: unknown): boolean {
  return isObject(value) && text(value['url']);
}

function audioDumpEvent(value: unknown): boolean {
  return isObject(value) && text(value['id']) && audioDumpEventData(value['data']) && eventDetail(value['detail']);
}

const createSpeechWsRes = new Map<string, Accept>([
  ['speech.created', speechCreatedEvent],
  ['speech.updated', speechUpdatedEvent],
  ['input_text_buffer.completed', speechCreatedEvent],
  ['conversation.audio.sentence_start', conversationAudioSentenceStartEvent],
  ['speech.audio.update', speechAudioUpdateEvent],
  ['speech.audio.completed', speechCreatedEvent],
  ['error', commonErrorEvent],
]);

const createTranscriptionsWsRes = new Map<string, Accept>([
  ['transcriptions.created', speechCreatedEvent],
  ['transcriptions.updated', transcriptionsUpdatedEvent],
  ['input_audio_buffer.completed', speechCreatedEvent],
  ['input_audio_buffer.cleared', speechCreatedEvent],
  ['transcriptions.message.update', transcriptionsMessageUpdateEvent],
  ['transcriptions.message.completed', transcriptionsMessageCompletedEvent],
  ['error', commonErrorEvent],
]);

const createSimultInterpretationsWsRes = new Map<string, Accept>([
  ['simult_interpretation.created', speechCreatedEvent],
  ['simult_interpretation.updated', simultInterpretationUpdatedEvent],
  ['input_audio_buffer.completed', speechCreatedEvent],
  ['simult_interpretation.transcription.delta', speechAudioUpdateEvent],
  ['simult_interpretation.translation.delta', speechAudioUpdateEvent],
  ['simult_interpretation.audio.delta', speechAudioUpdateEvent],
  ['simult_interpretation.message.completed', speechCreatedEvent],
  ['error', commonErrorEvent],
]);

const createChatWsRes = new Map<string, Accept>([
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

export const responses: AcceptGroup['responses'] = {};

export const events: AcceptGroup['events'] = {
  'websockets.audio.speech.create': createSpeechWsRes,
  'websockets.audio.transcriptions.create': createTranscriptionsWsRes,
  'websockets.audio.simultInterpretation.create': createSimultInterpretationsWsRes,
  'websockets.chat.create': createChatWsRes,
};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/websockets-schemas.gen.js');
