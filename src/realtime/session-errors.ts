import { CozeError, type PartialStream } from '../errors/coze-error.js';
import { logidOf } from '../errors/error-body.js';
import { describeError, failureReason } from '../errors/failure-reason.js';
import { safeCause } from '../errors/redact-cause.js';
import { withoutSecret } from '../errors/redact.js';
import {
  SocketClosedError,
  SocketEventError,
  SocketMessageTooLongError,
  SocketQueueFullError,
  SocketStateError,
  SocketTimeoutError,
  type SocketErrorOptions,
} from '../errors/socket-errors.js';
import type { Log, LogLevel } from '../http/log.js';
import { utf8Length } from '../lib/utf8.js';
import type { WireHeaders } from '../runtime/transport.js';
import { longestMessage } from './adapters/socket-adapter.js';
import type { NamedEvent, SocketClosed } from './events.js';

/** Codes that refuse the token, as HTTP status or as Coze code. Another connection would be refused too. */
const refusals: ReadonlySet<number | undefined> = new Set([401, 403, 4100, 4101]);

export function isRefusal(code: number | undefined): boolean {
  return refusals.has(code);
}

/** The facts about the current connection of a session, for its errors and log lines. */
export class ConnectionInfo {
  /** The endpoint, for messages. Without the query, which may hold secrets. */
  readonly label: string;
  /** True if lines about single events are logged. */
  readonly isVerbose: boolean;
  readonly #log: Log;
  logid: string | undefined;
  /** The name of the last event that was received. */
  lastEvent: string | undefined;
  /** Characters of the longest event that was sent on this connection. */
  longestSent = 0;
  /** True once the server has refused the token on this connection, also if other events follow. */
  isRefused = false;
  /** The token that was sent last. It is masked if the server repeats it. */
  secret: string | undefined;

  constructor(label: string, log: Log) {
    this.label = label;
    this.isVerbose = log.shows('debug');
    this.#log = log;
  }

  /** The fields of every error about the connection. */
  context(): SocketErrorOptions {
    return { logid: this.mask(this.logid), lastEvent: this.mask(this.lastEvent) };
  }

  /** A copy of what the server sent, without the token. */
  mask<T>(received: T): T {
    return withoutSecret(received, this.secret);
  }

