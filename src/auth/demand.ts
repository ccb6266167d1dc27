import type { TokenRequest } from '../http/token.js';
import { untilAborted } from './wait.js';

/** Milliseconds that a store, or another process that refreshes, may take. */
export const longestPatience = 5_000;

/** Those who wait for one token. */
export class Demand {
  /**
   * Milliseconds to wait for a store or another process, at most. Who gives up sooner is to learn what was wrong, and not
   * only that it took too long.
   */
  readonly patience: number;
  #waiting = 0;
  readonly #over = new AbortController();

  constructor({ timeout = 0 }: Pick<TokenRequest, 'timeout'> = {}) {
    this.patience = timeout > 0 ? Math.min(longestPatience, timeout / 2) : longestPatience;
  }

  /** Whether what was fetched for somebody may have been given up: whoever comes now has to ask again. */
  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /** Fires when the last one has left; at once where nobody waits. */
  whileWanted(): AbortSignal {
    if (this.#waiting === 0) this.#over.abort();
    return this.#over.signal;
  }

  /** Waits with the others until the signal fires. */
  async share<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    this.#waiting++;
    try {
      return await untilAborted(promise, signal, 'The token');
    } finally {
      this.#waiting--;
      if (this.#waiting === 0) this.#over.abort();
    }
  }
}
