import { CozeError, isUint8Array } from '../../src/for-local-server.js';
import type { BreakMode } from '../http/response-body.js';
import { byteLength } from '../lib/bytes.js';

/**
 * The point at which a response breaks: before its headers, after a number of events, or after a number of bytes of its
 * body. A socket breaks before the response to its handshake, after a number of events, or after a number of pieces of
 * speech: `conversation.audio.delta`, `speech.audio.update` or `simult_interpretation.audio.delta`, counted from its opening.
 */
export type FaultPoint =
  'before-headers' | { readonly events: number } | { readonly bytes: number } | { readonly audio: number };

/** A point of an open socket: a number of events, or of pieces of speech. */
export type SocketPoint = number | { readonly audio: number };

/**
 * A fault of a response or of a socket. The parts combine: one fault can wait, change the content type and break in the
 * middle. A request gets at most one fault, the first in the script that matches it.
 *
 * For a socket, `error`, `status` and `body` refuse the handshake; the other parts apply to the open socket. Its events are
 * all messages that the server sends, beginning with `*.created`.
 *
 * @example
 * server.script({ on: 'chat.create', reset: { events: 3 } }); // TCP reset after the third event
 * server.script({ status: 429, headers: { 'Retry-After': '1' }, times: 2 });
 * server.script({ on: 'websockets.chat.create', reset: { audio: 2 } }); // in the middle of a spoken reply
 */
export interface Fault {
  /** The operation (`chat.create`) or the route (`POST /v3/chat`). Default: any request. */
  readonly on?: string;
  /** The number of requests that get the fault. Default 1. `Infinity`: all requests. */
  readonly times?: number;

  /** Milliseconds to wait before the request is handled. Default 0. */
  readonly delay?: number;
  /** The request is recorded, and handled after this promise settles. */
  readonly hold?: Promise<unknown>;

  /** Responds with this envelope instead of the handler, with HTTP 200 unless `status` is given. */
  readonly error?: { readonly code: number; readonly msg: string };
  /** Responds with this HTTP status (200 to 599) and with `body`, instead of the handler. */
  readonly status?: number;
  /** Responds with this body instead of the handler. The content type is guessed from its first character. */
  readonly body?: string | Uint8Array;
  /** Headers to add or to replace. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The `Content-Type` header. */
  readonly contentType?: string;

  /** Raw text or bytes before the event with this number, counted from 0. On a socket: one text or binary message. */
  readonly malformed?: Malformed;
  /**
   * Leaves out the event that ends the stream: `done`, `Done`, `Interrupt` or `Error`. On a socket, each event that ends a
   * turn: `conversation.chat.completed`, `speech.audio.completed`, `transcriptions.message.completed` and
   * `simult_interpretation.message.completed`. Default false.
   */
  readonly dropTerminator?: boolean;
  /** Writes the body in pieces of this many bytes; a list: in these pieces, then the rest. Not for sockets. */
  readonly pieces?: number | readonly number[];

  /** Sends nothing after this point and keeps the connection open. A socket also stops reading (half-open). */
  readonly stall?: FaultPoint;
  /** Resets the connection (TCP RST) at this point. */
  readonly reset?: FaultPoint;
  /**
   * Ends the response at this point as if it were complete, and closes the connection (FIN). A socket ends without a close
   * frame.
   */
  readonly truncate?: FaultPoint;
  /** Sends the whole response but does not end it, and keeps the connection open. Default false. Not for sockets. */
  readonly keepOpen?: boolean;
  /** Closes a socket with this code after a number of events, by default 0, or `{audio: n}`. Only for sockets. */
  readonly close?: { readonly code: number; readonly reason?: string; readonly after?: SocketPoint };
  /**
   * Sends an `error` event after a number of events, by default 0, or `{audio: n}`. What the server sends otherwise follows:
   * `stall` at the same point leaves it out. The event itself is not counted. Only for sockets.
   */
  readonly errorEvent?: { readonly code: number; readonly msg: string; readonly after?: SocketPoint };
}

