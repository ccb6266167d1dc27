import { AudioError } from '../errors/audio-error.js';
import { checkObject, shown } from '../errors/check.js';
import { joinBytes } from '../lib/source.js';
import { checkSampleBytes, sampleBytes, samplesOf, toSample } from './format.js';

/** The sample rates: whole numbers of Hz from 1000 to 384000. */
export interface ResampleOptions {
  /** The sample rate of the input in Hz. */
  readonly from: number;
  /** The sample rate of the output in Hz. */
  readonly to: number;
}

const lowestRate = 1_000;
const highestRate = 384_000;
/** The attenuation of the stopband by design, in dB. */
const attenuation = 90;
/** The shape of the Kaiser window with this attenuation. */
const beta = 0.1102 * (attenuation - 8.7);
/** The edges of passband and stopband, relative to the lower of both Nyquist frequencies. */
const passband = 0.9;
const stopband = 1;

/**
 * Changes the sample rate of mono PCM16, with the quality of `Resampler`. For a stream, use a `Resampler`; mix stereo with
 * `mixToMono` first.
 *
 * @param pcm - mono PCM16.
 * @param options - `from` and `to` in Hz.
 * @returns mono PCM16 of the same duration: the samples that begin within that time.
 * @throws AudioError if a rate is invalid, or the last sample is cut in half; CozeError if `pcm` is not a Uint8Array, or
 * `options` not an object.
 * @example
 * const pcm = resample(microphone, { from: 48_000, to: 24_000 });
 */
export function resample(pcm: Uint8Array, options: ResampleOptions): Uint8Array<ArrayBuffer> {
  const resampler = new Resampler(options);
  return joinBytes([resampler.push(pcm), resampler.flush()]);
}

/**
 * Changes the sample rate of a stream of mono PCM16. The result does not depend on the lengths of the pieces.
 *
 * The filter is a linear-phase low-pass (a sinc with a Kaiser window). With the lower of both rates as 100 %: frequencies up
 * to 45 % pass within 0.01 dB, those from 50 % are reduced by 85 dB or more, so that there is no aliasing. Sounds keep their
 * position in time; output is delayed by about 57 samples of the lower rate (2.4 ms at 24 kHz). Equal rates return the same
 * bytes.
 *
 * @param options - `from` and `to` in Hz.
 * @throws AudioError if a rate is not a whole number from 1000 to 384000; CozeError if `options` is not an object.
 * @example
 * const resampler = new Resampler({ from: 48_000, to: 16_000 });
 * for await (const piece of microphone) speaker.write(resampler.push(piece));
 * speaker.end(resampler.flush());
 */
export class Resampler {
  readonly #up: number;
  readonly #down: number;
  readonly #filter: ResamplingFilter;
  /** The samples from the first that the next output needs. The stream starts after silence. */
  #input: Int16Array;
  /** The distance of the next output from an input sample, in steps of 1 / `#up`. */
  #phase = 0;
  /** The first byte of a sample whose second byte has not arrived. */
  #half = new Uint8Array(0);

  constructor(options: ResampleOptions) {
    checkObject('options', options);
    const { from, to } = options;
    checkRate('from', from);
    checkRate('to', to);
    const divisor = greatestCommonDivisor(from, to);
    this.#up = to / divisor;
    this.#down = from / divisor;
    this.#filter = new ResamplingFilter(this.#up, this.#down);
    this.#input = new Int16Array(this.#filter.reach);
  }

