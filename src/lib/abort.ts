/** The longest delay of a timer in milliseconds. `setTimeout` fires at once for a longer one. */
export const longestTimer = 2 ** 31 - 1;

/** The part of an AbortSignal that is used here. A {@link Cancellation} has it too. */
export interface AbortSource {
  readonly aborted: boolean;
  /** Old polyfills have none. */
  readonly reason?: unknown;
  /** Optional, because the signal of axios has it so. A call with a signal that has none is refused. */
  addEventListener?(type: 'abort', listener: () => void): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** The signals that end one piece of work, such as the call's and the client's. Each is optional. */
export type Signals = readonly (AbortSource | undefined)[];

/** Makes the error to reject with from the reason of the abort. */
export type ToError = (reason: unknown) => unknown;

/**
 * Shares one listener on a caller's signal between all calls that use it. Node warns of a leak from the eleventh listener
 * on, and a listener per call costs more than an entry in a set.
 */
class Subscribers {
  static readonly #bySignal = new WeakMap<AbortSource, Subscribers>();
  readonly #signal: AbortSource;
  readonly #callbacks = new Set<() => void>();
  // A function, not a `handleEvent` object: some polyfills of AbortSignal only call functions.
  readonly #listener = (): void => {
    const errors: unknown[] = [];
    for (const callback of this.#callbacks) {
      try {
        callback();
      } catch (error) {
        // The other subscribers must be called first.
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors);
  };

  private constructor(signal: AbortSource) {
    this.#signal = signal;
  }

  static of(signal: AbortSource): Subscribers {
    let subscribers = Subscribers.#bySignal.get(signal);
    if (subscribers === undefined) {
      subscribers = new Subscribers(signal);
      Subscribers.#bySignal.set(signal, subscribers);
    }
    return subscribers;
  }

  add(callback: () => void): void {
    if (this.#callbacks.size === 0) this.#signal.addEventListener?.('abort', this.#listener);
    this.#callbacks.add(callback);
  }

  delete(callback: () => void): void {
    if (!this.#callbacks.delete(callback) || this.#callbacks.size > 0) return;
    this.#signal.removeEventListener?.('abort', this.#listener);
  }
}

/** The reason of an abort that has no other one, as signals of old polyfills. React Native has no DOMException. */
export function abortError(message = 'This operation was aborted'): Error {
  if (typeof DOMException === 'function') return new DOMException(message, 'AbortError');
  return Object.assign(new Error(message), { name: 'AbortError' });
}

/**
 * Calls `notify` once, with the reason of the first signal that aborts: an AbortError if the signal has none. If one has
 * aborted already, calls it before returning.
 *
 * @returns removes the listeners. They are also removed when a signal aborts. May be called more than once.
 */
export function onAbort(signals: Signals, notify: (reason: unknown) => void): () => void {
  const given = signals.filter((signal) => signal !== undefined);
  const release = (): void => {
    for (const signal of given) Subscribers.of(signal).delete(aborted);
  };
  const aborted = (): void => {
    release();
    const { reason = abortError() } = given.find((signal) => signal.aborted) ?? {};
    notify(reason);
  };
  if (given.some((signal) => signal.aborted)) aborted();
  else for (const signal of given) Subscribers.of(signal).add(aborted);
  return release;
}

/**
 * Runs work under one signal that stands for several. Rejects as soon as one of them aborts, even if the work ignores its
 * signal. Does not start the work if one has aborted already.
 */
export function abortable<T>(
  signals: Signals,
  work: (signal: AbortSignal) => PromiseLike<T>,
  toError: ToError,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const release = onAbort(signals, (reason) => {
      controller.abort(reason);
      reject(toError(reason));
    });
    if (controller.signal.aborted) return;
    const done = new Promise<T>((settle) => settle(work(controller.signal)));
    void done.finally(release).then(resolve, reject);
  });
}

/**
 * Waits, or rejects when a signal aborts.
 *
 * @param ms - milliseconds; more than {@link longestTimer} waits until a signal aborts.
 */
export function sleep(ms: number, signals: Signals, toError: ToError): Promise<void> {
  return new Promise((resolve, reject) => {
    const elapsed = (): void => {
      clearTimeout(timer);
      release();
      resolve();
    };
    const timer = ms > longestTimer ? undefined : setTimeout(elapsed, ms);
    const release = onAbort(signals, (reason) => {
      clearTimeout(timer);
      reject(toError(reason));
    });
  });
}

/**
 * Calls a function later.
 *
 * @param ms - milliseconds; 0, or more than {@link longestTimer}, never calls it.
 * @returns cancels the call.
 */
export function startTimer(ms: number, callback: () => void): () => void {
  if (ms === 0 || ms > longestTimer) return () => undefined;
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}

/** As `startTimer()`, and 0 is a limit, too. */
const after = (ms: number, callback: () => void) => {
  const timer = ms > longestTimer ? undefined : setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

/**
 * Waits for a promise, but not longer than some milliseconds. The work behind the promise continues.
 *
 * @param ms - milliseconds; more than {@link longestTimer} is no limit.
 * @returns true if the promise was fulfilled in time. Rejects if the promise does.
 */
export function fulfilledWithin(ms: number, promise: PromiseLike<unknown>, start = after): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const stop = start(ms, () => resolve(false));
    void Promise.resolve(promise)
      .finally(stop)
      .then(() => resolve(true), reject);
  });
}

/**
 * Cancels one piece of work, like an `AbortController`, but at a fraction of its cost: an `AbortSignal` is created only
 * when some code needs one. Without one it is plain data, which all requests of a Worker may share.
 */
export class Cancellation {
  /**
   * Called once, synchronously, when the work is cancelled. There is one slot: the exchange on the wire sets it, or
   * `onAbort()` does through `addEventListener()`. Use a cancellation in one of these ways: the later replaces the earlier.
   */
  onAbort: ((reason: unknown) => void) | undefined;
  /** True while the exchange on the wire is certain that no byte of its request has left. */
  isUnsent = false;
  #aborted = false;
  #reason: unknown;
  #controller: AbortController | undefined;

  get aborted(): boolean {
    return this.#aborted;
  }

  /** The value passed to `abort()`. */
  get reason(): unknown {
    return this.#reason;
  }

  /** @param reason - any value; an AbortError if it is left out, as with `AbortController`. */
  abort(reason: unknown = abortError()): void {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    const { onAbort } = this;
    this.onAbort = undefined;
    this.#controller?.abort(reason);
    onAbort?.(reason);
  }

  /** As of a signal, but with one listener, which replaces `onAbort`. `onAbort()` adds one for all its callers. */
  addEventListener(_type: 'abort', listener: () => void): void {
    this.onAbort = listener;
  }

  removeEventListener(): void {
    this.onAbort = undefined;
  }

  /** A signal for code that takes one: fetch, an auth object, a tool of the user. */
  signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#aborted) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }
}
