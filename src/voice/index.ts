/**
 * A spoken conversation in a page: the microphone, the speaker, and a call that connects both with a session. It needs a
 * browser with AudioWorklet. It can be imported anywhere: nothing of the browser is used before a call.
 *
 * @module
 */
export type { PageAudioContext } from './audio-context.js';
export { listMicrophones, listSpeakers, type AudioDevice, type MicrophoneProcessing } from './devices.js';
export { MicrophoneError, type MicrophoneFailure } from './microphone-error.js';
export {
  openMicrophone,
  type Microphone,
  type MicrophoneCodec,
  type MicrophoneOptions,
  type MicrophoneSource,
} from './microphone.js';
export { Speaker, type SpeakerOptions } from './speaker.js';
export { startVoice, type VoiceOptions, type VoiceOutput } from './start-voice.js';
export type { VoiceCall, VoiceMode } from './voice-call.js';
export type {
  VoiceCaption,
  VoiceDevices,
  VoiceEventMap,
  VoiceLevel,
  VoiceListener,
  VoiceState,
} from './voice-events.js';
