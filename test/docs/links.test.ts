/** The links of the Markdown files. test/package/site.test.ts checks those of the site, with their anchors. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf, markdownFiles } from '../../scripts/links/markdown.mjs';
import { contractLinks, listedLinks, outsideLinks } from '../../scripts/links/outside.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = markdownFiles();

describe.each([...files].filter(([file]) => !file.startsWith('docs/')))('%s', (file, text) => {
  const inside = linksOf(text).filter((link) => !/^[a-z]+:/.test(link));

  it('links to files and headings that exist', () => {
    const dead = inside.filter((link) => {
      const [path = '', anchor] = decodeURI(link).split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(root, target))) return true;
      const linked = files.get(target);
      return anchor !== undefined && linked !== undefined && !anchorsOf(linked).includes(anchor);
    });
    expect(dead).toEqual([]);
  });
});

it('links to other hosts are in scripts/links/outside.txt, or pages of the contract', () => {
  const pages = contractLinks();
  expect(listedLinks()).toEqual(outsideLinks().filter((link) => !pages.has(link)));
});

it('links in code are none, anchors are those of GitHub', () => {
  const text =
    '# The `a.b()` of [x](./x.md#y), 中文！\n\n# Twice\n```\n# [no](no.md)\n```\n# Twice\n`[no](no)` <https://a.example>\n';
  expect(linksOf(text)).toEqual(['./x.md#y', 'https://a.example']);
  expect(anchorsOf(text)).toEqual(['the-ab-of-x-中文', 'twice', 'twice-1']);
});
