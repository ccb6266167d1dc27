import { AudioError, mixToMono } from 'coze-client/audio';
import { expect, test } from 'vitest';
import { pcmOf, samplesIn, shifted } from './samples.js';

test.each([
  ['stereo', 2, [100, 200, -3, -5], [150, -4]],
  ['both channels at their loudest', 2, [32_767, 32_767, -32_768, -32_768], [32_767, -32_768]],
  ['channels that cancel each other', 2, [1_000, -1_000], [0]],
  ['three channels', 3, [1, 2, 6, 0, 0, -1], [3, 0]],
  ['mono', 1, [7, -8], [7, -8]],
  ['nothing', 2, [], []],
])('takes the mean of %s', (_, channels, input, output) => {
  expect(samplesIn(mixToMono(shifted(pcmOf(input)), channels))).toEqual(output);
});

test('gives a copy, also of mono', () => {
  const pcm = pcmOf([1]);
  mixToMono(pcm, 1).fill(0x55);
  expect(samplesIn(pcm)).toEqual([1]);
});

test.each([
  [6, 2, '6 bytes are no whole blocks of 4 bytes (2 × 16 bits)'],
  [3, 1, '3 bytes are no whole blocks of 2 bytes'],
  [4, 0, 'There are 0 channels'],
  [4, 1.5, 'There are 1.5 channels'],
])('refuses %i bytes of %d channels', (bytes, channels, message) => {
  expect(() => mixToMono(new Uint8Array(bytes), channels)).toThrow(AudioError);
  expect(() => mixToMono(new Uint8Array(bytes), channels)).toThrow(message);
});
