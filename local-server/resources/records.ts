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

/** Work that goes on behind the answers: it is further at each look, and done after so many. */
export class Progress {
  #looks = 0;
  #percent = 0;

  /** How far the work was at the last look, 0 to 100. */
  get percent(): number {
    return this.#percent;
  }

  get isDone(): boolean {
    return this.#percent === 100;
  }

  /** Looks again; so many looks find the work under way. */
  look(polls: number): void {
    if (this.isDone) return;
    this.#looks += 1;
    this.#percent = this.#looks > polls ? 100 : Math.floor((100 * this.#looks) / (polls + 1));
  }
}
