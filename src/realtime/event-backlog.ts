import { AsyncQueue, type Fault } from '../lib/queue.js';

/** The most characters of events that are kept while nothing reads them. */
const limit = 1_048_576;

/** Events that were dropped since the last loop, and the error that the next loop throws. */
interface Dropped extends Fault {
  readonly events: number;
  readonly characters: number;
}

/** A queue that reports a reader who leaves before the unread events are gone. */
class LoopQueue<E> extends AsyncQueue<E> {
  readonly #beforeLeave: () => void;

  constructor(beforeLeave: () => void) {
    super();
    this.#beforeLeave = beforeLeave;
  }

  override return(): Promise<IteratorResult<E, undefined>> {
    if (!this.isEnded) this.#beforeLeave();
    return super.return();
  }
}

/**
 * Gives the events of a session to `for await` loops: each loop gets all of them.
 *
 * Events that arrive while nothing listens are kept for the next loop, so that none is lost between opening the session,
 * or leaving a loop, and the next loop. Beyond the limit they are dropped, and the next loop throws instead of starting in
 * the middle.
 */
export class EventBacklog<E extends object> {
  readonly #overflow: (events: number, characters: number) => unknown;
  readonly #loops = new Set<LoopQueue<E>>();
  /** The next loop, which collects what nothing has read. */
  #next = this.#newLoop();
  #characters = 0;
  #dropped: Dropped | undefined;
  #end: { readonly fault: Fault | undefined } | undefined;

  /** @param overflow - called with the totals when events are dropped. Returns the error for the next loop. */
  constructor(overflow: (events: number, characters: number) => unknown) {
    this.#overflow = overflow;
  }

  get hasLoops(): boolean {
    return this.#loops.size > 0;
  }

  /** @param handled - true if a handler or an observer got the event. It is not kept for a later loop then. */
  push(event: E, characters: number, handled: boolean): void {
    if (this.#loops.size > 0) for (const loop of this.#loops) loop.push(event);
    else if (!handled) this.#keep(event, characters);
    else if (this.#characters > 0 || this.#dropped !== undefined) this.#clear();
  }

  open(): AsyncGenerator<E, undefined, unknown> {
    const dropped = this.#dropped;
    this.#dropped = undefined;
    if (dropped !== undefined) {
      const broken = this.#newLoop();
      broken.end(dropped);
      return broken;
    }
    const loop = this.#next;
    this.#clear();
    if (this.#end === undefined) this.#loops.add(loop);
    else loop.end(this.#end.fault);
    return loop;
  }

  /** Ends all loops, later ones too, until `reopen()`. */
  end(fault: Fault | undefined): void {
    this.#end = { fault };
    this.endLoops(fault);
  }

  /** Ends the loops that are open. Later loops get the events from now on. */
  endLoops(fault: Fault | undefined): void {
    for (const loop of this.#loops) loop.end(fault);
    this.#loops.clear();
  }

  reopen(): void {
    this.#end = undefined;
  }

  #newLoop(): LoopQueue<E> {
    const loop = new LoopQueue<E>(() => {
      this.#loops.delete(loop);
      if (this.hasLoops) return;
      for (let event = loop.shift(); event !== undefined; event = loop.shift())
        this.#keep(event, JSON.stringify(event).length);
    });
    return loop;
  }

  #keep(event: E, characters: number): void {
    this.#next.push(event);
    this.#characters += characters;
    if (this.#characters <= limit) return;
    const dropped = {
      events: (this.#dropped?.events ?? 0) + this.#next.length,
      characters: (this.#dropped?.characters ?? 0) + this.#characters,
    };
    this.#clear();
    this.#dropped = { ...dropped, error: this.#overflow(dropped.events, dropped.characters) };
  }

  #clear(): void {
    this.#dropped = undefined;
    this.#next = this.#newLoop();
    this.#characters = 0;
  }
}
