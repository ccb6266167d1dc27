import { CozeError } from '../../src/for-local-server.js';

/** The clock of a server: the time of the `now` option plus the offset that tests have added. */
export class Clock {
  readonly #time: () => number;
  #offset = 0;

  /** @internal */
  constructor(time: () => number) {
    this.#time = time;
  }

  /**
   * Returns the time in milliseconds since 1970-01-01 UTC.
   *
   * @example
   * const isOver = token.expiresAt < server.clock.now();
   */
  now(): number {
    return this.#time() + this.#offset;
  }

  /**
   * Returns the time in whole seconds since 1970-01-01 UTC.
   *
   * @example
   * const exp = server.clock.seconds() + 60; // of a JWT
   */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /**
   * Returns the time as `YYYYMMDDHHmmss` in UTC: the beginning of a log id.
   *
   * @example
   * const day = server.clock.stamp().slice(0, 8);
   */
  stamp(): string {
    return new Date(this.now()).toISOString().replaceAll(/\D/g, '').slice(0, 14);
  }

  /**
   * Moves the clock of the server, for example past the lifetime of a code or a token. No timer fires early.
   *
   * @param ms - Milliseconds. A negative number moves the clock back.
   * @throws CozeError if `ms` is not a finite number.
   * @example
   * server.clock.advance(15 * 60_000); // access tokens of users live for 15 minutes
   */
  advance(ms: number): void {
    if (!Number.isFinite(ms)) throw new CozeError('ms must be a finite number of milliseconds.');
    this.#offset += ms;
  }
}
