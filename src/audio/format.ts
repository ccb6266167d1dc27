import { AudioError } from '../errors/audio-error.js';
import { checkAttached } from '../errors/check-attached.js';
import { checkUint8Array, checkObject, shown } from '../errors/check.js';

/** The encoding of samples: integers, 32-bit floats, or G.711. Coze uses the same names, except `float`. */
export type AudioCodec = 'pcm' | 'float' | 'g711a' | 'g711u';

/** The format of raw audio. */
export interface AudioFormat {
  /** Samples a second in each channel, in Hz. */
  readonly sampleRate: number;
  /** 1 for mono, 2 for stereo. The samples of the channels are interleaved. */
  readonly channels: number;
  /** Bits a sample. */
  readonly bitDepth: number;
  readonly codec: AudioCodec;
}

/** A format with a sample rate. The defaults are `channels` 1, `codec` `pcm`, and `bitDepth` 16 for `pcm`. */
export type PartialFormat = Pick<AudioFormat, 'sampleRate'> & Partial<AudioFormat>;

/** The size of one sample of every channel depends on these. */
type BlockFormat = Pick<AudioFormat, 'channels' | 'bitDepth'>;

/** The bit depths of each codec. The first one is the default. */
const bitDepths: Readonly<Record<AudioCodec, readonly [number, ...number[]]>> = {
  pcm: [16, 8, 24, 32],
  float: [32],
  g711a: [8],
  g711u: [8],
};

/** Applies the defaults, and throws if the format is invalid. */
export function wholeFormat(given: PartialFormat): AudioFormat {
  checkObject('format', given);
  const { sampleRate, channels = 1, codec = 'pcm', bitDepth } = given;
  if (typeof codec !== 'string' || !Object.hasOwn(bitDepths, codec))
    throw new AudioError(
      `The codec is ${typeof codec === 'string' ? codec : typeof codec}: it must be one of ${Object.keys(bitDepths).join(', ')}.`,
    );
  const depths = bitDepths[codec];
  const format = { sampleRate, channels, codec, bitDepth: bitDepth ?? depths[0] };
  if (!isCount(sampleRate, 0xffffffff))
    throw new AudioError(`The sample rate is ${shown(sampleRate)}: it must be a whole number of Hz.`);
  checkChannels(channels);
  if (!depths.includes(format.bitDepth))
    throw new AudioError(
      `The bit depth is ${shown(format.bitDepth)}: for the codec ${codec} it must be ${depths.join(', ')}.`,
    );
  return format;
}

/** The bytes of one sample of every channel. */
export function blockBytes({ channels, bitDepth }: BlockFormat): number {
  return (channels * bitDepth) / 8;
}

export function checkChannels(channels: number): void {
  if (!isCount(channels, 0xffff))
    throw new AudioError(`There are ${shown(channels)} channels: it must be 1 for mono, 2 for stereo, or more.`);
}

/** A Uint8Array that still has its bytes. */
export function checkSampleBytes(name: string, value: unknown): asserts value is Uint8Array {
  checkUint8Array(name, value);
  checkAttached(name, value);
}

/** Throws if the last block is incomplete. */
export function checkBlocks(name: string, data: Uint8Array, format: BlockFormat): void {
  checkSampleBytes(name, data);
  const block = blockBytes(format);
  const extra = data.length % block;
  if (extra === 0) return;
  const { channels, bitDepth } = format;
  throw new AudioError(
    `${data.length} bytes do not divide into blocks of ${block} bytes (${channels} × ${bitDepth} bits): the last block is cut.`,
    data.length - extra,
  );
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

/** The bytes of a PCM16 sample. */
export const sampleBytes = 2;
/** The amplitude 1 in PCM16: one more than the greatest sample. */
export const fullScale = 32_768;

/** A view that reads PCM16 samples: little-endian on any host, at any offset of a buffer. */
export function samplesOf(pcm: Uint8Array): DataView {
  checkSampleBytes('pcm', pcm);
  if (pcm.byteLength % sampleBytes !== 0)
    throw new AudioError(
      `${pcm.byteLength} bytes are not PCM16, which has two bytes a sample: the last sample is cut in half. ` +
        'Cut streams at even offsets, or push the pieces into a Framer.',
      pcm.byteLength - 1,
    );
  return new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength);
}

/** Rounds to a PCM16 sample and limits it to the range. A DataView writes NaN as 0. */
export function toSample(value: number): number {
  return Math.max(-fullScale, Math.min(fullScale - 1, Math.round(value)));
}
