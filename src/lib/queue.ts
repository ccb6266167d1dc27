import { DisposableGenerator } from './polyfills.js';

/** The number of used slots from which a `Fifo` drops them. One that never runs empty would grow without end. */
const spentSlots = 64;

/**
 * A first-in, first-out queue whose `shift` does not move the other items, unlike that of an array. Items must not
 * be `undefined`.
 */
export class Fifo<T> {
  #items: (T | undefined)[] = [];
  #head = 0;

  get length(): number {
    return this.#items.length - this.#head;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  /** Takes the oldest item out; `undefined` if the queue is empty. */
  shift(): T | undefined {
    if (this.#head === this.#items.length) return undefined;
    const item = this.#items[this.#head];
    this.#items[this.#head] = undefined;
    this.#head += 1;
    if (this.#head >= spentSlots && this.#head * 2 >= this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  clear(): void {
    this.#items = [];
    this.#head = 0;
  }
}

/** The error that ends a queue, in a box: any value can be thrown, `undefined` too. */
export interface Failure {
  readonly error: unknown;
}

export interface QueueOptions {
  /** Called when a reader starts to wait because the queue is empty. The producer can fetch more. */
  readonly onWait?: (() => void) | undefined;
  /** Called once when the reader leaves before the end: `break`, `return()` or disposal. Unread items are dropped after it. */
  readonly onLeave?: (() => void) | undefined;
  /** Called with the error of the end before it is thrown. */
  readonly onFail?: ((error: unknown) => void) | undefined;
}

interface Waiter<T> {
  readonly resolve: (step: IteratorResult<T, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * An unbounded first-in, first-out queue that is read as an async iterator.
 *
 * Items are delivered in order, each to one call of `next()`; several calls may wait at once. The end comes after the
 * items that are still queued, and its error is thrown once: later calls get `done`. The producer sets the bounds, with
 * `length` and `isAwaited`. Items must not be `undefined`.
 */
export class AsyncQueue<T> extends DisposableGenerator implements AsyncGenerator<T, undefined, unknown> {
  readonly #onWait: (() => void) | undefined;
  readonly #onLeave: (() => void) | undefined;
  readonly #onFail: ((error: unknown) => void) | undefined;
  readonly #items = new Fifo<T>();
  readonly #waiters = new Fifo<Waiter<T>>();
  #ended = false;
  #fault: Failure | undefined;

  constructor({ onWait, onLeave, onFail }: QueueOptions = {}) {
    super();
    this.#onWait = onWait;
    this.#onLeave = onLeave;
    this.#onFail = onFail;
  }

  /** The number of queued items. */
  get length(): number {
    return this.#items.length;
  }

  /** True while a call of `next()` waits. */
  get isAwaited(): boolean {
    return this.#waiters.length > 0;
  }

  /** True once nothing more can be pushed. Items may still be queued. */
  get isEnded(): boolean {
    return this.#ended;
  }

  /** Adds an item, or gives it to the reader that has waited longest. Ignored after the end. */
  push(item: T): void {
    if (this.#ended) return;
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#items.push(item);
    else waiter.resolve({ done: false, value: item });
  }

  /** Takes the oldest item without waiting; `undefined` if the queue is empty. */
  shift(): T | undefined {
    return this.#items.shift();
  }

  /** Ends the queue after the items that are still in it. Only the first end counts. */
  end(fault?: Failure): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#fault = fault;
    for (let waiter = this.#waiters.shift(); waiter !== undefined; waiter = this.#waiters.shift())
      this.#conclude().then(waiter.resolve, waiter.reject);
  }

  /** Ends the queue at once: queued items are dropped, and so is an error that was not thrown yet. */
  cut(fault?: Failure): void {
    this.#items.clear();
    this.#fault = undefined;
    this.end(fault);
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const item = this.#items.shift();
    if (item !== undefined) return Promise.resolve({ done: false, value: item });
    if (this.#ended) return this.#conclude();
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#onWait?.();
    });
  }

  return(): Promise<IteratorResult<T, undefined>> {
    const early = !this.#ended;
    this.end();
    if (early) this.#onLeave?.();
    this.cut();
    return Promise.resolve({ done: true, value: undefined });
  }

  async throw(error?: unknown): Promise<IteratorResult<T, undefined>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #conclude(): Promise<IteratorResult<T, undefined>> {
    const fault = this.#fault;
    this.#fault = undefined;
    if (fault === undefined) return Promise.resolve({ done: true, value: undefined });
    this.#onFail?.(fault.error);
    return Promise.reject(fault.error);
  }
}
