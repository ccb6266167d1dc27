import {
  alawToPcm16,
  AudioError,
  float32ToPcm16,
  measureLevel,
  mixToMono,
  mulawToPcm16,
  pcm16ToFloat32,
  readWav,
  toPcm16,
  writeWav,
} from 'coze-client/audio';
import { describe, expect, test } from 'vitest';
import { outcomeOf, pcmOf, samplesIn, shifted } from './samples.js';

const everySample = Array.from({ length: 65_536 }, (_, index) => index - 32_768);

describe('pcm16ToFloat32', () => {
  test('reads two bytes a sample, little-endian', () => {
    expect([...pcm16ToFloat32(Uint8Array.of(0x00, 0x40, 0x01, 0x80, 0xff, 0xff))]).toEqual([
      0.5,
      -32_767 / 32_768,
      -1 / 32_768,
    ]);
  });

  test('float32ToPcm16 returns every sample unchanged', () => {
    const pcm = pcmOf(everySample);
    expect(float32ToPcm16(pcm16ToFloat32(pcm))).toEqual(pcm);
  });

  test('reads only the bytes of a view, at odd offsets too', () => {
    const pcm = pcmOf([1, -2, 3]);
    expect(pcm16ToFloat32(shifted(pcm))).toEqual(pcm16ToFloat32(pcm));
  });

  test('rejects half a sample and gives its offset', () => {
    const error = outcomeOf(() => pcm16ToFloat32(new Uint8Array(5)));
    expect(error).toBeInstanceOf(AudioError);
    expect(error).toMatchObject({ offset: 4, message: expect.stringContaining('5 bytes are not PCM16') });
  });

  test('converts empty input to empty output', () => {
    expect(pcm16ToFloat32(new Uint8Array(0))).toEqual(new Float32Array(0));
    expect(float32ToPcm16(new Float32Array(0))).toEqual(new Uint8Array(0));
  });
});

describe('float32ToPcm16', () => {
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

describe('mixToMono', () => {
  test.each([
    ['stereo', 2, [100, 200, -3, -5], [150, -4]],
    ['both channels at full scale', 2, [32_767, 32_767, -32_768, -32_768], [32_767, -32_768]],
    ['channels that cancel each other', 2, [1_000, -1_000], [0]],
    ['three channels', 3, [1, 2, 6, 0, 0, -1], [3, 0]],
    ['mono', 1, [7, -8], [7, -8]],
    ['no audio', 2, [], []],
  ])('returns the mean of %s', (_, channels, input, output) => {
    expect(samplesIn(mixToMono(shifted(pcmOf(input)), channels))).toEqual(output);
  });

  test('returns a copy, even of mono', () => {
    const pcm = pcmOf([1]);
    mixToMono(pcm, 1).fill(0x55);
    expect(samplesIn(pcm)).toEqual([1]);
  });

  test.each([
    [6, 2, '6 bytes do not divide into blocks of 4 bytes (2 × 16 bits)'],
    [3, 1, '3 bytes do not divide into blocks of 2 bytes'],
    [4, 0, 'There are 0 channels'],
    [4, 1.5, 'There are 1.5 channels'],
  ])('rejects %i bytes of %d channels', (bytes, channels, message) => {
    expect(() => mixToMono(new Uint8Array(bytes), channels)).toThrow(AudioError);
    expect(() => mixToMono(new Uint8Array(bytes), channels)).toThrow(message);
  });
});

describe('toPcm16', () => {
  const base = { sampleRate: 8_000, channels: 1, codec: 'pcm' } as const;
  const LOUDEST = [32_767, -32_768];

  test.each([
    ['8 bits, unsigned', 8, [0x80, 0xff, 0x00, 0x81], [0, 32_512, -32_768, 256]],
    ['16 bits', 16, [0x34, 0x12, 0xff, 0xff], [0x1234, -1]],
    ['24 bits', 24, [0x56, 0x34, 0x12, 0xff, 0xff, 0xff, 0x80, 0x00, 0x00, 0xff, 0xff, 0x7f], [0x1234, 0, 1, 32_767]],
    ['32 bits', 32, [0, 0, 0x34, 0x12, 0, 0, 0, 0x80, 0xff, 0xff, 0xff, 0x7f], [0x1234, -32_768, 32_767]],
  ])('rounds PCM of %s', (_, bitDepth, data, samples) => {
    expect(samplesIn(toPcm16({ ...base, bitDepth, data: shifted(Uint8Array.from(data)) }))).toEqual(samples);
  });

  test('clamps floats, and reads NaN as silence', () => {
    const data = new Uint8Array(Float32Array.of(0.5, 1, -2, NaN).buffer);
    expect(samplesIn(toPcm16({ ...base, codec: 'float', bitDepth: 32, data: shifted(data) }))).toEqual([
      16_384,
      ...LOUDEST,
      0,
    ]);
  });

  test('decodes A-law and µ-law', () => {
    const data = Uint8Array.of(0x00, 0x55, 0xaa, 0xff);
    expect(toPcm16({ ...base, codec: 'g711a', bitDepth: 8, data })).toEqual(alawToPcm16(data));
    expect(toPcm16({ ...base, codec: 'g711u', bitDepth: 8, data })).toEqual(mulawToPcm16(data));
  });

  test('accepts the result of readWav, and copies PCM16', () => {
    const pcm = pcmOf([1, 2, -3, 4]);
    const wav = readWav(writeWav(pcm, { sampleRate: 24_000, channels: 2 }));
    const copy = toPcm16(wav);
    expect(copy).toEqual(pcm);
    expect(copy.buffer).not.toBe(wav.data.buffer);
  });

  test('rejects a cut block and an invalid format', () => {
    expect(() => toPcm16({ ...base, bitDepth: 24, data: new Uint8Array(4) })).toThrow(AudioError);
    expect(() => toPcm16({ ...base, bitDepth: 20, data: new Uint8Array(0) })).toThrow('The bit depth is 20');
  });
});

describe('measureLevel', () => {
  const sine = (peak: number): Uint8Array =>
    pcmOf(Array.from({ length: 4_800 }, (_, index) => Math.round(peak * Math.sin((2 * Math.PI * index) / 48))));

  test.each([
    ['a sine at full scale', sine(32_767), -3.01, 0],
    ['a sine at half scale', sine(16_384), -9.03, -6.02],
    ['a constant at full scale', pcmOf([-32_768, -32_768]), 0, 0],
    ['the smallest sample', pcmOf([0, -1, 0, 0]), -96.33, -90.31],
  ])('measures %s', (_, pcm, rms, peak) => {
    const level = measureLevel(pcm);
    expect(level.rms).toBeCloseTo(rms, 2);
    expect(level.peak).toBeCloseTo(peak, 2);
  });

  test.each([
    ['silence', new Uint8Array(320)],
    ['no audio', new Uint8Array(0)],
  ])('returns -Infinity for %s', (_, pcm) => {
    expect(measureLevel(pcm)).toEqual({ rms: -Infinity, peak: -Infinity });
  });

  test('reads only the bytes of a view, at odd offsets too', () => {
    const pcm = pcmOf([100, -200]);
    expect(measureLevel(shifted(pcm))).toEqual(measureLevel(pcm));
  });

  test('rejects half a sample', () => {
    expect(() => measureLevel(new Uint8Array(1))).toThrow(AudioError);
  });
});
