/** A drift is a difference from the contract that is reported: these are the reports for the option `onDrift`. */
import type { ValidationIssue } from '../errors/validation-errors.js';
import type { Issue } from '../validation/issues.js';

/** One difference between a response or event and the API contract. */
export interface DriftReport extends ValidationIssue {
  /** The dotted path of the method, such as `bots.retrieveNew`. */
  readonly operation: string;
  /** The name of the event; left out for a response that is not a stream. */
  readonly event?: string | undefined;
  /** The path of the value, the same for all items of a list: `data.items[].id`. */
  readonly path: string;
  /** The id of the request in the server's logs. Coze support asks for it. */
  readonly logid: string | undefined;
}

/** Receives every difference. An error that it throws is logged. */
export type OnDrift = (report: DriftReport) => unknown;

/** The reports about some issues: one for each path, even if many items of a list differ there. */
export function driftReports(
  issues: readonly Issue[],
  about: Pick<DriftReport, 'operation' | 'event' | 'logid'>,
): DriftReport[] {
  const byPattern = new Map(issues.map((issue) => [issue.pattern, issue]));
  return [...byPattern].map(([path, { expected, received }]) => ({ ...about, path, expected, received }));
}
