import { create } from '../dom.js';

/**
 * Shows the Markdown that models write most: paragraphs, headings, lists, code, bold text, and links. Everything else stays
 * text. The text comes from a model: it never becomes HTML, and links lead only to web pages.
 */
export function renderMarkdown(text: string): DocumentFragment {
  const result = document.createDocumentFragment();
  const blocks = text.split(/^(```[^\n]*\n[\s\S]*?(?:\n```|$))/m);
  for (const block of blocks) {
    const [, code] = /^```[^\n]*\n([\s\S]*?)(?:\n```)?$/.exec(block) ?? [];
    if (code !== undefined) result.append(create('pre', { tabindex: '0' }, create('code', {}, code)));
    else for (const paragraph of block.split(/\n{2,}/)) addParagraph(result, paragraph.trim());
  }
  return result;
}

function addParagraph(parent: DocumentFragment, text: string): void {
  if (text === '') return;
  const [, heading] = /^#{1,6} (.*)$/.exec(text) ?? [];
  if (heading !== undefined) return parent.append(create('h3', {}, ...inline(heading)));
  const lines = text.split('\n');
  for (const [tag, mark] of [
    ['ul', /^[-*] +/],
    ['ol', /^\d+[.)] +/],
  ] as const) {
    if (!lines.every((line) => mark.test(line))) continue;
    return parent.append(create(tag, {}, ...lines.map((line) => create('li', {}, ...inline(line.replace(mark, ''))))));
  }
  parent.append(create('p', {}, ...inline(text)));
}

const spans = /(`[^`\n]+`|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\))/;

function inline(text: string): (Node | string)[] {
  return text.split(spans).map((part) => {
    if (/^`[^`\n]+`$/.test(part)) return create('code', {}, part.slice(1, -1));
    if (/^\*\*[^*\n]+\*\*$/.test(part)) return create('strong', {}, part.slice(2, -2));
    const [, label, address] = /^\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)$/.exec(part) ?? [];
    if (label === undefined || address === undefined) return part;
    return create('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label);
  });
}
