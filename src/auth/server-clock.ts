/** Dates in headers are whole seconds, and answers take their time: less than this is no difference. */
const tolerance = 5_000;
/** A new token that seems to live for less, in milliseconds, is seen by a clock that is fast. */
const shortestLife = 30_000;

/**
 * The server's time, as far as its answers have shown it.
 *
 * Tokens end, and JWTs begin, by the server's clock. One that runs differently here would make every token look dead,
 * or every JWT be refused.
 */
export class ServerClock {
  #ahead = 0;
  #shown = false;

  /** Milliseconds the server is ahead of this machine; 0 until an answer showed otherwise. */
  get ahead(): number {
    return this.#ahead;
  }

  /** The server's time, in milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  /** The `Date` header of an answer. Browsers hide it, then nothing is learned. */
  learn(date: string | null | undefined): void {
    const time = Date.parse(date ?? '');
    if (Number.isNaN(time)) return;
    this.#shown = true;
    this.#take(time);
  }

  /**
   * What the end of a new token tells where no answer has shown its date: it cannot be over already.
   *
   * @param end the time the token ends, in milliseconds since 1970.
   * @param life the milliseconds such a token usually lives.
   */
  learnFromToken(end: number, life: number): void {
    if (!this.#shown && end - this.now() < shortestLife) this.#take(end - life);
  }

  #take(time: number): void {
    const ahead = time - Date.now();
    this.#ahead = Math.abs(ahead) < tolerance ? 0 : ahead;
  }
}
