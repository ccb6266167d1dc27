import type { Redactor } from '../errors/redact.js';
import { outcomeError } from '../http/response-errors.js';
import type { APIPromise } from '../http/index.js';

/**
 * A test of the data of a response, and what they lack if they do not pass it, for the message: `no chat`.
 *
 * Servers written in Go send an empty text, 0 or `null` for what is not there: test for those too.
 */
export type Need = readonly [hasIt: (data: unknown) => boolean, missing: string];

/**
 * The data of a response that the next request depends on. Other methods return what the server sent, even nothing.
 *
 * @param redactor - gets the token that was sent, for errors about the data.
 * @throws InvalidResponseError if the data do not pass a test.
 */
export async function needed<T>(sent: APIPromise<T>, redactor: Redactor, ...needs: readonly Need[]): Promise<T> {
  const outcome = await sent.outcome();
  redactor.add(outcome.secret);
  const unmet = needs.find(([hasIt]) => !hasIt(outcome.data));
  if (unmet === undefined) return outcome.data;
  throw outcomeError(outcome, `The server reported success, but sent ${unmet[1]}`);
}