/** Raw text or bytes to insert before the event number `at`, counted from 0. */
export type Malformed =
  { readonly at: number; readonly text: string } | { readonly at: number; readonly bytes: Uint8Array };

const BREAK_MODES: readonly BreakMode[] = ['stall', 'reset', 'truncate'];

/** A request for a response, or for a socket. */
export type RequestKind = 'http' | 'socket';

export interface BreakPoint {
  readonly mode: BreakMode;
  readonly point: FaultPoint;
}

/** The point at which a fault breaks the response, if it does. */
export function breakPoint(fault: Fault): BreakPoint | undefined {
  for (const mode of BREAK_MODES) {
    const point = fault[mode];
    if (point !== undefined) return { mode, point };
  }
  return undefined;
}

/** The break of an open socket, if a fault has one. */
export function socketBreak(fault: Fault): { readonly mode: BreakMode; readonly at: SocketPoint } | undefined {
  const broken = breakPoint(fault);
  if (typeof broken?.point !== 'object' || 'bytes' in broken.point) return undefined;
  return { mode: broken.mode, at: 'events' in broken.point ? broken.point.events : broken.point };
}

/** The name of the part of a fault that this kind of request cannot have. */
export function unsupportedPart(fault: Fault, kind: RequestKind): string | undefined {
  const [part] =
    kind === 'http'
      ? [...partsGiven(fault, 'close', 'errorEvent'), ...pointsGiven(fault, 'audio')]
      : [...partsGiven(fault, 'pieces', 'keepOpen'), ...pointsGiven(fault, 'bytes')];
  return part;
}

const partsGiven = (fault: Fault, ...names: readonly (keyof Fault)[]): readonly (keyof Fault)[] =>
  names.filter((name) => fault[name] !== undefined && fault[name] !== false);

/** The name of the break of a fault, if its point is counted in this unit. */
function pointsGiven(fault: Fault, unit: 'audio' | 'bytes'): readonly string[] {
  const broken = breakPoint(fault);
  return typeof broken?.point === 'object' && unit in broken.point ? [`${broken.mode}.${unit}`] : [];
}

type Check = (value: unknown) => string | undefined;

const isWholeNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
const hasProperties = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** True for the codes that a close frame may have: those of RFC 6455 and its registry, and those for applications. */
const isCloseCode = (code: unknown): boolean =>
  isWholeNumber(code) &&
  ((code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code < 5000));

const expect =
  (expected: string, matches: (value: unknown) => boolean): Check =>
  (value) =>
    matches(value) ? undefined : `must be ${expected}`;

const textCheck = expect('a string', (value) => typeof value === 'string');
const flagCheck = expect('true or false', (value) => typeof value === 'boolean');

const isAudioPoint = (value: unknown): boolean =>
  hasProperties(value) &&
  Object.keys(value).length === 1 &&
  'audio' in value &&
  isWholeNumber(value.audio) &&
  value.audio > 0;

const isSocketPoint = (value: unknown): boolean => isWholeNumber(value) || isAudioPoint(value);

const pointCheck = expect(
  "'before-headers', {events: n} or {bytes: n} with a whole number n from 0, or {audio: n} from 1",
  (value) =>
    value === 'before-headers' ||
    isAudioPoint(value) ||
    (hasProperties(value) &&
      Object.keys(value).length === 1 &&
      (('events' in value && isWholeNumber(value.events)) || ('bytes' in value && isWholeNumber(value.bytes)))),
);

const hasCodeAndMessage = (value: unknown): value is object =>
  hasProperties(value) &&
  'code' in value &&
  'msg' in value &&
  typeof value.code === 'number' &&
  value.code !== 0 &&
  typeof value.msg === 'string';

