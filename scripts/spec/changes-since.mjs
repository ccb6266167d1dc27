// @ts-check
/** The changes since a tag: of the contract, of the exported names with their members, and of the methods. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from './document.mjs';
import { compareExtensions, withNamedEvents, withSentEvents } from './extension-changes.mjs';
import { inOrder, rateContract, typeNamesOf } from './rating.mjs';
import { bundle, changesBetween } from './redocly.mjs';
import { compareMethods, methodsOf } from './methods.mjs';
import { surfaceOf } from './surface.mjs';
import { compareSurfaces } from './surface-changes.mjs';

export const CONTRACT_FILE = 'openapi/coze.yaml';
const API_REPORT = 'etc/coze-client.api.md';
const METHODS_PAGE = 'api.md';

/** @param {...string} args */
export const git = (...args) => execFileSync('git', args, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });

/** The tags of releases. Other tags are ignored. */
export const VERSION_TAGS = 'v[0-9]*';

/** @returns {string | undefined} the tag of the last release before the working tree */
export function lastTag() {
  if (git('rev-parse', '--is-shallow-repository').toString().trim() === 'true')
    throw new Error(
      'This clone does not have all commits, so the last release is unknown: git fetch --tags --unshallow',
    );
  const merged = git('tag', '--merged', 'HEAD', '--list', VERSION_TAGS).toString().trim();
  return merged === '' ? undefined : git('describe', '--tags', '--abbrev=0', '--match', VERSION_TAGS).toString().trim();
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
  writeFileSync(output, JSON.stringify(withNamedEvents(withSentEvents(document))));
  return document;
}

/**
 * @param {string} tag
 * @returns {import('./rating.mjs').Rated[] | undefined} the greatest impact first; undefined if the tag has no contract
 */
export function changesSince(tag) {
  if (git('ls-tree', tag, '--', CONTRACT_FILE).length === 0) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'spec-changes-'));
  try {
    execFileSync('tar', ['-x', '-C', dir], { input: git('archive', tag, '--', 'openapi') });
    const before = bundled(join(dir, CONTRACT_FILE), join(dir, 'before.json'));
    const after = bundled(CONTRACT_FILE, join(dir, 'after.json'));
    const types = new Set([...typeNamesOf(before), ...typeNamesOf(after)]);
    return inOrder([
      ...rateContract(changesBetween(dir, 'before.json', 'after.json')),
      ...compareExtensions(before, after),
      ...compareSurfaces(surfaceOf(textAtTag(tag, API_REPORT)), surfaceOf(textNow(API_REPORT)), types),
      ...compareMethods(methodsOf(textAtTag(tag, METHODS_PAGE)), methodsOf(textNow(METHODS_PAGE))),
    ]);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
