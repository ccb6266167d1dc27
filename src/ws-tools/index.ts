/**
 * The names of `@coze/api/ws-tools` over `coze-client/voice` and the sockets of this package, for pages that change the import.
 * It can be imported anywhere: nothing of the browser is used before a call.
 *
 * @module
 */
export type {
  AudioRecordEvent,
  AudioSentencePlaybackEndEvent,
  AudioSentencePlaybackStartEvent,
  WsChatCallbackHandler,
  WsChatEventData,
} from './chat-events.js';
export { AIDenoiserProcessorLevel, AIDenoiserProcessorMode } from './denoiser.js';
export { ClientEventType, WsChatEventNames } from './event-names.js';
export type {
  AIDenoisingConfig,
  AudioCaptureConfig,
  WavRecordConfig,
  WsChatClientOptions,
  WsSimultInterpretationClientOptions,
  WsSpeechClientOptions,
  WsToolsOptions,
  WsTranscriptionClientOptions,
} from './options.js';
export { PcmPlayer, type PcmPlayerOptions } from './pcm-player.js';
export { PcmRecorder, type PcmRecorderConfig, type RecorderCallbacks } from './pcm-recorder.js';
export type { RecorderTrack } from './recorder-track.js';
export * as WsToolsUtils from './tools.js';
export { WsChatClient } from './ws-chat-client.js';
export { WsSimultInterpretationClient } from './ws-simult-interpretation-client.js';
export { WsSpeechClient } from './ws-speech-client.js';
export { WsTranscriptionClient } from './ws-transcription-client.js';
