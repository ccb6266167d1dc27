import { asyncDispose } from '../lib/async-dispose.js';
import { Fifo } from '../lib/queue.js';

type Step<T> = IteratorResult<T, undefined>;

interface Waiter<T> {
  readonly resolve: (step: Step<T>) => void;
  readonly reject: (error: unknown) => void;
}

export interface ChannelOptions<T, U> {
  /** Makes of an item what the reader gets, when it is taken. */
  readonly take: (item: T) => U;
  /** The reader left before the end. */
  readonly left?: (() => void) | undefined;
}

/**
 * Hands items that come by themselves to a reader, in order. What nobody has taken yet waits; the end comes after it, and
 * its error is told once.
 */
export class Channel<T, U = T> implements AsyncGenerator<U, undefined, unknown> {
  readonly #options: ChannelOptions<T, U>;
  readonly #items = new Fifo<T>();
  readonly #waiters = new Fifo<Waiter<U>>();
  #over = false;
  #fault: { readonly error: unknown } | undefined;

  constructor(options: ChannelOptions<T, U>) {
    this.#options = options;
  }

  push(item: T): void {
    if (this.#over) return;
    this.#items.push(item);
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) this.#serve(waiter);
  }

  /** Nothing more will come. */
  end(fault?: { readonly error: unknown }): void {
    if (this.#over) return;
    this.#over = true;
    this.#fault = fault;
    for (let waiter = this.#waiters.shift(); waiter !== undefined; waiter = this.#waiters.shift()) this.#serve(waiter);
  }

  /** Ends at once: what waits is dropped, an error that waits too. */
  cut(fault?: { readonly error: unknown }): void {
    this.#items.clear();
    this.#fault = undefined;
    this.end(fault);
  }

  next(): Promise<Step<U>> {
    return new Promise((resolve, reject) => {
      const waiter = { resolve, reject };
      if (this.#items.length > 0 || this.#over) this.#serve(waiter);
      else this.#waiters.push(waiter);
    });
  }

  return(): Promise<Step<U>> {
    const early = !this.#over;
    this.cut();
    if (early) this.#options.left?.();
    return Promise.resolve({ done: true, value: undefined });
  }

  async throw(error?: unknown): Promise<Step<U>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [asyncDispose](): Promise<void> {
    await this.return();
  }

  #serve({ resolve, reject }: Waiter<U>): void {
    const item = this.#items.shift();
    if (item !== undefined) {
      try {
        resolve({ done: false, value: this.#options.take(item) });
      } catch (error) {
        reject(error);
      }
    } else if (this.#fault !== undefined) {
      reject(this.#fault.error);
      this.#fault = undefined;
    } else resolve({ done: true, value: undefined });
  }
}
