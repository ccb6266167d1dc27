/** Markdown of the pages. */

const htmlEscaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;');

/** A text of the contract or of a doc comment: what is not code is no HTML and no template. */
export const prose = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : htmlEscaped(part)))
    .join('');

const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', String.raw`\|`);

/** A markdownTable without the columns that are empty in every row; nothing without rows. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const used = head.map((_, index) => rows.some((row) => row[index] !== ''));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, index) => used[index])
      .map(cell)
      .join(' | ')} |`;
  return [[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
}

export const codeBlock = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``;

/** The anchor of a name: `chat.messages.list` is `chat-messages-list`. */
export const anchor = (name: string): string => name.replaceAll('.', '-');
