import { readFileSync } from 'node:fs';

export interface Snippet {
  /** The heading it stands under, and its number there. */
  readonly title: string;
  readonly code: string;
}

/** The programs in the README, in their order. */
export function readmeSnippets(): Snippet[] {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  return text.split(/^## /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    const blocks = [...section.matchAll(/^```js\n([\s\S]*?)^```/gm)];
    return blocks.map(([, code = ''], index) => ({ title: `${heading} ${index + 1}`, code }));
  });
}

/** The same program for `require`. */
export function asCommonJs(code: string): string {
  const lines = code.replaceAll(/^import (\{[^}]*\}) from '([^']+)';$/gm, "const $1 = require('$2');");
  return `(async () => {\n${lines}\n})();\n`;
}
