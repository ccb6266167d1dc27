/** Finds what is wrong with a response or an event that was not accepted. Loaded on demand, see lazy-chunks.ts. */
import type { SchemaGroup } from '../schemas/schema-parts.js';
import { issuesOf, type Issue } from './issues.js';

/**
 * Checks the JSON body of a successful response, envelope included, or one event of a stream or socket.
 *
 * A value beyond a limit is valid: limits bind requests, and the platform raises them without notice. An event that the
 * contract does not know is valid, too.
 *
 * @param schemas - those of the resource of the operation.
 * @param event - the name of the event; undefined for a response.
 */
export function receivedIssues(
  schemas: SchemaGroup,
  operation: string,
  event: string | undefined,
  value: unknown,
): readonly Issue[] {
  const schema = event === undefined ? schemas.responses[operation] : schemas.events[operation]?.get(event);
  return schema === undefined ? [] : issuesOf(schema, value).filter(({ limit }) => limit === undefined);
}

/** Describes an issue of a response: `data.name should be string, got nothing`. */
export function responseMessage(issue: Pick<Issue, 'path' | 'expected' | 'received'>): string {
  return `${issue.path || 'the value'} should be ${issue.expected}, got ${issue.received}`;
}
