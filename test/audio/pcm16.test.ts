import { AudioError, float32ToPcm16, pcm16ToFloat32 } from 'coze-client/audio';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome.js';
import { pcmOf, samplesIn, shifted } from './samples.js';

const everySample = Array.from({ length: 65_536 }, (_, index) => index - 32_768);

describe('PCM16 to floats', () => {
  test('reads two bytes a sample, the low one first', () => {
    expect([...pcm16ToFloat32(Uint8Array.of(0x00, 0x40, 0x01, 0x80, 0xff, 0xff))]).toEqual([
      0.5,
      -32_767 / 32_768,
      -1 / 32_768,
    ]);
  });

  test('gives every sample back as it was', () => {
    const pcm = pcmOf(everySample);
    expect(float32ToPcm16(pcm16ToFloat32(pcm))).toEqual(pcm);
  });

  test('reads at odd places of a buffer, and only its own bytes', () => {
    const pcm = pcmOf([1, -2, 3]);
    expect(pcm16ToFloat32(shifted(pcm))).toEqual(pcm16ToFloat32(pcm));
  });

  test('refuses half a sample and says where it is', () => {
    const error = outcomeOf(() => pcm16ToFloat32(new Uint8Array(5)));
    expect(error).toBeInstanceOf(AudioError);
    expect(error).toMatchObject({ offset: 4, message: expect.stringContaining('5 bytes are no PCM16') });
  });

  test('makes nothing of nothing', () => {
    expect(pcm16ToFloat32(new Uint8Array(0))).toEqual(new Float32Array(0));
    expect(float32ToPcm16(new Float32Array(0))).toEqual(new Uint8Array(0));
  });
});

describe('floats to PCM16', () => {
  test.each([
    [1, 32_767],
    [-1, -32_768],
    [1.5, 32_767],
    [-1.5, -32_768],
    [Infinity, 32_767],
    [-Infinity, -32_768],
    [NaN, 0],
    [-0, 0],
    [0.6 / 32_768, 1],
    [-0.4 / 32_768, 0],
  ])('%d becomes %i', (float, sample) => {
    expect(samplesIn(float32ToPcm16(Float32Array.of(float)))).toEqual([sample]);
  });
});
