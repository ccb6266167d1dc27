import { longestTimer } from '../lib/abort.js';
import type { SocketSettings } from './options.js';

/** A try that is to be made. */
export interface Retry {
  /** Its number, from 1. */
  readonly attempt: number;
  /** Milliseconds to wait before it. */
  readonly delay: number;
}

/** How often, and after which pause, a connection may be made again. A stable one makes the budget whole. */
export class RetryBudget {
  readonly #options: SocketSettings;
  #failures = 0;
  #openedAt: number | undefined;

  constructor(options: SocketSettings) {
    this.#options = options;
  }

  /** Whether there is a try left, should the connection be lost now. */
  get isLeft(): boolean {
    return (this.#isStable() ? 0 : this.#failures) < this.#options.maxRetries;
  }

  opened(): void {
    this.#openedAt = performance.now();
  }

  reset(): void {
    this.#failures = 0;
    this.#openedAt = undefined;
  }

  /** Takes a try out; undefined when there is none left. The pause is random, so that not all clients come back at once. */
  next(): Retry | undefined {
    if (this.#isStable()) this.#failures = 0;
    this.#openedAt = undefined;
    if (!this.isLeft) return undefined;
    const { minReconnectionDelay, maxReconnectionDelay, reconnectionDelayGrowFactor } = this.#options;
    const grown = minReconnectionDelay * reconnectionDelayGrowFactor ** this.#failures;
    const longest = Math.min(longestTimer, maxReconnectionDelay, grown);
    this.#failures++;
    return { attempt: this.#failures, delay: Math.random() * longest };
  }

  #isStable(): boolean {
    return this.#openedAt !== undefined && performance.now() - this.#openedAt >= this.#options.minUptime;
  }
}
