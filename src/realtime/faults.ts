import { SocketClosedError, SocketStateError, SocketTimeoutError } from '../errors/socket-errors.js';
import type { AttemptEnd } from './attempt.js';
import { describeClose } from './ending.js';
import type { Facts } from './facts.js';

/** An open connection ended, and not because somebody here closed it. */
export function lost(label: string, facts: Facts, end: AttemptEnd): SocketClosedError {
  const { code, wasClean, cause } = end;
  const reason = facts.mask(end.reason);
  const context = facts.context();
  const how = `${wasClean ? 'closed' : 'lost'} (${describeClose({ code, reason })})`;
  return new SocketClosedError(
    `${label}: the connection was ${how}, the last event was ${context.lastEvent ?? 'none'}.`,
    { ...context, code, reason, wasClean, cause },
  );
}

/** Nothing came for too long. */
export function silent(label: string, facts: Facts, ms: number): SocketTimeoutError {
  const what = `${label}: nothing came for ${ms} ms, the connection counts as lost.`;
  return new SocketTimeoutError(`${what} Raise the option idleTimeout if silence is normal.`, facts.context());
}

/** An event had no chance to be sent. */
export function unsent(type: string, facts: Facts, why: string): SocketStateError {
  return new SocketStateError(`${type} was not sent: ${why}.`, facts.context());
}
