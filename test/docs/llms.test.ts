/** The guides for language models, as the build of the site writes them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { llmsFiles } from '../../docs/.vitepress/llms.js';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const { 'llms.txt': index, 'llms-full.txt': full } = llmsFiles(docs, '/base/');

const pages = ['guide', 'reference'].flatMap((folder) =>
  existsSync(join(docs, folder))
    ? readdirSync(join(docs, folder), { encoding: 'utf8', recursive: true })
        .filter((file) => file.endsWith('.md'))
        .map((file) => `/base/${folder}/${file.replace(/(^index)?\.md$/, '')}`)
    : [],
);

it('both have every English page, once', () => {
  const listed = Array.from(index.matchAll(/^- \[[^\]]+\]\((\S+)\)/gm), ([, link]) => String(link));
  const included = Array.from(full.matchAll(/^<!-- (\S+) -->$/gm), ([, link]) => link);
  expect(listed.toSorted()).toEqual(pages.toSorted());
  expect(included).toEqual(listed);
});

it('the index has a title, a summary and sections, and says in one sentence what each page but an overview is for', () => {
  expect(index).toMatch(/^# coze-client\n\n> .+\n\n.*\(\/base\/llms-full\.txt\)\n\n## Start\n\n- /);
  for (const line of index.split('\n').filter((line) => line.startsWith('- ')))
    expect(line).toMatch(/^- \[[^\]]+\]\(\S+(\/\)$|\): [^[\]]{10,250}\.$)/);
});

it('programs and their regions are in the place of the lines that include them', () => {
  expect(full).not.toMatch(/^<<</m);
  expect(full).not.toMatch(/^\/\/ #(end)?region/m);
  expect(full).toContain('```ts\nimport { ChatEventType, CozeAPI, RoleType }');
  expect(full).toContain('```txt\n你说：“讲个笑话”。You said');
  expect(full).toContain('```js\n');
});
