import { byteLength } from '../params.js';

/**
 * Where an answer breaks off: before its headers, after a number of events, or after a number of bytes of its body. A
 * socket breaks off before it is open, or after a number of events.
 */
export type FaultPoint = 'before-headers' | { readonly events: number } | { readonly bytes: number };

/**
 * Something that goes wrong with an answer, or with a socket. The parts combine: a fault may wait, change the content type
 * and break off in the middle. Each request meets one fault at most, the first of the script that fits it. A socket is
 * asked for by a request too: a fault that answers it, with `error`, `status` or `body`, refuses the socket. The others
 * happen to the socket itself, whose events are all messages that the server sends, from `*.created` on.
 */
export interface Fault {
  /** The operation (`chat.create`) or route (`POST /v3/chat`) to break. Default: every request. */
  readonly on?: string;
  /** How many requests meet the fault before it is used up. Default 1; `Infinity` for all. */
  readonly times?: number;

  /** Milliseconds before anything is done about the request. */
  readonly delay?: number;
  /** Nothing is done about the request until this promise has settled. The request is recorded before. */
  readonly hold?: Promise<unknown>;

  /** Answers with this envelope in place of the handler's, with HTTP 200 unless `status` says otherwise. */
  readonly error?: { readonly code: number; readonly msg: string };
  /** Answers with this HTTP status and `body` in place of the handler. */
  readonly status?: number;
  /** The body to answer in place of the handler. Its content type is guessed from its first character. */
  readonly body?: string | Uint8Array;
  /** Headers to add to the answer, or to replace in it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The content type to claim. */
  readonly contentType?: string;

  /**
   * Raw text or bytes to put into the stream before the event with this number, counted from 0. On a socket they are a
   * message of their own, text or binary.
   */
  readonly malformed?: Malformed;
  /**
   * Leaves out the event that ends the stream: `done`, `Done`, `Interrupt` or `Error`. On a socket it is each event that
   * ends a turn: `conversation.chat.completed`, `speech.audio.completed`, `transcriptions.message.completed` and
   * `simult_interpretation.message.completed`.
   */
  readonly dropTerminator?: boolean;
  /** Writes the body in pieces of so many bytes: always the same number, or these and then the rest. Not for sockets. */
  readonly pieces?: number | readonly number[];

  /** Sends nothing more from here on and keeps the connection open. A socket is half-open then: it reads nothing more. */
  readonly stall?: FaultPoint;
  /** Resets the connection (TCP RST) here. */
  readonly reset?: FaultPoint;
  /** Ends the answer here as if it were whole, and closes the connection (FIN). A socket ends without a close code. */
  readonly truncate?: FaultPoint;
  /** Sends the whole answer but does not end it, and keeps the connection open. Not for sockets. */
  readonly keepOpen?: boolean;
  /** Closes a socket with this code after so many events, 0 unless you say otherwise. Only for sockets. */
  readonly close?: { readonly code: number; readonly reason?: string; readonly after?: number };
}

export type Malformed =
  { readonly at: number; readonly text: string } | { readonly at: number; readonly bytes: Uint8Array };

/** How an answer that breaks off does so. */
export type Ending = 'stall' | 'reset' | 'truncate';

export const ENDINGS: readonly Ending[] = ['stall', 'reset', 'truncate'];

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
