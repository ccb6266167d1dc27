// @ts-check
/** A mistake in the contract as one line: the file and line, the operation or schema that has it, and what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { asNode } from './document.mjs';

/** @typedef {import('./redocly.mjs').Problem} Problem */

/**
 * The operation or the declaration that a place is in.
 *
 * @param {string} file
 * @param {string} pointer - such as `#/list/get/parameters/0`
 */
function subjectOf(file, pointer) {
  const steps = pointer
    .replace(/^#\/?/, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let subject = steps[0] ?? '';
  try {
    /** @type {unknown} */
    let node = parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 });
    for (const step of steps) {
      node = Reflect.get(Object(node), step);
      const id = asNode(node)['operationId'];
      if (typeof id === 'string') subject = id;
    }
  } catch {
    // A file that cannot be parsed has no operations. The message says why.
  }
  return subject;
}

/** @param {Problem} problem */
function problemLine({ message, location: [place] }) {
  const { source, pointer = '', start } = place ?? { source: { ref: 'redocly.yaml' } };
  const subject = subjectOf(source.ref, pointer);
  const text = message.replaceAll(/\s+/g, ' ').trim();
  return `${source.ref}:${start?.line ?? 1} ${subject === '' ? '' : `${subject}: `}${text}`;
}

/** The rules whose mistakes cause others, the first causes first. */
const CAUSES = [/^(yaml|struct|no-unresolved-refs)$/, /^coze\//];

/**
 * What redocly says about the examples and the options of a union whose names are wrong: `coze/events` says why.
 *
 * @param {Problem} problem
 */
const isAboutNames = ({ ruleId, message }) =>
  !ruleId.startsWith('coze/') && /discriminator: |must be mutually exclusive/.test(message);

/**
 * @param {Problem[]} problems
 * @returns {string[]} a line for each mistake, before those that may follow from it
 */
export function problemLines(problems) {
  const hasWrongNames = problems.some(({ ruleId }) => ruleId === 'coze/events');
  const kept = problems.filter((problem) => !(hasWrongNames && isAboutNames(problem)));
  const causes = CAUSES.flatMap((rule) => kept.filter(({ ruleId }) => rule.test(ruleId)));
  return [...new Set([...causes, ...kept].map(problemLine))];
}

/**
 * Adds the place of an operation or a schema to a message of the compiler, which begins with its name.
 *
 * @param {string} folder - the folder of the contract
 * @param {string} message - `chat.create: the reason`
 */
export function withPlace(folder, message) {
  const [, subject = ''] = /^([\w.]+): /.exec(message) ?? [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  // A part of a schema is named after the schema: `Bot.mode`.
  for (let name = subject; name !== ''; name = name.replace(/\.?[^.]*$/, '')) {
    const escaped = name.replaceAll('.', String.raw`\.`);
    const declaration = new RegExp(`^(\\s*operationId: ${escaped}|${escaped}:)(\\s|$)`, 'i');
    for (const file of files.toSorted().map((each) => join(folder, each))) {
      const line = readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((text) => declaration.test(text));
      if (line >= 0) return `${file.replaceAll('\\', '/')}:${line + 1} ${message}`;
    }
  }
  return message;
}
