import { AudioError, measureLevel } from 'coze-client/audio';
import { expect, test } from 'vitest';
import { pcmOf, shifted } from './samples.js';

const sine = (peak: number): Uint8Array =>
  pcmOf(Array.from({ length: 4_800 }, (_, index) => Math.round(peak * Math.sin((2 * Math.PI * index) / 48))));

test.each([
  ['a sine as loud as it can be', sine(32_767), -3.01, 0],
  ['a sine of half the amplitude', sine(16_384), -9.03, -6.02],
  ['the loudest constant', pcmOf([-32_768, -32_768]), 0, 0],
  ['the softest sample', pcmOf([0, -1, 0, 0]), -96.33, -90.31],
])('measures %s', (_, pcm, rms, peak) => {
  const level = measureLevel(pcm);
  expect(level.rms).toBeCloseTo(rms, 2);
  expect(level.peak).toBeCloseTo(peak, 2);
});

test.each([
  ['silence', new Uint8Array(320)],
  ['no audio', new Uint8Array(0)],
])('says -Infinity for %s', (_, pcm) => {
  expect(measureLevel(pcm)).toEqual({ rms: -Infinity, peak: -Infinity });
});

test('reads at odd places of a buffer, and only its own bytes', () => {
  const pcm = pcmOf([100, -200]);
  expect(measureLevel(shifted(pcm))).toEqual(measureLevel(pcm));
});

test('refuses half a sample', () => {
  expect(() => measureLevel(new Uint8Array(1))).toThrow(AudioError);
});
