// @ts-check
// Rates the changes since the last tag: of the contract, of the exported names with their members, and of the methods.
// Run: npm run spec:changes
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from './spec/document.mjs';
import { compareExtensions, withNamedEvents } from './spec/extension-changes.mjs';
import { inOrder, rateContract, typeNamesOf } from './spec/rating.mjs';
import { bundle, changesBetween } from './spec/redocly.mjs';
import { compareMethods, compareSurfaces, methodsOf, surfaceOf } from './spec/surface.mjs';

const ROOT = 'openapi/coze.yaml';
const API_REPORT = 'etc/coze-client.api.md';
const METHODS_PAGE = 'api.md';

/** @param {...string} args */
const git = (...args) => execFileSync('git', args, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });

/** @returns {string | undefined} the last tag before the working tree */
function lastTag() {
  const merged = git('tag', '--merged', 'HEAD').toString().trim();
  return merged === '' ? undefined : git('describe', '--tags', '--abbrev=0').toString().trim();
}

/**
 * @param {string} tag
 * @param {string} file
 */
const textAtTag = (tag, file) =>
  git('ls-tree', tag, '--', file).length === 0 ? '' : git('show', `${tag}:${file}`).toString();

/** @param {string} file */
const textNow = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * @param {string} root
 * @param {string} output
 */
function bundled(root, output) {
  bundle(root, output);
  const document = readDocument(output);
  writeFileSync(output, JSON.stringify(withNamedEvents(document)));
  return document;
}

/**
 * @param {string} tag
 * @returns {import('./spec/rating.mjs').Rated[] | undefined} undefined if the tag has no contract
 */
function changesSince(tag) {
  if (git('ls-tree', tag, '--', ROOT).length === 0) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'spec-changes-'));
  try {
    execFileSync('tar', ['-x', '-C', dir], { input: git('archive', tag, '--', 'openapi') });
    const before = bundled(join(dir, ROOT), join(dir, 'before.json'));
    const after = bundled(ROOT, join(dir, 'after.json'));
    const types = new Set([...typeNamesOf(before), ...typeNamesOf(after)]);
    return [
      ...rateContract(changesBetween(dir, 'before.json', 'after.json')),
      ...compareExtensions(before, after),
      ...compareSurfaces(surfaceOf(textAtTag(tag, API_REPORT)), surfaceOf(textNow(API_REPORT)), types),
      ...compareMethods(methodsOf(textAtTag(tag, METHODS_PAGE)), methodsOf(textNow(METHODS_PAGE))),
    ];
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function main() {
  const tag = lastTag();
  if (tag === undefined) return console.log('There is no tag yet: nothing to compare.');
  const changes = changesSince(tag);
  if (changes === undefined) return console.log(`${tag} has no ${ROOT}: nothing to compare.`);
  const rated = inOrder(changes);
  console.log(rated[0] ? `Since ${tag}: ${rated[0].impact}\n` : `Since ${tag}: no change`);
  for (const { impact, text } of rated) console.log(`${impact}  ${text}`);
}

try {
  if (!existsSync(ROOT)) throw new Error(`${ROOT} not found: run this script in the root of the project.`);
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
