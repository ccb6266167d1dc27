import type { StreamResponse } from '../http/stream-response.js';
import {
  StreamAbortedError,
  StreamInterruptedError,
  StreamTimeoutError,
  type StreamErrorOptions,
} from '../errors/stream-errors.js';
import { Fifo } from '../lib/queue.js';
import type { Continuation, FlowOptions } from './flow-options.js';
import { whenAborted } from './signals.js';
import type { StreamEvent } from './stream-kind.js';
import { StreamSource, type OpenStream } from './stream-source.js';

export type Step<E> = IteratorResult<E, undefined>;

interface Waiter<E> {
  readonly resolve: (step: Step<E>) => void;
  readonly reject: (error: unknown) => void;
}

/** Someone who needs events to be pulled, without taking any. */
interface Driver {
  readonly until: () => boolean;
  readonly resolve: () => void;
}

interface Fault {
  readonly error: unknown;
}

/**
 * Moves events from the connection to whoever asked: to the iterator in order, past the record on the way. When only a
 * helper asks, they queue up for the iterator. One pump runs at a time, and only while someone waits.
 */
export class EventFlow<E extends StreamEvent> {
  readonly #options: FlowOptions<E>;
  readonly #controller = new AbortController();
  readonly #queue = new Fifo<E>();
  readonly #waiters = new Fifo<Waiter<E>>();
  #drivers: Driver[] = [];
  #source: StreamSource;
  /** Lets go of the signals. */
  #release = (): void => undefined;
  #continuation: Continuation | undefined;
  #started = false;
  #pumping = false;
  /** The terminator was seen: the flow is over once it is delivered. */
  #ending = false;
  #over = false;
  #outcome = false;
  #fault: Fault | undefined;
  #untold: Fault | undefined;
  #events = 0;
  #lastEvent: string | undefined;

  constructor(options: FlowOptions<E>) {
    this.#options = options;
    this.#source = this.#sourceOf(options.open);
  }

  get opened(): StreamResponse | undefined {
    return this.#source.opened;
  }

  get started(): boolean {
    return this.#started;
  }

  /** What ended the flow before its time. */
  get fault(): Fault | undefined {
    return this.#fault;
  }

  /** The next event. The first call without one ready starts the request. */
  next(): Promise<Step<E>> {
    if (this.#waiters.length === 0) {
      const event = this.#queue.shift() ?? (this.#pumping ? undefined : this.#take());
      if (this.#ending) this.#settle(undefined);
      if (event !== undefined) return Promise.resolve({ done: false, value: event });
      if (this.#over) return this.#conclude();
    }
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      void this.#pump();
    });
  }

  /** Pulls events into the queue until the condition holds or the flow is over. */
  drive(until: () => boolean): Promise<void> {
    if (this.#over || until()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#drivers.push({ until, resolve });
      void this.#pump();
    });
  }

  /** The reader wants no more: the connection is closed, the iteration ends, and helpers that need more fail. */
  leave(): void {
    this.#queue.clear();
    this.#untold = undefined;
    if (this.#over) return;
    const known = this.#options.record.hasOutcome();
    const fault = known ? undefined : { error: this.#aborted('The stream was left before its end.', undefined) };
    this.#settle(fault, { drop: true, told: true });
  }

  abort(reason: unknown): void {
    if (this.#over) return;
    this.#queue.clear();
    this.#controller.abort(reason);
    this.#settle({ error: this.#aborted('The stream was aborted.', this.#controller.signal.reason) });
  }

  /** What an error about this flow carries. */
  errorContext(): StreamErrorOptions {
    const partial = { text: this.#options.record.text(), events: this.#events, lastEvent: this.#lastEvent };
    return { logid: this.opened?.logid, partial };
  }

  async #pump(): Promise<void> {
    this.#start();
    if (this.#pumping) return;
    this.#pumping = true;
    while (!this.#over && (this.#waiters.length > 0 || this.#drivers.length > 0)) {
      const event = this.#take();
      if (event !== undefined) this.#deliver(event);
      if (this.#ending) this.#settle(undefined);
      else if (event === undefined && !this.#over) {
        try {
          await this.#advance();
        } catch (error) {
          this.#fail(error);
        }
      }
      this.#wake();
    }
    this.#pumping = false;
  }

  /** The next event that was received whole; `undefined` also when that turned out to be a fault. */
  #take(): E | undefined {
    if (this.#over || this.#continuation !== undefined) return undefined;
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract says which events come; isKnownEvent tells
      const event = this.#source.take() as E | undefined;
      return event === undefined ? undefined : this.#accept(event);
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #accept(event: E): E | undefined {
    const { kind, record } = this.#options;
    this.#events += 1;
    this.#lastEvent = event.event;
    record.observe(event);
    const ending = kind.endings.get(event.event);
    if (ending === 'outcome') this.#outcome = true;
    if (ending !== 'terminator') return event;
    this.#continuation = this.#options.continuation?.(event);
    this.#ending = this.#continuation === undefined;
    return this.#continuation?.deliver === false ? undefined : event;
  }

  #advance(): Promise<void> {
    if (this.#continuation !== undefined) return this.#goOn(this.#continuation);
    if (this.#source.exhausted) throw this.#source.cutShort();
    return this.#source.advance(this.#controller.signal);
  }

  /** How the connection ends is of no interest once the server has said how the work ended. */
  #fail(error: unknown): void {
    const late = error instanceof StreamInterruptedError || error instanceof StreamTimeoutError;
    this.#settle(late && this.#outcome ? undefined : { error });
  }

  async #goOn(continuation: Continuation): Promise<void> {
    this.#source.finish();
    const open = await continuation.next(this.#controller.signal, this.errorContext());
    if (this.#over) return;
    if (open === undefined) return this.#settle(undefined);
    this.#continuation = undefined;
    this.#outcome = false;
    this.#source = this.#sourceOf(open);
  }

  #deliver(event: E): void {
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#queue.push(event);
    else waiter.resolve({ done: false, value: event });
  }

  #wake(): void {
    if (!this.#drivers.some((driver) => driver.until())) return;
    const drivers = this.#drivers;
    this.#drivers = drivers.filter((driver) => !driver.until());
    for (const driver of drivers) if (driver.until()) driver.resolve();
  }

  #start(): void {
    if (this.#started || this.#over) return;
    this.#started = true;
    try {
      this.#release = whenAborted(this.#options.signals, (reason) => this.abort(reason));
    } catch (error) {
      this.#settle({ error });
    }
  }

  /** @param told - the iteration need not be told of the fault. */
  #settle(fault: Fault | undefined, { drop = fault !== undefined, told = false } = {}): void {
    if (this.#over) return;
    this.#over = true;
    this.#fault = fault;
    this.#untold = told ? undefined : fault;
    this.#release();
    if (drop) {
      this.#controller.abort(fault?.error);
      this.#source.close(this.#controller.signal.reason);
    } else this.#source.finish();
    for (let waiter = this.#waiters.shift(); waiter !== undefined; waiter = this.#waiters.shift()) {
      this.#conclude().then(waiter.resolve, waiter.reject);
    }
    for (const driver of this.#drivers.splice(0)) driver.resolve();
  }

  #conclude(): Promise<Step<E>> {
    const fault = this.#untold;
    this.#untold = undefined;
    return fault === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(fault.error);
  }

  #aborted(message: string, cause: unknown): Error {
    return new StreamAbortedError(message, { ...this.errorContext(), cause });
  }

  #sourceOf(open: OpenStream): StreamSource {
    return new StreamSource(open, this.#options.kind, () => this.errorContext());
  }
}
