/** The addresses of documentation pages are in one place, codegen/docs-links.mjs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docsLinks, withDocsLinks } from '../../codegen/docs-links.mjs';

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

test('a page has an address in each language', () => {
  expect(docsLinks('developer_guides/chat_v3')).toEqual({
    en: 'https://www.coze.com/docs/developer_guides/chat_v3',
    zh: 'https://docs.coze.cn/developer_guides/chat_v3',
  });
});

test('every link of a doc comment has the address of today', () => {
  const files = [...below('src'), ...below('local-server'), ...below('generated')].filter((file) =>
    file.endsWith('.ts'),
  );
  const old = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return withDocsLinks(text) !== text;
  });
  expect(old, 'run node scripts/docs-links.mjs, and npm run generate').toEqual([]);
});

test('api.md and the contract have no other address', () => {
  const texts = [
    'api.md',
    'README.md',
    'README.zh-CN.md',
    ...below('openapi').filter((file) => file.endsWith('.yaml')),
  ].map((file) => readFileSync(file, 'utf8'));
  const links = texts.flatMap(
    (text) => text.match(/https:\/\/(?:docs\.coze\.cn|www\.coze\.(?:cn|com)\/(?:open\/)?docs)\/[\w/]+/g) ?? [],
  );
  const { en, zh } = docsLinks('');
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !link.startsWith(en) && !link.startsWith(zh))).toEqual([]);
});
