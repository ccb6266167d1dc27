const FIRST = 7_380_000_000_000_000_001n;

/** Hands out ids as the platform does: 19 digits, more than a JSON number keeps. The order is the same in every run. */
export class IdSequence {
  #next = FIRST;

  next(): string {
    const id = this.#next;
    this.#next += 1n;
    return String(id);
  }
}
