import { AuthenticationError, PermissionDeniedError } from '../errors/api-error.js';
import type { CozeError } from '../errors/coze-error.js';
import { SocketClosedError, SocketHandshakeError } from '../errors/socket-errors.js';
import type { AttemptEnd } from './attempt.js';
import type { Facts } from './facts.js';

/** Codes that say: the token is not good enough, now or later. */
const refusals: ReadonlySet<number | undefined> = new Set([401, 403, 4100, 4101]);

/** Whether another connection may do better. A refusal would only be repeated. */
export function mayRetry(end: AttemptEnd, error: CozeError, facts: Facts): boolean {
  if (end.isFinal === true) return false;
  if (error instanceof SocketClosedError) return !refusals.has(error.code) && !refusals.has(facts.lastErrorCode);
  if (!(error instanceof SocketHandshakeError)) return true;
  const { cause, code } = error;
  const isRefused = cause instanceof AuthenticationError || cause instanceof PermissionDeniedError;
  return !isRefused && !refusals.has(code);
}
