import { APIError, TimeoutError } from '../errors/api-error.js';
import { APIConnectionError } from '../errors/connection-errors.js';
import { OAuthError } from '../errors/oauth-error.js';
import { pause, within } from './wait.js';

export interface DevicePoll {
  /** Seconds between two requests. */
  readonly interval: number;
  /** Seconds until the codes die; undefined where only the server knows. */
  readonly expiresIn: number | undefined;
  /** Milliseconds until the waiting is given up; 0 is no limit. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** Shows the user the code: nothing is asked before it is done. */
  readonly show?: (() => unknown) | undefined;
}

const what = 'The login of the device';
const slowDown = 5_000;
/** Milliseconds: whoever asks for no pause at all would flood the server. */
const shortestWait = 1_000;
/** Milliseconds before the end at which the server is asked once more: the user may have decided in the meantime. */
const lastWait = 1_000;
/** How many requests in a row may fail for reasons that have nothing to do with the user. */
const mostFailures = 5;

/** Asks until the user has decided, the codes are dead, or the time is up. */
export async function pollDevice<T>(ask: (timeLeft: number) => Promise<T>, poll: DevicePoll): Promise<T> {
  const { signal, expiresIn = Infinity } = poll;
  const begun = Date.now();
  const death = begun + expiresIn * 1000;
  const limit = poll.timeout > 0 ? begun + poll.timeout : Infinity;
  const end = Math.min(death, limit);
  const over = () => (end === death ? expired() : late(poll.timeout));
  let wait = Math.max(shortestWait, poll.interval * 1000);
  let failures = 0;
  const { show } = poll;
  if (show !== undefined && !(await within(end - begun, (async () => show())(), signal, what))) throw over();
  for (;;) {
    try {
      return await ask(Math.max(1, end - Date.now()));
    } catch (error) {
      failures = isAnswer(error) ? 0 : failures + 1;
      if (!isPassing(error) || failures > mostFailures) throw error;
      if (!isPending(error)) wait += slowDown;
    }
    const left = end - Date.now();
    if (left <= lastWait) {
      await pause(Math.max(0, left), signal, what);
      throw over();
    }
    await pause(Math.min(wait, left - lastWait), signal, what);
  }
}

function isPending(error: unknown): boolean {
  return error instanceof OAuthError && error.error === 'authorization_pending';
}

/** Whether the server said that the user has not decided. */
function isAnswer(error: unknown): boolean {
  return isPending(error) || (error instanceof OAuthError && error.error === 'slow_down');
}

/** What may be over by the next request. */
function isPassing(error: unknown): boolean {
  if (isAnswer(error) || error instanceof APIConnectionError || error instanceof TimeoutError) return true;
  const { status = 0 } = error instanceof APIError ? error : {};
  return status === 429 || status >= 500;
}

function expired(): OAuthError {
  return new OAuthError(undefined, { error: 'expired_token', error_description: 'nobody entered the code' }, what);
}

function late(ms: number): TimeoutError {
  return new TimeoutError(undefined, undefined, `${what}: waited ${ms} ms for the user`, undefined, {
    hint: 'Raise the timeout, or begin again with new codes.',
  });
}
