import { AudioError } from './audio-error.js';

/** How samples are coded: as integers, as floats of 32 bits, or in G.711. But for `float`, Coze uses the same names. */
export type AudioCodec = 'pcm' | 'float' | 'g711a' | 'g711u';

/** What one has to know of raw audio to play it. */
export interface AudioFormat {
  /** Samples of each channel in a second, in Hz. */
  readonly sampleRate: number;
  /** 1 for mono, 2 for stereo. The samples of the channels take turns. */
  readonly channels: number;
  /** The bits that one sample takes. */
  readonly bitDepth: number;
  readonly codec: AudioCodec;
}

/** The bit depths each codec comes in: the usual one first. */
const BIT_DEPTHS: Readonly<Record<AudioCodec, readonly [number, ...number[]]>> = {
  pcm: [16, 8, 24, 32],
  float: [32],
  g711a: [8],
  g711u: [8],
};

/** A format of which only the sample rate has to be said: the rest is mono PCM16 where it is not. */
export type PartialFormat = Pick<AudioFormat, 'sampleRate'> & Partial<AudioFormat>;

/** Fills in what was not said, and refuses what is no format. */
export function wholeFormat({ sampleRate, channels = 1, codec = 'pcm', bitDepth }: PartialFormat): AudioFormat {
  if (!Object.hasOwn(BIT_DEPTHS, codec))
    throw new AudioError(`The codec is ${codec}: it has to be one of ${Object.keys(BIT_DEPTHS).join(', ')}.`);
  const depths = BIT_DEPTHS[codec];
  const format = { sampleRate, channels, codec, bitDepth: bitDepth ?? depths[0] };
  if (!isCount(sampleRate, 0xffffffff))
    throw new AudioError(`The sample rate is ${sampleRate}: it has to be a whole number of Hz.`);
  checkChannels(channels);
  if (!depths.includes(format.bitDepth))
    throw new AudioError(
      `The bit depth is ${format.bitDepth}: with the codec ${codec}, it has to be ${depths.join(', ')}.`,
    );
  return format;
}

/** The bytes of one sample of every channel. */
export function blockBytes({ channels, bitDepth }: Pick<AudioFormat, 'channels' | 'bitDepth'>): number {
  return (channels * bitDepth) / 8;
}

/** Refuses a number of channels that cannot be. */
export function checkChannels(channels: number): void {
  if (!isCount(channels, 0xffff))
    throw new AudioError(`There are ${channels} channels: it has to be 1 for mono, 2 for stereo, or more.`);
}

/** Refuses audio that ends amid the samples of its channels. */
export function checkBlocks(data: Uint8Array, format: Pick<AudioFormat, 'channels' | 'bitDepth'>): void {
  const block = blockBytes(format);
  const extra = data.length % block;
  if (extra !== 0)
    throw new AudioError(
      `${data.length} bytes are no whole blocks of ${block} bytes (${format.channels} × ${format.bitDepth} bits): ` +
        'the last one is cut.',
      data.length - extra,
    );
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
