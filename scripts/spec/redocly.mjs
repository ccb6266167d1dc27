// @ts-check
/** Runs the command line of redocly. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/**
 * @param {string} cwd - the directory in which it runs and looks for its configuration
 * @param {...string} args
 * @returns {string} its output
 */
function redocly(cwd, ...args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const run = spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`redocly ${args[0]} failed.\n${run.stderr || run.error?.message}`);
  return run.stdout;
}

/**
 * Writes a contract of many files into one file.
 *
 * @param {string} root - the file that refers to the others
 * @param {string} output
 */
export function bundle(root, output) {
  redocly('.', 'bundle', root, '--output', output, '--component-renaming-conflicts-severity', 'error');
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
