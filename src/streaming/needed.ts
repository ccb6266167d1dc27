import { InvalidResponseError } from '../errors/api-error.js';
import { withoutSecret } from '../errors/redact.js';
import { errorHeaders } from '../http/response-errors.js';
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
  const { data, body, response, secret } = await sent.outcome();
  if (hasIt(data)) return data;
  const headers = errorHeaders(response.headers, secret);
  const message = `The server reported success, but sent ${missing}`;
  throw new InvalidResponseError(response.status, withoutSecret(body, secret), message, headers);
}
