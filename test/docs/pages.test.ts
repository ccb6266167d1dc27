/** The guides in both languages. test/package/docs-programs.test.ts runs their programs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { relatedPages } from '../../docs/.vitepress/related.js';
import { sections } from '../../docs/.vitepress/sections.js';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(docs, folder), { encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const textOf = (page: string) => readFileSync(join(docs, page), 'utf8');

const pages = filesIn('guide', '.md');

/** What both languages must have in the same places: levels of headings, code, tables with their rows, programs. */
function outlineOf(text: string): string[] {
  const blocks = text.matchAll(/^(#+) .*$|^```[\s\S]*?^```|^<<< .*$|^\|.*$/gm);
  return Array.from(blocks, ([block, heading]) => {
    if (heading !== undefined) return heading;
    return block.startsWith('|') ? `row of ${block.split('|').length - 2}` : withoutComments(block);
  });
}

/** Comments in code may be written in the language of the page. */
const withoutComments = (code: string): string => code.replaceAll(/(^|\s)(\/\/|#) .*$/gm, '');

it('are in the sidebar, each once', () => {
  const listed = sections.flatMap(({ pages }) => Object.keys(pages));
  expect(listed.map((name) => `${name}.md`).toSorted()).toEqual(pages.toSorted());
});

it('lead to others, and each is led to', () => {
  const links = pages.flatMap((page) => relatedPages(`guide/${page}`).map(({ link }) => link));
  expect([...new Set(links)].toSorted()).toEqual(pages.map((page) => `/guide/${page.slice(0, -3)}`).toSorted());
  expect(relatedPages('zh/guide/nextjs.md')[0]).toEqual({ title: '网页代理', link: '/zh/guide/proxy' });
});

it('are in both languages', () => {
  expect(filesIn('zh/guide', '.md').toSorted()).toEqual(pages.toSorted());
});

describe.each(pages)('%s', (page) => {
  it('has the same headings, code and tables in both languages', () => {
    expect(outlineOf(textOf(`zh/guide/${page}`))).toEqual(outlineOf(textOf(`guide/${page}`)));
  });

  it('has the title of the sidebar, in Chinese and in English', () => {
    const titles = sections.flatMap(({ pages }) => pages[page.slice(0, -3)] ?? []);
    expect(textOf(`guide/${page}`)).toMatch(`# ${titles[0]?.en ?? ''}\n`);
    expect(textOf(`zh/guide/${page}`)).toMatch(`# ${titles[0]?.zh ?? ''}\n`);
  });

  it.each(['guide', 'zh/guide'])('in %s links to pages and files that exist', (folder) => {
    for (const [, target = ''] of textOf(`${folder}/${page}`).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
      if (/^https?:/.test(target)) continue;
      const path = target.startsWith('/') ? join(docs, target) : join(dirname(join(docs, folder, page)), target);
      expect(existsSync(path) || existsSync(`${path}.md`), target).toBe(true);
    }
  });
});

describe('the README', () => {
  const [english = '', chinese = ''] = ['README.md', 'README.zh-CN.md'].map((page) => textOf(`../${page}`));

  it('has the same headings, code and tables in both languages', () => {
    expect(outlineOf(chinese)).toEqual(outlineOf(english));
  });

  it('links to the same pages in both languages', () => {
    const targets = (text: string) =>
      Array.from(text.matchAll(/\]\(([^)#]+)/g), ([, link = '']) =>
        link.replace('docs/zh/', 'docs/').replace('-zh-CN.png', '-en.png'),
      )
        .filter((link) => !link.startsWith('README'))
        .toSorted();
    expect(targets(chinese)).toEqual(targets(english));
  });
});

it('Chinese pages lead to Chinese pages', () => {
  const absolute = pages.flatMap((page) => textOf(`zh/guide/${page}`).match(/\]\(\/[^)]*\)/g) ?? []);
  expect(absolute.filter((link) => !link.startsWith('](/zh/'))).toEqual([]);
});

it('every program is part of a page', () => {
  const all = [...pages.map((page) => `guide/${page}`), 'reference/errors.md'];
  const included = all.flatMap((page) =>
    Array.from(textOf(page).matchAll(/^<<< @\/programs\/(\S+?)(?:[#{].*)?$/gm), ([, file]) => String(file)),
  );
  const programs = readdirSync(join(docs, 'programs'), { encoding: 'utf8', recursive: true });
  expect(programs.filter((file) => /\.\w+$/.test(file)).toSorted()).toEqual([...new Set(included)].toSorted());
});
