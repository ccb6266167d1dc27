// @ts-check
/** Releases come from one branch: a tag that is not on it would publish what nobody has merged. */
import { spawnSync } from 'node:child_process';
import { git } from '../spec/changes-since.mjs';

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

/** @returns {string[]} the reason if the commit that is checked out is not the newest of the branch, here and at the remote */
export function notAtNewest() {
  const current = git('branch', '--show-current').toString().trim();
  if (current !== BRANCH)
    return [`A release is made on ${BRANCH}, not on ${current === '' ? 'a detached HEAD' : current}.`];
  if (!hasRemote()) return [];
  const [newest = ''] = git('ls-remote', REMOTE, `refs/heads/${BRANCH}`).toString().split('\t');
  return newest === '' || isMerged(newest, 'HEAD')
    ? []
    : [`${REMOTE}/${BRANCH} has commits that are not here. Fetch and merge them.`];
}

/** @returns {string[]} the reason if the branch does not have the commit that is checked out */
export function notOnBranch() {
  const branch = hasRemote() ? `${REMOTE}/${BRANCH}` : BRANCH;
  const ref = hasRemote() ? `refs/remotes/${branch}` : `refs/heads/${branch}`;
  return isMerged('HEAD', ref) ? [] : [`The commit is not on ${branch}. Push the branch together with its tag.`];
}
