/** What needs the schemas of answers and events. It is loaded as a chunk of its own, see lazy-chunk.ts. */
import { answerSchemas } from '../../generated/validators/answers.gen.js';
import { eventSchemas, socketSchemas } from '../../generated/validators/events.gen.js';
import { findingsOf, type Finding } from './finding.js';

const none: readonly Finding[] = [];

/** How the body of an answer differs from the contract. */
export function answerFindings(operation: string, body: unknown): readonly Finding[] {
  const schema = answerSchemas[operation];
  return schema === undefined ? none : received(findingsOf(schema(), body));
}

/** How an event of a stream differs from the contract. */
export function eventFindings(operation: string, event: { readonly event: string }): readonly Finding[] {
  const schema = eventSchemas[operation]?.get(event.event);
  return schema === undefined ? none : received(findingsOf(schema(), event));
}

/** How an event that a socket brought differs from the contract. */
export function socketEventFindings(operation: string, event: { readonly event_type: string }): readonly Finding[] {
  const schema = socketSchemas[operation]?.server.get(event.event_type);
  return schema === undefined ? none : received(findingsOf(schema(), event));
}

/** A limit that the platform passes is no fault of an answer. */
function received(findings: readonly Finding[]): readonly Finding[] {
  return findings.length === 0 ? none : findings.filter(({ limit }) => limit === undefined);
}
