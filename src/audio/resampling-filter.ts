/** How far down the stopband is designed to be, in dB. */
const ATTENUATION = 90;
/** The shape of Kaiser's window that gives it. */
const BETA = 0.1102 * (ATTENUATION - 8.7);
/** The edges of passband and stopband, in parts of the lower of both Nyquist frequencies. */
const PASSBAND = 0.9;
const STOPBAND = 1;

/**
 * A sinc in a Kaiser window that ends at the lower of both Nyquist frequencies, in rows: one for each place an output sample
 * can have between two input samples.
 */
export class ResamplingFilter {
  /** How many input samples count on either side of an output sample. */
  readonly reach: number;
  readonly #up: number;
  readonly #support: number;
  readonly #cutoff: number;
  /** Built as they are needed: a short sound meets few of them. */
  readonly #rows: Float64Array[] = [];

  /** `down` steps from one sample to the next in the input are as long as `up` in the output; no common divisors. */
  constructor(up: number, down: number) {
    const lower = Math.min(1, up / down);
    const transition = Math.PI * lower * (STOPBAND - PASSBAND);
    this.#up = up;
    this.#cutoff = (lower * (STOPBAND + PASSBAND)) / 2;
    // Equal rates need no filter: each sample counts for itself.
    this.#support = up === down ? 0 : (ATTENUATION - 7.95) / (2.285 * transition) / 2;
    this.reach = Math.ceil(this.#support);
  }

  /** What the inputs count, from `reach` before to `reach` after, for an output `phase / up` of the way to the next input. */
  row(phase: number): Float64Array {
    return (this.#rows[phase] ??= this.#build(phase / this.#up));
  }

  #build(place: number): Float64Array {
    const row = Float64Array.from({ length: 2 * this.reach + 1 }, (_, tap) => this.#weight(tap - this.reach - place));
    const sum = row.reduce((total, weight) => total + weight, 0);
    // A constant comes out as it went in.
    return row.map((weight) => weight / sum);
  }

  #weight(distance: number): number {
    if (distance === 0) return bessel(BETA);
    if (Math.abs(distance) >= this.#support) return 0;
    return sinc(this.#cutoff * distance) * bessel(BETA * Math.sqrt(1 - (distance / this.#support) ** 2));
  }
}

function sinc(x: number): number {
  return Math.sin(Math.PI * x) / (Math.PI * x);
}

/** The modified Bessel function of the first kind and order zero, by its power series. */
function bessel(x: number): number {
  let sum = 1;
  for (let term = 1, index = 1; term > sum * Number.EPSILON; index += 1) {
    term *= (x / (2 * index)) ** 2;
    sum += term;
  }
  return sum;
}
