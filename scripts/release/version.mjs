// @ts-check
/** The version of a release, and the files that state it. */
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {import('../spec/rating.mjs').Impact} Impact */

/** The ratings of a release, the greatest first. */
export const IMPACTS = /** @type {const} */ (['major', 'minor', 'patch']);

/**
 * @param {unknown} value
 * @returns {value is Impact}
 */
export const isImpact = (value) => IMPACTS.some((impact) => impact === value);

/**
 * @param {(Impact | undefined)[]} impacts
 * @returns {Impact | undefined}
 */
export const greatest = (...impacts) => IMPACTS.find((impact) => impacts.includes(impact));

/**
 * Before 1.0, a major change raises the minor version.
 *
 * @param {string} version
 * @param {Impact} impact
 */
export function nextVersion(version, impact) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (impact === 'patch') return `${major}.${minor}.${patch + 1}`;
  return impact === 'major' && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/**
 * @param {string} version
 * @param {string} other
 */
export const isBelow = (version, other) => version.localeCompare(other, 'en', { numeric: true }) < 0;

/** The files that state the version, with the text before it. The lockfile states it twice at its start. */
const STATED = /** @type {const} */ ([
  ['package.json', /("version": ")[^"]+/],
  ['package-lock.json', /("version": ")[^"]+/],
  ['package-lock.json', /("": \{\s*"name": "[^"]+",\s*"version": ")[^"]+/],
  ['src/runtime/runtime.ts', /(VERSION = ')[^']+/],
]);

/** @type {readonly string[]} the files that {@link writeVersion} changes */
export const VERSION_FILES = STATED.map(([file]) => file);

/** @param {string} version */
export function writeVersion(version) {
  for (const [file, pattern] of STATED) {
    const text = readFileSync(file, 'utf8');
    if (!pattern.test(text)) throw new Error(`${file} states no version.`);
    writeFileSync(file, text.replace(pattern, `$1${version}`));
  }
}
