import { checkBlocks, checkChannels } from './audio-format.js';
import { clamp, SAMPLE_BYTES } from './samples.js';

/**
 * Mixes the channels of PCM16 down to one: each sample is the mean of what all channels have at that time.
 *
 * @param pcm - PCM16 whose channels take turns: left, right, left, right.
 * @param channels - how many there are, 2 for stereo. With 1, a copy comes back.
 * @returns mono PCM16 at the same rate.
 * @throws AudioError when the last sample of some channel is missing.
 * @example
 * const mono = mixToMono(stereo, 2);
 */
export function mixToMono(pcm: Uint8Array, channels: number): Uint8Array<ArrayBuffer> {
  checkChannels(channels);
  checkBlocks(pcm, { channels, bitDepth: SAMPLE_BYTES * 8 });
  const input = new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength);
  const output = new DataView(new ArrayBuffer(pcm.byteLength / channels));
  for (let at = 0; at < output.byteLength; at += SAMPLE_BYTES) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1)
      sum += input.getInt16(at * channels + channel * SAMPLE_BYTES, true);
    output.setInt16(at, clamp(sum / channels), true);
  }
  return new Uint8Array(output.buffer);
}
