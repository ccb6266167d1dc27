import { AudioError } from './audio-error.js';
import { joined } from './joined.js';
import { ResamplingFilter } from './resampling-filter.js';
import { clamp, SAMPLE_BYTES, samplesOf } from './samples.js';

/** The rates to resample between: whole numbers of Hz from 1000 to 384000. */
export interface ResampleOptions {
  /** The rate of what goes in, in Hz. */
  readonly from: number;
  /** The rate of what comes out, in Hz. */
  readonly to: number;
}

const LEAST_RATE = 1_000;
const MOST_RATE = 384_000;

/**
 * Changes the sample rate of mono PCM16 that is there as a whole. For a stream, use a `Resampler`.
 *
 * The quality is that of `Resampler`. Stereo has to become mono first: see `mixToMono`.
 *
 * @param pcm - mono PCM16.
 * @param options - `from` and `to` in Hz.
 * @returns mono PCM16 that lasts as long: as many samples as begin within that time.
 * @throws AudioError when a rate is none, or the last sample is cut in half.
 * @example
 * const pcm = resample(microphone, { from: 48_000, to: 24_000 });
 */
export function resample(pcm: Uint8Array, options: ResampleOptions): Uint8Array<ArrayBuffer> {
  const resampler = new Resampler(options);
  return joined(resampler.push(pcm), resampler.flush());
}

/**
 * Changes the sample rate of a stream of mono PCM16. However the stream is cut, the same samples come out.
 *
 * A linear-phase low-pass (a sinc in a Kaiser window). With the lower of both rates taken as 100 %: frequencies up to 45 %
 * pass within 0.01 dB, those from 50 % on are down by 85 dB or more, so that nothing folds back. The time of a sound does
 * not change; output waits for about 57 samples of the lower rate (2.4 ms at 24 kHz). Equal rates give the same bytes.
 *
 * @param options - `from` and `to` in Hz.
 * @throws AudioError when a rate is no whole number from 1000 to 384000.
 * @example
 * const resampler = new Resampler({ from: 48_000, to: 16_000 });
 * for await (const piece of microphone) speaker.write(resampler.push(piece));
 * speaker.end(resampler.flush());
 */
export class Resampler {
  readonly #up: number;
  readonly #down: number;
  readonly #filter: ResamplingFilter;
  /** The samples that the next output needs and all after them; before the first there is silence. */
  #input: Int16Array;
  /** How far the next output is from an input sample, in parts of `#up`. */
  #phase = 0;
  /** Half a sample, which waits for the other half. */
  #half = new Uint8Array(0);

  constructor({ from, to }: ResampleOptions) {
    checkRate('from', from);
    checkRate('to', to);
    const divisor = greatestCommonDivisor(from, to);
    this.#up = to / divisor;
    this.#down = from / divisor;
    this.#filter = new ResamplingFilter(this.#up, this.#down);
    this.#input = new Int16Array(this.#filter.reach);
  }

  /**
   * Takes the next piece of the stream.
   *
   * @param pcm - mono PCM16, cut anywhere, also amid a sample. It is copied.
   * @returns the PCM16 that is ready; nothing at all while the piece is short.
   * @example
   * const ready = resampler.push(piece);
   */
  push(pcm: Uint8Array): Uint8Array<ArrayBuffer> {
    const bytes = joined(this.#half, pcm);
    const even = bytes.length - (bytes.length % SAMPLE_BYTES);
    this.#half = bytes.slice(even);
    const view = samplesOf(bytes.subarray(0, even));
    const held = this.#input.length;
    const input = new Int16Array(held + even / SAMPLE_BYTES);
    input.set(this.#input);
    for (let index = held; index < input.length; index += 1)
      input[index] = view.getInt16((index - held) * SAMPLE_BYTES, true);
    this.#input = input;
    return this.#drain();
  }

  /**
   * Ends the stream. The next piece starts another one.
   *
   * @returns the last PCM16.
   * @throws AudioError when the stream ended amid a sample.
   * @example
   * const last = resampler.flush();
   */
  flush(): Uint8Array<ArrayBuffer> {
    const { reach } = this.#filter;
    const { length } = this.#half;
    const last = this.push(new Uint8Array(length + reach * SAMPLE_BYTES));
    this.#input = new Int16Array(reach);
    this.#phase = 0;
    if (length > 0) throw new AudioError('The stream ended amid a sample of PCM16: its last byte is missing.');
    return last;
  }

  #drain(): Uint8Array<ArrayBuffer> {
    const input = this.#input;
    const taps = 2 * this.#filter.reach + 1;
    const places = (input.length - taps + 1) * this.#up - this.#phase;
    const count = Math.max(0, Math.ceil(places / this.#down));
    const output = new DataView(new ArrayBuffer(count * SAMPLE_BYTES));
    let first = 0;
    for (let index = 0; index < count; index += 1) {
      const value = weighted(input, first, this.#filter.row(this.#phase));
      output.setInt16(index * SAMPLE_BYTES, clamp(value), true);
      const position = this.#phase + this.#down;
      first += Math.floor(position / this.#up);
      this.#phase = position % this.#up;
    }
    this.#input = input.slice(first);
    return new Uint8Array(output.buffer);
  }
}

function weighted(input: Int16Array, first: number, row: Float64Array): number {
  let sum = 0;
  for (let tap = 0; tap < row.length; tap += 1) sum += (row[tap] ?? 0) * (input[first + tap] ?? 0);
  return sum;
}

function checkRate(name: string, rate: number): void {
  if (!Number.isInteger(rate) || rate < LEAST_RATE || rate > MOST_RATE)
    throw new AudioError(
      `\`${name}\` is ${rate}: a sample rate is a whole number of Hz, ${LEAST_RATE} to ${MOST_RATE}.`,
    );
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
