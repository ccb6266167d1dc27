import type { EventSourceMessage } from 'eventsource-parser';
import { Fifo } from '../lib/queue.js';

/** Characters from which messages are packed. */
const packLength = 2 ** 16;
/** What a message counts beside its characters before it is packed. As an object, an empty one takes more than nothing. */
const messageCost = 128;

/**
 * Messages that wait for a reader, the oldest first.
 *
 * Servers send thousands of small messages. As objects, or as parts of the text of a chunk, they take several times their
 * bytes: they are packed as UTF-8, and unpacked when they are read.
 */
export class UnreadMessages {
  readonly #oldest = new Fifo<EventSourceMessage>();
  readonly #packs = new Fifo<Uint8Array>();
  #newest: EventSourceMessage[] = [];
  #newestLength = 0;
  #packedBytes = 0;

  /** The bytes that wait, up to one pack more or less. */
  get size(): number {
    return this.#packedBytes + this.#newestLength;
  }

  push(message: EventSourceMessage): void {
    this.#newest.push(message);
    const { event = '', data, id = '' } = message;
    this.#newestLength += event.length + data.length + id.length + messageCost;
    if (this.#newestLength < packLength) return;
    const pack = new TextEncoder().encode(JSON.stringify(this.#takeNewest()));
    this.#packs.push(pack);
    this.#packedBytes += pack.length;
  }

  /** Takes the oldest message; `undefined` if none waits. */
  shift(): EventSourceMessage | undefined {
    if (this.#oldest.length === 0) for (const message of this.#nextMessages()) this.#oldest.push(message);
    return this.#oldest.shift();
  }

  #nextMessages(): readonly EventSourceMessage[] {
    const pack = this.#packs.shift();
    if (pack === undefined) return this.#takeNewest();
    this.#packedBytes -= pack.length;
    return JSON.parse(new TextDecoder().decode(pack));
  }

  #takeNewest(): readonly EventSourceMessage[] {
    const newest = this.#newest;
    this.#newest = [];
    this.#newestLength = 0;
    return newest;
  }
}
