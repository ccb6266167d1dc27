// @ts-check
/** What keeps a package from being published. */
import { readFileSync } from 'node:fs';
import { git } from '../spec/changes-since.mjs';

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
    ...(changelog.includes(`\n## ${version}\n`) ? [] : [`CHANGELOG.md has no section ${version}.`]),
  ];
}
