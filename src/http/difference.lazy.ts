import { logidOf } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import type { PartialStream } from '../errors/coze-error.js';
import type { ResponseValidationError } from '../errors/validation-errors.js';
import type { SchemaGroup } from '../schemas/answer.js';
import { driftReports, type OnDrift } from '../validation/drift-report.js';
import { differenceLine, receivedIssues, responseError } from '../validation/responses.js';
import type { CheckMemory } from './check-memory.js';
import { errorHeaders, type ResponseHead } from './envelope.js';
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
