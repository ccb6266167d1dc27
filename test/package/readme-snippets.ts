import { readFileSync } from 'node:fs';

export interface Snippet {
  /** The heading of its section, and its number in the section. */
  readonly title: string;
  readonly code: string;
}

/** Reads the programs of the README, in order. */
export const readmeSnippets = (): Snippet[] => snippetsOf('README.md', 'js');

/** Reads the programs of a page in one language, in order. */
export function snippetsOf(page: string, language: 'js' | 'ts'): Snippet[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  return text.split(/^##+ /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].filter(([, tag]) => tag === language);
    return blocks.map(([, , code = ''], index) => ({ title: `${heading} ${index + 1}`, code }));
  });
}

/** Converts a program from `import` to `require`. */
export function asCommonJs(code: string): string {
  const lines = code.replaceAll(/^import (\{[^}]*\}) from '([^']+)';$/gm, "const $1 = require('$2');");
  return `(async () => {\n${lines}\n})();\n`;
}
