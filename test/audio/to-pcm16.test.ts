import { alawToPcm16, AudioError, mulawToPcm16, readWav, toPcm16, writeWav } from 'coze-client/audio';
import { expect, test } from 'vitest';
import { pcmOf, samplesIn, shifted } from './samples.js';

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

test('clamps floats, and takes NaN for silence', () => {
  const data = new Uint8Array(Float32Array.of(0.5, 1, -2, NaN).buffer);
  expect(samplesIn(toPcm16({ ...base, codec: 'float', bitDepth: 32, data: shifted(data) }))).toEqual([
    16_384,
    ...LOUDEST,
    0,
  ]);
});

test('decodes G.711 by its own law', () => {
  const data = Uint8Array.of(0x00, 0x55, 0xaa, 0xff);
  expect(toPcm16({ ...base, codec: 'g711a', bitDepth: 8, data })).toEqual(alawToPcm16(data));
  expect(toPcm16({ ...base, codec: 'g711u', bitDepth: 8, data })).toEqual(mulawToPcm16(data));
});

test('takes what readWav gives, and copies PCM16', () => {
  const pcm = pcmOf([1, 2, -3, 4]);
  const wav = readWav(writeWav(pcm, { sampleRate: 24_000, channels: 2 }));
  const copy = toPcm16(wav);
  expect(copy).toEqual(pcm);
  expect(copy.buffer).not.toBe(wav.data.buffer);
});

test('refuses audio that is cut, and formats that are none', () => {
  expect(() => toPcm16({ ...base, bitDepth: 24, data: new Uint8Array(4) })).toThrow(AudioError);
  expect(() => toPcm16({ ...base, bitDepth: 20, data: new Uint8Array(0) })).toThrow('The bit depth is 20');
});
