import { AudioError, decodeBase64, encodeBase64 } from 'coze-client/audio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePortably, encodePortably } from '../../src/audio/base64.js';
import { outcomeOf, shifted } from './samples.js';
import { linked } from '../support/error-link.js';

const HUGE = 64 * 2 ** 20 + 1;

describe.each([
  ['with native code', { encode: encodeBase64, decode: decodeBase64 }],
  ['in JavaScript', { encode: encodePortably, decode: decodePortably }],
])('base64 %s', (_, { encode, decode }) => {
  test('encodes and decodes like Node', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(encode(bytes)).toBe(text);
        expect(decode(text)).toEqual(bytes);
      }),
    );
  });

  test('encodes and decodes 64 MB', () => {
    const bytes = new Uint8Array(HUGE);
    for (let index = 0; index < HUGE; index += 1) bytes[index] = index * 31 + (index >> 8);
    const back = decode(encode(bytes));
    expect(Buffer.compare(back, bytes)).toBe(0);
  });

  test.each([
    ['the alphabet of URLs', '-_-_', [0xfb, 0xff, 0xbf]],
    ['no padding', 'YWI', [97, 98]],
    ['no padding, one byte', 'YQ', [97]],
    ['white space', ' YW\r\n\tI=\f ', [97, 98]],
    ['white space within the padding', 'YQ = =', [97]],
    ['nothing', '', []],
    ['white space only', ' \n', []],
  ])('decodes %s', (_, text, bytes) => {
    expect([...decode(text)]).toEqual(bytes);
  });

  test.each([
    ['a character outside both alphabets', 'YWJj*WJj', 4],
    ['a two-byte character whose low byte is in the alphabet', 'YWI\u0141', 3],
    ['a data URL', 'data:audio/wav;base64,YWJj', 4],
    ['two texts joined', 'YQ==YQ==', 4],
    ['padding at the start', '=YWJ', 0],
    ['padding in the middle', 'YQ=a', 3],
    ['too much padding', 'YWI==', 4],
    ['padding that is not needed', 'YWJj=', 4],
    ['padding alone', '====', 0],
    ['half of the padding', 'YQ=', 3],
    ['a single character at the end', 'YWJjY', 5],
    ['a single character with padding', 'Y===', 1],
    ['a space outside ASCII', 'YWJj\u00a0', 4],
    ['a lone surrogate', '\ud83d', 0],
  ])('rejects %s and gives the offset', (_, text, offset) => {
    const error = outcomeOf(() => decode(text));
    expect(error).toBeInstanceOf(AudioError);
    expect(error).toHaveProperty('offset', offset);
  });

  test('gives the same bytes, or the same offset of the error, as plain JavaScript', () => {
    const character = fc.constantFrom(...'ABwxyz019+/-_==', ' ', '\n', '!', 'Ł');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
        expect(bytesOrOffset(() => decode(text))).toEqual(bytesOrOffset(() => decodePortably(text)));
      }),
      { numRuns: 3_000 },
    );
  });

  test('encodes only the bytes of a view, and decodes into new memory', () => {
    const bytes = Uint8Array.of(1, 2, 3, 4);
    expect(encode(shifted(bytes))).toBe('AQIDBA==');
    const back = decode('AQIDBA==');
    expect(back.constructor).toBe(Uint8Array);
    expect(back.buffer.byteLength).toBe(4);
  });
});

test('the error quotes only one character of the text', () => {
  expect(outcomeOf(() => decodeBase64('c2VjcmV0!c2VjcmV0'))).toHaveProperty(
    'message',
    linked('Invalid base64: character 8 is "!".', 'AudioError'),
  );
});

/** The bytes, or the offset of the error. */
function bytesOrOffset(action: () => Uint8Array): unknown {
  const result = outcomeOf(action);
  return result instanceof AudioError ? result.offset : result;
}
