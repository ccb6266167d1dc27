import { describe, expect, it } from 'vitest';
import {
  checkFunction,
  checkList,
  checkMilliseconds,
  checkOneOf,
  checkOptionalFunction,
  checkOptionalText,
  checkSeconds,
  checkText,
  copyOf,
} from '../../src/errors/check.js';
import { CozeError } from '../../src/errors/index.js';

describe('checkList', () => {
  it.each([
    [undefined, 'document_ids is missing: it must be an array.'],
    ['1', 'document_ids must be an array.'],
  ])('refuses %o', (value, message) => {
    expect(() => checkList('document_ids', value)).toThrow(new CozeError(message));
    expect(() => checkList('document_ids', ['1'])).not.toThrow();
  });
});

describe('copyOf', () => {
  it('copies the fields of an object', () => {
    const options = { timeout: 1 };
    expect(copyOf('options', options)).toEqual(options);
    expect(copyOf('options', options)).not.toBe(options);
  });

  it('an error of a getter of the caller is the cause', () => {
    const cause = new Error('no');
    const options = {
      get timeout(): number {
        throw cause;
      },
    };
    expect(() => copyOf('options', options)).toThrow(new CozeError('options cannot be read: see cause.', { cause }));
  });
});

describe('checkText', () => {
  it('returns the text unchanged', () => {
    expect(checkText('clientId', ' 1 ')).toBe(' 1 ');
    expect(checkOptionalText('clientId', undefined)).toBeUndefined();
  });

  it.each([
    ['', 'clientId is empty.'],
    [' \n', 'clientId is empty.'],
    [null, 'clientId is missing: it must be a string.'],
    [7, 'clientId must be a string, not number.'],
  ])('refuses %o', (value, message) => {
    expect(() => checkText('clientId', value)).toThrow(new CozeError(message));
    expect(() => checkOptionalText('clientId', value)).toThrow(new CozeError(message));
  });

  it('rejects undefined', () => {
    expect(() => checkText('clientId', undefined)).toThrow(new CozeError('clientId is missing: it must be a string.'));
  });
});

describe('checkFunction', () => {
  it('accepts a function; it may be left out only if it is optional', () => {
    expect(() => checkFunction('onUserCode', () => undefined)).not.toThrow();
    expect(() => checkOptionalFunction('fetch', undefined)).not.toThrow();
    const missing = new CozeError('onUserCode is missing: it must be a function.');
    expect(() => checkFunction('onUserCode', undefined)).toThrow(missing);
  });

  it.each([
    [null, 'object'],
    ['show', 'string'],
  ])('refuses %o', (value, type) => {
    const error = new CozeError(`onUserCode must be a function, not ${type}.`);
    expect(() => checkFunction('onUserCode', value)).toThrow(error);
    expect(() => checkOptionalFunction('onUserCode', value)).toThrow(error);
  });
});

describe('checkSeconds', () => {
  it.each([undefined, 0, 1.5, Infinity])('accepts %o', (value) => {
    expect(() => checkSeconds('interval', value)).not.toThrow();
  });

  it.each([
    [-1, 'interval must be seconds from 0 up, not -1.'],
    [NaN, 'interval must be seconds from 0 up, not NaN.'],
    ['5', 'interval must be seconds from 0 up, not string.'],
  ])('refuses %o', (value, message) => {
    expect(() => checkSeconds('interval', value)).toThrow(new CozeError(message));
  });
});

describe('checkMilliseconds', () => {
  it.each([undefined, 0, 1.5, Infinity])('accepts %o', (value) => {
    expect(() => checkMilliseconds('timeout', value)).not.toThrow();
  });

  it.each([
    [-1, undefined, 'timeout must be milliseconds from 0 (no limit) up, not -1.'],
    ['5', undefined, 'timeout must be milliseconds from 0 (no limit) up, not string.'],
    [Infinity, 1000, 'timeout must be milliseconds from 0 to 1000, not Infinity.'],
  ])('refuses %o, with a maximum of %s', (value, most, message) => {
    expect(() => checkMilliseconds('timeout', value, most)).toThrow(new CozeError(message));
  });
});

describe('checkOneOf', () => {
  it.each(['com', 'cn', undefined])('accepts %s', (value) => {
    checkOneOf('region', value, ['com', 'cn']);
  });

  it.each(['eu', '', null, 1, ['com']])('refuses %j and names the values', (value: unknown) => {
    expect(() => checkOneOf('region', value, ['com', 'cn'])).toThrow('region must be one of com, cn.');
  });
});
