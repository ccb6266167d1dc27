import { APIUserAbortError } from '../errors/connection-errors.js';
import { CozeError } from '../errors/coze-error.js';
import { SocketTimeoutError } from '../errors/socket-errors.js';
import { whenAborted } from '../streaming/signals.js';
import { errorEvent } from './chat-failure.js';
import type { Facts } from './facts.js';
import type { EventName, EventNamed, NamedEvent } from './plan.js';
import { startTimer } from './timer.js';
import { outcomesOfTurn, outlivesTurn, TurnStart } from './turn.js';

/** The end of a wait for an event. */
export interface WaitForOptions {
  /** Ends the waiting with APIUserAbortError. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; 0 is no limit. Default 0. */
  readonly timeout?: number | undefined;
}

interface Waiter {
  readonly types: readonly string[];
  resolve(event: object): void;
  reject(error: unknown): void;
}

/** What comes instead of an event that is waited for. */
const failures = ['error', 'conversation.chat.failed'] as const;

/**
 * Those who wait for an event, and the last event of each name that nobody has waited for yet: it counts for whoever
 * waits later in the same turn.
 */
export class Waiting<Res extends NamedEvent> {
  readonly #facts: Facts;
  readonly #waiters = new Set<Waiter>();
  /** In the order in which they came. */
  readonly #seen = new Map<string, Res>();
  readonly #start = new TurnStart();
  #end: CozeError | undefined;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get isAwaited(): boolean {
    return this.#waiters.size > 0;
  }

  see(event: Res): void {
    const type = event.event_type;
    if (type === 'conversation.chat.created') for (const outcome of outcomesOfTurn) this.#seen.delete(outcome);
    if (this.#waiters.size > 0 && this.#tell(event)) return;
    // One that is set again would keep its place.
    this.#seen.delete(type);
    this.#seen.set(type, event);
  }

  /** A turn may begin: what the one before left is of no interest any more. */
  sent(type: string): void {
    if (!this.#start.isMadeBy(type)) return;
    for (const seen of this.#seen.keys()) if (!outlivesTurn(seen)) this.#seen.delete(seen);
  }

  wait<T extends EventName<Res>>(
    types: T | readonly T[],
    { signal, timeout = 0 }: WaitForOptions = {},
  ): Promise<EventNamed<Res, T>> {
    const wanted: readonly string[] = typeof types === 'string' ? [types] : types;
    return new Promise((resolve, reject) => {
      if (typeof timeout !== 'number' || !(timeout >= 0))
        throw new CozeError('timeout must be milliseconds from 0 (no limit) up.');
      let release = (): void => undefined;
      const aborted = (cause: unknown): void =>
        waiter.reject(new APIUserAbortError(`The waiting for ${wanted.join(', ')} was aborted.`, { cause }));
      const waiter: Waiter = {
        types: wanted,
        resolve: (event) => {
          release();
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an event is what its name says
          resolve(event as EventNamed<Res, T>);
        },
        reject: (error) => {
          release();
          reject(error);
        },
      };
      if (signal?.aborted === true) return aborted(signal.reason);
      if (this.#settleAtOnce(waiter)) return;
      const letGo = whenAborted([signal], aborted);
      const stop = startTimer(timeout, () => waiter.reject(this.#late(wanted, timeout)));
      release = () => {
        letGo();
        stop();
        this.#waiters.delete(waiter);
      };
      this.#waiters.add(waiter);
    });
  }

  /** Nothing that is waited for now will come. */
  reject(error: CozeError): void {
    for (const waiter of this.#waiters) waiter.reject(error);
  }

  end(error: CozeError): void {
    this.#end = error;
    this.reject(error);
  }

  reopen(): void {
    this.#end = undefined;
  }

  /** Tells all whom the event concerns. @returns whether there was anybody. */
  #tell(event: Res): boolean {
    const type: string = event.event_type;
    const failure = isFailure(type) ? errorEvent(this.#facts, event) : undefined;
    let told = false;
    for (const waiter of this.#waiters) {
      if (waiter.types.includes(type)) waiter.resolve(event);
      else if (failure !== undefined) waiter.reject(failure);
      else continue;
      told = true;
    }
    return told;
  }

  /** What came before is given out once. */
  #settleAtOnce(waiter: Waiter): boolean {
    const event = this.#take(waiter.types);
    if (event !== undefined) waiter.resolve(event);
    else {
      const failed = this.#take(failures);
      const error = failed === undefined ? this.#end : errorEvent(this.#facts, failed);
      if (error === undefined) return false;
      waiter.reject(error);
    }
    return true;
  }

  #take(types: readonly string[]): Res | undefined {
    for (const [type, event] of this.#seen)
      if (types.includes(type)) {
        this.#seen.delete(type);
        return event;
      }
    return undefined;
  }

  #late(types: readonly string[], timeout: number): SocketTimeoutError {
    const context = this.#facts.context();
    const last = context.lastEvent === undefined ? 'No event came at all' : `The last event was ${context.lastEvent}`;
    return new SocketTimeoutError(`Waited ${timeout} ms for ${types.join(', ')}. ${last}.`, context);
  }
}

function isFailure(type: string): boolean {
  return failures.some((failure) => failure === type);
}
