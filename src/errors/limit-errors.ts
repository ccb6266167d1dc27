import { InvalidResponseError } from './api-error.js';
import { StreamError } from './stream-errors.js';

/**
 * Thrown when the body of a response has more bytes than `maxResponseBytes` allows, counted after decompression. The rest was
 * not read, and the call is not repeated.
 *
 * What to do: ask for less, such as smaller pages, or raise `maxResponseBytes`.
 *
 * Not in it: the body, except its first 2000 characters in `rawError`.
 */
export class ResponseLimitError extends InvalidResponseError {
  /** @internal */
  override get className(): string {
    return 'ResponseLimitError';
  }
}

/**
 * Thrown when a stream sends more than is accepted: an event of more than `maxEventBytes`, or more than `maxResponseBytes` in
 * all. The chat or run may still be running on the server. Also thrown by a loop that begins, or continues, when more events
 * were received for a helper such as `text()` than are kept for it: a quarter of `maxResponseBytes`, and at least 16 and
 * at most 64 MiB.
 *
 * What to do: raise the limit that the message names, or read the stream as it arrives.
 *
 * Not in it: the event. What was received before is in `partial`.
 */
export class StreamLimitError extends StreamError {
  /** @internal */
  override get className(): string {
    return 'StreamLimitError';
  }
}
