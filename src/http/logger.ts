import { CozeError } from '../errors/coze-error.js';

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

type Line = (message: string, ...details: unknown[]) => unknown;

/** Anything that logs like the console. A missing method drops its lines. */
export interface Logger {
  readonly error?: Line;
  readonly warn?: Line;
  readonly info?: Line;
  readonly debug?: Line;
}

const ranks: Readonly<Record<LogLevel, number>> = { off: 0, error: 1, warn: 2, info: 3, debug: 4 };

/** Writes to the caller's logger what its level lets through. */
export class Log {
  readonly #logger: Logger | undefined;
  readonly #rank: number;

  constructor(logger: Logger | undefined, level: LogLevel = 'warn') {
    if (!Object.hasOwn(ranks, level)) throw new CozeError(`logLevel must be one of ${Object.keys(ranks).join(', ')}.`);
    this.#logger = logger;
    this.#rank = ranks[level];
  }

  /** Worth asking before work is put into a line. */
  shows(level: Exclude<LogLevel, 'off'>): boolean {
    return ranks[level] <= this.#rank;
  }

  write(level: Exclude<LogLevel, 'off'>, message: string, ...details: unknown[]): void {
    if (!this.shows(level)) return;
    try {
      const logger = this.#logger ?? globalThis.console;
      logger[level]?.(`[coze] ${message}`, ...details);
    } catch {
      // A broken logger must not break the call it writes about.
    }
  }

  /** The same logger, open to everything. */
  atDebug(): Log {
    return this.shows('debug') ? this : new Log(this.#logger, 'debug');
  }
}
