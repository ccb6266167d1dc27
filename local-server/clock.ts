/** The time of a server: what `now` of the options says, moved by tests. */
export class Clock {
  readonly #time: () => number;
  #ahead = 0;

  /** @internal */
  constructor(time: () => number) {
    this.#time = time;
  }

  /** The time in milliseconds since 1970. */
  now(): number {
    return this.#time() + this.#ahead;
  }

  /** The time in whole seconds since 1970. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** `YYYYMMDDHHmmss` in UTC, the form that log ids begin with. */
  stamp(): string {
    return new Date(this.now()).toISOString().replaceAll(/\D/g, '').slice(0, 14);
  }

  /**
   * Moves the time of the server, so that codes and tokens grow old.
   *
   * @param ms Milliseconds; a negative number moves the time back.
   * @throws TypeError when it is no finite number.
   * @example
   * server.clock.advance(15 * 60_000); // the access tokens of users have expired
   */
  advance(ms: number): void {
    if (!Number.isFinite(ms)) throw new TypeError('The clock moves by a finite number of milliseconds.');
    this.#ahead += ms;
  }
}
