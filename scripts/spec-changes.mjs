// @ts-check
// Rates the changes of openapi/ since the last tag. Run: npm run spec:changes
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rate } from './spec/rating.mjs';
import { bundle, changesBetween } from './spec/redocly.mjs';

const ROOT = 'openapi/coze.yaml';

/** @param {...string} args */
const git = (...args) => execFileSync('git', args, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });

/** @returns {string | undefined} the last tag before the working tree */
function lastTag() {
  const merged = git('tag', '--merged', 'HEAD').toString().trim();
  return merged === '' ? undefined : git('describe', '--tags', '--abbrev=0').toString().trim();
}

/**
 * @param {string} tag
 * @param {string} dir - an empty directory
 * @returns {import('./spec/rating.mjs').Change[] | undefined} undefined if the tag has no contract
 */
function changesSince(tag, dir) {
  if (git('ls-tree', tag, '--', ROOT).length === 0) return undefined;
  execFileSync('tar', ['-x', '-C', dir], { input: git('archive', tag, '--', 'openapi') });
  bundle(join(dir, ROOT), join(dir, 'before.json'));
  bundle(ROOT, join(dir, 'after.json'));
  return changesBetween(dir, 'before.json', 'after.json');
}

function main() {
  const tag = lastTag();
  if (tag === undefined) return console.log('There is no tag yet: nothing to compare.');
  const dir = mkdtempSync(join(tmpdir(), 'spec-changes-'));
  try {
    const changes = changesSince(tag, dir);
    if (changes === undefined) return console.log(`${tag} has no ${ROOT}: nothing to compare.`);
    const rated = rate(changes);
    console.log(rated[0] ? `Since ${tag}: ${rated[0].impact}\n` : `Since ${tag}: no change`);
    for (const { impact, text } of rated) console.log(`${impact}  ${text}`);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

try {
  if (!existsSync(ROOT)) throw new Error(`${ROOT} not found: run this script in the root of the project.`);
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
