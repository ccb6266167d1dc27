import { asyncDispose } from '../streaming/async-dispose.js';
import { Fifo } from '../streaming/fifo.js';

type Step<E> = IteratorResult<E, undefined>;

/** How many characters of events are kept while nobody listens. */
const backlogLimit = 1_048_576;

interface Sized<E> {
  readonly event: E;
  readonly size: number;
}

interface End {
  readonly error: unknown;
}

/**
 * The events for those who iterate: each loop gets all of them.
 *
 * What comes while nobody listens in any way waits for the first loop, so that none is lost between opening the session,
 * or leaving a loop, and the next loop.
 */
export class Feed<E> {
  readonly #loops = new Set<Loop<E>>();
  readonly #dropped: () => void;
  #backlog = new Fifo<Sized<E>>();
  #size = 0;
  #end: End | undefined;

  /** @param dropped - told when the events that wait become too many. */
  constructor(dropped: () => void) {
    this.#dropped = dropped;
  }

  get isRead(): boolean {
    return this.#loops.size > 0;
  }

  /** @param heard - whether somebody else got the event. */
  push(event: E, size: number, heard: boolean): void {
    for (const loop of this.#loops) loop.push({ event, size });
    if (this.#loops.size > 0) return;
    if (heard) return this.#forget();
    this.#backlog.push({ event, size });
    this.#size += size;
    if (this.#size <= backlogLimit) return;
    this.#dropped();
    this.#forget();
  }

  open(): AsyncGenerator<E, undefined, unknown> {
    const loop = new Loop<E>(this.#backlog, (unread) => this.#left(loop, unread));
    this.#forget();
    if (this.#end === undefined) this.#loops.add(loop);
    else loop.end(this.#end);
    return loop;
  }

  /** @param error - what ended the session before its time. */
  end(error: unknown): void {
    this.#end = { error };
    for (const loop of this.#loops) loop.end(this.#end);
    this.#loops.clear();
  }

  /** Ends the loops there are; others may follow. */
  breakOff(error: unknown): void {
    for (const loop of this.#loops) loop.end({ error });
    this.#loops.clear();
  }

  reopen(): void {
    this.#end = undefined;
  }

  #left(loop: Loop<E>, unread: Fifo<Sized<E>>): void {
    this.#loops.delete(loop);
    if (this.#loops.size > 0) return;
    this.#backlog = unread;
    this.#size = 0;
  }

  #forget(): void {
    if (this.#size === 0 && this.#backlog.length === 0) return;
    this.#backlog = new Fifo();
    this.#size = 0;
  }
}

interface Waiter<E> {
  readonly resolve: (step: Step<E>) => void;
  readonly reject: (error: unknown) => void;
}

/** One iteration. */
class Loop<E> implements AsyncGenerator<E, undefined, unknown> {
  readonly #left: (unread: Fifo<Sized<E>>) => void;
  readonly #waiters = new Fifo<Waiter<E>>();
  #queue: Fifo<Sized<E>>;
  #end: End | undefined;

  constructor(queue: Fifo<Sized<E>>, left: (unread: Fifo<Sized<E>>) => void) {
    this.#queue = queue;
    this.#left = left;
  }

  push(item: Sized<E>): void {
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#queue.push(item);
    else waiter.resolve({ done: false, value: item.event });
  }

  end(end: End): void {
    this.#end = end;
    for (let waiter = this.#waiters.shift(); waiter !== undefined; waiter = this.#waiters.shift())
      this.#conclude().then(waiter.resolve, waiter.reject);
  }

  next(): Promise<Step<E>> {
    const item = this.#queue.shift();
    if (item !== undefined) return Promise.resolve({ done: false, value: item.event });
    if (this.#end !== undefined) return this.#conclude();
    return new Promise((resolve, reject) => this.#waiters.push({ resolve, reject }));
  }

  return(): Promise<Step<E>> {
    if (this.#end === undefined) this.#left(this.#queue);
    this.#queue = new Fifo();
    this.end({ error: undefined });
    return this.#conclude();
  }

  throw(error: unknown): Promise<Step<E>> {
    return this.return().then(() => Promise.reject(error));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [asyncDispose](): Promise<void> {
    await this.return();
  }

  /** The fault is told once, then the loop is just over. */
  #conclude(): Promise<Step<E>> {
    const error = this.#end?.error;
    this.#end = { error: undefined };
    return error === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(error);
  }
}
