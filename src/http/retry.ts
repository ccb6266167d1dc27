import { APIError, TimeoutError } from '../errors/api-error.js';
import type { CozeError } from '../errors/coze-error.js';
import { APIConnectionError, APIUserAbortError, RedirectError } from '../errors/connection-errors.js';

const firstBackoff = 500;
const longestBackoff = 8_000;
/** A server that asks for more patience than this gets none: the caller should decide. */
const longestRetryAfter = 300_000;

const turnedAway: ReadonlySet<number | undefined> = new Set([4009, 4013, 4020]);

/**
 * Whether a failed attempt may be repeated.
 *
 * What may have reached the handler is repeated for GET only: a chat or a workflow run must not happen twice. Any other
 * method is repeated only when the server said that it turned the request away, or nobody listened at all.
 */
export function mayRetry(method: string, error: CozeError, sent: boolean | 'unknown', busyToo: boolean): boolean {
  if (!(error instanceof APIError) || error instanceof APIUserAbortError || error instanceof RedirectError)
    return false;
  const { status, code } = error;
  const reading = method === 'GET';
  if (status === undefined)
    return reading ? error instanceof APIConnectionError || error instanceof TimeoutError : sent === false;
  if (status >= 500) return reading;
  if (code === 4016) return busyToo;
  if (status === 429 || turnedAway.has(code)) return true;
  return reading && (status === 408 || status === 409);
}

/**
 * Milliseconds to wait before the next attempt: what the server asks for, or else a random share of a bound that
 * doubles with every attempt. undefined: the server asks for more than is sensible to wait.
 *
 * @param attempt how many attempts were made, from 1.
 */
export function retryDelay(attempt: number, retryAfter: string | undefined): number | undefined {
  const asked = retryAfter === undefined ? undefined : parseRetryAfter(retryAfter);
  if (asked !== undefined) return asked > longestRetryAfter ? undefined : asked;
  return Math.random() * Math.min(longestBackoff, firstBackoff * 2 ** (attempt - 1));
}

/** Reads `Retry-After`, seconds or a date, as milliseconds from now; undefined when it is neither. */
function parseRetryAfter(value: string): number | undefined {
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1_000;
  const date = /[a-z]/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
