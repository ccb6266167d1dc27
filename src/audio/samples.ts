import { AudioError } from './audio-error.js';

/** The bytes of one sample of PCM16. */
export const SAMPLE_BYTES = 2;
/** One more than the greatest sample: the amplitude 1. */
export const FULL_SCALE = 32_768;

/** The bytes of PCM16 to read samples from: little-endian on any host, at any offset. */
export function samplesOf(pcm: Uint8Array): DataView {
  if (pcm.byteLength % SAMPLE_BYTES !== 0)
    throw new AudioError(
      `${pcm.byteLength} bytes are no PCM16, which has two bytes a sample: the last sample is cut in half. ` +
        'Cut streams at even places, or push the pieces into a Framer.',
      pcm.byteLength - 1,
    );
  return new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength);
}

/** The nearest sample there is. NaN stays: a DataView writes it as 0. */
export function clamp(value: number): number {
  return Math.max(-FULL_SCALE, Math.min(FULL_SCALE - 1, Math.round(value)));
}
