// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docsLinks } from '../../codegen/docs-links.mjs';
import { linksOf, markdownFiles } from './markdown.mjs';

const contractFolder = fileURLToPath(new URL('../../openapi', import.meta.url));

/** The links of the Markdown files to other hosts, each once. */
export function outsideLinks() {
  const links = [...markdownFiles().values()].flatMap(linksOf).filter((link) => /^https?:/.test(link));
  return [...new Set(links)].toSorted();
}

/** The checked addresses of other hosts, without those of the contract. */
export const listedLinks = () =>
  readFileSync(new URL('outside.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** The addresses of the documentation pages that the contract names. */
export function contractLinks() {
  const files = readdirSync(contractFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  const pages = files.flatMap((file) =>
    Array.from(readFileSync(join(contractFolder, file), 'utf8').matchAll(/\bdocs: (\w\S+)/g), ([, page = '']) => page),
  );
  return new Set(pages.flatMap((page) => (page.startsWith('https:') ? page : Object.values(docsLinks(page)))));
}
