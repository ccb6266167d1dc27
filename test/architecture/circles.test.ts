/** No two files import each other, directly or through other files, types included. ARCHITECTURE.md gives the reasons. */
import { describe, expect, it } from 'vitest';
import { type Import, readImports } from './imports.node.js';

describe('circles of imports', () => {
  it('do not exist in src, generated and local-server', () => {
    expect(circlesOf(readImports(['src', 'generated', 'local-server']))).toEqual([]);
  });

  it('are reported with their files', () => {
    const imports = [
      { from: 'a.ts', to: 'b.ts' },
      { from: 'b.ts', to: 'c.ts' },
      { from: 'c.ts', to: 'a.ts' },
      { from: 'c.ts', to: 'd.ts' },
      { from: 'd.ts', to: 'e.ts' },
      { from: 'f.ts', to: 'g.ts' },
      { from: 'g.ts', to: 'f.ts' },
      { from: 'h.ts', to: 'a.ts' },
    ];
    expect(circlesOf(imports)).toEqual(['a.ts, b.ts, c.ts', 'f.ts, g.ts']);
  });

  it('are reported for a file that imports itself', () => {
    expect(circlesOf([{ from: 'a.ts', to: 'a.ts' }])).toEqual(['a.ts']);
  });

  it('do not include two ways to one file', () => {
    const imports = [
      { from: 'a.ts', to: 'b.ts' },
      { from: 'a.ts', to: 'c.ts' },
      { from: 'b.ts', to: 'd.ts' },
      { from: 'c.ts', to: 'd.ts' },
    ];
    expect(circlesOf(imports)).toEqual([]);
  });
});

/** The groups of files that reach each other by imports: each group once, its files in order. */
function circlesOf(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const reached = new Map([...targets.keys()].map((file) => [file, reachedFrom(file, targets)]));
  const circles = [...reached].flatMap(([file, files]) => {
    const circle = [...files].filter((other) => reached.get(other)?.has(file));
    return circle.length > 0 ? [circle.toSorted().join(', ')] : [];
  });
  return [...new Set(circles)];
}

/** The files that a file imports, directly or through other files. */
function reachedFrom(file: string, targets: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const to of targets.get(next) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}
