import { FULL_SCALE, SAMPLE_BYTES, samplesOf } from './samples.js';

/** How loud audio is, in dBFS: 0 at the most there can be, less below, -Infinity for silence. */
export interface Level {
  /** The mean power (root mean square). A sine as loud as it can be has −3.01. */
  readonly rms: number;
  /** The greatest sample. */
  readonly peak: number;
}

/**
 * Measures how loud PCM16 is, over all that is given: for a meter, give it a frame at a time.
 *
 * @param pcm - PCM16, of any number of channels.
 * @returns `rms` and `peak` in dBFS; both are -Infinity for silence and for no audio at all.
 * @throws AudioError when the last sample is cut in half.
 * @example
 * for (const frame of framer.push(piece)) if (measureLevel(frame).rms > -40) console.log('someone speaks');
 */
export function measureLevel(pcm: Uint8Array): Level {
  const samples = samplesOf(pcm);
  let peak = 0;
  let power = 0;
  for (let at = 0; at < pcm.byteLength; at += SAMPLE_BYTES) {
    const sample = samples.getInt16(at, true);
    peak = Math.max(peak, Math.abs(sample));
    power += sample * sample;
  }
  const count = Math.max(1, pcm.byteLength / SAMPLE_BYTES);
  return { rms: decibels(Math.sqrt(power / count)), peak: decibels(peak) };
}

function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude / FULL_SCALE);
}
