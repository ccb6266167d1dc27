import { AuthenticationError, PermissionDeniedError } from '../errors/api-error.js';
import type { CozeError } from '../errors/coze-error.js';
import { SocketClosedError, SocketHandshakeError } from '../errors/socket-errors.js';
import type { AttemptEnd } from './attempt.js';
import { isRefusal, type Facts } from './facts.js';

/** Whether another connection may do better. A refusal would only be repeated. */
export function mayRetry(end: AttemptEnd, error: CozeError, facts: Facts): boolean {
  if (end.isFinal === true || facts.isRefused) return false;
  if (error instanceof SocketClosedError) return !isRefusal(error.code);
  if (!(error instanceof SocketHandshakeError)) return true;
  const { cause, code } = error;
  const isRefused = cause instanceof AuthenticationError || cause instanceof PermissionDeniedError;
  return !isRefused && !isRefusal(code);
}
