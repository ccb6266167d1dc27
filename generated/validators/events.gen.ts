// Generated from openapi/ by `npm run generate`. Do not edit.

import * as answers from '../mini-answers/zod.gen.js';
import type { EventSchemas, LazySchema } from './types.gen.js';

const chatStreamEvent = new Map<string, LazySchema>([
  ['conversation.chat.created', answers.zChatCreatedStreamEvent],
  ['conversation.chat.in_progress', answers.zChatInProgressStreamEvent],
  ['conversation.chat.completed', answers.zChatCompletedStreamEvent],
  ['conversation.chat.failed', answers.zChatFailedStreamEvent],
  ['conversation.chat.requires_action', answers.zChatRequiresActionStreamEvent],
  ['conversation.message.delta', answers.zMessageDeltaStreamEvent],
  ['conversation.message.completed', answers.zMessageCompletedStreamEvent],
  ['conversation.audio.delta', answers.zAudioDeltaStreamEvent],
  ['error', answers.zChatErrorStreamEvent],
  ['done', answers.zChatDoneStreamEvent],
]);
const workflowEvent = new Map<string, LazySchema>([
  ['Message', answers.zWorkflowMessageEvent],
  ['Interrupt', answers.zWorkflowInterruptEvent],
  ['Error', answers.zWorkflowErrorEvent],
  ['Done', answers.zWorkflowDoneEvent],
  ['PING', answers.zWorkflowPingEvent],
]);
const chatflowStreamEvent = new Map<string, LazySchema>([
  ['conversation.chat.created', answers.zChatCreatedStreamEvent],
  ['conversation.chat.in_progress', answers.zChatInProgressStreamEvent],
  ['conversation.chat.completed', answers.zChatCompletedStreamEvent],
  ['conversation.chat.failed', answers.zChatFailedStreamEvent],
  ['conversation.chat.requires_action', answers.zChatRequiresActionStreamEvent],
  ['conversation.message.delta', answers.zMessageDeltaStreamEvent],
  ['conversation.message.completed', answers.zMessageCompletedStreamEvent],
  ['conversation.audio.delta', answers.zAudioDeltaStreamEvent],
  ['error', answers.zChatErrorStreamEvent],
  ['done', answers.zChatflowDoneStreamEvent],
]);
const createSpeechWsRes = new Map<string, LazySchema>([
  ['speech.created', answers.zSpeechCreatedEvent],
  ['speech.updated', answers.zSpeechUpdatedEvent],
  ['input_text_buffer.completed', answers.zInputTextBufferCompletedEvent],
  ['conversation.audio.sentence_start', answers.zConversationAudioSentenceStartEvent],
  ['speech.audio.update', answers.zSpeechAudioUpdateEvent],
  ['speech.audio.completed', answers.zSpeechAudioCompletedEvent],
  ['error', answers.zCommonErrorEvent],
]);
const createTranscriptionsWsRes = new Map<string, LazySchema>([
  ['transcriptions.created', answers.zTranscriptionsCreatedEvent],
  ['transcriptions.updated', answers.zTranscriptionsUpdatedEvent],
  ['input_audio_buffer.completed', answers.zInputAudioBufferCompletedEvent],
  ['input_audio_buffer.cleared', answers.zInputAudioBufferClearedEvent],
  ['transcriptions.message.update', answers.zTranscriptionsMessageUpdateEvent],
  ['transcriptions.message.completed', answers.zTranscriptionsMessageCompletedEvent],
  ['error', answers.zCommonErrorEvent],
]);
const createSimultInterpretationsWsRes = new Map<string, LazySchema>([
  ['simult_interpretation.created', answers.zSimultInterpretationCreatedEvent],
  ['simult_interpretation.updated', answers.zSimultInterpretationUpdatedEvent],
  ['input_audio_buffer.completed', answers.zInputAudioBufferCompletedEvent],
  ['simult_interpretation.transcription.delta', answers.zSimultInterpretationTranscriptionDeltaEvent],
  ['simult_interpretation.translation.delta', answers.zSimultInterpretationTranslationDeltaEvent],
  ['simult_interpretation.audio.delta', answers.zSimultInterpretationAudioDeltaEvent],
  ['simult_interpretation.message.completed', answers.zSimultInterpretationMessageCompletedEvent],
  ['error', answers.zCommonErrorEvent],
]);
const createChatWsRes = new Map<string, LazySchema>([
  ['chat.created', answers.zChatCreatedEvent],
  ['chat.updated', answers.zChatUpdatedEvent],
  ['conversation.chat.created', answers.zConversationChatCreatedEvent],
  ['conversation.chat.in_progress', answers.zConversationChatInProgressEvent],
  ['conversation.message.delta', answers.zConversationMessageDeltaEvent],
  ['conversation.audio.sentence_start', answers.zConversationAudioSentenceStartEvent],
  ['conversation.audio.delta', answers.zConversationAudioDeltaEvent],
  ['conversation.message.completed', answers.zConversationMessageCompletedEvent],
  ['conversation.audio.completed', answers.zConversationAudioCompletedEvent],
  ['conversation.chat.completed', answers.zConversationChatCompletedEvent],
  ['conversation.chat.failed', answers.zConversationChatFailedEvent],
  ['conversation.chat.requires_action', answers.zConversationChatRequiresActionEvent],
  ['conversation.chat.canceled', answers.zConversationChatCanceledEvent],
  ['conversation.cleared', answers.zConversationClearedEvent],
  ['input_audio_buffer.completed', answers.zInputAudioBufferCompletedEvent],
  ['input_audio_buffer.cleared', answers.zInputAudioBufferClearedEvent],
  ['input_audio_buffer.speech_started', answers.zInputAudioBufferSpeechStartedEvent],
  ['input_audio_buffer.speech_stopped', answers.zInputAudioBufferSpeechStoppedEvent],
  ['conversation.audio_transcript.update', answers.zConversationAudioTranscriptUpdateEvent],
  ['conversation.audio_transcript.completed', answers.zConversationAudioTranscriptCompletedEvent],
  ['dump.audio', answers.zAudioDumpEvent],
  ['error', answers.zCommonErrorEvent],
]);

/**
 * The events that a stream or socket receives, by operation ID. Those of a stream are `{ event, data }`, with the other
 * fields of the SSE message.
 */
export const eventSchemas: Readonly<Record<string, EventSchemas>> = {
  'chat.create': chatStreamEvent,
  'chat.submitToolOutputs': chatStreamEvent,
  'workflows.runs.stream': workflowEvent,
  'workflows.runs.resume': workflowEvent,
  'workflows.chat.stream': chatflowStreamEvent,
  'websockets.audio.speech.create': createSpeechWsRes,
  'websockets.audio.transcriptions.create': createTranscriptionsWsRes,
  'websockets.audio.simultInterpretation.create': createSimultInterpretationsWsRes,
  'websockets.chat.create': createChatWsRes,
};
