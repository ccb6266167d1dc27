import type { ZodMiniType } from 'zod/v4-mini';
import { type Issue, issuesOf, requestMessage } from '../../src/for-local-server.js';
import { badRequest, Refusal } from '../refusal.js';

/**
 * Reads an event that a client sent.
 *
 * @throws Refusal with code 4000 and a message that names the first wrong field, 3010 for text that is too long to speak.
 */
export function parseEvent<Event>(schema: ZodMiniType<Event>, text: string): Event {
  const value = parseJson(text);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = issuesOf(schema, value);
  throw issue === undefined ? badRequest('The event is not valid.') : refused(issue);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The message is not valid JSON.');
  }
}

function refused(issue: Issue): Refusal {
  const { name, limit } = issue;
  if (name === 'event_type') return badRequest('Invalid event: event_type is none that this socket takes.');
  const problem = requestMessage(issue, 'the event');
  const isTooLong = limit === 'most' && ['data.delta', 'data.text'].includes(name);
  return isTooLong ? new Refusal(3010, `${problem}.`) : badRequest(`Invalid event: ${problem}.`);
}
