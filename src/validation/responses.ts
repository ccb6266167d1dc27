/** Finds what is wrong with a response or an event that was not accepted. Loaded on demand, see lazy-chunks.ts. */
import type { ErrorHeaders } from '../errors/api-error.js';
import type { PartialStream } from '../errors/coze-error.js';
import { ResponseValidationError } from '../errors/validation-errors.js';
import type { SchemaGroup } from '../schemas/answer.js';
import type { DriftReport } from './drift-report.js';
import { issuesOf, joinMessages, type Issue } from './issues.js';

/** The response or event that an error is about. */
interface ReceivedValue {
  readonly status: number | undefined;
  readonly headers: ErrorHeaders | undefined;
  readonly body: unknown;
  readonly operation: string;
  readonly event: string | undefined;
  readonly logid: string | undefined;
  readonly partial: PartialStream | undefined;
}

const differs = 'the response differs from the API contract';

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
  const schema = event === undefined ? schemas.answers[operation] : schemas.events[operation]?.get(event);
  return schema === undefined ? [] : issuesOf(schema, value).filter(({ limit }) => limit === undefined);
}

/** Describes an issue of a response: `data.name should be string, got nothing`. */
function responseMessage(issue: Pick<Issue, 'path' | 'expected' | 'received'>): string {
  return `${issue.path || 'the value'} should be ${issue.expected}, got ${issue.received}`;
}

/** The line of a log about a difference. `where` names the call and the event. */
export function differenceLine(where: string, report: DriftReport): string {
  const logid = report.logid ?? 'none';
  return `${where}: ${differs}, its data is returned unchanged: ${responseMessage(report)}, logid: ${logid}`;
}

/** The error about all differences. */
export function responseError(
  where: string,
  differences: readonly Issue[],
  { status, headers, body, ...about }: ReceivedValue,
): ResponseValidationError {
  const issues = differences.map(({ path, expected, received }) => ({ path, expected, received }));
  const message = `${where}: ${differs}, ${joinMessages(issues.map(responseMessage))}`;
  return new ResponseValidationError(status, body, message, headers, { ...about, issues });
}
