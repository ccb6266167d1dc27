import type { ErrorHeaders } from '../errors/api-error.js';
import { logidOf } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import type { PartialStream } from '../errors/coze-error.js';
import { ResponseValidationError } from '../errors/validation-errors.js';
import type { SchemaGroup } from '../schemas/schema-parts.js';
import { joinMessages, type Issue } from '../validation/issues.js';
import { receivedIssues, responseMessage } from '../validation/responses.js';
import type { CheckMemory } from './check-memory.js';
import { driftReports, type DriftReport, type OnDrift } from './drift-report.js';
import type { ResponseHead } from './envelope.js';
import { errorHeaders } from './response-errors.js';
import { notify, type Log } from './log.js';
import { labelOf, type Operation } from './operation.js';

/** The connection of a socket, as far as an error about one of its events tells it. */
export interface SocketOrigin {
  readonly logid: string | undefined;
  /** The token that was sent. Errors must not repeat it. */
  readonly secret: string | undefined;
}

/** A response or an event that was not accepted. Under `warn` it is kept until the schemas are loaded. */
export interface Unaccepted {
  readonly body: unknown;
  /** The name of the event; undefined for a response. */
  readonly event: string | undefined;
  readonly origin: ResponseHead | SocketOrigin;
  readonly partial?: (() => PartialStream | undefined) | undefined;
}

const differs = 'the response differs from the API contract';

/** Who learns of a difference, and how. */
interface DifferenceReport {
  /** The schemas of the resource of the operation. */
  readonly schemas: SchemaGroup;
  readonly operation: Operation;
  /** True if the caller gets an error. Otherwise the first occurrence of a difference is logged. */
  readonly throws: boolean;
  readonly log: Log;
  readonly memory: CheckMemory;
  readonly handlers: readonly (OnDrift | undefined)[];
}

/** Says that more values wait than may wait. */
export function reportSkipped(most: number, log: Log): void {
  log.write('warn', `More than ${most} responses wait to be validated. Some differences are not reported.`);
}

/** Judges a value that was not accepted, and reports its differences. Returns the error to throw, if there is one. */
export function reportDifference(
  { body, event, origin, partial }: Unaccepted,
  { schemas, operation, throws, log, memory, handlers }: DifferenceReport,
): ResponseValidationError | undefined {
  const { id } = operation;
  const issues = receivedIssues(schemas, id, event, body);
  if (issues.length === 0) return undefined;
  const { secret } = origin;
  const { status, headers } = 'status' in origin ? origin : {};
  // A log id in the headers comes first, and that of an event before that of its connection.
  const known = logidOf(headers, event === undefined || headers === undefined ? body : undefined);
  const logid = withoutSecret(known ?? ('logid' in origin ? origin.logid : undefined), secret);
  const where = event === undefined ? labelOf(operation) : `${labelOf(operation)}, event ${event}`;
  for (const report of driftReports(issues, { operation: id, logid, ...(event !== undefined && { event }) })) {
    if (!throws && memory.isNew(`${id} ${event} ${report.path}`)) log.write('warn', differenceLine(where, report));
    for (const handler of handlers)
      notify(handler, report, () => log.write('error', `onDrift threw an error for ${where}`));
  }
  if (!throws) return undefined;
  return responseError(where, issues, {
    status,
    headers: headers && errorHeaders(headers, secret),
    body: withoutSecret(body, secret),
    operation: id,
    event,
    logid,
    partial: partial?.(),
  });
}

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

/** The line of a log about a difference. `where` names the call and the event. */
function differenceLine(where: string, report: DriftReport): string {
  const logid = report.logid ?? 'none';
  return `${where}: ${differs}, its data is returned unchanged: ${responseMessage(report)}, logid: ${logid}`;
}

/** The error about all differences. */
function responseError(
  where: string,
  differences: readonly Issue[],
  { status, headers, body, ...about }: ReceivedValue,
): ResponseValidationError {
  const issues = differences.map(({ path, expected, received }) => ({ path, expected, received }));
  const message = `${where}: ${differs}, ${joinMessages(issues.map(responseMessage))}`;
  return new ResponseValidationError(status, body, message, headers, { ...about, issues });
}
