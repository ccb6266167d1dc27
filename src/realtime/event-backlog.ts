import { callSite, withCallSite } from '../errors/call-site.js';
import { Broadcast, itemCost, type Overflow } from '../lib/broadcast.js';
import { AsyncQueue, type Failure } from '../lib/queue.js';

/** The most characters of events that are kept while nothing reads them, with `itemCost` for each event. */
const mostCharacters = 1_048_576;

/** Events that were dropped since the last loop, and the error that the next loop throws. */
interface Dropped extends Failure {
  readonly events: number;
  readonly characters: number;
}

/**
 * Gives the events of a session to `for await` loops: each loop gets all of them.
 *
 * Events that arrive while nothing listens are kept for the next loop, so that none is lost between opening the session,
 * or leaving a loop, and the next loop. Beyond the limit they are dropped, and the next loop throws instead of starting in
 * the middle. A loop that is too slow ends with an error, so that its queue has a bound.
 */
export class EventBacklog<E extends object> {
  readonly #overflow: Overflow;
  #loops: Broadcast<E>;
  /** The events that nothing has read, for the next loop. */
  #kept: E[] = [];
  #characters = 0;
  #dropped: Dropped | undefined;

  /** @param overflow - called with the totals when events are dropped. Returns the error for the next loop. */
  constructor(overflow: Overflow) {
    this.#overflow = overflow;
    this.#loops = new Broadcast(overflow);
  }

  get hasLoops(): boolean {
    return this.#loops.hasReaders;
  }

  /** @param handled - true if a handler or an observer got the event. It is not kept for a later loop then. */
  push(event: E, characters: number, handled: boolean): void {
    if (this.hasLoops) this.#loops.push(event, characters);
    else if (!handled) this.#keep(event, characters);
    else if (this.#characters > 0 || this.#dropped !== undefined) this.#clear();
  }

  open(): AsyncGenerator<E, undefined, unknown> {
    const site = callSite();
    const onFail = (error: unknown): unknown => withCallSite(error, site);
    const dropped = this.#dropped;
    this.#dropped = undefined;
    if (dropped !== undefined) {
      const broken = new AsyncQueue<E>({ onFail });
      broken.end(dropped);
      return broken;
    }
    const onLeave = (): void => {
      if (this.hasLoops) return;
      for (let event = loop.shift(); event !== undefined; event = loop.shift())
        this.#keep(event, JSON.stringify(event).length);
    };
    const loop = this.#loops.subscribe(this.#kept, { onLeave, onFail });
    this.#clear();
    return loop;
  }

  /** Ends all loops, later ones too, until `reopen()`. */
  end(fault: Failure | undefined): void {
    this.#loops.end(fault);
  }

  /** Ends the loops that are open. Later loops get the events from now on. */
  endLoops(fault: Failure | undefined): void {
    this.end(fault);
    this.reopen();
  }

  reopen(): void {
    this.#loops = new Broadcast(this.#overflow);
  }

  #keep(event: E, characters: number): void {
    this.#kept.push(event);
    this.#characters += characters;
    if (this.#characters + this.#kept.length * itemCost <= mostCharacters) return;
    const dropped = {
      events: (this.#dropped?.events ?? 0) + this.#kept.length,
      characters: (this.#dropped?.characters ?? 0) + this.#characters,
    };
    this.#clear();
    this.#dropped = { ...dropped, error: this.#overflow(dropped.events, dropped.characters) };
  }

  #clear(): void {
    this.#dropped = undefined;
    this.#kept = [];
    this.#characters = 0;
  }
}
