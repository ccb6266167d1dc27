import { checkOneOf } from '../errors/check.js';
import { logidOf } from '../errors/error-body.js';
import { redactHeaders, redactText } from '../errors/redact.js';
import type { WireRequest, WireResponse } from '../runtime/transport.js';

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

type LineLevel = Exclude<LogLevel, 'off'>;
type LogLine = (message: string, ...details: unknown[]) => unknown;

/** A logger with the interface of the console. Lines for a missing method are dropped. */
export interface Logger {
  readonly error?: LogLine;
  readonly warn?: LogLine;
  readonly info?: LogLine;
  readonly debug?: LogLine;
}

const ranks: Readonly<Record<LogLevel, number>> = { off: 0, error: 1, warn: 2, info: 3, debug: 4 };

/** Writes lines up to a level to the caller's logger, by default to the console. */
export class Log {
  readonly #logger: Logger | undefined;
  readonly #rank: number;

  constructor(logger: Logger | undefined, level: LogLevel = 'warn') {
    checkOneOf('logLevel', level, Object.keys(ranks));
    this.#logger = logger;
    this.#rank = ranks[level];
  }

  /** True if lines of the level are written. Check it before you build an expensive line. */
  shows(level: LineLevel): boolean {
    return ranks[level] <= this.#rank;
  }

  write(level: LineLevel, message: string, ...details: unknown[]): void {
    if (!this.shows(level)) return;
    try {
      const logger = this.#logger ?? globalThis.console;
      logger[level]?.(`[coze] ${message}`, ...details);
    } catch {
      // An error of the logger must not fail the call.
    }
  }

  /** The same logger at the level `debug`. */
  atDebug(): Log {
    return this.shows('debug') ? this : new Log(this.#logger, 'debug');
  }
}

/** How many characters of a body are logged. */
const loggedBody = 10_000;

/** The lines of one call. They name URLs by their pattern, show bodies at `debug` only, and never show the token. */
export class CallLog {
  readonly #log: Log;
  readonly #label: string;
  #sentAt = 0;
  /** The token that was sent last. */
  #secret: string | undefined;

  constructor(log: Log, label: string) {
    this.#log = log;
    this.#label = label;
  }

  /** `undefined` if the level hides all lines of a call: it then costs nothing. */
  static of(log: Log, label: string): CallLog | undefined {
    return log.shows('info') ? new CallLog(log, label) : undefined;
  }

  sending(attempt: number, { headers, body }: WireRequest, secret: string | undefined): void {
    this.#sentAt = performance.now();
    this.#secret = secret;
    if (!this.#log.shows('debug')) return;
    const shown = typeof body === 'object' ? `form: ${[...body.keys()].join(', ')}` : body;
    this.#log.write('debug', `${this.#label} sending, attempt ${attempt}`, {
      headers: redactHeaders(headers),
      ...(shown === undefined ? {} : { body: this.#shorten(shown) }),
    });
  }

  received(response: WireResponse): void {
    const logid = redactText(logidOf(response.headers) ?? 'none', this.#secret);
    const ms = Math.round(performance.now() - this.#sentAt);
    this.#log.write('info', `${this.#label} HTTP ${response.status} after ${ms} ms, logid: ${logid}`);
  }

  body(text: string): void {
    if (this.#log.shows('debug')) this.#log.write('debug', `${this.#label} response`, { body: this.#shorten(text) });
  }

  retrying(error: Error, delay: number): void {
    const message = `${this.#label} retry in ${Math.round(delay)} ms after ${error.name}: ${error.message}`;
    this.#log.write('info', redactText(message, this.#secret));
  }

  failed(error: Error): void {
    this.#log.write('info', redactText(`${this.#label} failed, ${error.name}: ${error.message}`, this.#secret));
  }

  /** Shortens after the redaction, which cannot find half a token. */
  #shorten(text: string): string {
    return redactText(text, this.#secret).slice(0, loggedBody);
  }
}

/**
 * Calls a handler of the user with a value. An error of the handler, thrown or rejected, must not replace the value.
 *
 * @param onError - called for such an error.
 */
export function notify<T>(handler: ((value: T) => unknown) | undefined, value: T, onError: () => void): void {
  try {
    void Promise.resolve(handler?.(value)).catch(onError);
  } catch {
    onError();
  }
}
