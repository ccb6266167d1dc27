import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a program is bundled to. */
export interface Target {
  readonly platform: 'browser' | 'node';
  readonly format: 'esm' | 'cjs';
  /** Whether what is loaded on demand gets files of its own. */
  readonly split: boolean;
}

export interface BundleJob extends Target {
  readonly project: string;
  /** The program, in the project. */
  readonly entry: string;
  /** Where the files go; the first to be loaded is the entry of the bundle. */
  readonly directory: string;
}

export const extensionOf = ({ format }: Pick<Target, 'format'>) => (format === 'esm' ? '.mjs' : '.cjs');

/** The file to load. */
export const entryName = (target: Pick<Target, 'format'>) => `main${extensionOf(target)}`;

/** The texts of the files of a bundle. */
export interface BundleFiles {
  /** The entry and what it imports. */
  readonly atOnce: readonly string[];
  readonly onDemand: readonly string[];
}

export function filesOf(directory: string, entry: string): BundleFiles {
  const texts = new Map(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const [, imported = ''] of (texts.get(name) ?? '').matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g))
      load(imported);
  };
  load(entry);
  const pick = (wanted: boolean) => [...texts].filter(([name]) => loaded.has(name) === wanted).map(([, text]) => text);
  return { atOnce: pick(true), onDemand: pick(false) };
}
