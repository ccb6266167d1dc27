// @ts-check
/** The intended differences from other documents, each with its reason: openapi/known-differences.yaml. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** @typedef {{ pattern: string, reason: string, matches: (row: string) => boolean }} Known */

/**
 * @param {string} file - a list of `{ reason, pattern }`; a pattern is a row, or several, with `*` for any characters
 * @returns {Known[]} one for each pattern
 */
export function readKnown(file) {
  /** @type {unknown} */
  const entries = existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? []) : [];
  if (!Array.isArray(entries)) throw new Error(`${file} is not a list.`);
  return entries.flatMap((entry) => {
    const { reason, pattern } = Object(entry);
    const patterns = [pattern].flat();
    if (typeof reason !== 'string' || reason === '') throw new Error(`${file}: ${pattern} has no reason.`);
    if (!patterns.every((one) => typeof one === 'string')) throw new Error(`${file}: "${reason}" has no pattern.`);
    return patterns.map((one) => ({ pattern: one, reason, matches: matcher(one) }));
  });
}

/** @param {string} pattern */
function matcher(pattern) {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`));
  const expression = new RegExp(`^${parts.join('.*')}$`, 's');
  return (/** @type {string} */ row) => expression.test(row);
}

/**
 * @param {string[]} rows
 * @param {Known[]} known
 */
export function sort(rows, known) {
  /** @type {Map<string, number>} */
  const counted = new Map();
  /** @type {string[]} */
  const unlisted = [];
  for (const row of rows) {
    const entry = known.find((one) => one.matches(row));
    if (entry === undefined) unlisted.push(row);
    else counted.set(entry.reason, (counted.get(entry.reason) ?? 0) + 1);
  }
  const stale = known.filter((one) => !rows.some((row) => one.matches(row))).map((one) => one.pattern);
  return { unlisted, counted, stale };
}
