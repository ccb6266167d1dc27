/** The time of the server: what `now` of the options says, in the units the wire needs. */
export class Clock {
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  seconds(): number {
    return Math.floor(this.#now() / 1000);
  }

  /** `YYYYMMDDHHmmss` in UTC, the form that log ids begin with. */
  stamp(): string {
    return new Date(this.#now()).toISOString().replaceAll(/\D/g, '').slice(0, 14);
  }
}
