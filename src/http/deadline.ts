import { runtime } from '#runtime';
import { APIUserAbortError } from '../errors/api-error.js';
import { Cancellation, longestTimer, onAbort, sleep, type AbortSource, type Signals } from '../lib/abort.js';
import { timeoutError } from './connection-error.js';

/**
 * Everything that can end a call early: the caller's signals (the call's, the client's) and the time limit of an attempt.
 *
 * Waits go through `race()`, so that they end even if the awaited work ignores its signal. The listeners on the caller's
 * signals and the timer exist only while the call works on something.
 *
 * Each call has a timer of its own. One for all calls would save little, as Node keeps timers of one length in one list,
 * and would not fire in Workers, where a timer ends with the request that started it.
 */
export class Deadline {
  /** Milliseconds for an attempt; 0 is no limit. Options of axios set it late. */
  limit: number;
  readonly #label: string;
  readonly #signals: readonly AbortSource[];
  #cancellation = new Cancellation();
  /** Removes the listeners from the caller's signals. Set while there are any. */
  #unlisten: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #left = 0;
  #startedAt = 0;
  #waitsFor = '';
  /** The error that ended the attempt. */
  #error: Error | undefined;
  #reject: ((error: Error) => void) | undefined;

  constructor(label: string, limit: number, signals: Signals) {
    // The options are checked later.
    this.limit = Number.isFinite(limit) && limit <= longestTimer ? limit : 0;
    this.#label = label;
    this.#signals = signals.filter((signal) => signal !== undefined);
  }

  /** Cancels the work of the current attempt. */
  get cancellation(): Cancellation {
    return this.#cancellation;
  }

  get abortedByCaller(): boolean {
    return this.#signals.some((signal) => signal.aborted);
  }

  /** Starts an attempt. Throws if the caller has aborted. */
  start(): void {
    if (this.#cancellation.aborted) this.#cancellation = new Cancellation();
    this.#cancellation.isUnsent = false;
    this.#error = undefined;
    this.restart();
  }

  /** Gives the attempt its whole time again. */
  restart(): void {
    this.stopTimer();
    this.#left = this.limit;
    this.resume();
  }

  /** Continues after `pause()` with the time that was left. Throws if the caller has aborted. */
  resume(): void {
    this.#listen();
    if (this.#timer !== undefined || this.limit === 0) return;
    this.#startedAt = runtime.now();
    this.#timer = setTimeout(expire, this.#left, this);
  }

  /** Stops the clock and removes the listeners while no code waits for the call. */
  pause(): void {
    this.stopTimer();
    this.#unlisten?.();
    this.#unlisten = undefined;
  }

  /** Ends the time limit. The caller's signals still end the call. */
  stopTimer(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left -= runtime.now() - this.#startedAt;
  }

  /**
   * Starts some work and waits for it or for the end of the call, whichever comes first. Does not start it if the call
   * has ended. Work that runs already is passed as its promise, so that its later rejection is handled in that case, too.
   *
   * @param waitsFor - names the work in the error of a timeout.
   */
  race<T>(work: Promise<T> | (() => PromiseLike<T>), waitsFor: string): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#error !== undefined) reject(this.#error);
      else {
        this.#waitsFor = waitsFor;
        this.#reject = reject;
      }
      if (typeof work !== 'function') work.then(resolve, reject);
      else if (this.#error === undefined) work().then(resolve, reject);
    });
  }

  /** Waits between two attempts. Only the caller can end it. */
  sleep(ms: number): Promise<void> {
    this.pause();
    return sleep(ms, this.#signals, (reason) => this.#abortError(reason));
  }

  /** Cancels the work of the current attempt, and removes the listeners. */
  abort(reason?: unknown): void {
    this.pause();
    this.#cancellation.abort(reason);
  }

  /** Called by the timer. */
  expire(): void {
    const error = timeoutError(this.#label, this.#waitsFor, this.limit, this.#cancellation.isUnsent);
    this.#end(error, error);
  }

  #listen(): void {
    if (this.#unlisten !== undefined || this.#signals.length === 0) return;
    const unlisten = onAbort(this.#signals, (reason) => this.#end(this.#abortError(reason), reason));
    if (this.#error !== undefined) throw this.#error;
    this.#unlisten = unlisten;
  }

  #abortError(cause: unknown): APIUserAbortError {
    return new APIUserAbortError(`${this.#label}: aborted by the caller.`, { cause });
  }

  #end(error: Error, reason: unknown): void {
    this.#error = error;
    this.#reject?.(error);
    this.abort(reason);
  }
}

/** One function for all timers costs less than a closure for each call. */
function expire(deadline: Deadline): void {
  deadline.expire();
}
