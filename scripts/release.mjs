// @ts-check
// Makes a release: npm run release [-- major|minor|patch] [--dry-run]
//
// Everything is checked before the commit and its tag are made; a failure or an interruption restores the files. With --dry-run
// the files are restored at the end, too. `.github/workflows/release.yml` publishes the tag after `git push --atomic --follow-tags`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { missingTags, notAtNewest, releaseWithoutTag } from './release/branch.mjs';
import { readChangeFiles, writeChangelog } from './release/changelog.mjs';
import { missingFields, placeholders, takenVersion, uncommitted } from './release/publication.mjs';
import { greatest, IMPACTS, isImpact, nextVersion, writeVersion } from './release/version.mjs';
import { abruptRemovals } from './spec/rating.mjs';
import { changesSince, git, lastTag } from './spec/changes-since.mjs';

/** @typedef {import('./spec/rating.mjs').Impact} Impact */

const DRY_RUN = '--dry-run';

/** @param {string[]} reasons */
function refuse(reasons) {
  if (reasons.length > 0) throw new Error(reasons.join('\n'));
}

/** What ends the release from outside. Without a listener, the process would end before the files are restored. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {string} script */
async function run(script) {
  console.log(`\n== npm run ${script}`);
  const { npm_config_dry_run: _, ...env } = process.env; // with it, the tests of the package would pack no file
  const isWindows = process.platform === 'win32';
  // A group of its own is ended as a whole: no process may write files after they are restored.
  const child = spawn('npm', ['run', script], { env, stdio: 'inherit', shell: isWindows, detached: !isWindows });
  /** @type {NodeJS.Signals | undefined} */
  let received;
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    received = signal;
    if (isWindows) child.kill(signal);
    else if (child.pid !== undefined) process.kill(-child.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const [status] = await once(child, 'close');
  for (const signal of SIGNALS) process.off(signal, stop);
  if (received !== undefined) throw new Error(`npm run ${script} was interrupted by ${received}.`);
  if (status !== 0) throw new Error(`npm run ${script} failed.`);
}

/**
 * @param {Impact | undefined} wanted
 * @param {import('./release/changelog.mjs').ChangeFile[]} changes
 * @returns {Impact}
 */
function ratingOf(wanted, changes) {
  const tag = lastTag();
  const rated = tag === undefined ? undefined : changesSince(tag);
  if (rated === undefined && wanted === undefined)
    throw new Error('There is no release to compare with. Name the rating: npm run release -- minor');
  for (const { impact, text } of rated ?? []) console.log(`${impact}  ${text}`);
  if (tag !== undefined && rated !== undefined) refuse(abruptRemovals(tag, rated));
  const least = greatest(rated?.[0]?.impact, ...changes.map(({ impact }) => impact));
  const rating = wanted ?? least;
  if (rating === undefined) throw new Error(`Nothing changed since ${tag}.`);
  if (least !== undefined && greatest(rating, least) !== rating)
    throw new Error(`The changes since ${tag ?? 'the start'} are ${least}, so ${rating} is not enough.`);
  return rating;
}

/**
 * Tags the commit of a release, or takes the commit back: its files are restored with the others.
 *
 * @param {string} tag
 */
function tagCommit(tag) {
  try {
    git('tag', '--annotate', tag, '--message', tag);
  } catch (error) {
    git('reset', '--quiet', '--soft', 'HEAD^');
    throw error;
  }
}

/**
 * @param {string[]} words - of the command line
 * @returns {{ wanted: Impact | undefined, isDryRun: boolean }}
 */
function readArguments(words) {
  const [wanted, ...extra] = words.filter((word) => word !== DRY_RUN);
  if (wanted !== undefined && !isImpact(wanted))
    throw new Error(`${wanted} must be ${IMPACTS.join(', ')} or ${DRY_RUN}.`);
  if (extra.length > 0) throw new Error(`${extra.join(' ')} is too much: a release has one rating.`);
  // npm keeps the options of `npm run release --dry-run` to itself.
  const kept = IMPACTS.find((impact) => process.env[`npm_config_${impact}`] !== undefined);
  if (kept !== undefined) throw new Error(`npm keeps --${kept} to itself: npm run release -- ${kept}`);
  const isKept = ['dry_run', 'dryrun'].some((name) => process.env[`npm_config_${name}`] === 'true');
  return { wanted, isDryRun: words.includes(DRY_RUN) || isKept };
}

/** @param {{ wanted: Impact | undefined, isDryRun: boolean }} given */
async function main({ wanted, isDryRun }) {
  refuse([...missingFields(), ...placeholders(), ...uncommitted(), ...notAtNewest(), ...missingTags()]);
  const { version: current } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tag = lastTag();
  if (tag !== undefined && tag !== `v${current}`)
    throw new Error(
      releaseWithoutTag(current) ??
        `The last tag is ${tag}, and package.json has the version ${current}. Only npm run release changes it.`,
    );
  await run('generate');
  await run('api:report');
  refuse(
    uncommitted().map((reason) => `The output of npm run generate or npm run api:report is not committed.\n${reason}`),
  );
  const changes = readChangeFiles();
  const version = nextVersion(current, ratingOf(wanted, changes));
  refuse(takenVersion(version));
  try {
    writeVersion(version);
    writeChangelog(version, changes);
    await run('test:package');
    if (isDryRun)
      return console.log(`\nThe release would be v${version}:\n\n${git('diff', '--', 'CHANGELOG.md').toString()}`);
    git('commit', '--quiet', '--all', '--message', `chore(release): v${version}`);
    tagCommit(`v${version}`);
    console.log(`\nv${version} is tagged. Publish it: git push --atomic --follow-tags`);
  } finally {
    // Nothing is left to restore after the commit.
    git('restore', '--staged', '--worktree', '.');
  }
}

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n\nNo release was made.`);
  process.exitCode = 1;
}
