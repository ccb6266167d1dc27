import { checkOneOf } from '../errors/check.js';

/** The least important lines that are logged. `off` logs nothing. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

type LineLevel = Exclude<LogLevel, 'off'>;
type LogLine = (message: string, ...details: unknown[]) => unknown;

/** A logger with the interface of the console. Lines for a missing method are dropped. */
export interface Logger {
  /** Called with errors that your own handlers threw, such as `onDrift`. */
  readonly error?: LogLine;
  /** Called with what you should look at: a response that does not match the contract, an unknown option. */
  readonly warn?: LogLine;
  /** Called with the result of every request, and with every retry. */
  readonly info?: LogLine;
  /** Called with what is sent and received. Tokens are masked. */
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
    const logger = this.#logger ?? globalThis.console;
    // An error of the logger must not fail the call.
    notify(
      () => logger[level]?.(`[coze] ${message}`, ...details),
      undefined,
      () => undefined,
    );
  }

  /** The same logger at the level `debug`. */
  atDebug(): Log {
    return this.shows('debug') ? this : new Log(this.#logger, 'debug');
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
