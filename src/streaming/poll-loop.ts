import { checkBoolean, checkMilliseconds, checkOptionalFunction } from '../errors/check.js';
import type { Redactor } from '../errors/redact.js';
import { abortedByCaller, PollTimeoutError } from '../errors/stream-errors.js';
import { signalsOf, type Client, type RequestOptions } from '../http/index.js';
import { abortable, longestTimer, sleep, startTimer } from '../lib/abort.js';
import type { PollOptions, WaitOptions } from './polling.js';

/** Work on the server whose state can be requested. */
export interface Task<State> {
  readonly client: Client;
  /** The subject of the error message after `pollTimeout`: `The run 7379…`. */
  readonly name: string;
  /** Has the tokens that were sent: the server may repeat them in the name and in the state. */
  readonly redactor: Redactor;
  /**
   * Requests the state; `undefined` while the server does not list the task.
   *
   * @param isOverdue - true if the server should list the task by now: then it is an error if it does not.
   */
  look(options: RequestOptions, isOverdue: boolean): PromiseLike<State | undefined>;
  /** True if the server lists the whole task, with its status. Default: if there is a state. */
  isListed?(state: State): boolean;
  /** True unless the server says that the task is running: every other status, also an unknown one, is final. */
  isFinal(state: State): boolean;
  /** Called after `pollTimeout` instead of throwing PollTimeoutError. */
  onTimeout?(state: State | undefined): PromiseLike<State>;
}

/** Milliseconds from the start of the task to the first request. Short answers are ready by then. */
const shortestInterval = 500;
const firstInterval = 1000;
const longestInterval = 2000;
const growth = 1.25;

/** The number of requests in a row for which a server may not list a task that was started: at least half a minute. */
const mostUnlisted = 20;

/**
 * Requests the state of a task until it is final.
 *
 * @param options - are passed to every request; `signal` also ends the wait between two requests.
 * @param first - the state if it is known: then the first request is sent after one interval.
 * @throws PollTimeoutError after `pollTimeout`, with the last state; APIUserAbortError after an abort.
 */
export async function poll<State>(task: Task<State>, options: WaitOptions<State>, first?: State): Promise<State> {
  const { pollInterval, pollTimeout = 0, onProgress } = options;
  let state = first;

  const untilFinal = async (ended: AbortSignal): Promise<State> => {
    // An error of the handler ends the polling, thrown or rejected.
    if (first !== undefined) await onProgress?.(first);
    let unlisted = 0;
    let interval = first === undefined ? firstInterval : shortestInterval;
    for (let waits = first !== undefined; state === undefined || !task.isFinal(state); waits = true) {
      if (waits) {
        await sleep(pollInterval ?? interval, [ended], abortedByCaller);
        interval = interval < firstInterval ? firstInterval : Math.min(interval * growth, longestInterval);
      }
      const seen = await task.look({ ...options, signal: ended }, unlisted >= mostUnlisted);
      const isListed = seen !== undefined && task.isListed?.(seen) !== false;
      unlisted = isListed ? 0 : unlisted + 1;
      if (seen === undefined) continue;
      state = seen;
      await onProgress?.(state);
    }
    return state;
  };

  const timeout = new AbortController();
  const stopTimer = startTimer(pollTimeout, () => timeout.abort());
  try {
    const signals = [...signalsOf(task.client.settings, options), timeout.signal];
    return await abortable(signals, untilFinal, abortedByCaller);
  } catch (error) {
    if (!timeout.signal.aborted) throw error;
  } finally {
    stopTimer();
  }
  if (task.onTimeout === undefined) throw timedOut(task, options, state);
  return task.onTimeout(state);
}

/** The error after `pollTimeout`. */
export function timedOut<State>(
  { name, redactor }: Pick<Task<State>, 'name' | 'redactor'>,
  { pollTimeout }: PollOptions,
  state: State,
  note = 'It is still running. Poll again.',
  options?: { readonly cause: unknown },
): PollTimeoutError<State> {
  const message = `${redactor.text(name)} did not end within ${pollTimeout} ms. ${note}`;
  return new PollTimeoutError(message, redactor.value(state), options);
}

/** Checks the options of polling before its first request is sent: that starts the work. */
export function checkPolling(
  options: PollOptions & { readonly onProgress?: unknown; readonly cancelOnTimeout?: unknown },
): void {
  checkMilliseconds('pollInterval', options.pollInterval, longestTimer);
  checkMilliseconds('pollTimeout', options.pollTimeout, longestTimer);
  checkOptionalFunction('onProgress', options.onProgress);
  checkBoolean('cancelOnTimeout', options.cancelOnTimeout);
}
