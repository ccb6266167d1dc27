import { clamp, FULL_SCALE, SAMPLE_BYTES, samplesOf } from './samples.js';

/**
 * Turns PCM16 into samples from −1 to 1, as Web Audio wants them.
 *
 * @param pcm - PCM16: signed 16 bit samples, little-endian.
 * @returns one number for each sample: the sample divided by 32768, so that `float32ToPcm16` gives the same bytes back.
 * @throws AudioError when the last sample is cut in half.
 * @example
 * const samples = pcm16ToFloat32(pcm);
 * const buffer = audioContext.createBuffer(1, samples.length, 24_000);
 * buffer.copyToChannel(samples, 0);
 */
export function pcm16ToFloat32(pcm: Uint8Array): Float32Array<ArrayBuffer> {
  const view = samplesOf(pcm);
  const samples = new Float32Array(pcm.byteLength / SAMPLE_BYTES);
  for (let index = 0; index < samples.length; index += 1)
    samples[index] = view.getInt16(index * SAMPLE_BYTES, true) / FULL_SCALE;
  return samples;
}

/**
 * Turns samples from −1 to 1, as Web Audio gives them, into PCM16.
 *
 * @param samples - numbers from −1 to 1. What is beyond is clamped, NaN becomes 0.
 * @returns signed 16 bit samples, little-endian. There is no dither: each is rounded to the nearest.
 * @example
 * const delta = encodeBase64(float32ToPcm16(samples));
 * session.send({ event_type: 'input_audio_buffer.append', data: { delta } });
 */
export function float32ToPcm16(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const pcm = new DataView(new ArrayBuffer(samples.length * SAMPLE_BYTES));
  for (const [index, sample] of samples.entries()) pcm.setInt16(index * SAMPLE_BYTES, clamp(sample * FULL_SCALE), true);
  return new Uint8Array(pcm.buffer);
}
