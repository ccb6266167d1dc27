/** The error of a stream that the caller ends. A stream can be ended before the other errors are loaded. */
import { APIUserAbortError } from './api-error.js';
import { hide, type PartialStream } from './coze-error.js';

/** Options of every StreamError. */
export interface StreamErrorOptions {
  readonly logid?: string | undefined;
  readonly partial?: PartialStream | undefined;
  readonly cause?: unknown;
}

/** What a stream has received before its first event. */
export const nothingReceived: PartialStream = { text: '', events: 0, lastEvent: undefined };

/**
 * Thrown when the caller ends a stream: with the `signal`, with `abort()`, or by leaving the loop before the end.
 *
 * What to do: nothing. Cancel the chat if it must not go on: it may still be running on the server.
 *
 * Not in it: the outcome. What was received before is in `partial`.
 */
export class StreamAbortedError extends APIUserAbortError {
  /** The log id of the request, if the server had responded. */
  override readonly logid: string | undefined;
  /** The partial result; not enumerable. */
  declare readonly partial: PartialStream;

  constructor(message: string, options: StreamErrorOptions = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.logid = options.logid;
    hide(this, 'partial', options.partial ?? nothingReceived);
  }
}
