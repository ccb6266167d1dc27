/** What follows from the TypeScript examples. test/package/examples.test.ts runs them. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { derivedFiles } from '../../scripts/examples/derived-files.mjs';
import { exampleCode, exampleNames } from '../../scripts/examples/sources.mjs';

const readme = readFileSync('examples/README.md', 'utf8');
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

it('their JavaScript and the tables of the README are up to date: npm run examples', async () => {
  for (const [file, text] of Object.entries(await derivedFiles())) {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8'), basename(file)).toBe(text);
  }
});

it('the README lists each example once', () => {
  const listed = Array.from(readme.matchAll(/\((\S+\/\S+)\.mjs\)/g), ([, name = '']) => name);
  expect(listed.toSorted()).toEqual(exampleNames);
});

it.each(exampleNames)('%s says in Chinese and in English what it shows, and each comment too', (name) => {
  const lines = exampleCode(name).split('\n');
  const comments = lines.filter((line) => /^ *\/\/ (?!oxlint)/.test(line));
  expect(lines.slice(0, 2)).toEqual(comments.slice(0, 2));
  expect(comments.map(isChinese)).toEqual(comments.map((_, index) => index % 2 === 0));
});
