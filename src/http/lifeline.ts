import { APIUserAbortError } from '../errors/connection-errors.js';
import { timedOut } from './connection-failure.js';

/** Timers hold a signed 32-bit number of milliseconds; beyond it they would fire at once. */
export const longestTimer = 2 ** 31 - 1;

/**
 * What can end a call early: the caller's signals (the client's, the call's) and the clock.
 *
 * Waits go through `race`, so that they end even if what they wait for ignores its signal. The listeners on the caller's
 * signals and the timer live only while the call works on something.
 */
export class Lifeline {
  readonly #label: string;
  readonly #callers: readonly (AbortSignal | undefined)[];
  #controller = new AbortController();
  #listening = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #limit = 0;
  #left = 0;
  #since = 0;
  #waitsFor = '';
  #ended: Error | undefined;
  #reject: ((reason: unknown) => void) | undefined;

  constructor(label: string, callers: readonly (AbortSignal | undefined)[]) {
    this.#label = label;
    this.#callers = callers;
  }

  /** For the transport: aborts when the caller, the clock or `abort` ends the call. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get abortedByCaller(): boolean {
    return this.#callers.some((signal) => signal?.aborted);
  }

  /** Starts an attempt of at most `limit` milliseconds; 0 is no limit. Throws if the caller has aborted. */
  begin(limit: number): void {
    if (this.signal.aborted) this.#controller = new AbortController();
    this.#ended = undefined;
    this.#limit = limit > longestTimer ? 0 : limit;
    this.restartClock();
  }

  /** Gives the attempt its whole time again. */
  restartClock(): void {
    this.stopClock();
    this.#left = this.#limit;
    this.resume();
  }

  /** Goes on after `pause` with the time that was left. Throws if the caller has aborted. */
  resume(): void {
    this.#listen();
    if (this.#timer !== undefined || this.#limit === 0) return;
    this.#since = performance.now();
    this.#timer = setTimeout(expire, this.#left, this);
  }

  /** Nobody waits for the call: the clock stops, and the caller's signal is let go. */
  pause(): void {
    this.stopClock();
    if (this.#listening) for (const signal of this.#callers) signal?.removeEventListener('abort', this);
    this.#listening = false;
  }

  /** Ends the attempt's time limit, but not the caller's say. */
  stopClock(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left -= performance.now() - this.#since;
  }

  /** Starts the work and waits for it or for the end of the call, whichever comes first. */
  race<T>(work: () => PromiseLike<T>, waitsFor: string): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#ended !== undefined) return reject(this.#ended);
      this.#waitsFor = waitsFor;
      this.#reject = reject;
      work().then(resolve, reject);
    });
  }

  /** Waits between two attempts. */
  async sleep(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.stopClock();
    // The attempt before may have ended by the clock: the call goes on.
    this.#ended = undefined;
    this.#listen();
    try {
      await this.race(() => new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))), 'the next attempt');
    } finally {
      clearTimeout(timer);
    }
  }

  /** Tears the connection down. */
  abort(reason?: unknown): void {
    this.pause();
    this.#controller.abort(reason);
  }

  /** The caller's signal fired. */
  handleEvent(): void {
    const error = this.#aborted();
    if (error !== undefined) this.#end(error, error.cause);
  }

  expire(): void {
    const error = timedOut(this.#label, this.#waitsFor, this.#limit);
    this.#end(error, error);
  }

  #listen(): void {
    const error = this.#aborted();
    if (error !== undefined) throw error;
    if (!this.#listening) for (const signal of this.#callers) signal?.addEventListener('abort', this);
    this.#listening = true;
  }

  #end(error: Error, reason: unknown): void {
    this.#ended = error;
    this.#reject?.(error);
    this.abort(reason);
  }

  #aborted(): APIUserAbortError | undefined {
    const signal = this.#callers.find((caller) => caller?.aborted);
    if (signal === undefined) return undefined;
    return new APIUserAbortError(`${this.#label}: aborted by the caller.`, { cause: signal.reason });
  }
}

/** One function for all timers: a closure a call costs more. */
function expire(lifeline: Lifeline): void {
  lifeline.expire();
}
