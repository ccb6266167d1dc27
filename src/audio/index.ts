/**
 * Pure functions for the audio that goes to Coze and comes from it. They need nothing and run anywhere.
 *
 * Audio is a `Uint8Array` of PCM16 unless said otherwise: signed samples of 16 bits, little-endian, as Coze sends and takes
 * them.
 *
 * @see en: https://www.coze.com/docs/developer_guides/streaming_chat_api
 * @see zh: https://www.coze.cn/docs/developer_guides/streaming_chat_api
 * @module
 */
export { AudioError } from './audio-error.js';
export type { AudioCodec, AudioFormat, PartialFormat } from './audio-format.js';
export { decodeBase64, encodeBase64 } from './base64.js';
export { Framer, type FramerOptions } from './frames.js';
export { alawToPcm16, mulawToPcm16, pcm16ToAlaw, pcm16ToMulaw } from './g711.js';
export { measureLevel, type Level } from './level.js';
export { mixToMono } from './mix.js';
export { float32ToPcm16, pcm16ToFloat32 } from './pcm16.js';
export { resample, Resampler, type ResampleOptions } from './resample.js';
export { toPcm16 } from './to-pcm16.js';
export { readWav, readWavHeader, type Wav, type WavHeader } from './wav.js';
export { writeWav } from './write-wav.js';
