import { AsyncQueue, type Failure, type QueueOptions } from './queue.js';

/** Gives the same items to several readers, each with a queue of its own. */
export class Broadcast<T> {
  readonly #queues = new Set<AsyncQueue<T>>();
  #isEnded = false;
  #fault: Failure | undefined;

  /** True while a reader can get more items. */
  get hasReaders(): boolean {
    return this.#queues.size > 0 && !this.#isEnded;
  }

  /** True if a reader has items left. */
  get isBehind(): boolean {
    return [...this.#queues].some((queue) => queue.length > 0);
  }

  push(item: T): void {
    for (const queue of this.#queues) queue.push(item);
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

  /** The queues of the readers. */
  get queues(): Iterable<AsyncQueue<T>> {
    return this.#queues;
  }

  /** Ends one reader at once: its unread items are dropped. */
  drop(queue: AsyncQueue<T>, fault: Failure): void {
    this.#queues.delete(queue);
    queue.cut(fault);
  }

  /**
   * Adds a reader.
   *
   * @param earlier - the items that come before the next one that is pushed.
   * @param options - `onLeave` is called after the reader was removed.
   */
  subscribe(earlier: Iterable<T> = [], { onLeave, ...options }: QueueOptions = {}): AsyncQueue<T> {
    const queue = new AsyncQueue<T>({
      ...options,
      onLeave: () => {
        this.#queues.delete(queue);
        onLeave?.();
      },
    });
    for (const item of earlier) queue.push(item);
    if (this.#isEnded) queue.end(this.#fault);
    this.#queues.add(queue);
    return queue;
  }
}

/** Keeps its items: each reader gets all of them, also if it begins late. */
export class Replay<T> extends Broadcast<T> {
  #items: T[] = [];

  get items(): readonly T[] {
    return this.#items;
  }

  override push(item: T): void {
    this.#items.push(item);
    super.push(item);
  }

  /** Drops the items, too: later readers get none. */
  override cut(): void {
    this.#items = [];
    super.cut();
  }

  open(): AsyncQueue<T> {
    return this.subscribe(this.#items);
  }
}
