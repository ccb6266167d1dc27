import { AudioError, Framer, type FramerOptions } from 'coze-client/audio';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedOf, pieces, shifted } from './samples.js';

test.each([
  ['mono PCM16', { sampleRate: 24_000, milliseconds: 100 }, 4_800],
  ['stereo', { sampleRate: 48_000, milliseconds: 20, channels: 2 }, 3_840],
  ['24 bits', { sampleRate: 8_000, milliseconds: 10, bitDepth: 24 }, 240],
  ['G.711', { sampleRate: 8_000, milliseconds: 20, codec: 'g711u' }, 160],
  ['a frame of 2.5 ms', { sampleRate: 8_000, milliseconds: 2.5 }, 40],
  ['a frame rounded to whole samples', { sampleRate: 22_050, milliseconds: 2.5 }, 110],
] as const)('frameBytes of %s', (_, options, bytes) => {
  expect(new Framer(options).frameBytes).toBe(bytes);
});

test('returns frames of equal length and the rest, for pieces of any length', () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 40 }), (parts, samples) => {
      const framer = new Framer({ sampleRate: 1_000, milliseconds: samples });
      const frames = parts.flatMap((part) => framer.push(shifted(part)));
      for (const frame of frames) expect(frame).toHaveLength(samples * 2);
      const rest = framer.flush();
      expect(rest?.length ?? 1).toBeGreaterThan(0);
      expect(rest?.length ?? 0).toBeLessThan(samples * 2);
      expect(joinedOf(rest === undefined ? frames : [...frames, rest])).toEqual(joinedOf(parts));
    }),
  );
});

test('returns a frame as soon as its last byte arrives', () => {
  const framer = new Framer({ sampleRate: 1_000, milliseconds: 2 });
  expect(framer.push(Uint8Array.of(1, 2, 3))).toEqual([]);
  expect(framer.push(Uint8Array.of(4))).toEqual([Uint8Array.of(1, 2, 3, 4)]);
  expect(framer.flush()).toBeUndefined();
});

test('copies: changes of the input or of earlier frames do not affect later frames', () => {
  const framer = new Framer({ sampleRate: 1_000, milliseconds: 1 });
  const buffer = Uint8Array.of(1, 2, 3);
  const [first] = framer.push(buffer);
  buffer.fill(9);
  const [second] = framer.push(Uint8Array.of(4, 5));
  buffer.fill(8);
  second?.fill(7);
  expect(first).toEqual(Uint8Array.of(1, 2));
  expect(framer.flush()).toEqual(Uint8Array.of(5));
});

test('a push after flush starts a new stream', () => {
  const framer = new Framer({ sampleRate: 1_000, milliseconds: 2 });
  framer.push(Uint8Array.of(1, 2, 3));
  const rest = framer.flush();
  expect(framer.push(Uint8Array.of(4, 5, 6, 7))).toEqual([Uint8Array.of(4, 5, 6, 7)]);
  expect(rest).toEqual(Uint8Array.of(1, 2, 3));
});

test.each([
  [
    { sampleRate: 8_000, milliseconds: 0 },
    'A frame of 0 ms at 8000 Hz: it must last at least one sample and at most a minute.',
  ],
  [{ sampleRate: 8_000, milliseconds: 0.01 }, 'A frame of 0.01 ms'],
  [{ sampleRate: 8_000, milliseconds: -20 }, 'A frame of -20 ms'],
  [{ sampleRate: 8_000, milliseconds: NaN }, 'A frame of NaN ms'],
  [{ sampleRate: 8_000, milliseconds: 60_001 }, 'A frame of 60001 ms'],
  [{ sampleRate: 0, milliseconds: 20 }, 'The sample rate is 0'],
  [{ sampleRate: 8_000, milliseconds: 20, channels: 1.5 }, 'There are 1.5 channels'],
  [{ sampleRate: 8_000, milliseconds: 20, bitDepth: 12 }, 'The bit depth is 12'],
] satisfies [FramerOptions, string][])('rejects %o', (options, message) => {
  expect(() => new Framer(options)).toThrow(AudioError);
  expect(() => new Framer(options)).toThrow(message);
});