  /**
   * Adds the next piece of the stream.
   *
   * @param pcm - mono PCM16, cut anywhere, even inside a sample. It is copied.
   * @returns the PCM16 that is ready; empty if the piece is short.
   * @throws CozeError if `pcm` is not a Uint8Array.
   * @example
   * const ready = resampler.push(piece);
   */
  push(pcm: Uint8Array): Uint8Array<ArrayBuffer> {
    checkSampleBytes('pcm', pcm);
    const bytes = joinBytes([this.#half, pcm]);
    const even = bytes.length - (bytes.length % sampleBytes);
    this.#half = bytes.slice(even);
    const view = samplesOf(bytes.subarray(0, even));
    const held = this.#input.length;
    const input = new Int16Array(held + even / sampleBytes);
    input.set(this.#input);
    for (let index = held; index < input.length; index += 1)
      input[index] = view.getInt16((index - held) * sampleBytes, true);
    this.#input = input;
    return this.#drain();
  }

  /**
   * Ends the stream. The next piece starts a new one.
   *
   * @returns the last PCM16.
   * @throws AudioError if the stream ended inside a sample.
   * @example
   * const last = resampler.flush();
   */
  flush(): Uint8Array<ArrayBuffer> {
    const { reach } = this.#filter;
    const { length } = this.#half;
    const last = this.push(new Uint8Array(length + reach * sampleBytes));
    this.#input = new Int16Array(reach);
    this.#phase = 0;
    if (length > 0) throw new AudioError('The stream of PCM16 ended inside a sample: its second byte is missing.');
    return last;
  }

  #drain(): Uint8Array<ArrayBuffer> {
    const input = this.#input;
    const taps = 2 * this.#filter.reach + 1;
    const places = (input.length - taps + 1) * this.#up - this.#phase;
    const count = Math.max(0, Math.ceil(places / this.#down));
    const output = new DataView(new ArrayBuffer(count * sampleBytes));
    let first = 0;
    for (let index = 0; index < count; index += 1) {
      const value = weighted(input, first, this.#filter.row(this.#phase));
      output.setInt16(index * sampleBytes, toSample(value), true);
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
  if (!Number.isInteger(rate) || rate < lowestRate || rate > highestRate)
    throw new AudioError(
      `\`${name}\` is ${shown(rate)}: a sample rate must be a whole number of Hz from ${lowestRate} to ${highestRate}.`,
    );
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/**
 * A sinc with a Kaiser window up to the lower of both Nyquist frequencies, as rows of weights: one row for each position that
 * an output sample can have between two input samples.
 */
class ResamplingFilter {
  /** The number of input samples on each side that contribute to an output sample. */
  readonly reach: number;
  readonly #up: number;
  readonly #support: number;
  readonly #cutoff: number;
  /** Computed on first use: a short sound needs few of them. */
  readonly #rows: Float64Array[] = [];

  /** `up` samples of the output last as long as `down` samples of the input. The two have no common divisor. */
  constructor(up: number, down: number) {
    const lower = Math.min(1, up / down);
    const transition = Math.PI * lower * (stopband - passband);
    this.#up = up;
    this.#cutoff = (lower * (stopband + passband)) / 2;
    // Equal rates need no filter.
    this.#support = up === down ? 0 : (attenuation - 7.95) / (2.285 * transition) / 2;
    this.reach = Math.ceil(this.#support);
  }

  /** The weights of the inputs from `reach` before to `reach` after, for an output at `phase / up` between two inputs. */
  row(phase: number): Float64Array {
    return (this.#rows[phase] ??= this.#build(phase / this.#up));
  }

  #build(place: number): Float64Array {
    const row = Float64Array.from({ length: 2 * this.reach + 1 }, (_, tap) => this.#weight(tap - this.reach - place));
    const sum = row.reduce((total, weight) => total + weight, 0);
    // The weights add up to 1, so that a constant stays the same.
    return row.map((weight) => weight / sum);
  }

  #weight(distance: number): number {
    if (distance === 0) return bessel(beta);
    if (Math.abs(distance) >= this.#support) return 0;
    return sinc(this.#cutoff * distance) * bessel(beta * Math.sqrt(1 - (distance / this.#support) ** 2));
  }
}

function sinc(x: number): number {
  return Math.sin(Math.PI * x) / (Math.PI * x);
}

/** The modified Bessel function of the first kind and order zero, from its power series. */
function bessel(x: number): number {
  let sum = 1;
  for (let term = 1, index = 1; term > sum * Number.EPSILON; index += 1) {
    term *= (x / (2 * index)) ** 2;
    sum += term;
  }
  return sum;
}