const CHECKS: Readonly<Record<keyof Fault, Check>> = {
  on: textCheck,
  times: expect(
    'a whole number from 1, or Infinity',
    (value) => value === Infinity || (isWholeNumber(value) && value > 0),
  ),
  delay: expect('a number of milliseconds from 0', (value) => typeof value === 'number' && value >= 0),
  hold: expect('a promise', (value) => value instanceof Promise),
  error: expect('an object {code, msg} with a code other than 0', hasCodeAndMessage),
  status: expect('an HTTP status from 200 to 599', (value) => isWholeNumber(value) && value >= 200 && value <= 599),
  body: expect('a string or a Uint8Array', (value) => typeof value === 'string' || isUint8Array(value)),
  headers: expect(
    'an object of strings',
    (value) => hasProperties(value) && Object.values(value).every((item) => typeof item === 'string'),
  ),
  contentType: textCheck,
  malformed: expect(
    'an object {at, text} or {at, bytes} with a whole number at from 0',
    (value) =>
      hasProperties(value) &&
      'at' in value &&
      isWholeNumber(value.at) &&
      (('text' in value && typeof value.text === 'string') || ('bytes' in value && isUint8Array(value.bytes))),
  ),
  dropTerminator: flagCheck,
  pieces: expect(
    'a whole number of bytes from 1, or a list of them',
    (value) =>
      (isWholeNumber(value) && value > 0) ||
      (Array.isArray(value) && value.length > 0 && value.every((size) => isWholeNumber(size) && size > 0)),
  ),
  stall: pointCheck,
  reset: pointCheck,
  truncate: pointCheck,
  keepOpen: flagCheck,
  close: expect(
    'an object {code, reason?, after?} with a code from 1000 to 4999 that a close frame may have, a reason of at most ' +
      '123 bytes and a whole number after from 0, or {audio: n} from 1',
    (value) =>
      hasProperties(value) &&
      'code' in value &&
      isCloseCode(value.code) &&
      (!('reason' in value) || (typeof value.reason === 'string' && byteLength(value.reason) <= 123)) &&
      (!('after' in value) || isSocketPoint(value.after)),
  ),
  errorEvent: expect(
    'an object {code, msg, after?} with a code other than 0 and a whole number after from 0, or {audio: n} from 1',
    (value) => hasCodeAndMessage(value) && (!('after' in value) || isSocketPoint(value.after)),
  ),
};

/** @throws CozeError with the name of the wrong part and the expected value. */
export function checkFault(fault: Fault): void {
  for (const [name, value] of Object.entries(fault)) {
    if (value !== undefined && !Object.hasOwn(CHECKS, name)) {
      throw new CozeError(`fault.${name} is unknown; a fault has ${Object.keys(CHECKS).join(', ')}.`);
    }
  }
  for (const [name, check] of Object.entries(CHECKS)) {
    const value: unknown = Reflect.get(fault, name);
    const problem = value === undefined ? undefined : check(value);
    if (problem !== undefined) throw new CozeError(`fault.${name} ${problem}.`);
  }
  const conflict = conflictIn(fault);
  if (conflict !== undefined) throw new CozeError(conflict);
}

function conflictIn(fault: Fault): string | undefined {
  const endings = partsGiven(fault, ...BREAK_MODES, 'keepOpen', 'close');
  const [replacing] = partsGiven(fault, 'error', 'status', 'body');
  const [changing] = partsGiven(fault, 'malformed', 'dropTerminator', 'errorEvent');
  if (endings.length > 1) return `fault.${endings.join(' and fault.')} exclude each other.`;
  if (fault.error !== undefined && fault.body !== undefined) {
    return 'fault.error and fault.body exclude each other: the envelope is the body.';
  }
  if (replacing === undefined) return undefined;
  if (fault.close !== undefined)
    return `fault.close closes an open socket, but fault.${replacing} refuses the handshake.`;
  return changing === undefined
    ? undefined
    : `fault.${changing} changes the events of a stream, but fault.${replacing} replaces the stream.`;
}
