/** Which failed attempts are repeated, and when. It loads with the errors of responses. */
import { APIConnectionError, APIError, APIUserAbortError, RedirectError, TimeoutError } from '../errors/api-error.js';
import type { CozeError } from '../errors/coze-error.js';

const firstBackoff = 500;
const longestBackoff = 8_000;
/** If the server asks for a longer wait, the call fails and the caller decides. */
const longestRetryAfter = 60_000;

/** Coze codes of requests that were turned away before they were processed. */
export const turnedAway: ReadonlySet<number | undefined> = /* @__PURE__ */ new Set([4009, 4013, 4020]);
/** The code of a conversation in which another chat runs. */
export const conversationBusy = 4016;

/** A failed attempt. */
interface FailedAttempt {
  readonly method: string;
  readonly error: CozeError;
  /** Tells if the request reached the server. */
  readonly sent: boolean | 'unknown';
  /** The number of this attempt, from 1. */
  readonly attempt: number;
  /** Milliseconds for an attempt; 0 is no limit. A call is not silent for longer. */
  readonly timeout: number;
  /** Retry while another chat runs in the conversation. */
  readonly retryConversationBusy: boolean;
}

/**
 * Milliseconds until the next attempt: the time that `Retry-After` says, else a random part of a limit that doubles with
 * every attempt. `undefined` if the call must not be repeated.
 */
export function retryDelay(failed: FailedAttempt): number | undefined {
  const { error, attempt, timeout } = failed;
  if (!mayRetry(failed)) return undefined;
  const retryAfter = error instanceof APIError ? error.headers?.['retry-after'] : undefined;
  const requested = retryAfter === undefined ? undefined : parseRetryAfter(retryAfter);
  if (requested !== undefined)
    return requested > Math.min(longestRetryAfter, timeout || Infinity) ? undefined : requested;
  return Math.random() * Math.min(longestBackoff, firstBackoff * 2 ** (attempt - 1));
}

/**
 * A request that may have been processed is repeated for GET and HEAD only: a chat or a workflow run must not happen twice.
 * Other methods are repeated only if the server turned the request away, or if it was not sent.
 */
function mayRetry({ method, error, sent, retryConversationBusy }: FailedAttempt): boolean {
  if (!(error instanceof APIError) || error instanceof APIUserAbortError || error instanceof RedirectError)
    return false;
  const { status, code } = error;
  const isRead = method === 'GET' || method === 'HEAD';
  if (status === undefined)
    return isRead ? error instanceof APIConnectionError || error instanceof TimeoutError : sent === false;
  if (status >= 500) return isRead;
  if (code === conversationBusy) return retryConversationBusy;
  if (status === 429 || turnedAway.has(code)) return true;
  return isRead && (status === 408 || status === 409);
}

/** Milliseconds from now for a `Retry-After` header, in seconds or as a date; `undefined` for any other value. */
function parseRetryAfter(value: string): number | undefined {
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1_000;
  const date = /[a-z]/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
