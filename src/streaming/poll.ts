import { longestTimer } from '../lib/abort.js';
import { APIUserAbortError } from '../errors/connection-errors.js';
import { CozeError } from '../errors/coze-error.js';
import { underSignals, type Signals } from './signals.js';

/** How often to look, and for how long. */
export interface PollOptions {
  /** Milliseconds between two looks. Default: 1000, growing to 2000; the platform asks for at least 1000. */
  readonly pollInterval?: number | undefined;
  /** Milliseconds until the waiting is given up with PollTimeoutError; 0, the default, is no limit. */
  readonly pollTimeout?: number | undefined;
}

/** What is waited for. */
export interface Polled<T> {
  /** Gets the state, or `undefined` where the server does not know of it yet. The signal ends the request. */
  look(signal: AbortSignal): PromiseLike<T | undefined>;
  isFinal(state: T): boolean;
  /** The time is up: throws, or gives a final state after all. No state was seen when no look came back. */
  late(state: T | undefined): PromiseLike<T>;
}

const FIRST_INTERVAL = 1000;
const LONGEST_INTERVAL = 2000;
const GROWTH = 1.25;
/**
 * Looks again and again until the state is final.
 *
 * @param first - the state if it is known: then the first look comes after a wait.
 */
export async function poll<T>(
  polled: Polled<T>,
  options: PollOptions & { readonly signals?: Signals | undefined },
  first?: T,
): Promise<T> {
  const { pollInterval, pollTimeout = 0, signals = [] } = options;
  checkMilliseconds('pollInterval', pollInterval);
  checkMilliseconds('pollTimeout', pollTimeout);
  const timeIsUp = new Error('The time is up.');
  const alarm = new AbortController();
  const timer = pollTimeout > 0 ? setTimeout(() => alarm.abort(timeIsUp), pollTimeout) : undefined;
  const all = [...signals, alarm.signal];
  let interval = pollInterval ?? FIRST_INTERVAL;
  let state = first;
  let waits = first !== undefined;
  try {
    while (state === undefined || !polled.isFinal(state)) {
      if (waits) {
        const ms = interval;
        await underSignals(all, (signal) => sleep(ms, signal));
        interval = pollInterval ?? Math.min(interval * GROWTH, LONGEST_INTERVAL);
      }
      waits = true;
      state = await underSignals(all, (signal) => polled.look(signal));
    }
    return state;
  } catch (error) {
    if (error instanceof APIUserAbortError && error.cause === timeIsUp) return await polled.late(state);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

function checkMilliseconds(name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value >= 0 && value <= longestTimer)) return;
  throw new CozeError(`${name} must be a number of milliseconds from 0 to ${longestTimer}.`);
}
