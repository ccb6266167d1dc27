import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alawToPcm16,
  float32ToPcm16,
  measureLevel,
  mulawToPcm16,
  pcm16ToAlaw,
  pcm16ToFloat32,
  pcm16ToMulaw,
  resample,
} from 'coze-client/audio';
import { toneCodec } from 'coze-client/testing';

const TEXT = 'Hi, 你好 🎉!';
const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
const quieter = (pcm: Uint8Array, factor: number): Uint8Array =>
  float32ToPcm16(pcm16ToFloat32(pcm).map((sample) => sample * factor));
const noise = (samples: number): Uint8Array => {
  let seed = 1;
  const next = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647 - 0.5;
  return float32ToPcm16(Float32Array.from({ length: samples }, next));
};

describe('speech of the codec', () => {
  test.each([8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000])(
    'is recognized at %i Hz and any speed',
    (rate) => {
      for (const speed of [0.2, 0.5, 1, 1.3, 2, 3]) {
        expect(toneCodec.listen(toneCodec.speak(TEXT, rate, speed), rate), `speed ${speed}`).toBe(TEXT);
      }
    },
  );

  test('is recognized for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        expect(toneCodec.listen(toneCodec.speak(text, 8_000, 2), 8_000)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('is recognized with a byte order mark, and if it is long', () => {
    for (const text of ['\uFEFFHi', 'x'.repeat(70_000)]) {
      expect(toneCodec.listen(toneCodec.speak(text, 8_000, 3), 8_000)).toBe(text);
    }
  });

  test.each([8_000, 22_050, 48_000])('is recognized after resampling to %i Hz and back', (to) => {
    const there = resample(toneCodec.speak(TEXT, 24_000, 1.5), { from: 24_000, to });
    expect(toneCodec.listen(there, to)).toBe(TEXT);
    expect(toneCodec.listen(resample(there, { from: to, to: 24_000 }), 24_000)).toBe(TEXT);
  });

  test('that goes on is recognized up to its last whole word', () => {
    const text = 'Hello there, 你好! Bye';
    const pcm = toneCodec.speak(text, 16_000, 1);
    const heard = new Set<string>();
    for (let end = 0; end <= pcm.byteLength; end += 640) heard.add(toneCodec.listenLive(pcm.subarray(0, end), 16_000));
    expect([...heard]).toEqual([
      '',
      'Hello ',
      'Hello there,',
      'Hello there, ',
      'Hello there, 你',
      'Hello there, 你好',
      'Hello there, 你好!',
      'Hello there, 你好! ',
      text,
    ]);
  });

  test('that goes on after other speech is recognized with it, and noise is not', () => {
    const first = toneCodec.speak('One.', 16_000, 1);
    const second = toneCodec.speak('Two three', 16_000, 1);
    expect(toneCodec.listenLive(joined(first, second.subarray(0, -3_200)), 16_000)).toBe('One.Two ');
    expect(toneCodec.listenLive(noise(16_000), 16_000)).toBe('');
  });

  test('is recognized after A-law and µ-law', () => {
    const pcm = toneCodec.speak(TEXT, 8_000, 1);
    expect(toneCodec.listen(alawToPcm16(pcm16ToAlaw(pcm)), 8_000)).toBe(TEXT);
    expect(toneCodec.listen(mulawToPcm16(pcm16ToMulaw(pcm)), 8_000)).toBe(TEXT);
  });

  test('is recognized at a low volume, and between silence and noise', () => {
    const pcm = toneCodec.speak(TEXT, 24_000, 1);
    expect(toneCodec.listen(quieter(pcm, 0.1), 24_000)).toBe(TEXT);
    expect(toneCodec.listen(joined(new Uint8Array(7_778), pcm, new Uint8Array(9_998)), 24_000)).toBe(TEXT);
    expect(toneCodec.listen(joined(noise(5_001), pcm, noise(4_999)), 24_000)).toBe(TEXT);
  });

  test('is recognized several times in a row, at several speeds', () => {
    const pcm = joined(
      toneCodec.speak('One. ', 24_000, 1),
      toneCodec.speak('Two. ', 24_000, 2),
      new Uint8Array(10_000),
      toneCodec.speak('Three.', 24_000, 0.7),
    );
    expect(toneCodec.listen(pcm, 24_000)).toBe('One. Two. Three.');
  });

  test('lasts 1 to 2 seconds per sentence, at -20 to -6 dBFS', () => {
    const pcm = toneCodec.speak('The quick brown fox jumps over the lazy dog, they say.', 24_000, 1);
    const seconds = pcm.byteLength / 48_000;
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(2);
    const { rms, peak } = measureLevel(pcm);
    expect(rms).toBeGreaterThan(-20);
    expect(peak).toBeLessThan(-6);
  });

  test('of an empty text is empty', () => {
    expect(toneCodec.speak('', 24_000, 1)).toHaveLength(0);
    expect(toneCodec.listen(new Uint8Array(0), 24_000)).toBe('');
  });
});

describe('other audio', () => {
  test('is silence or `(speech)`', () => {
    expect(toneCodec.listen(new Uint8Array(48_000), 24_000)).toBe('');
    expect(toneCodec.listen(noise(24_000), 24_000)).toBe('(speech)');
  });

  test('is `(speech)` if it is incomplete or damaged speech of the codec', () => {
    const pcm = toneCodec.speak(TEXT, 24_000, 1);
    expect(toneCodec.listen(pcm.subarray(0, pcm.byteLength - 2_000), 24_000)).toBe('(speech)');
    expect(toneCodec.listen(pcm.subarray(2_000), 24_000)).toBe('(speech)');
    const garbled = pcm.slice().fill(0, 8_000, 10_000);
    expect(toneCodec.listen(garbled, 24_000)).toBe('(speech)');
  });
});
