import type { TranscriptionsUpdateEvent } from '../../generated/types/types.gen.js';
import type { ConnectSpeechReq } from '../../generated/client/index.gen.js';
import { checkBoolean, checkNumber, checkObject, checkOneOf, checkOptionalText, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { Client, type ClientOptions, type GetToken, type HeadersInput, type Logger } from '../http/index.js';
import type { SocketOptions } from '../http/socket-options.js';
import { memberOf } from '../lib/shapes.js';
import { Websockets } from '../resources/websockets.js';
import { AIDenoiserProcessorLevel, AIDenoiserProcessorMode } from './denoiser.js';

/** Options of every client of this entry. */
export interface WsToolsOptions {
  /** A token, or a function that returns one for each connection. */
  token: GetToken;
  /** Log what happens. Default false. */
  debug?: boolean | undefined;
  /** Headers of the handshake. Browsers cannot send any. */
  headers?: HeadersInput | undefined;
  /** Accept a personal access token in a page, where every visitor can read it. Default false. */
  allowPersonalAccessTokenInBrowser?: boolean | undefined;
  /** The server of the sockets. Default `wss://ws.coze.cn`. */
  baseWsURL?: string | undefined;
  /** Options of the socket. Unless `maxRetries` is set, a lost connection ends the client. */
  websocketOptions?: SocketOptions | undefined;
  /** Gets the lines of the log. Default: the console. */
  logger?: Logger | undefined;
}

/** Options of a `WsSpeechClient`. */
export interface WsSpeechClientOptions extends WsToolsOptions {
  /** What `entityId` is: a bot or a workflow. */
  entityType?: ConnectSpeechReq['entity_type'] | undefined;
  /** The bot or the workflow whose settings apply. */
  entityId?: string | undefined;
}

/** How the browser processes the audio of the microphone. */
export interface AudioCaptureConfig {
  /** Default true. */
  noiseSuppression?: boolean | undefined;
  /** Default true: without it the bot hears itself. */
  echoCancellation?: boolean | undefined;
  /** Default true. */
  autoGainControl?: boolean | undefined;
}

/** Noise suppression. The browser's own is used: its mode and level cannot be chosen, and it needs no assets. */
export interface AIDenoisingConfig {
  mode?: AIDenoiserProcessorMode | undefined;
  level?: AIDenoiserProcessorLevel | undefined;
  assetsPath?: string | undefined;
}

/** Which recordings of the microphone are made. Only with `debug`. */
export interface WavRecordConfig {
  /** A recording named `source`. */
  enableSourceRecord: boolean;
  /** A recording named `denoise`. It is the same: the browser suppresses noise before the page gets the audio. */
  enableDenoiseRecord: boolean;
}

/** Options of everything that records. */
export interface RecordingOptions {
  /** The id of the microphone. Default: that of the system. */
  deviceId?: string | undefined;
  audioCaptureConfig?: AudioCaptureConfig | undefined;
  aiDenoisingConfig?: AIDenoisingConfig | undefined;
  /** A track to record in place of a microphone, or a function that makes one. It is stopped at the end. */
  mediaStreamTrack?: MediaStreamTrack | (() => Promise<MediaStreamTrack>) | undefined;
  wavRecordConfig?: WavRecordConfig | undefined;
}

/** Options of a `WsChatClient`. */
export interface WsChatClientOptions extends WsToolsOptions, RecordingOptions {
  /** The id of a bot that is published to the API channel. */
  botId: string;
  /** The id of a chatflow. */
  workflowId?: string | undefined;
  /** The voice of the bot. */
  voiceId?: string | undefined;
  /** Connect without the microphone, until `setAudioEnable(true)`. Default false. */
  audioMutedDefault?: boolean | undefined;
  /** Not used: the browser removes the sound of the page from the microphone without a detour. The logger says so. */
  enableLocalLoopback?: boolean | undefined;
  /** The volume of the bot, from 0 to 1. Default 1. */
  playbackVolumeDefault?: number | undefined;
}

/** Options of a `WsTranscriptionClient`. */
export interface WsTranscriptionClientOptions extends WsSpeechClientOptions, RecordingOptions {
  /** More settings of the transcription. Default: PCM16 at 48000 Hz. */
  transcriptionUpdateData?: TranscriptionsUpdateEvent['data'] | undefined;
}

/** Options of a `WsSimultInterpretationClient`. */
export type WsSimultInterpretationClientOptions = WsTranscriptionClientOptions;

/**
 * The resources that open the sockets of a client.
 *
 * @throws CozeError for an invalid option.
 */
export function socketsOf(options: WsToolsOptions): Websockets {
  checkObject('options', options);
  const { token, debug, headers, allowPersonalAccessTokenInBrowser, baseWsURL, logger } = options;
  const shared = { token, debug, headers, allowPersonalAccessTokenInBrowser, logger };
  return new Websockets(new Client({ ...shared, ...endpointOf(baseWsURL) }));
}

/** With another host than that of Coze, its rules about tokens do not apply. */
function endpointOf(baseWsURL: string | undefined): Partial<ClientOptions> {
  if (baseWsURL === undefined || baseWsURL === '') return { region: 'cn' };
  const isURL = typeof baseWsURL === 'string' && /^(wss?:|\/)/i.test(baseWsURL);
  return { baseWsURL, ...(isURL && { baseURL: baseWsURL.replace(/^ws/i, 'http') }) };
}

/** @throws CozeError for an invalid option. */
export function checkRecording(options: RecordingOptions): void {
  const { deviceId, audioCaptureConfig, aiDenoisingConfig, mediaStreamTrack, wavRecordConfig } = options;
  if (deviceId !== '') checkOptionalText('deviceId', deviceId);
  const flags = { audioCaptureConfig, wavRecordConfig };
  for (const [name, config] of Object.entries(flags)) {
    if (config === undefined) continue;
    checkObject(name, config);
    for (const [key, value] of Object.entries(config)) checkBoolean(`${name}.${key}`, value);
  }
  if (aiDenoisingConfig !== undefined) {
    checkObject('aiDenoisingConfig', aiDenoisingConfig);
    checkOneOf('aiDenoisingConfig.mode', aiDenoisingConfig.mode, Object.values(AIDenoiserProcessorMode));
    checkOneOf('aiDenoisingConfig.level', aiDenoisingConfig.level, Object.values(AIDenoiserProcessorLevel));
  }
  const isTrack = typeof mediaStreamTrack === 'function' || memberOf(mediaStreamTrack, 'kind') === 'audio';
  if (mediaStreamTrack !== undefined && !isTrack)
    throw new CozeError('mediaStreamTrack must be an audio track, or a function that returns a promise of one.');
}

/** @throws CozeError for an invalid option. */
export function checkChatOptions(options: WsChatClientOptions): void {
  checkText('botId', options.botId);
  checkOptionalText('workflowId', options.workflowId);
  checkBoolean('audioMutedDefault', options.audioMutedDefault);
  checkBoolean('enableLocalLoopback', options.enableLocalLoopback);
  checkNumber('playbackVolumeDefault', options.playbackVolumeDefault, 0);
  checkRecording(options);
}

/** @throws CozeError for an invalid option. */
export function checkEntity({ entityType, entityId }: WsSpeechClientOptions): void {
  checkOneOf('entityType', entityType, ['bot', 'workflow']);
  checkOptionalText('entityId', entityId);
}
