/** Files named `.lazy.ts` load on first use. One static import of such a file would load it, and all it needs, at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('files that load on first use', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = new Map(files.map((name) => [name, readFileSync(join('src', name), 'utf8')]));

  it('are imported by import() only', () => {
    expect([...texts].filter(([, text]) => importsLazyFile(text)).map(([name]) => name)).toEqual([]);
  });

  it('are each imported by some file', () => {
    const lazy = files.filter((name) => name.endsWith('.lazy.ts')).map((name) => name.split(/[/\\]/).at(-1) ?? '');
    const isLoaded = (name: string) =>
      [...texts.values()].some((text) => text.includes(`/${name.replace(/ts$/, 'js')}')`));
    expect(lazy.length).toBeGreaterThan(0);
    expect(lazy.filter((name) => !isLoaded(name))).toEqual([]);
  });

  it.each([
    ["import { formOf } from './form.lazy.js';", true],
    ["export { formOf } from './form.lazy.js';", true],
    ["import './form.lazy.js';", true],
    ["import type { Form } from './form.lazy.js';", false],
    ["const load = () => import('./form.lazy.js');", false],
  ])('%s: found is %s', (text, found) => {
    expect(importsLazyFile(text)).toBe(found);
  });
});

function importsLazyFile(text: string): boolean {
  return /^(import|export) (?!type\b)[^;]*'[^']*\.lazy\.js';/m.test(text);
}
