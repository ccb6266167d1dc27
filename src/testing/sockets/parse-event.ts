import type { ZodMiniType, core } from 'zod/v4-mini';
import { describeIssue } from '../describe-issue.js';
import { Refusal, badRequest } from '../refusal.js';

/**
 * Reads an event that a client sent.
 *
 * @throws Refusal with code 4000 and a message that names the first wrong field, 3010 for text that is too long to speak.
 */
export function parseEvent<Event>(schema: ZodMiniType<Event>, text: string): Event {
  const value = parseJson(text);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue === undefined ? badRequest('The event is not valid.') : refused(issue, value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The message is not valid JSON.');
  }
}

function refused(issue: core.$ZodIssue, value: unknown): Refusal {
  const field = issue.path.join('.');
  if (field === 'event_type') return badRequest('Invalid event: event_type is none that this socket takes.');
  const problem = describeIssue(issue, value, 'the event');
  const isTooLong = issue.code === 'too_big' && ['data.delta', 'data.text'].includes(field);
  return isTooLong ? new Refusal(3010, `${problem}.`) : badRequest(`Invalid event: ${problem}.`);
}