  /** Logs names and sizes of events, never their contents. */
  log(level: Exclude<LogLevel, 'off'>, line: string, ...details: unknown[]): void {
    if (this.#log.shows(level)) this.#log.write(level, this.mask(`${this.label} ${line}`), ...details);
  }

  /** A connection is open. */
  opened(headers: WireHeaders | undefined): void {
    this.logid = logidOf(headers);
    this.lastEvent = undefined;
    this.longestSent = 0;
  }

  /** An `error` event was received. */
  receivedError(event: NamedEvent): void {
    if (isRefusal(failureReason(Reflect.get(event, 'data')).code)) this.isRefused = true;
  }
}

/** The code and reason of a close, and who knows of it. */
export interface Close {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}

/** An open connection ended, and this side did not close it. */
export function lostError(info: ConnectionInfo, close: Close & { readonly cause?: unknown }): SocketClosedError {
  const { code, wasClean } = close;
  const cause = safeCause(close.cause, info.secret);
  const reason = info.mask(close.reason);
  const context = info.context();
  if (close.code === 1009) return tooLongError(info, { ...close, reason });
  const how = `${wasClean ? 'closed' : 'lost'} (${describeClose({ code, reason })})`;
  const message = `${info.label}: the connection was ${how}, the last event was ${context.lastEvent ?? 'none'}.`;
  return new SocketClosedError(message, { ...context, code, reason, wasClean, cause });
}

/** A message was too long, for the server if it has closed the connection properly, else for this side. */
function tooLongError(info: ConnectionInfo, close: Close & { readonly cause?: unknown }): SocketMessageTooLongError {
  const { code, reason, wasClean, cause } = close;
  const what = wasClean
    ? `an event is too long for the server (${describeClose(close)}): the longest that was sent has ${info.longestSent} ` +
      'characters. Send large audio in pieces, for example with sendAudio(), and large files by their file_id.'
    : `a message of more than ${longestMessage} bytes was received, and the connection was closed.`;
  const limit = wasClean ? undefined : longestMessage;
  const context = { ...info.context(), code, reason, wasClean, cause, limit };
  return new SocketMessageTooLongError(`${info.label}: ${what}`, context);
}

/** Nothing was received for the idle timeout. */
export function idleError(info: ConnectionInfo, ms: number): SocketTimeoutError {
  const what = `${info.label}: nothing was received for ${ms} ms, so the connection counts as lost.`;
  return new SocketTimeoutError(`${what} Raise the option idleTimeout if silence is normal.`, info.context());
}

export function unsentError(info: ConnectionInfo, type: string, why: string): SocketStateError {
  return new SocketStateError(`${type} was not sent: ${why}.`, info.context());
}

/**
 * What was received was not read, and was dropped.
 *
 * @param items - the number of items and their name.
 * @param advice - how to read them in time.
 */
export function unreadError(
  context: SocketErrorOptions,
  items: string,
  characters: number,
  advice: string,
): SocketQueueFullError {
  const what = `${items} (${characters} characters) were received and not read, too many to keep, and were dropped.`;
  return new SocketQueueFullError(`${what} ${advice}`, context);
}

/** The error for everything that still waits when the session ends. */
export function closedError(closed: SocketClosed): CozeError {
  if (closed.error !== undefined) return closed.error;
  return new SocketClosedError(`The socket was closed (${describeClose(closed)}) while it was waited for.`, closed);
}

/** The server sent an `error` event, or reported that the chat failed. */
export function eventError(info: ConnectionInfo, received: NamedEvent): SocketEventError {
  const event = info.mask(received);
  const { code, msg } = failureReason(Reflect.get(event, 'data'));
  const what = event.event_type === 'error' ? 'The server sent an error' : 'The chat failed';
  return new SocketEventError(`${what}: ${describeError({ code, msg })}.`, { ...info.context(), code, msg, event });
}

/**
 * A copy of a session's error with what was received before it. The session's own error is shared and stays as it is.
 *
 * @param partial - without the token.
 */
export function withPartial(error: unknown, partial: PartialStream): unknown {
  if (error instanceof SocketEventError) {
    const { logid, lastEvent, cause, code, msg, event } = error;
    return new SocketEventError(error.message, { logid, lastEvent, cause, code, msg, event, partial });
  }
  if (error instanceof SocketMessageTooLongError) {
    const { logid, lastEvent, cause, code, reason, wasClean, limit } = error;
    return new SocketMessageTooLongError(error.message, {
      logid,
      lastEvent,
      cause,
      code,
      reason,
      wasClean,
      limit,
      partial,
    });
  }
  if (error instanceof SocketClosedError) {
    const { logid, lastEvent, cause, code, reason, wasClean } = error;
    return new SocketClosedError(error.message, { logid, lastEvent, cause, code, reason, wasClean, partial });
  }
  if (error instanceof SocketTimeoutError) {
    const { logid, lastEvent, cause } = error;
    return new SocketTimeoutError(error.message, { logid, lastEvent, cause, partial });
  }
  return error;
}

/** The close code for a message that is longer than its receiver accepts. Another connection would not help. */
export const tooLongCode = 1009;

export function describeClose({ code, reason }: Pick<Close, 'code' | 'reason'>): string {
  if (code === tooLongCode && reason === '') return `code ${code}: an event was too long`;
  return reason === '' ? `code ${code}` : `code ${code}: ${reason}`;
}

/** @throws CozeError for a code or reason that the WebSocket standard does not let an endpoint send. */
export function checkClose(code: number, reason: string): void {
  if (code !== 1000 && !(Number.isInteger(code) && code >= 3000 && code <= 4999))
    throw new CozeError('The code of a close must be 1000, or 3000 to 4999.');
  if (typeof reason !== 'string' || utf8Length(reason) > 123)
    throw new CozeError('The reason of a close must be text of at most 123 bytes.');
}
