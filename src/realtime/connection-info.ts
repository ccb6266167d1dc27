import { failureReason, logidOf } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import type { SocketErrorOptions } from '../errors/socket-errors.js';
import type { Log, LogLevel } from '../http/log.js';
import type { WireHeaders } from '../http/transport.js';
import type { NamedEvent } from './events.js';

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
  }

  /** An event was received. */
  received(event: NamedEvent): void {
    this.lastEvent = event.event_type;
    this.logid ??= logidOf(undefined, event);
    if (event.event_type === 'error' && isRefusal(failureReason(Reflect.get(event, 'data')).code))
      this.isRefused = true;
  }
}
