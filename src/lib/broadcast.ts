import { AsyncQueue, Fifo, type Failure, type QueueOptions } from './queue.js';

/** Bytes or characters that are kept, for each reader and for later ones. */
export const mostKept = 2 ** 26;

/** What an item counts beside its size: as an object, a small one takes several times its bytes. */
export const itemCost = 128;

/**
 * Called when items are dropped because there are too many. Returns the error for their reader.
 *
 * @param items - the number of items.
 * @param size - their bytes or characters.
 */
export type Overflow = (items: number, size: number) => unknown;

/** Gives the same items to several readers, each with a queue of its own. A reader that is too slow gets an error. */
export class Broadcast<T> {
  protected readonly overflow: Overflow;
  readonly #queues = new Set<SizedQueue<T>>();
  #isEnded = false;
  #fault: Failure | undefined;

  constructor(overflow: Overflow) {
    this.overflow = overflow;
  }

  /** True while a reader can get more items. */
  get hasReaders(): boolean {
    return this.#queues.size > 0 && !this.#isEnded;
  }

  /** True if a reader has items left. */
  get isBehind(): boolean {
    return [...this.#queues].some((queue) => queue.length > 0);
  }

  push(item: T, size: number): void {
    for (const queue of this.#queues) {
      queue.add(item, size);
      this.#limit(queue);
    }
  }

  /** An item that was pushed has got more content. */
  grow(size: number): void {
    for (const queue of this.#queues) {
      queue.grow(size);
      this.#limit(queue);
    }
  }

  /** Ends all queues, later ones too. Only the first end counts. */
  end(fault?: Failure): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#fault = fault;
    for (const queue of this.#queues) queue.end(fault);
  }

  /** Ends all queues at once, also after the end: unread items are dropped. */
  cut(): void {
    for (const queue of this.#queues) queue.cut();
    this.end();
  }

  /**
   * Adds a reader.
   *
   * @param earlier - the items that come before the next one that is pushed. They do not count as unread.
   * @param options - `onLeave` is called after the reader was removed.
   */
  subscribe(earlier: Iterable<T> = [], { onLeave, ...options }: QueueOptions = {}): AsyncQueue<T> {
    const queue = new SizedQueue<T>({
      ...options,
      onLeave: () => {
        this.#queues.delete(queue);
        onLeave?.();
      },
    });
    for (const item of earlier) queue.addEarlier(item);
    if (this.#isEnded) queue.end(this.#fault);
    this.#queues.add(queue);
    return queue;
  }

  #limit(queue: SizedQueue<T>): void {
    if (queue.size + queue.newItems * itemCost <= mostKept || queue.isEnded) return;
    this.#queues.delete(queue);
    queue.cut({ error: this.overflow(queue.length, queue.size) });
  }
}

/** Keeps its items: each reader gets all of them, also if it begins late. Too many are dropped: late readers get an error. */
export class Replay<T> extends Broadcast<T> {
  #items: T[] = [];
  #size = 0;
  #dropped: Failure | undefined;

  /** @throws the error about dropped items. */
  get items(): readonly T[] {
    if (this.#dropped !== undefined) throw this.#dropped.error;
    return this.#items;
  }

  /** The size of the items that it keeps. */
  get kept(): number {
    return this.#items.length === 0 ? 0 : this.#size + this.#items.length * itemCost;
  }

  override push(item: T, size: number): void {
    if (this.#dropped === undefined) this.#keep(item, size);
    super.push(item, size);
  }

  /** Drops the items, too: later readers get none. */
  override cut(): void {
    this.#items = [];
    this.#dropped = undefined;
    super.cut();
  }

  /** @param options - `onFail` as for any queue. */
  open(options?: QueueOptions): AsyncQueue<T> {
    if (this.#dropped === undefined) return this.subscribe(this.#items, options);
    const broken = new AsyncQueue<T>(options);
    broken.end(this.#dropped);
    return broken;
  }

  #keep(item: T, size: number): void {
    this.#items.push(item);
    this.#size += size;
    if (this.#size + this.#items.length * itemCost <= mostKept) return;
    this.#dropped = { error: this.overflow(this.#items.length, this.#size) };
    this.#items = [];
  }
}

/** A queue that knows the size of its items. */
class SizedQueue<T> extends AsyncQueue<T> {
  readonly #sizes = new Fifo<number>();
  #size = 0;
  #earlier = 0;

  /** The size of the queued items. */
  get size(): number {
    return this.#size;
  }

  /** The number of queued items, without those from before the reader began. */
  get newItems(): number {
    return this.length - this.#earlier;
  }

  addEarlier(item: T): void {
    this.#earlier += 1;
    this.add(item, 0);
  }

  add(item: T, size: number): void {
    if (!this.isAwaited && !this.isEnded) {
      this.#sizes.push(size);
      this.#size += size;
    }
    this.push(item);
  }

  /** One of the items has grown. It counts until the queue is empty. */
  grow(size: number): void {
    if (this.length > 0) this.#size += size;
  }

  override shift(): T | undefined {
    const item = super.shift();
    this.#took();
    return item;
  }

  override next(): Promise<IteratorResult<T, undefined>> {
    const step = super.next();
    this.#took();
    return step;
  }

  #took(): void {
    const size = this.#sizes.shift() ?? 0;
    if (this.#earlier > 0) this.#earlier -= 1;
    this.#size = this.length === 0 ? 0 : this.#size - size;
  }
}
