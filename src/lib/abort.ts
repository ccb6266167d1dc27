/** The longest delay in milliseconds that a timer holds. `setTimeout` fires at once for a longer one. */
export const longestTimer = 2 ** 31 - 1;

/** Signals of a caller that may end one piece of work: that of the client, that of the call. */
export type Signals = readonly (AbortSignal | null | undefined)[];

/** Turns the reason of an abort into the error that the waiting code gets. */
export type ToError = (reason: unknown) => unknown;

/**
 * The one listener on a caller's signal, however many calls share it. Node warns of a leak from the eleventh listener on,
 * and a listener per call costs more than a set.
 */
class Subscribers {
  static readonly #bySignal = new WeakMap<AbortSignal, Subscribers>();
  readonly #signal: AbortSignal;
  readonly #callbacks = new Set<() => void>();

  private constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  static of(signal: AbortSignal): Subscribers {
    let subscribers = Subscribers.#bySignal.get(signal);
    if (subscribers === undefined) {
      subscribers = new Subscribers(signal);
      Subscribers.#bySignal.set(signal, subscribers);
    }
    return subscribers;
  }

  add(callback: () => void): void {
    if (this.#callbacks.size === 0) this.#signal.addEventListener('abort', this);
    this.#callbacks.add(callback);
  }

  delete(callback: () => void): void {
    if (this.#callbacks.delete(callback) && this.#callbacks.size === 0) this.#signal.removeEventListener('abort', this);
  }

  handleEvent(): void {
    for (const callback of [...this.#callbacks]) callback();
  }
}

/**
 * Calls `notify` once, with the reason of the first signal that aborts; synchronously if one has aborted already.
 *
 * @returns removes the listeners. They are also removed when a signal aborts. May be called more than once.
 */
export function onAbort(signals: Signals, notify: (reason: unknown) => void): () => void {
  const given = signals.filter((signal) => signal !== undefined && signal !== null);
  const release = (): void => {
    for (const signal of given) Subscribers.of(signal).delete(aborted);
  };
  const aborted = (): void => {
    release();
    notify(given.find((signal) => signal.aborted)?.reason);
  };
  if (given.some((signal) => signal.aborted)) aborted();
  else for (const signal of given) Subscribers.of(signal).add(aborted);
  return release;
}

/**
 * Runs work under one signal that stands for several. Rejects as soon as one of them aborts, even if the work ignores its
 * signal; the work is not started if one has aborted already.
 *
 * @param toError - makes the error to reject with of the reason of the abort.
 */
export async function abortable<T>(
  signals: Signals,
  work: (signal: AbortSignal) => PromiseLike<T>,
  toError: ToError,
): Promise<T> {
  const controller = new AbortController();
  let release = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    release = onAbort(signals, (reason) => {
      controller.abort(reason);
      reject(toError(reason));
    });
  });
  try {
    return await (controller.signal.aborted ? aborted : Promise.race([aborted, work(controller.signal)]));
  } finally {
    release();
  }
}

/** Waits for some milliseconds, or rejects when a signal aborts. Too many for a timer is for ever. */
export function sleep(ms: number, signals: Signals, toError: ToError): Promise<void> {
  return abortable(
    signals,
    (signal) =>
      new Promise<void>((resolve) => {
        const timer = ms > longestTimer ? undefined : setTimeout(resolve, ms);
        signal.addEventListener('abort', () => clearTimeout(timer));
      }),
    toError,
  );
}

/**
 * Calls a function later.
 *
 * @param ms - milliseconds; 0, or more than a timer holds, is never.
 * @returns cancels the call.
 */
export function startTimer(ms: number, callback: () => void): () => void {
  if (ms === 0 || ms > longestTimer) return () => undefined;
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}
