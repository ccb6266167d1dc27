// @ts-check
// The differences from `@coze/api`, with their reasons, as scripts/migrating/differences.yaml has them.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

/**
 * @typedef {object} Entry
 * @property {string} title
 * @property {readonly string[]} [names] - the names of the differences of the declarations that it explains
 * @property {string} why
 * @property {string} before - a program that compiles with `@coze/api`
 * @property {string} after - a program that runs
 */

/** @returns {Entry[]} */
export const readDifferences = () => parse(readFileSync(new URL('differences.yaml', import.meta.url), 'utf8'));

/**
 * Differences of the declarations that no entry explains, and names in entries that are no difference.
 *
 * @param {readonly Entry[]} entries
 * @param {readonly import('./compare.mjs').Difference[]} differences
 * @returns {string[]}
 */
export function unexplained(entries, differences) {
  const explained = entries.flatMap(({ names = [] }) => names);
  const found = new Set(differences.map(({ name }) => name));
  return [
    ...differences.filter(({ name }) => !explained.includes(name)).map(({ name, message }) => `${name}: ${message}`),
    ...explained.filter((name) => !found.has(name)).map((name) => `${name} is no difference`),
    ...explained.filter((name, index) => explained.indexOf(name) < index).map((name) => `${name} is explained twice`),
  ];
}

/**
 * The part of MIGRATING.md with all entries.
 *
 * @param {readonly Entry[]} entries
 * @returns {Promise<string>}
 */
export async function pageText(entries) {
  const sections = entries.map(({ title, names = [], why, before, after }) => {
    const found =
      names.length === 0 ? '' : `\n\nIn the declarations: ${names.map((name) => `\`${name}\``).join(', ')}.`;
    return `### ${title}\n\n${why}${found}\n\n\`\`\`ts\n// before\n${before}\`\`\`\n\n\`\`\`js\n// after\n${after}\`\`\``;
  });
  const options = await resolveConfig('MIGRATING.md');
  return (await format(sections.join('\n\n'), { ...options, parser: 'markdown' })).trimEnd();
}
