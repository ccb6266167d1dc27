// @ts-check
/** Releases come from one branch: a tag that is not on it would publish what nobody has merged. They are compared with the last one. */
import { spawnSync } from 'node:child_process';
import { git, VERSION_TAGS } from '../spec/changes-since.mjs';

const BRANCH = 'main';
const REMOTE = 'origin';

const hasRemote = () => git('remote').toString().split('\n').includes(REMOTE);

/**
 * @param {string} ancestor
 * @param {string} commit
 * @returns {boolean} false also if one of the two is not in this clone
 */
const isMerged = (ancestor, commit) =>
  spawnSync('git', ['merge-base', '--is-ancestor', ancestor, commit], { stdio: 'ignore' }).status === 0;

/** @returns {string[]} the tags of releases at the remote */
const remoteTags = () =>
  Array.from(
    git('ls-remote', '--tags', '--refs', REMOTE, VERSION_TAGS)
      .toString()
      .matchAll(/refs\/tags\/(.+)/g),
    ([, tag = '']) => tag,
  );

/**
 * @param {string} tag
 * @param {string} commit - of its release
 * @returns {string} the commands that take back a release that was not published
 */
function stepsBack(tag, commit) {
  const isNewest = git('rev-parse', commit).equals(git('rev-parse', 'HEAD'));
  const isLocal = !isMerged(commit, `refs/remotes/${REMOTE}/${BRANCH}`);
  return [
    ...(git('tag', '--list', tag).length === 0 ? [] : [`git tag -d ${tag}`]),
    isNewest && isLocal ? 'git reset --hard HEAD^' : `git revert --no-edit ${commit}`,
    'git pull --rebase',
    'npm run release',
  ].join(', ');
}

/** @returns {string | undefined} the last release, if it is not at the remote */
function unpushedRelease() {
  const tags = git('tag', '--merged', 'HEAD', '--list', VERSION_TAGS, '--sort=-creatordate').toString().split('\n');
  const known = remoteTags();
  return tags.find((tag) => tag !== '' && !known.includes(tag));
}

/**
 * `git pull --rebase` after a push that was refused gives the commit of a release another hash, which has no tag.
 *
 * @param {string} version - of package.json
 * @returns {string | undefined} what to do, if the commit of its release is here, and its tag is not on it
 */
export function releaseWithoutTag(version) {
  const subject = `chore(release): v${version}`;
  const commits = git('log', '--format=%h %s').toString().split('\n');
  const [commit] = commits.find((line) => line.endsWith(` ${subject}`))?.split(' ') ?? [];
  return commit === undefined
    ? undefined
    : `The commit ${commit} is the release v${version}, and has no tag. Take it back, and release again: ${stepsBack(`v${version}`, commit)}`;
}

/** @returns {string[]} the reason if the commit that is checked out is not the newest of the branch, here and at the remote */
export function notAtNewest() {
  const current = git('branch', '--show-current').toString().trim();
  if (current !== BRANCH)
    return [`A release is made on ${BRANCH}, not on ${current === '' ? 'a detached HEAD' : current}.`];
  if (!hasRemote()) return [];
  const [newest = ''] = git('ls-remote', REMOTE, `refs/heads/${BRANCH}`).toString().split('\t');
  if (newest === '' || isMerged(newest, 'HEAD')) return [];
  const tag = unpushedRelease();
  return [
    tag === undefined
      ? `${REMOTE}/${BRANCH} has commits that are not here. Fetch and merge them.`
      : `${REMOTE}/${BRANCH} has commits that are not here, and the release ${tag} is not pushed. Take it back, and release again: ${stepsBack(tag, git('rev-parse', '--short', `${tag}^{}`).toString().trim())}`,
  ];
}

/** @returns {string[]} the reason if the branch does not have the commit that is checked out */
export function notOnBranch() {
  const branch = hasRemote() ? `${REMOTE}/${BRANCH}` : BRANCH;
  const ref = hasRemote() ? `refs/remotes/${branch}` : `refs/heads/${branch}`;
  return isMerged('HEAD', ref) ? [] : [`The commit is not on ${branch}. Push the branch together with its tag.`];
}

/**
 * Without the tag of the last release, a change would be rated by an older release, or by none.
 *
 * @returns {string[]} the reason if the remote has a release whose tag is not here
 */
export function missingTags() {
  if (!hasRemote()) return [];
  const here = git('tag').toString().split('\n');
  const missing = remoteTags().filter((tag) => !here.includes(tag));
  return missing.length === 0
    ? []
    : [`${REMOTE} has tags that are not here: ${missing.join(', ')}. Fetch them: git fetch --tags ${REMOTE}`];
}
