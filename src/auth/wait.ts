import { longestTimer } from '../lib/abort.js';
import { APIUserAbortError } from '../errors/connection-errors.js';

/** Waits for a promise or for the signal, whichever comes first; the work behind the promise goes on. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined, what: string): Promise<T> {
  if (signal === undefined) return promise;
  let leave: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(new APIUserAbortError(`${what}: aborted by the caller.`, { cause: signal.reason }));
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (leave !== undefined) signal.removeEventListener('abort', leave);
  }
}

export async function pause(ms: number, signal: AbortSignal | undefined, what: string): Promise<void> {
  await within(Math.min(ms, longestTimer), new Promise(() => undefined), signal, what);
}

/** Waits for a promise, but not beyond some milliseconds. Gives whether it came; the work behind it goes on. */
export async function within(
  ms: number,
  promise: Promise<unknown>,
  signal: AbortSignal | undefined,
  what: string,
): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    if (ms <= longestTimer) timer = setTimeout(resolve, ms, false);
  });
  const came = promise.then(() => true);
  try {
    return await untilAborted(Promise.race([came, late]), signal, what);
  } finally {
    clearTimeout(timer);
  }
}

/** Gives the work a signal that fires with the first of several, and lets go of them when it is done. */
export async function withEither<T>(
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const either = new AbortController();
  const leave = () => either.abort(signals.find((signal) => signal?.aborted)?.reason);
  for (const signal of signals) {
    signal?.addEventListener('abort', leave);
    if (signal?.aborted) leave();
  }
  try {
    return await work(either.signal);
  } finally {
    for (const signal of signals) signal?.removeEventListener('abort', leave);
  }
}
