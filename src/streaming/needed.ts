import { outcomeError } from '../http/response-errors.js';
import type { APIPromise } from '../http/index.js';

/**
 * The data of a response that the next request depends on. Other methods return what the server sent, even nothing.
 *
 * Servers written in Go send an empty text, 0 or `null` for what is not there: test for those too.
 *
 * @param sent - the call.
 * @param hasIt - the test: returns true if the data have what the next request needs.
 * @param missing - what a response lacks that does not pass the test, for the message: `no chat`.
 * @throws InvalidResponseError if the data do not pass the test.
 */
export async function needed<T>(sent: APIPromise<T>, hasIt: (data: unknown) => boolean, missing: string): Promise<T> {
  const outcome = await sent.outcome();
  if (hasIt(outcome.data)) return outcome.data;
  throw outcomeError(outcome, `The server reported success, but sent ${missing}`);
}
