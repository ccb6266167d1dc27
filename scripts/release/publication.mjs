// @ts-check
/** What keeps a package from being published. */
import { existsSync, readFileSync } from 'node:fs';
import { git, VERSION_TAGS } from '../spec/changes-since.mjs';
import { missingTags, notOnBranch } from './branch.mjs';
import { CHANGELOG, FOLDER } from './changelog.mjs';
import { isBelow, VERSION_FILES } from './version.mjs';

/** Fields that show users where the package comes from. npm needs `repository` for the provenance. */
const REQUIRED_FIELDS = ['repository', 'homepage', 'bugs'];
/** Files with addresses of the project: its contacts, and its site. */
const ADDRESSES = ['SUPPORT.md', 'src/errors/error-reference.ts'];

/** @returns {string[]} what is missing in package.json */
export function missingFields() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  return REQUIRED_FIELDS.filter((field) => !manifest[field]).map(
    (field) => `package.json has no ${field}. Fill it in.`,
  );
}

/** @returns {string[]} the reasons if addresses of the project are still placeholders */
export const placeholders = () =>
  ADDRESSES.filter((file) => readFileSync(file, 'utf8').includes('example.com')).map(
    (file) => `${file} has an address that is a placeholder. Write that of the project.`,
  );

/** @returns {string[]} the reason if something is not committed */
export function uncommitted() {
  const status = git('status', '--porcelain').toString().trim();
  if (status === '') return [];
  const reason = `These files are not committed:\n${status}`;
  const files = status.split('\n').map((line) => line.trim().replace(/^\S+ +/, ''));
  return [files.every(isOfRelease) && isVersionChanged() ? `${reason}\n${INTERRUPTED}` : reason];
}

const INTERRUPTED = 'A release was interrupted. Take its changes back: git restore --staged --worktree .';

/** @param {string} file */
const isOfRelease = (file) =>
  VERSION_FILES.includes(file) || file === CHANGELOG || (file.startsWith(`${FOLDER}/`) && !existsSync(file));

const isVersionChanged = () =>
  JSON.parse(git('show', 'HEAD:package.json').toString()).version !==
  JSON.parse(readFileSync('package.json', 'utf8')).version;

/** @returns {string[]} the versions that have a tag, on any branch */
const taggedVersions = () =>
  git('tag', '--list', VERSION_TAGS)
    .toString()
    .split('\n')
    .flatMap((tag) => (tag === '' ? [] : tag.slice(1)));

/**
 * @param {string} version
 * @returns {string[]} the reason if a greater version was released: npm would install the smaller one as the latest
 */
function belowReleased(version) {
  const greater = taggedVersions().find((other) => isBelow(version, other));
  return greater === undefined ? [] : [`${version} is below v${greater}, which has a tag already.`];
}

/**
 * @param {string} version
 * @returns {string[]} the reason if the version of a release is taken
 */
export const takenVersion = (version) =>
  taggedVersions().includes(version)
    ? [`The tag v${version} exists already, on another branch or without its commit. Fetch it, or remove it.`]
    : belowReleased(version);

/** @returns {string[]} what keeps the commit that is checked out from being published */
export function obstacles() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tags = git('tag', '--points-at', 'HEAD').toString().trim().split('\n');
  const changelog = readFileSync(CHANGELOG, 'utf8');
  return [
    ...missingFields(),
    ...placeholders(),
    ...uncommitted(),
    ...(tags.includes(`v${version}`)
      ? []
      : [`The commit does not have the tag v${version}. Make it with npm run release.`]),
    ...notOnBranch(),
    ...missingTags(),
    ...belowReleased(version),
    ...(changelog.includes(`\n## ${version}\n`) ? [] : [`${CHANGELOG} has no section ${version}.`]),
  ];
}
