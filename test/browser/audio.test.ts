import { expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../src/audio/index.js';
import { runtime } from '#runtime';

test('base64 needs nothing of Node: megabytes go there and back, in a page too', () => {
  expect(runtime.base64 === undefined).toBe(typeof document !== 'undefined');
  const bytes = Uint8Array.from({ length: 3 << 20 }, (_, index) => (index * 31) % 251);
  const text = encodeBase64(bytes);
  expect(text.length).toBe(4 << 20);
  const back = decodeBase64(text);
  expect(back.length).toBe(bytes.length);
  expect(back.findIndex((byte, index) => byte !== bytes[index])).toBe(-1);
});

test('base64 in a page says where a text is wrong', () => {
  expect(() => decodeBase64('AAAA*AAA')).toThrow(/4/);
});
