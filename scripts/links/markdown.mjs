// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The Markdown files of the repository, with their texts. */
export function markdownFiles() {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '*.md'], {
    cwd: repository,
    encoding: 'utf8',
  });
  const files = listed.split('\0').filter((file) => file !== '');
  return new Map(files.map((file) => [file, readFileSync(join(repository, file), 'utf8')]));
}

/** @param {string} text */
const withoutCode = (text) => text.replaceAll(/^( *)(```+)[^]*?^\1\2/gm, '').replaceAll(/(`+)[^`][^]*?\1/g, '');

/**
 * The targets of the links and the pictures of a Markdown text, in its code not.
 *
 * @param {string} text
 */
export function linksOf(text) {
  const forms = /\]\(<?([^)\s>]+)|^\[[^\]]+\]: (\S+)|<(https?:[^>]+)>|\b(?:href|src|link)(?:=|: )["']?([^"'\s>]+)/gm;
  return Array.from(withoutCode(text).matchAll(forms), ([, ...targets]) => targets.find(Boolean) ?? '');
}

/**
 * The anchors that GitHub gives to the headings of a Markdown text.
 *
 * @param {string} text
 */
export function anchorsOf(text) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const headings = text.replaceAll(/^( *)(```+)[^]*?^\1\2/gm, '').matchAll(/^#+ (.*)$/gm);
  return Array.from(headings, ([, heading = '']) => {
    const title = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = title.replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
