import { SocketClosedError, SocketEventError, SocketTimeoutError } from '../errors/socket-errors.js';
import type { PartialStream } from '../errors/stream-errors.js';

/** The error of a session, with what had come before it. The session's own is everybody's, and stays as it is. */
export function withPartial(error: unknown, partial: PartialStream): unknown {
  if (error instanceof SocketEventError) {
    const { logid, lastEvent, cause, code, msg, event } = error;
    return new SocketEventError(error.message, { logid, lastEvent, cause, code, msg, event, partial });
  }
  if (error instanceof SocketClosedError) {
    const { logid, lastEvent, cause, code, reason, wasClean } = error;
    return new SocketClosedError(error.message, { logid, lastEvent, cause, code, reason, wasClean, partial });
  }
  if (error instanceof SocketTimeoutError) {
    const { logid, lastEvent, cause } = error;
    return new SocketTimeoutError(error.message, { logid, lastEvent, cause, partial });
  }
  return error;
}
