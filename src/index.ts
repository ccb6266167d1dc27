/**
 * The TypeScript client for Coze.
 *
 * @module
 */
export { CozeAPI } from './client.js';
export {
  APIPromise,
  BinaryPromise,
  Client,
  COZE_CN_BASE_URL,
  COZE_CN_BASE_WS_URL,
  COZE_COM_BASE_URL,
  COZE_COM_BASE_WS_URL,
  PagePromise,
  toFile,
  VERSION,
} from './http/index.js';
export type {
  ClientOptions,
  DriftReport,
  Fetch,
  GetToken,
  HeadersInput,
  Logger,
  LogLevel,
  OnDrift,
  Region,
  RequestOptions,
  Unrecognized,
  Uploadable,
  Validate,
  WithResponse,
} from './http/index.js';
export * from './errors/index.js';
export * from '../generated/client/index.gen.js';
export type { VariableData as VariableCreateData } from '../generated/client/index.gen.js';
export * from './auth/index.js';
export { isKnownEvent, type UnknownEvent } from './streaming/stream-events.js';
export { ChatStream, type StreamChatData } from './streaming/chat-stream.js';
export { WorkflowStream } from './streaming/workflow-stream.js';
export { runOutput } from './resources/run-output-function.js';
export type { RunOutputOptions } from './streaming/run-output.js';
export type { SchemaIssue, SchemaResult, StandardSchema } from './lib/standard-schema.js';
export type { OnInterrupt } from './streaming/resuming.js';
export { EventStream } from './streaming/event-stream.js';
export type { ChatPollOptions, CreateChatPollData, PollOptions, WaitOptions } from './streaming/polling.js';
export type { SingleAnswer } from './streaming/single-answer.js';
export type { Tool, ToolContext, ToolRunOptions, Tools } from './streaming/tools.js';
export type { ReplaceableChat, RunToolsReq, StreamChatReq } from './resources/chat.js';
export type { ReplaceableRuns, ReplaceableWorkflowChat } from './resources/workflows.js';
export type { RunStreamOptions } from './resources/stream-functions.js';
export type { RawEvent, RawEvents } from './resources/raw-calls.js';
export type { RawOptions } from './resources/raw-request.js';
export type { ChatSession } from './realtime/chat-session.js';
export type * from './realtime/events.js';
export type { SocketConstructor, SocketOptions } from './http/socket-options.js';
export type { SocketSession } from './realtime/session.js';
export {
  Audio,
  Bots,
  Chat,
  Conversations,
  Datasets,
  Documents,
  Files,
  handleAdditionalMessages,
  handleParameters,
  Images,
  Knowledge,
  Live,
  MAX_POLL_INTERVAL,
  Messages,
  OldDocuments,
  POLL_INTERVAL,
  Rooms,
  Runs,
  Templates,
  Transcriptions,
  Users,
  Variables,
  VoiceprintFeature,
  VoiceprintGroups,
  Voices,
  WebSocketAPI,
  Websockets,
  WorkflowChat,
  WorkflowEvent,
  Workflows,
  WorkSpaces,
} from './resources/coze-api-names.js';
export type {
  ClientErrorEvent,
  ClosedEvent,
  CreateChatRes,
  InputAudioBufferCompleteEvents,
  MessageAsText,
  WebSocketAPIClass,
  WorkflowEventClass,
} from './resources/coze-api-names.js';
export type { WaitForOptions } from './realtime/event-waiters.js';
export type { AudioPace, AudioProgress, AudioSource, SendAudioOptions } from './realtime/audio-input.js';
export type { Interpretation, InterpretedText, InterpretOptions } from './realtime/interpretation.lazy.js';
export type { Reply } from './realtime/reply.js';
export type { ReplyOutcome } from './realtime/reply-state.js';
export type { SentenceMark } from './realtime/speech-track.js';
export type { SpokenAudioOptions } from './realtime/spoken-audio.js';
export { Synthesis } from './realtime/synthesis.js';
export type { TextSource } from './realtime/text-chunker.js';
export { Transcription } from './realtime/transcription.js';
export type { SpeechSession, SynthesizeOptions } from './realtime/speech-run.lazy.js';
export type { TranscribeOptions, TranscriptionsSession } from './realtime/transcription-run.lazy.js';
export type { SimultInterpretationSession } from './resources/websockets-audio.js';
