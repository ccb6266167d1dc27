// @ts-check
/** What keeps a package from being published. */
import { readFileSync } from 'node:fs';
import { git, VERSION_TAGS } from '../spec/changes-since.mjs';
import { notOnBranch } from './branch.mjs';
import { isBelow } from './version.mjs';

/** Fields that show users where the package comes from. npm needs `repository` for the provenance. */
const REQUIRED_FIELDS = ['repository', 'homepage', 'bugs'];

/** @returns {string[]} what is missing in package.json */
export function missingFields() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  return REQUIRED_FIELDS.filter((field) => !manifest[field]).map(
    (field) => `package.json has no ${field}. Fill it in.`,
  );
}

/** @returns {string[]} the reason if something is not committed */
export function uncommitted() {
  const files = git('status', '--porcelain').toString().trim();
  return files === '' ? [] : [`These files are not committed:\n${files}`];
}

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
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  return [
    ...missingFields(),
    ...uncommitted(),
    ...(tags.includes(`v${version}`)
      ? []
      : [`The commit does not have the tag v${version}. Make it with npm run release.`]),
    ...notOnBranch(),
    ...belowReleased(version),
    ...(changelog.includes(`\n## ${version}\n`) ? [] : [`CHANGELOG.md has no section ${version}.`]),
  ];
}
