import { failureReason } from '../errors/error-body.js';
import { redactHeaders, withoutSecret } from '../errors/redact.js';
import type { SocketErrorOptions } from '../errors/socket-errors.js';
import { isObject } from '../lib/is-object.js';
import type { Log } from '../http/logger.js';
import type { NamedEvent } from './events.js';

/** Codes that refuse the token, as HTTP status or as Coze code. Another connection would be refused too. */
const refusals: ReadonlySet<number | undefined> = new Set([401, 403, 4100, 4101]);

export function isRefusal(code: number | undefined): boolean {
  return refusals.has(code);
}

/** What is known about the current connection of a session, for its errors and logs. */
export class ConnectionInfo {
  /** The endpoint, for messages. Without the query, which may hold secrets. */
  readonly label: string;
  logid: string | undefined;
  /** The name of the last event that was received. */
  lastEvent: string | undefined;
  /** True once the server has refused the token on this connection, also if other events follow. */
  isRefused = false;
  /** The token that was sent last. Masked wherever the server repeats it. */
  secret: string | undefined;

  constructor(label: string) {
    this.label = label;
  }

  /** The fields of every error about the connection. */
  context(): SocketErrorOptions {
    return { logid: this.mask(this.logid), lastEvent: this.mask(this.lastEvent) };
  }

  /** A copy of what the server sent, without the token. */
  mask<T>(received: T): T {
    return withoutSecret(received, this.secret);
  }

  received(event: NamedEvent): void {
    this.lastEvent = event.event_type;
    this.logid ??= logidOf(event);
    if (event.event_type === 'error' && isRefusal(failureReason(Reflect.get(event, 'data')).code))
      this.isRefused = true;
  }
}

/** The log lines of a session: names and sizes of events, never their contents. */
export class SocketLog {
  /** True if lines about single events are shown. */
  readonly isVerbose: boolean;
  readonly #log: Log;
  readonly #info: ConnectionInfo;
  #connectedAt = 0;

  constructor(log: Log, info: ConnectionInfo) {
    this.#log = log;
    this.#info = info;
    this.isVerbose = log.shows('debug');
  }

  connecting(headers: Readonly<Record<string, string>>): void {
    this.#connectedAt = performance.now();
    if (this.isVerbose) this.#write('debug', 'connecting', { headers: redactHeaders(headers) });
  }

  opened(): void {
    const ms = Math.round(performance.now() - this.#connectedAt);
    this.#write('info', `open after ${ms} ms, logid: ${this.#info.logid ?? 'unknown'}`);
  }

  sent(type: string, characters: number): void {
    if (this.isVerbose) this.#write('debug', `sent ${type}, ${characters} characters`);
  }

  received(type: string, characters: number): void {
    this.#write('debug', `received ${type}, ${characters} characters`);
  }

  retrying(error: Error, delay: number): void {
    this.#write('info', `connecting again in ${Math.round(delay)} ms after ${error.name}: ${error.message}`);
  }

  /** @param isHandled - false if the application does not get the error: then it is logged as an error. */
  failed(error: Error, isHandled: boolean): void {
    this.#write(isHandled ? 'info' : 'error', `${error.name}: ${error.message}`);
  }

  closed(close: string): void {
    this.#write('info', `closed, ${close}`);
  }

  overflow(): void {
    this.#write(
      'warn',
      'too many events were received while nothing listened, and were dropped: set onmessage, or begin to iterate earlier',
    );
  }

  #write(level: 'error' | 'warn' | 'info' | 'debug', line: string, ...details: unknown[]): void {
    if (!this.#log.shows(level)) return;
    this.#log.write(level, this.#info.mask(`${this.#info.label} ${line}`), ...details);
  }
}

function logidOf(event: object): string | undefined {
  const detail: unknown = Reflect.get(event, 'detail');
  const logid = isObject(detail) ? detail['logid'] : undefined;
  return typeof logid === 'string' && logid !== '' ? logid : undefined;
}
