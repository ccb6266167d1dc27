import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** The file, by its path from the root of the repository. */
  readonly from: string;
  /** The file it imports, or the name of a package. */
  readonly to: string;
}

/** Conditional imports count by what they stand for. */
const CONDITIONAL: Readonly<Record<string, string>> = {
  '#runtime': 'src/runtime/runtime.ts',
  '#websocket': 'src/realtime/adapters/node.ts',
};

/** Every import of the TypeScript files below these folders: of values and of types, static and dynamic. */
export function readImports(folders: readonly string[]): readonly Import[] {
  return folders.flatMap((folder) => filesBelow(folder).flatMap(importsOf));
}

export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).split(sep).join('/'))
    .toSorted();
}

function importsOf(from: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(from, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({ from, to: resolve(from, fileName) }));
}

function resolve(from: string, name: string): string {
  const path = CONDITIONAL[name];
  if (path !== undefined) return path;
  if (!name.startsWith('.')) return name;
  return relative('', join(dirname(from), name))
    .split(sep)
    .join('/')
    .replace(/\.js$/, '.ts');
}
