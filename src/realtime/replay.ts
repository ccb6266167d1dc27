import { Channel } from './channel.js';

/** Items that come by themselves, kept for readers: each gets all of them from the first one on, whenever it begins. */
export class Replay<T> {
  readonly #readers = new Set<{ push(item: T): void; end(fault?: Fault): void; cut(): void }>();
  #items: T[] = [];
  #over = false;
  #fault: Fault | undefined;

  push(item: T): void {
    if (this.#over) return;
    this.#items.push(item);
    for (const reader of this.#readers) reader.push(item);
  }

  end(fault?: Fault): void {
    if (this.#over) return;
    this.#over = true;
    this.#fault = fault;
    for (const reader of this.#readers) reader.end(fault);
  }

  /** Forgets the items: readers that have not taken all get no more. It may have ended before. */
  cut(): void {
    this.#items = [];
    for (const reader of this.#readers) reader.cut();
    this.end();
  }

  /** @param take - makes of an item what the reader gets, when it is taken. */
  open<U>(take: (item: T) => U): AsyncGenerator<U, undefined, unknown> {
    const reader = new Channel<T, U>({ take, left: () => this.#readers.delete(reader) });
    for (const item of this.#items) reader.push(item);
    if (this.#over) reader.end(this.#fault);
    this.#readers.add(reader);
    return reader;
  }
}

interface Fault {
  readonly error: unknown;
}
