import type { Client, Operation, RequestOptions } from '../http/index.js';
import type { ErrorContext } from './stream-events.js';

/** The request of a stream. */
export interface StreamRequest {
  readonly client: Client;
  readonly operation: Operation;
  readonly params: object;
  readonly options: RequestOptions;
}

/** A further request whose events follow in the same stream, after a terminator. */
export interface Continuation {
  /** True if the reader gets the terminator too. */
  readonly deliver: boolean;
  /**
   * Prepares the request. `undefined` ends the stream.
   *
   * @param signal - aborts with the stream.
   * @param context - for errors: what the stream has received so far.
   */
  next(signal: AbortSignal, context: ErrorContext): Promise<StreamRequest | undefined>;
}
