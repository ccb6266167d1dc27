/** The guides for language models: https://llmstxt.org. The site has both files beside its home page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sections } from './sections.js';

interface Page {
  /** The path without its ending, such as `guide/retries`. */
  readonly path: string;
  readonly title: string;
  /** The first sentence; empty for an overview without one. */
  readonly summary: string;
  /** The whole page, with its programs. */
  readonly text: string;
}

interface PageGroup {
  readonly title: string;
  readonly pages: readonly Page[];
}

/**
 * The index of the English pages, and all of them in one text.
 *
 * @param docs - the folder of the site.
 * @param base - the path of the site on its host: `/`, or one that ends with it.
 */
export function llmsFiles(docs: string, base: string): Readonly<Record<'llms.txt' | 'llms-full.txt', string>> {
  const groups: PageGroup[] = sections.map(({ en, pages }) => ({
    title: en,
    pages: Object.keys(pages).map((name) => readPage(docs, `guide/${name}`)),
  }));
  const reference = referencePages(docs);
  if (reference.length > 0) groups.push({ title: 'API reference', pages: reference });
  const head =
    '# coze-client\n\n' +
    '> The TypeScript client for Coze: chats, workflows, bots, files and voice, typed and checked. A drop-in for @coze/api.\n';
  const listed = groups.map(({ title, pages }) => {
    const lines = pages.map(({ path, title, summary }) => `- [${title}](${base}${path})${summary && `: ${summary}`}\n`);
    return `\n## ${title}\n\n${lines.join('')}`;
  });
  const all = `\nAll pages in one file: [llms-full.txt](${base}llms-full.txt)\n`;
  const texts = groups.flatMap(({ pages }) => pages.map(({ path, text }) => `\n<!-- ${base}${path} -->\n\n${text}`));
  return { 'llms.txt': head + all + listed.join(''), 'llms-full.txt': head + texts.join('') };
}

/** The generated pages, in the order of their names; the overview comes first. */
function referencePages(docs: string): Page[] {
  const folder = join(docs, 'reference');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const names = files.map((file) => file.replaceAll('\\', '/').slice(0, -3));
  const rank = (name: string): number => (name === 'index' ? 0 : name.split('/').length);
  return names
    .toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .map((name) => readPage(docs, `reference/${name}`));
}

function readPage(docs: string, path: string): Page {
  const source = readFileSync(join(docs, `${path}.md`), 'utf8').replaceAll(
    /^---\n[^]*?\n---\n+|^<!--[^]*?-->\n+/gm,
    '',
  );
  const [, title, paragraph = ''] = /^# (.+)\n+((?:[^#\n].*\n)*)/m.exec(source) ?? [];
  if (title === undefined) throw new Error(`docs/${path}.md has no title.`);
  return {
    path: path.replace(/\/index$/, '/'),
    title,
    summary: firstSentence(paragraph),
    text: withPrograms(docs, source),
  };
}

/** It is in one line, and of its links only the text is left. A colon before a program becomes a full stop. */
function firstSentence(paragraph: string): string {
  const line = paragraph.replaceAll(/\[([^\]]+)\](\([^)]*\)|\[[^\]]*\])/g, '$1').replaceAll(/\s+/g, ' ');
  const [sentence = ''] = /^.*?(?:\.(?= )|:(?= $))/.exec(line) ?? [];
  return sentence.replace(/:$/, '.');
}

/** Puts the files in that a page includes, or their regions. */
function withPrograms(docs: string, text: string): string {
  return text.replaceAll(
    /^<<< @\/([^\s#]+?)(\.\w+)(?:#(\w+))?$/gm,
    (_, file: string, ending: string, region?: string) => {
      const code = readFileSync(join(docs, file + ending), 'utf8');
      return `\`\`\`${ending.slice(1)}\n${region === undefined ? code : regionOf(code, region)}\`\`\``;
    },
  );
}

function regionOf(code: string, region: string): string {
  const [, lines] = new RegExp(`^.*#region ${region}\\n([^]*?)^.*#endregion`, 'm').exec(code) ?? [];
  if (lines === undefined) throw new Error(`A page includes the region ${region}, which its program does not have.`);
  return lines;
}
