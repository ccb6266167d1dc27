import { APIUserAbortError } from '../errors/connection-errors.js';
import { CozeError } from '../errors/coze-error.js';

/** The signals that may end a piece of work: the call's, the client's. */
export type Signals = readonly (AbortSignal | null | undefined)[];

/**
 * Tells of the first signal that fires, at once if one has.
 *
 * @returns lets go of the signals; they are also let go when one fires.
 * @throws CozeError for a signal that is none.
 */
export function whenAborted(signals: Signals, tell: (reason: unknown) => void): () => void {
  const fired = () => signals.find((signal) => signal?.aborted);
  const release = (): void => {
    for (const signal of signals) signal?.removeEventListener('abort', onAbort);
  };
  const onAbort = (): void => {
    release();
    tell(fired()?.reason);
  };
  if (fired() !== undefined) onAbort();
  else
    try {
      for (const signal of signals) signal?.addEventListener('abort', onAbort);
    } catch (cause) {
      throw new CozeError('signal must be an AbortSignal: pass controller.signal.', { cause });
    }
  return release;
}

/**
 * Works under one signal that stands for several, and ends when one fires, whether the work heeds it or not.
 *
 * @throws APIUserAbortError with the reason as `cause`.
 */
export async function underSignals<T>(signals: Signals, work: (signal: AbortSignal) => PromiseLike<T>): Promise<T> {
  const controller = new AbortController();
  let release = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    release = whenAborted(signals, (cause) => {
      controller.abort(cause);
      reject(new APIUserAbortError('The waiting was aborted by the caller. The server goes on.', { cause }));
    });
  });
  try {
    return await (controller.signal.aborted ? aborted : Promise.race([aborted, work(controller.signal)]));
  } finally {
    release();
  }
}
