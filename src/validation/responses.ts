/** Finds what is wrong with a response or an event that was not accepted. Loaded on demand, see lazy-chunks.ts. */
import { answerSchemas } from '../../generated/validators/answers.gen.js';
import { eventSchemas } from '../../generated/validators/events.gen.js';
import { issuesOf, type Issue } from './issues.js';

/**
 * Checks the JSON body of a successful response, envelope included, or one event of a stream or socket.
 *
 * A value beyond a limit is valid: limits bind requests, and the platform raises them without notice. An event that the
 * contract does not know is valid, too.
 *
 * @param event - the name of the event; undefined for a response.
 */
export function receivedIssues(operation: string, event: string | undefined, value: unknown): readonly Issue[] {
  const schema = event === undefined ? answerSchemas[operation] : eventSchemas[operation]?.get(event);
  return schema === undefined ? [] : issuesOf(schema(), value).filter(({ limit }) => limit === undefined);
}
