import { asyncDispose } from './async-dispose.js';
import { Fifo } from './fifo.js';

type Step<T> = IteratorResult<T, undefined>;

/** The error that ends a queue, boxed: an error may be any value, `undefined` too. */
export interface Fault {
  readonly error: unknown;
}

export interface QueueOptions {
  /** Called when a reader has to wait because the queue is empty: the time to fetch more. */
  readonly onWait?: (() => void) | undefined;
  /** Called once when the reader leaves before the end (`break`, `return()`, disposal). */
  readonly onLeave?: (() => void) | undefined;
}

interface Waiter<T> {
  readonly resolve: (step: Step<T>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * An unbounded first-in, first-out queue that is read as an async iterator.
 *
 * Items are delivered in order, each to one call of `next()`; several calls may wait at once. The end comes after the
 * items that are still queued, and its error is thrown once: later calls get `done`. Bounds are up to the producer, see
 * `length` and `isAwaited`.
 */
export class AsyncQueue<T> implements AsyncGenerator<T, undefined, unknown> {
  readonly #onWait: (() => void) | undefined;
  readonly #onLeave: (() => void) | undefined;
  readonly #items = new Fifo<T>();
  readonly #waiters = new Fifo<Waiter<T>>();
  #ended = false;
  #fault: Fault | undefined;

  constructor({ onWait, onLeave }: QueueOptions = {}) {
    this.#onWait = onWait;
    this.#onLeave = onLeave;
  }

  /** How many items are queued. */
  get length(): number {
    return this.#items.length;
  }

  /** Whether a call of `next()` waits. */
  get isAwaited(): boolean {
    return this.#waiters.length > 0;
  }

  /** Whether nothing more can be pushed. Queued items may be left. */
  get isEnded(): boolean {
    return this.#ended;
  }

  /** Adds an item, or hands it to the reader that has waited longest. Ignored after the end. */
  push(item: T): void {
    if (this.#ended) return;
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#items.push(item);
    else waiter.resolve({ done: false, value: item });
  }

  /** Takes the oldest item without waiting; `undefined` if there is none. */
  shift(): T | undefined {
    return this.#items.shift();
  }

  /** Ends the queue after the items that are still in it. Only the first end counts. */
  end(fault?: Fault): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#fault = fault;
    for (let waiter = this.#waiters.shift(); waiter !== undefined; waiter = this.#waiters.shift())
      this.#conclude().then(waiter.resolve, waiter.reject);
  }

  /** Ends the queue at once: queued items are dropped, and so is an error that was not thrown yet. */
  cut(fault?: Fault): void {
    this.#items.clear();
    this.#fault = undefined;
    this.end(fault);
  }

  next(): Promise<Step<T>> {
    const item = this.#items.shift();
    if (item !== undefined) return Promise.resolve({ done: false, value: item });
    if (this.#ended) return this.#conclude();
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#onWait?.();
    });
  }

  return(): Promise<Step<T>> {
    const early = !this.#ended;
    this.cut();
    if (early) this.#onLeave?.();
    return Promise.resolve({ done: true, value: undefined });
  }

  async throw(error?: unknown): Promise<Step<T>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [asyncDispose](): Promise<void> {
    await this.return();
  }

  #conclude(): Promise<Step<T>> {
    const fault = this.#fault;
    this.#fault = undefined;
    return fault === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(fault.error);
  }
}
