import { AudioError, resample, Resampler } from 'coze-client/audio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedOf, pcmOf, pieces, samplesIn, shifted } from './samples.js';

const AMPLITUDE = 26_000;
const PASSBAND_DB = 0.01;
const REJECTION_DB = 85;

const RATES = [
  { from: 48_000, to: 24_000 },
  { from: 24_000, to: 48_000 },
  { from: 44_100, to: 24_000 },
  { from: 44_100, to: 48_000 },
  { from: 48_000, to: 8_000 },
  { from: 8_000, to: 16_000 },
  { from: 22_050, to: 16_000 },
  { from: 47_999, to: 44_100 },
] as const;

describe.each(RATES)('from $from to $to Hz', ({ from, to }) => {
  const lower = Math.min(from, to);

  test('frequencies up to 45 % of the lower rate keep their level, without images', () => {
    for (const part of [0.01, 0.1, 0.25, 0.4, 0.45]) {
      const frequency = part * lower;
      const { amplitude, rest } = analyze(resample(tone(frequency, from), { from, to }), frequency, to);
      expect(Math.abs(decibels(amplitude / AMPLITUDE)), `gain at ${frequency} Hz`).toBeLessThan(PASSBAND_DB);
      expect(decibels((rest * Math.SQRT2) / AMPLITUDE), `images of ${frequency} Hz`).toBeLessThan(-REJECTION_DB);
    }
  });

  test('the output has the same duration, to the sample', () => {
    for (const count of [0, 1, 2, 3, 10, 999, 1_000])
      expect(samplesIn(resample(new Uint8Array(count * 2), { from, to }))).toHaveLength(Math.ceil((count * to) / from));
  });

  test('a constant stays the same', () => {
    const input = Array.from({ length: 3_000 }, () => -12_345);
    const output = samplesIn(resample(pcmOf(input), { from, to })).slice(120, -120);
    expect(new Set(output)).toEqual(new Set([-12_345]));
  });

  test('the output does not depend on the lengths of the pieces', () => {
    fc.assert(
      fc.property(pieces, (cut) => {
        const parts = [...cut, new Uint8Array(joinedOf(cut).length % 2)];
        const input = joinedOf(parts);
        const resampler = new Resampler({ from, to });
        const output = parts.map((part) => resampler.push(shifted(part)));
        expect(joinedOf([...output, resampler.flush()])).toEqual(resample(input, { from, to }));
      }),
      { numRuns: 60 },
    );
  });
});

test.each(RATES.filter(({ from, to }) => from > to))(
  'from $from to $to Hz frequencies from half of the lower rate leave no alias',
  ({ from, to }) => {
    for (let part = 0.5; part * to <= from / 2; part += 0.0137) {
      const output = samplesIn(resample(tone(part * to, from), { from, to }));
      const level = decibels((rms(output.slice(200, -200)) * Math.SQRT2) / AMPLITUDE);
      expect(level, `alias of ${part * to} Hz`).toBeLessThan(-REJECTION_DB);
    }
  },
);

test('a sound keeps its position in time', () => {
  const click = Array.from({ length: 400 }, (_, index) => (index === 150 ? 20_000 : 0));
  const output = samplesIn(resample(pcmOf(click), { from: 16_000, to: 48_000 }));
  expect(output.indexOf(Math.max(...output))).toBe(450);
  expect(output.slice(351, 450)).toEqual(output.slice(451, 550).toReversed());
});

test('equal rates return the same bytes without delay', () => {
  const pcm = pcmOf([1, -32_768, 32_767, 5]);
  const resampler = new Resampler({ from: 24_000, to: 24_000 });
  expect(resampler.push(pcm)).toEqual(pcm);
  expect(resampler.flush()).toEqual(new Uint8Array(0));
});

test('values beyond 16 bits are clamped, not wrapped', () => {
  const square = Array.from({ length: 2_000 }, (_, index) => (Math.floor(index / 40) % 2 === 0 ? 32_767 : -32_768));
  const output = samplesIn(resample(pcmOf(square), { from: 48_000, to: 44_100 }));
  // 40 inputs of one sign are 36.75 outputs: in their middle the sign cannot be another.
  for (let half = 3; half < 45; half += 1)
    expect(Math.sign(output[Math.round((half + 0.5) * 36.75)] ?? 0)).toBe(half % 2 === 0 ? 1 : -1);
  expect(Math.max(...output)).toBe(32_767);
  expect(Math.min(...output)).toBe(-32_768);
});

