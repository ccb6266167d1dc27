// @ts-check
// Makes a release: npm run release [-- major|minor|patch] [--dry-run]
//
// Everything is checked before the commit and its tag are made; a failure restores the files. With --dry-run the files are
// restored at the end, too. `.github/workflows/release.yml` publishes the tag after `git push --atomic --follow-tags`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { notAtNewest } from './release/branch.mjs';
import { readChangeFiles, writeChangelog } from './release/changelog.mjs';
import { missingFields, takenVersion, uncommitted } from './release/publication.mjs';
import { greatest, IMPACTS, isImpact, nextVersion, writeVersion } from './release/version.mjs';
import { abruptRemovals } from './spec/rating.mjs';
import { changesSince, git, lastTag } from './spec/changes-since.mjs';

/** @typedef {import('./spec/rating.mjs').Impact} Impact */

const DRY_RUN = '--dry-run';

/** @param {string[]} reasons */
function refuse(reasons) {
  if (reasons.length > 0) throw new Error(reasons.join('\n'));
}

/** @param {string} script */
function run(script) {
  console.log(`\n== npm run ${script}`);
  const { npm_config_dry_run: _, ...env } = process.env; // with it, the tests of the package would pack no file
  const { status } = spawnSync('npm', ['run', script], { env, stdio: 'inherit', shell: process.platform === 'win32' });
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
  // npm keeps the option of `npm run release --dry-run` to itself.
  return { wanted, isDryRun: words.includes(DRY_RUN) || process.env['npm_config_dry_run'] === 'true' };
}

/** @param {{ wanted: Impact | undefined, isDryRun: boolean }} given */
function main({ wanted, isDryRun }) {
  refuse([...missingFields(), ...uncommitted(), ...notAtNewest()]);
  const { version: current } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tag = lastTag();
  if (tag !== undefined && tag !== `v${current}`)
    throw new Error(
      `The last tag is ${tag}, and package.json has the version ${current}. Only npm run release changes it.`,
    );
  run('generate');
  run('api:report');
  refuse(
    uncommitted().map((reason) => `The output of npm run generate or npm run api:report is not committed.\n${reason}`),
  );
  const changes = readChangeFiles();
  const version = nextVersion(current, ratingOf(wanted, changes));
  refuse(takenVersion(version));
  try {
    writeVersion(version);
    writeChangelog(version, changes);
    run('test:package');
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
  main(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n\nNo release was made.`);
  process.exitCode = 1;
}
