// @ts-check
/** Runs the command line of redocly. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { withDerived } from './derived.mjs';

const cli = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/**
 * @param {string} cwd - the directory in which it runs and looks for its configuration
 * @param {...string} args
 * @returns {string} its output
 */
function redocly(cwd, ...args) {
  const { status, stdout, failure } = runRedocly(cwd, args);
  if (status !== 0) throw new Error(failure);
  return stdout;
}

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function runRedocly(cwd, args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const run = spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { ...run, failure: `redocly ${args[0]} failed.\n${run.stderr || run.error?.message}` };
}

/**
 * @typedef {object} Problem as `redocly lint --format json` writes it
 * @property {string} ruleId
 * @property {string} message
 * @property {{ source: { ref: string }, pointer?: string, start?: { line: number } }[]} location
 */

/**
 * Redocly stops at a file that is not YAML, and does not say which.
 *
 * @param {string} root
 * @returns {Problem[]}
 */
function syntaxProblems(root) {
  const folder = dirname(root);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.toSorted().flatMap((file) => {
    const ref = join(folder, file).replaceAll('\\', '/');
    return parseDocument(readFileSync(ref, 'utf8')).errors.map(({ message, linePos }) => ({
      ruleId: 'yaml',
      message: message.split(' at line')[0] ?? message,
      location: [{ source: { ref }, start: { line: linePos?.[0].line ?? 1 } }],
    }));
  });
}

/**
 * Checks contracts with the rules of redocly.yaml.
 *
 * @param {...string} roots - the files that refer to the others
 * @returns {Problem[]}
 */
export function lint(...roots) {
  const syntax = new Map(roots.map((root) => [root, syntaxProblems(root)]));
  const readable = roots.filter((root) => syntax.get(root)?.length === 0);
  const problems = [...syntax.values()].flat();
  if (readable.length === 0) return problems;
  const { status, stdout, failure } = runRedocly('.', [
    'lint',
    ...readable,
    '--format',
    'json',
    '--max-problems',
    '1000',
  ]);
  // The output has one object for each contract.
  /** @type {{ problems: Problem[] }[]} */
  const found = stdout.startsWith('{') ? JSON.parse(`[${stdout.replaceAll('\n}{', '\n},{')}]`) : [];
  problems.push(...found.flatMap((each) => each.problems));
  if (problems.length === 0 && status !== 0) throw new Error(failure);
  return problems;
}

/**
 * Writes a contract of many files into one file, with the parts that follow from others.
 *
 * @param {string} root - the file that refers to the others
 * @param {string} output
 */
export function bundle(root, output) {
  redocly('.', 'bundle', root, '--output', output, '--component-renaming-conflicts-severity', 'error');
  const document = withDerived(JSON.parse(readFileSync(output, 'utf8')));
  writeFileSync(output, JSON.stringify(document, undefined, 2));
}

/**
 * Compares two contracts. Runs in a directory without a configuration: one without rules for `diff`, such as that of this
 * project, turns off the ratings.
 *
 * @param {string} dir - a directory without a configuration, with both contracts in it
 * @param {string} before
 * @param {string} after
 * @returns {import('./rating.mjs').Change[]}
 */
export const changesBetween = (dir, before, after) =>
  JSON.parse(redocly(dir, 'diff', before, after, '--format', 'json', '--fail-on', 'none')).changes;
