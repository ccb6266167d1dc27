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
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await untilAborted(new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))), signal, what);
  } finally {
    clearTimeout(timer);
  }
}
