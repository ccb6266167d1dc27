import { checkAttached } from '../errors/check-attached.js';
import { CozeError } from '../errors/coze-error.js';
import { tagOf } from '../lib/shapes.js';
import { checkBlocks, checkChannels, fullScale, sampleBytes, samplesOf, toSample } from './format.js';

/**
 * Converts PCM16 to samples from −1 to 1, the format of Web Audio.
 *
 * @param pcm - PCM16: signed 16-bit samples, little-endian.
 * @returns one number a sample: the sample divided by 32768. `float32ToPcm16` gives the same bytes back.
 * @throws AudioError if the last sample is cut in half; CozeError if `pcm` is not a Uint8Array.
 * @example
 * const samples = pcm16ToFloat32(pcm);
 * const buffer = audioContext.createBuffer(1, samples.length, 24_000);
 * buffer.copyToChannel(samples, 0);
 */
export function pcm16ToFloat32(pcm: Uint8Array): Float32Array<ArrayBuffer> {
  const view = samplesOf(pcm);
  const samples = new Float32Array(pcm.byteLength / sampleBytes);
  for (let index = 0; index < samples.length; index += 1)
    samples[index] = view.getInt16(index * sampleBytes, true) / fullScale;
  return samples;
}

/**
 * Converts samples from −1 to 1, the format of Web Audio, to PCM16.
 *
 * @param samples - numbers from −1 to 1. Numbers outside are clamped, NaN becomes 0.
 * @returns signed 16-bit samples, little-endian, rounded to the nearest without dither.
 * @throws CozeError if `samples` is not a Float32Array.
 * @example
 * const delta = encodeBase64(float32ToPcm16(samples));
 * session.send({ event_type: 'input_audio_buffer.append', data: { delta } });
 */
export function float32ToPcm16(samples: Float32Array): Uint8Array<ArrayBuffer> {
  if (tagOf(samples) !== 'Float32Array') throw new CozeError(`samples must be a Float32Array, not ${tagOf(samples)}.`);
  checkAttached('samples', samples);
  const pcm = new DataView(new ArrayBuffer(samples.length * sampleBytes));
  for (const [index, sample] of samples.entries())
    pcm.setInt16(index * sampleBytes, toSample(sample * fullScale), true);
  return new Uint8Array(pcm.buffer);
}

/**
 * Mixes the channels of PCM16 to mono: each sample is the mean of all channels.
 *
 * @param pcm - PCM16 with interleaved channels: left, right, left, right.
 * @param channels - the number of channels, 2 for stereo. 1 returns a copy.
 * @returns mono PCM16 at the same rate.
 * @throws AudioError if `channels` is not a whole number from 1 to 65535, or a sample of a channel is missing at the end;
 * CozeError if `pcm` is not a Uint8Array.
 * @example
 * const mono = mixToMono(stereo, 2);
 */
export function mixToMono(pcm: Uint8Array, channels: number): Uint8Array<ArrayBuffer> {
  checkChannels(channels);
  checkBlocks('pcm', pcm, { channels, bitDepth: sampleBytes * 8 });
  const input = new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength);
  const output = new DataView(new ArrayBuffer(pcm.byteLength / channels));
  for (let at = 0; at < output.byteLength; at += sampleBytes) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1)
      sum += input.getInt16(at * channels + channel * sampleBytes, true);
    output.setInt16(at, toSample(sum / channels), true);
  }
  return new Uint8Array(output.buffer);
}

/** The loudness of audio in dBFS: 0 at full scale, less below, -Infinity for silence. */
export interface Level {
  /** The mean power (root mean square). A sine at full scale has −3.01. */
  readonly rms: number;
  /** The greatest sample. */
  readonly peak: number;
}

/**
 * Measures the loudness of PCM16. For a meter, measure one frame at a time.
 *
 * @param pcm - PCM16 with any number of channels.
 * @returns `rms` and `peak` in dBFS; both are -Infinity for silence and for no audio.
 * @throws AudioError if the last sample is cut in half; CozeError if `pcm` is not a Uint8Array.
 * @example
 * for (const frame of framer.push(piece)) if (measureLevel(frame).rms > -40) console.log('someone speaks');
 */
export function measureLevel(pcm: Uint8Array): Level {
  const samples = samplesOf(pcm);
  let peak = 0;
  let power = 0;
  for (let at = 0; at < pcm.byteLength; at += sampleBytes) {
    const sample = samples.getInt16(at, true);
    peak = Math.max(peak, Math.abs(sample));
    power += sample * sample;
  }
  const count = Math.max(1, pcm.byteLength / sampleBytes);
  return { rms: decibels(Math.sqrt(power / count)), peak: decibels(peak) };
}

function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude / fullScale);
}
