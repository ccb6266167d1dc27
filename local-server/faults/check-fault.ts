import { byteLength } from '../text-size.js';
import { ENDINGS, type Fault } from './fault.js';

type Check = (value: unknown) => string | undefined;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Codes that may be in a close frame: those that RFC 6455 and its registry define, and those for applications. */
const isCloseCode = (code: unknown): boolean =>
  isCount(code) &&
  ((code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code < 5000));

const expect =
  (what: string, holds: (value: unknown) => boolean): Check =>
  (value) =>
    holds(value) ? undefined : `must be ${what}`;

const text = expect('a string', (value) => typeof value === 'string');
const flag = expect('true or false', (value) => typeof value === 'boolean');

const point = expect(
  "'before-headers', {events: n} or {bytes: n} with a whole number n from 0",
  (value) =>
    value === 'before-headers' ||
    (isObject(value) &&
      Object.keys(value).length === 1 &&
      (('events' in value && isCount(value.events)) || ('bytes' in value && isCount(value.bytes)))),
);

const CHECKS: Readonly<Record<keyof Fault, Check>> = {
  on: text,
  times: expect('a whole number from 1, or Infinity', (value) => value === Infinity || (isCount(value) && value > 0)),
  delay: expect('a number of milliseconds from 0', (value) => typeof value === 'number' && value >= 0),
  hold: expect('a promise', (value) => value instanceof Promise),
  error: expect(
    'an object {code, msg} with a code other than 0',
    (value) =>
      isObject(value) &&
      'code' in value &&
      'msg' in value &&
      typeof value.code === 'number' &&
      value.code !== 0 &&
      typeof value.msg === 'string',
  ),
  status: expect('an HTTP status from 200 to 599', (value) => isCount(value) && value >= 200 && value <= 599),
  body: expect('a string or a Uint8Array', (value) => typeof value === 'string' || value instanceof Uint8Array),
  headers: expect(
    'an object of strings',
    (value) => isObject(value) && Object.values(value).every((item) => typeof item === 'string'),
  ),
  contentType: text,
  malformed: expect(
    'an object {at, text} or {at, bytes} with a whole number at from 0',
    (value) =>
      isObject(value) &&
      'at' in value &&
      isCount(value.at) &&
      (('text' in value && typeof value.text === 'string') || ('bytes' in value && value.bytes instanceof Uint8Array)),
  ),
  dropTerminator: flag,
  pieces: expect(
    'a whole number of bytes from 1, or a list of them',
    (value) =>
      (isCount(value) && value > 0) ||
      (Array.isArray(value) && value.length > 0 && value.every((size) => isCount(size) && size > 0)),
  ),
  stall: point,
  reset: point,
  truncate: point,
  keepOpen: flag,
  close: expect(
    'an object {code, reason?, after?} with a code from 1000 to 4999 that goes over the wire, a reason of 123 bytes at ' +
      'most and a whole number after from 0',
    (value) =>
      isObject(value) &&
      'code' in value &&
      isCloseCode(value.code) &&
      (!('reason' in value) || (typeof value.reason === 'string' && byteLength(value.reason) <= 123)) &&
      (!('after' in value) || isCount(value.after)),
  ),
};

const REPLACING = ['error', 'status', 'body'] as const;
const CHANGING_EVENTS = ['malformed', 'dropTerminator'] as const;

/**
 * Refuses a fault that cannot be played.
 *
 * @throws TypeError naming the part that is wrong and what it should be.
 */
export function checkFault(fault: Fault): void {
  for (const [name, value] of Object.entries(fault)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(CHECKS, name)) {
      throw new TypeError(`fault.${name} is unknown; a fault has ${Object.keys(CHECKS).join(', ')}.`);
    }
  }
  for (const [name, check] of Object.entries(CHECKS)) {
    const value: unknown = Reflect.get(fault, name);
    const problem = value === undefined ? undefined : check(value);
    if (problem !== undefined) throw new TypeError(`fault.${name} ${problem}.`);
  }
  const given = <Name extends keyof Fault>(names: readonly Name[]): Name[] =>
    names.filter((name) => fault[name] !== undefined && fault[name] !== false);

  const endings = given([...ENDINGS, 'keepOpen', 'close']);
  if (endings.length > 1) throw new TypeError(`fault.${endings.join(' and fault.')} exclude each other.`);
  if (fault.error !== undefined && fault.body !== undefined) {
    throw new TypeError('fault.error and fault.body exclude each other: an envelope is the body.');
  }
  const [replacing] = given(REPLACING);
  const [changing] = given(CHANGING_EVENTS);
  if (replacing !== undefined && fault.close !== undefined) {
    throw new TypeError(`fault.close closes a socket, which fault.${replacing} refuses.`);
  }
  if (replacing !== undefined && changing !== undefined) {
    throw new TypeError(`fault.${changing} changes the events of a stream, which fault.${replacing} replaces.`);
  }
}
