/**
 * Pure functions for audio that is sent to Coze or received from it. They have no dependencies and run on any platform.
 *
 * Unless stated otherwise, audio is a `Uint8Array` of PCM16: signed 16-bit samples, little-endian, as Coze sends and expects
 * them.
 *
 * @see en: https://www.coze.com/docs/developer_guides/streaming_chat_api
 * @see zh: https://docs.coze.cn/developer_guides/streaming_chat_api
 * @module
 */
export { AudioError } from '../errors/audio-error.js';
export type { AudioCodec, AudioFormat, PartialFormat } from './format.js';
export { decodeBase64, encodeBase64 } from './base64.js';
export { Framer, type FramerOptions } from './frames.js';
export { alawToPcm16, mulawToPcm16, pcm16ToAlaw, pcm16ToMulaw } from './g711.js';
export { float32ToPcm16, measureLevel, mixToMono, pcm16ToFloat32, type Level } from './pcm16.js';
export { toPcm16 } from './to-pcm16.js';
export { resample, Resampler, type ResampleOptions } from './resample.js';
export { readWav, readWavHeader, writeWav, type Wav, type WavHeader } from './wav.js';
