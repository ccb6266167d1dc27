import { expect, it } from 'vitest';
import { parseLossless } from '../../src/lib/json.js';

it.each([
  '9007199254740993',
  '9007199254740992',
  '-7379462189365198899',
  '7379462189365198848',
  '123456789012345678901234567890',
  '0.12345678901234567890',
  '12345678901234567.25',
  '1.2345678901234567891e5',
  '1e400',
  '-1e-400',
])('%s becomes text, as a number would have other digits', (number) => {
  expect(parseLossless(number)).toBe(number);
  expect(parseLossless(`{"a":[${number} , {"b": ${number}}]}`)).toEqual({ a: [number, { b: number }] });
});

it.each([
  '0',
  '-0',
  '0.10',
  '100',
  '1e2',
  '1E+2',
  '1.50e-7',
  '0.000001',
  '9007199254740991',
  '-9007199254740991',
  '0.30000000000000004',
  '1.7976931348623157e308',
  '5e-324',
  '1e21',
  '123456789.125',
  '0.0',
  '0e5',
])('%s stays a number', (number) => {
  expect(parseLossless(number)).toBe(JSON.parse(number));
});

it('numbers in texts and in keys are left as they are', () => {
  const value = { '7379462189365198899': 'a "7379462189365198899" \\ 7379462189365198899', b: '\\"', c: '1e400' };
  expect(parseLossless(JSON.stringify(value))).toEqual(value);
  expect(parseLossless('"\\u00317379462189365198899"')).toBe('17379462189365198899');
});

it.each([
  '{7379462189365198899:1}',
  '[07379462189365198899]',
  '7379462189365198899.',
  '+7379462189365198899',
  '[7379462189365198899',
  '"7379462189365198899',
  'id 7379462189365198899',
  '73794621893651988997379462189365198899 7379462189365198899',
  '',
])('%s is no JSON', (text) => {
  expect(() => parseLossless(text)).toThrow(SyntaxError);
});

it('long texts and long numbers take time in proportion to their length', () => {
  const text = '\\"7379462189365198899'.repeat(500_000);
  expect(parseLossless(`"${text}"`)).toHaveLength(JSON.parse(`"${text}"`).length);
  const number = `1.${'0'.repeat(1_000_000)}1`;
  expect(parseLossless(number)).toBe(number);
});
