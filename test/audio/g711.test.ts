import { alawToPcm16, measureLevel, mulawToPcm16, pcm16ToAlaw, pcm16ToMulaw } from 'coze-client/audio';
import { describe, expect, test } from 'vitest';
import { pcmOf, samplesIn, shifted } from './samples.js';

/** One column of tables 1a to 2b of G.711: runs of intervals of one width, from zero on. */
type Intervals = readonly (readonly [count: number, width: number])[];

interface Law {
  readonly encode: (pcm: Uint8Array) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => Uint8Array;
  /** A unit of the tables in steps of PCM16. */
  readonly unit: number;
  readonly intervals: Intervals;
  /** The character signal of the nth interval from zero on, n from 0. */
  readonly signal: (interval: number, negative: boolean) => number;
  /** Published values: the character signal as sent, and the value at the decoder's output. */
  readonly published: readonly (readonly [signal: number, value: number])[];
  /** The periodic sequence of tables 5 and 6, which is a tone of 1 kHz at 0 dBm0. */
  readonly milliwatt: readonly number[];
  /** The level of a sine that just reaches the last decision value, in dBm0. */
  readonly overload: number;
  /** The last decision value, in units. */
  readonly virtual: number;
}

const inverted = (signal: number): number => signal ^ 0b0101_0101;

const alaw: Law = {
  encode: pcm16ToAlaw,
  decode: alawToPcm16,
  unit: 8,
  intervals: [
    [32, 2],
    [16, 4],
    [16, 8],
    [16, 16],
    [16, 32],
    [16, 64],
    [16, 128],
  ],
  signal: (interval, negative) => inverted((negative ? 0 : 0x80) | interval),
  published: [
    [inverted(0b1111_1111), 4032],
    [inverted(0b1111_0000), 2112],
    [inverted(0b1110_0000), 1056],
    [inverted(0b1101_0000), 528],
    [inverted(0b1100_0000), 264],
    [inverted(0b1011_0000), 132],
    [inverted(0b1010_0000), 66],
    [inverted(0b1000_0000), 1],
    [inverted(0b0000_0000), -1],
    [inverted(0b0111_1111), -4032],
  ],
  milliwatt: [0x34, 0x21, 0x21, 0x34, 0xb4, 0xa1, 0xa1, 0xb4],
  overload: 3.14,
  virtual: 4096,
};

const mulaw: Law = {
  encode: pcm16ToMulaw,
  decode: mulawToPcm16,
  unit: 4,
  intervals: [
    [1, 1],
    [15, 2],
    [16, 4],
    [16, 8],
    [16, 16],
    [16, 32],
    [16, 64],
    [16, 128],
    [16, 256],
  ],
  signal: (interval, negative) => (negative ? 0x7f : 0xff) - interval,
  published: [
    [0b1000_0000, 8031],
    [0b1000_1111, 4191],
    [0b1001_1111, 2079],
    [0b1010_1111, 1023],
    [0b1011_1111, 495],
    [0b1100_1111, 231],
    [0b1101_1111, 99],
    [0b1110_1111, 33],
    [0b1111_1110, 2],
    [0b1111_1111, 0],
    [0b0111_1111, 0],
    [0b0111_1110, -2],
    [0b0000_0000, -8031],
  ],
  milliwatt: [0x1e, 0x0b, 0x0b, 0x1e, 0x9e, 0x8b, 0x8b, 0x9e],
  overload: 3.17,
  virtual: 8159,
};

describe.each([
  ['A-law', alaw],
  ['µ-law', mulaw],
])('%s', (_, law) => {
  const decisions = decisionValues(law.intervals);

  test('the tables of this test end at the last decision value of the standard', () => {
    expect(decisions).toHaveLength(129);
    expect(decisions.at(-1)).toBe(law.virtual);
  });

  test('decodes the published values', () => {
    const signals = law.published.map(([signal]) => signal);
    expect(unitsOf(law, signals)).toEqual(law.published.map(([, value]) => value));
  });

  test('decodes all 256 signals to the middle of their interval', () => {
    for (let interval = 0; interval < 128; interval += 1) {
      // µ-law has a value of zero in its first interval, of half the width.
      const from = interval === 0 && law === mulaw ? -1 : at(decisions, interval);
      const middle = (from + at(decisions, interval + 1)) / 2;
      expect(unitsOf(law, [law.signal(interval, false)])).toEqual([middle]);
      expect(unitsOf(law, [law.signal(interval, true)])).toEqual([middle === 0 ? 0 : -middle]);
    }
  });

  test('encodes each of the 65536 samples as its interval; samples beyond the last interval as the last one', () => {
    const samples = Array.from({ length: 65_536 }, (_, index) => index - 32_768);
    const expected = samples.map((sample) => {
      const interval = decisions.findIndex((_, index) => inside(sample / law.unit, decisions, index));
      return law.signal(Math.min(interval, 127), sample < 0);
    });
    expect([...law.encode(pcmOf(samples))]).toEqual(expected);
  });

  test('decoding and encoding returns every signal, except the second zero of µ-law', () => {
    const signals = Uint8Array.from({ length: 256 }, (_, index) => index);
    const back = law.encode(law.decode(signals));
    expect([...back]).toEqual([...signals].map((signal) => (law === mulaw && signal === 0x7f ? 0xff : signal)));
  });

  test('encodes a tone of 1 kHz at 0 dBm0 as the sequence of the standard, and decodes it at that level', () => {
    const peak = law.virtual * law.unit * 10 ** (-law.overload / 20);
    const tone = Array.from({ length: 8 }, (_, index) => -peak * Math.sin(((index + 0.5) * Math.PI) / 4));
    expect([...law.encode(pcmOf(tone))]).toEqual(law.milliwatt);
    const level = measureLevel(law.decode(Uint8Array.from(law.milliwatt))).rms;
    expect(level).toBeCloseTo(20 * Math.log10(peak / 32_768 / Math.SQRT2), 1);
  });

  test('reads views at odd offsets of a buffer', () => {
    const pcm = pcmOf([-32_768, -5, 0, 5, 32_767]);
    const bytes = law.encode(pcm);
    expect(law.encode(shifted(pcm))).toEqual(bytes);
    expect(law.decode(shifted(bytes))).toEqual(law.decode(bytes));
  });

  test('converts empty input to empty output, and rejects half a sample', () => {
    expect(law.encode(new Uint8Array(0))).toEqual(new Uint8Array(0));
    expect(law.decode(new Uint8Array(0))).toEqual(new Uint8Array(0));
    expect(() => law.encode(new Uint8Array(3))).toThrow('3 bytes are not PCM16');
  });
});

function decisionValues(intervals: Intervals): number[] {
  const values = [0];
  for (const [count, width] of intervals)
    for (let index = 0; index < count; index += 1) values.push(at(values, values.length - 1) + width);
  return values;
}

/** On a decision value, the greater interval counts: above it for positive numbers, towards zero for negative ones. */
function inside(value: number, decisions: readonly number[], interval: number): boolean {
  const end = decisions[interval + 1] ?? Infinity;
  return value < 0 ? -value <= end : value < end;
}

function unitsOf(law: Law, signals: readonly number[]): number[] {
  return samplesIn(law.decode(Uint8Array.from(signals))).map((sample) => sample / law.unit);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`there is no value ${index}`);
  return value;
}
