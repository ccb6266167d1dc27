import { asyncDispose } from '../lib/async-dispose.js';
import { Fifo } from '../lib/queue.js';

type Step<E> = IteratorResult<E, undefined>;

/** How many characters of events are kept while nobody listens. */
const backlogLimit = 1_048_576;

interface End {
  readonly error: unknown;
}

/** Events that nobody has read yet, and how many characters they have. */
class Unread<E> {
  readonly #items = new Fifo<{ readonly event: E; readonly size: number }>();
  #size = 0;

  get length(): number {
    return this.#items.length;
  }

  get size(): number {
    return this.#size;
  }

  push(event: E, size: number): void {
    this.#items.push({ event, size });
    this.#size += size;
  }

  /** Takes the oldest out. */
  shift(): Step<E> | undefined {
    const item = this.#items.shift();
    if (item === undefined) return undefined;
    this.#size -= item.size;
    return { done: false, value: item.event };
  }
}

/** What was dropped since a loop was there, and how the next one is told. */
interface Dropped extends End {
  readonly events: number;
  readonly characters: number;
}

/**
 * The events for those who iterate: each loop gets all of them.
 *
 * What comes while nobody listens in any way waits for the first loop, so that none is lost between opening the session,
 * or leaving a loop, and the next loop. Where that becomes too much, the next loop throws as it begins instead of lacking
 * its beginning.
 */
export class Feed<E> {
  readonly #loops = new Set<Loop<E>>();
  readonly #overflown: (events: number, characters: number) => unknown;
  #backlog = new Unread<E>();
  #dropped: Dropped | undefined;
  #end: End | undefined;

  /** @param overflown - told how much is dropped when the events that wait become too many; makes the error that tells. */
  constructor(overflown: (events: number, characters: number) => unknown) {
    this.#overflown = overflown;
  }

  get isRead(): boolean {
    return this.#loops.size > 0;
  }

  /** @param heard - whether somebody else got the event. */
  push(event: E, size: number, heard: boolean): void {
    for (const loop of this.#loops) loop.push(event, size);
    if (this.#loops.size > 0) return;
    if (heard) return this.#forget();
    this.#backlog.push(event, size);
    if (this.#backlog.size > backlogLimit) this.#drop();
  }

  open(): AsyncGenerator<E, undefined, unknown> {
    const dropped = this.#dropped;
    this.#dropped = undefined;
    if (dropped !== undefined) {
      const broken = new Loop<E>(new Unread(), () => undefined);
      broken.end(dropped);
      return broken;
    }
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

  #left(loop: Loop<E>, unread: Unread<E>): void {
    this.#loops.delete(loop);
    if (this.#loops.size === 0) this.#backlog = unread;
  }

  #drop(): void {
    const events = (this.#dropped?.events ?? 0) + this.#backlog.length;
    const characters = (this.#dropped?.characters ?? 0) + this.#backlog.size;
    this.#forget();
    this.#dropped = { events, characters, error: this.#overflown(events, characters) };
  }

  #forget(): void {
    this.#dropped = undefined;
    if (this.#backlog.length > 0) this.#backlog = new Unread();
  }
}

interface Waiter<E> {
  readonly resolve: (step: Step<E>) => void;
  readonly reject: (error: unknown) => void;
}

/** One iteration. */
class Loop<E> implements AsyncGenerator<E, undefined, unknown> {
  readonly #left: (unread: Unread<E>) => void;
  readonly #waiters = new Fifo<Waiter<E>>();
  #queue: Unread<E>;
  #end: End | undefined;

  constructor(queue: Unread<E>, left: (unread: Unread<E>) => void) {
    this.#queue = queue;
    this.#left = left;
  }

  push(event: E, size: number): void {
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#queue.push(event, size);
    else waiter.resolve({ done: false, value: event });
  }

  end(end: End): void {
    this.#end = end;
    for (let waiter = this.#waiters.shift(); waiter !== undefined; waiter = this.#waiters.shift())
      this.#conclude().then(waiter.resolve, waiter.reject);
  }

  next(): Promise<Step<E>> {
    const step = this.#queue.shift();
    if (step !== undefined) return Promise.resolve(step);
    if (this.#end !== undefined) return this.#conclude();
    return new Promise((resolve, reject) => this.#waiters.push({ resolve, reject }));
  }

  return(): Promise<Step<E>> {
    if (this.#end === undefined) this.#left(this.#queue);
    this.#queue = new Unread();
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
