// @ts-check
/** The command line of redocly. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/**
 * @param {string} cwd where it runs, and looks for its configuration
 * @param {...string} args
 * @returns {string} what it printed
 */
function redocly(cwd, ...args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const run = spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`redocly ${args[0]} failed.\n${run.stderr || run.error?.message}`);
  return run.stdout;
}

/**
 * Writes a contract of many files as one.
 *
 * @param {string} root the file the others hang on
 * @param {string} output
 */
export function bundle(root, output) {
  redocly('.', 'bundle', root, '--output', output, '--component-renaming-conflicts-severity', 'error');
}

/**
 * Tells two contracts apart. A configuration that says nothing of `diff`, such as the one of this project, turns off
 * the rules that rate changes: it runs where there is none.
 *
 * @param {string} dir a directory without a configuration, with both contracts in it
 * @param {string} before
 * @param {string} after
 * @returns {import('./rating.mjs').Change[]}
 */
export const changesBetween = (dir, before, after) =>
  JSON.parse(redocly(dir, 'diff', before, after, '--format', 'json', '--fail-on', 'none')).changes;
