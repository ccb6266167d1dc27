/** Checks of responses and of received events. Loaded on demand with their schemas, see schema-chunks.ts. */
import { answerSchemas } from '../../generated/validators/answers.gen.js';
import { eventSchemas, socketSchemas } from '../../generated/validators/events.gen.js';
import type { LazySchema } from '../../generated/validators/types.gen.js';
import { issuesOf, type Issue } from './issues.js';
import { passesQuickCheck } from './quick-check.js';

const noIssues: readonly Issue[] = [];

/** Checks the JSON body of a successful response, envelope included. */
export function responseIssues(operation: string, body: unknown): readonly Issue[] {
  return check(answerSchemas[operation], body);
}

/** Checks one event of a stream. An event that the contract does not know is valid. */
export function streamEventIssues(operation: string, event: { readonly event: string }): readonly Issue[] {
  return check(eventSchemas[operation]?.get(event.event), event);
}

/** Checks one event received from a socket. An event that the contract does not know is valid. */
export function socketEventIssues(operation: string, event: { readonly event_type: string }): readonly Issue[] {
  return check(socketSchemas[operation]?.server.get(event.event_type), event);
}

/** A value beyond a limit is valid: limits bind requests, and the platform raises them without notice. */
function check(lazySchema: LazySchema | undefined, value: unknown): readonly Issue[] {
  if (lazySchema === undefined) return noIssues;
  const schema = lazySchema();
  if (passesQuickCheck(schema, value)) return noIssues;
  return issuesOf(schema, value).filter(({ limit }) => limit === undefined);
}
