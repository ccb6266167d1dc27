import { readFileSync } from 'node:fs';

export interface Snippet {
  /** The heading of its section, and its number in the section. */
  readonly title: string;
  readonly code: string;
}

/** Reads the programs of the README, in order. */
export function readmeSnippets(): Snippet[] {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  return text.split(/^## /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    const blocks = [...section.matchAll(/^```js\n([\s\S]*?)^```/gm)];
    return blocks.map(([, code = ''], index) => ({ title: `${heading} ${index + 1}`, code }));
  });
}

/** Converts a program from `import` to `require`. */
export function asCommonJs(code: string): string {
  const lines = code.replaceAll(/^import (\{[^}]*\}) from '([^']+)';$/gm, "const $1 = require('$2');");
  return `(async () => {\n${lines}\n})();\n`;
}