test('output is delayed by 57 samples of the lower rate', () => {
  const resampler = new Resampler({ from: 48_000, to: 24_000 });
  expect(resampler.push(new Uint8Array(115 * 2))).toHaveLength(0);
  expect(resampler.push(new Uint8Array(2))).toHaveLength(2);
  expect(resampler.push(new Uint8Array(960 * 2))).toHaveLength(960);
});

test('a push after flush starts a new stream', () => {
  const options = { from: 44_100, to: 16_000 };
  const resampler = new Resampler(options);
  const pcm = tone(440, options.from).subarray(0, 2_002);
  const runs = [1, 2].map(() => joinedOf([resampler.push(pcm), resampler.flush()]));
  expect(runs[0]).toEqual(resample(pcm, options));
  expect(runs[1]).toEqual(runs[0]);
});

test('push copies its input', () => {
  const options = { from: 48_000, to: 24_000 };
  const pcm = tone(1_000, options.from).subarray(0, 400);
  const expected = resample(pcm, options);
  const resampler = new Resampler(options);
  const buffer = Uint8Array.from(pcm);
  const first = resampler.push(buffer);
  buffer.fill(0x55);
  expect(joinedOf([first, resampler.flush()])).toEqual(expected);
});

test('flush rejects a stream that ends inside a sample, and the resampler stays usable', () => {
  const resampler = new Resampler({ from: 8_000, to: 16_000 });
  resampler.push(new Uint8Array(3));
  expect(() => resampler.flush()).toThrow(AudioError);
  expect(() => resample(new Uint8Array(3), { from: 8_000, to: 16_000 })).toThrow('its second byte is missing');
  expect(resampler.flush()).toEqual(new Uint8Array(0));
});

test.each([
  [{ from: 0, to: 24_000 }, '`from` is 0'],
  [{ from: 24_000, to: NaN }, '`to` is NaN'],
  [{ from: 24_000, to: -8_000 }, '`to` is -8000'],
  [{ from: 44_100.5, to: 8_000 }, '`from` is 44100.5'],
  [{ from: 24_000, to: 24 }, '`to` is 24: a sample rate must be a whole number of Hz from 1000 to 384000'],
  [{ from: Infinity, to: 24 }, '`from` is Infinity'],
])('rejects %o', (options, message) => {
  expect(() => new Resampler(options)).toThrow(AudioError);
  expect(() => resample(new Uint8Array(0), options)).toThrow(message);
});

/** A quarter of a second. */
function tone(frequency: number, rate: number): Uint8Array {
  const sample = (index: number): number =>
    Math.round(AMPLITUDE * Math.sin((2 * Math.PI * frequency * index) / rate + 0.7));
  return pcmOf(Array.from({ length: rate / 4 }, (_, index) => sample(index)));
}

/** The amplitude at a frequency, and the RMS of all else, away from the ends: by least squares. */
function analyze(pcm: Uint8Array, frequency: number, rate: number): { amplitude: number; rest: number } {
  const samples = samplesIn(pcm).slice(200, -200);
  const angle = (index: number): number => (2 * Math.PI * frequency * index) / rate;
  let [cc, ss, cs, cx, sx] = [0, 0, 0, 0, 0];
  for (const [index, sample] of samples.entries()) {
    const [cosine, sine] = [Math.cos(angle(index)), Math.sin(angle(index))];
    cc += cosine * cosine;
    ss += sine * sine;
    cs += cosine * sine;
    cx += cosine * sample;
    sx += sine * sample;
  }
  const determinant = cc * ss - cs * cs;
  const a = (cx * ss - sx * cs) / determinant;
  const b = (sx * cc - cx * cs) / determinant;
  const rest = samples.map((sample, index) => sample - a * Math.cos(angle(index)) - b * Math.sin(angle(index)));
  return { amplitude: Math.hypot(a, b), rest: rms(rest) };
}

function rms(samples: readonly number[]): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

function decibels(ratio: number): number {
  return 20 * Math.log10(ratio);
}
