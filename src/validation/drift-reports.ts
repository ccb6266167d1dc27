import type { DriftReport } from './drift.js';
import type { Issue } from './issues.js';

/** What is to be told of findings: each place once, however many items of a list differ there. */
export function driftReports(
  findings: readonly Issue[],
  about: Pick<DriftReport, 'operation' | 'event' | 'logid'>,
): DriftReport[] {
  const places = new Map(findings.map((finding) => [finding.pattern, finding]));
  return [...places.values()].map(({ pattern: path, expected, received }) => ({ ...about, path, expected, received }));
}
