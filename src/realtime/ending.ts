import { CozeError } from '../errors/coze-error.js';
import { SocketClosedError } from '../errors/socket-errors.js';
import type { SocketClosed } from './events.js';

/** What to tell those who wait for something that the end has cut off. */
export function endOf(closed: SocketClosed): CozeError {
  if (closed.error !== undefined) return closed.error;
  return new SocketClosedError(
    `The socket was closed (${describeClose(closed)}) before what was waited for came.`,
    closed,
  );
}

export function describeClose({ code, reason }: { readonly code: number; readonly reason: string }): string {
  return reason === '' ? `code ${code}` : `code ${code}: ${reason}`;
}

/** @throws CozeError for what the standard does not let an endpoint say. */
export function checkClose(code: number, reason: string): void {
  if (code !== 1000 && !(Number.isInteger(code) && code >= 3000 && code <= 4999))
    throw new CozeError('The code of a close must be 1000, or 3000 to 4999.');
  if (typeof reason !== 'string' || new TextEncoder().encode(reason).byteLength > 123)
    throw new CozeError('The reason of a close must be text of at most 123 bytes.');
}
