import { asyncDispose } from '../lib/async-dispose.js';
import { Fifo } from '../lib/queue.js';

type Events<E> = AsyncGenerator<E, undefined, unknown>;
type Step<E> = IteratorResult<E, undefined>;

interface Waiter<E> {
  readonly resolve: (step: Step<E>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Splits a generator in two that are read side by side.
 *
 * The next event is pulled when every branch still open has taken the last one, so nothing piles up: the slower branch
 * paces both. A branch that was left no longer counts, and the generator is left when both were.
 */
export function tee<E>(source: Events<E>): [Events<E>, Events<E>] {
  const branches: Branch<E>[] = [];
  let pulling = false;
  const pump = async (): Promise<void> => {
    if (pulling) return;
    pulling = true;
    while (branches.some((branch) => branch.wants) && !branches.some((branch) => branch.holds)) {
      try {
        const step = await source.next();
        for (const branch of branches) branch.put(step);
      } catch (error) {
        for (const branch of branches) branch.fail(error);
      }
    }
    pulling = false;
  };
  const left = (): void => {
    if (branches.every((branch) => branch.closed)) void source.return(undefined);
    else void pump();
  };
  const pair: [Branch<E>, Branch<E>] = [new Branch(pump, left), new Branch(pump, left)];
  branches.push(...pair);
  return pair;
}

/** One of the two generators. */
class Branch<E> implements Events<E> {
  readonly #pull: () => Promise<void>;
  readonly #left: () => void;
  readonly #waiters = new Fifo<Waiter<E>>();
  #held: IteratorYieldResult<E> | undefined;
  #fault: { readonly error: unknown } | undefined;
  #closed = false;

  constructor(pull: () => Promise<void>, left: () => void) {
    this.#pull = pull;
    this.#left = left;
  }

  /** Whether a call of `next()` waits. */
  get wants(): boolean {
    return this.#waiters.length > 0;
  }

  /** Whether an event was put here and not taken yet. */
  get holds(): boolean {
    return this.#held !== undefined;
  }

  get closed(): boolean {
    return this.#closed;
  }

  put(step: Step<E>): void {
    if (this.#closed) return;
    if (step.done === true) return this.#close();
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#held = step;
    else waiter.resolve(step);
  }

  fail(error: unknown): void {
    if (this.#closed) return;
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#fault = { error };
    else waiter.reject(error);
    this.#close();
  }

  next(): Promise<Step<E>> {
    const held = this.#held;
    const fault = this.#fault;
    this.#held = undefined;
    this.#fault = undefined;
    if (held !== undefined) {
      void this.#pull();
      return Promise.resolve(held);
    }
    if (fault !== undefined) return Promise.reject(fault.error);
    if (this.#closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      void this.#pull();
    });
  }

  return(): Promise<Step<E>> {
    this.#held = undefined;
    this.#fault = undefined;
    if (!this.#closed) {
      this.#close();
      this.#left();
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error?: unknown): Promise<Step<E>> {
    return this.return().then(() => {
      throw error;
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [asyncDispose](): Promise<void> {
    await this.return();
  }

  #close(): void {
    this.#closed = true;
    for (let waiter = this.#waiters.shift(); waiter !== undefined; waiter = this.#waiters.shift()) {
      waiter.resolve({ done: true, value: undefined });
    }
  }
}
