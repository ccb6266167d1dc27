// @ts-check
/** The changes that callers notice: files of changes/ until a release writes them into CHANGELOG.md. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isImpact } from './version.mjs';

/** @typedef {import('../spec/rating.mjs').Impact} Impact */
/** @typedef {{ file: string, impact: Impact, text: string }} ChangeFile */

export const FOLDER = 'changes';
export const CHANGELOG = 'CHANGELOG.md';
const UNRELEASED = '## Unreleased';

/** The heading of the changes of each rating, in the order of the changelog. */
const HEADINGS = { minor: 'New', major: 'Changed', patch: 'Fixed' };

/** @returns {ChangeFile[]} */
export function readChangeFiles() {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.toSorted().map((name) => {
    const file = join(FOLDER, name);
    const [first = '', ...rest] = readFileSync(file, 'utf8').trim().split('\n');
    const text = rest.join('\n').trim();
    if (!isImpact(first) || !text.startsWith('- '))
      throw new Error(
        `${file} must have major, minor or patch in its first line, and then a list. See changes/README.md.`,
      );
    return { file, impact: first, text };
  });
}

/**
 * @param {string} section - `New:`, a list, `Changed:`, a list
 * @returns {Map<string, string[]>} the lists by their heading
 */
function groupsIn(section) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const part of section.split(/^(?=\w+:$)/m)) {
    const [, heading = 'Changed', list = part] = /^(\w+):\n([\s\S]*)$/.exec(part) ?? [];
    if (list.trim() !== '') groups.set(heading, [...(groups.get(heading) ?? []), list.trim()]);
  }
  return groups;
}

/**
 * Moves the changes into a section of their version.
 *
 * @param {string} version
 * @param {ChangeFile[]} changes
 */
export function writeChangelog(version, changes) {
  const text = readFileSync(CHANGELOG, 'utf8');
  const [before = '', ...sections] = text.split(/^(?=## )/m);
  const unreleased = sections.find((section) => section.startsWith(`${UNRELEASED}\n`));
  const noted = groupsIn(unreleased?.slice(UNRELEASED.length) ?? '');
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const [impact, heading] of Object.entries(HEADINGS)) {
    const own = changes.filter((change) => change.impact === impact).map((change) => change.text);
    const lists = [...(noted.get(heading) ?? []), ...own];
    if (lists.length > 0) groups.set(heading, lists);
    noted.delete(heading);
  }
  for (const [heading, lists] of noted) groups.set(heading, lists);
  if (groups.size === 0) throw new Error(`No change is described. Add files to ${FOLDER}/: see ${FOLDER}/README.md.`);
  const section = [`## ${version}`, ...[...groups].map(([heading, lists]) => `${heading}:\n\n${lists.join('\n')}`)];
  const others = sections.filter((each) => each !== unreleased);
  writeFileSync(
    CHANGELOG,
    [before.trim(), section.join('\n\n'), ...others.map((each) => each.trim())].join('\n\n') + '\n',
  );
  for (const { file } of changes) rmSync(file);
}
