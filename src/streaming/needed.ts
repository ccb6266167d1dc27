import { InvalidResponseError } from '../errors/api-error.js';
import type { Redactor } from '../errors/redact.js';
import { outcomeError } from '../http/response-errors.js';
import type { APIPromise } from '../http/index.js';
import { memberOf } from '../lib/shapes.js';

/**
 * A test of the data of a response, and what they lack if they do not pass it, for the message: `no chat`.
 *
 * Servers written in Go send an empty text, 0 or `null` for what is not there: test for those too.
 */
export type Need = readonly [hasIt: (data: unknown) => boolean, missing: string];

/** What a method sends, or what a function returns that a program put in its place. */
export type Sent<T> = APIPromise<T> | PromiseLike<T>;

/**
 * The data of a response that the next request depends on. Other methods return what the server sent, even nothing.
 *
 * @param redactor - gets the token that was sent, for errors about the data.
 * @throws InvalidResponseError if the data do not pass a test.
 */
export async function needed<T>(sent: Sent<T>, redactor: Redactor, ...needs: readonly Need[]): Promise<T> {
  const unmet = (data: unknown): string | undefined => needs.find(([hasIt]) => !hasIt(data))?.[1];
  if (!hasOutcome(sent)) {
    const data = await sent;
    const missing = unmet(data);
    if (missing === undefined) return data;
    throw new InvalidResponseError(undefined, data, `The function in place of a method returned ${missing}`);
  }
  const outcome = await sent.outcome();
  redactor.add(outcome.secret);
  const missing = unmet(outcome.data);
  if (missing === undefined) return outcome.data;
  throw outcomeError(outcome, `The server reported success, but sent ${missing}`);
}

function hasOutcome<T>(sent: Sent<T>): sent is APIPromise<T> {
  return typeof memberOf(sent, 'outcome') === 'function';
}
