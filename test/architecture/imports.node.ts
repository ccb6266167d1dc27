import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** The file, by its path from the root of the repository. */
  readonly from: string;
  /** The file it imports, or the name of a package. */
  readonly to: string;
}

/** The entries of the package. */
const ENTRY_FILES = {
  'coze-client': 'src/index.ts',
  'coze-client/operations': 'src/operations.ts',
  'coze-client/schemas': 'src/schemas.ts',
  'coze-client/json-schemas': 'src/json-schemas.ts',
  'coze-client/audio': 'src/audio/index.ts',
  'coze-client/proxy': 'src/proxy/index.ts',
  'coze-client/proxy/node': 'src/proxy/node.ts',
  'coze-client/testing': 'local-server/index.node.ts',
  'coze-client/testing/browser': 'local-server/page/index.ts',
  'coze-client/voice': 'src/voice/index.ts',
  'coze-client/ws-tools': 'src/ws-tools/index.ts',
};
export const ENTRIES = Object.values(ENTRY_FILES);

/** Names that stand for files of this repository. A conditional import counts as an import of every platform's file. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  '#runtime': ['node', 'browser', 'workerd', 'edge'].map((platform) => `src/runtime/${platform}.ts`),
  '#websocket': ['node', 'platform', 'workerd'].map((platform) => `src/realtime/adapters/${platform}.ts`),
  ...Object.fromEntries(Object.entries(ENTRY_FILES).map(([name, file]) => [name, [file]])),
};

/** Every import of the programs below these folders: of values and of types, static and dynamic. */
export function readImports(folders: readonly string[]): readonly Import[] {
  return folders.flatMap((folder) => filesBelow(folder).flatMap(importsOf));
}

export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?[jt]s$/.test(name))
    .map((name) => join(folder, name).split(sep).join('/'))
    .toSorted();
}

function importsOf(from: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(from, 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName }) => resolveImport(from, fileName).map((to) => ({ from, to })));
}

/** The files that a name in an import stands for; the name itself if it is a package. */
export function resolveImport(from: string, name: string): readonly string[] {
  const files = NAMED[name];
  if (files !== undefined) return files;
  if (!name.startsWith('.')) return [name];
  const path = relative('', join(dirname(from), name))
    .split(sep)
    .join('/');
  return [path.replace(/\.js$/, '.ts')];
}
