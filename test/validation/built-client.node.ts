import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = (): string => mkdtempSync(join(tmpdir(), 'coze-client-'));

/** Changes the code of a chunk, or removes the chunk by returning undefined. */
export type Edit = (code: string) => string | undefined;

/** The client, built by a bundler into an entry and chunks that are loaded on demand. */
export interface BuiltClient {
  /** The source files that are loaded with the entry. */
  readonly loaded: readonly string[];
  /** The source files that are loaded with the file that a chunk begins with. */
  loadedWith(entry: string): readonly string[];
  /** Makes a copy, so that a test imports new modules. `edits` change chunks, by the file that each begins with. */
  copy(edits?: Readonly<Record<string, Edit>>): string;
  remove(): void;
}

export async function buildClient(): Promise<BuiltClient> {
  const outdir = folder();
  const { metafile } = await build({
    entryPoints: { index: join(root, 'src/index.ts') },
    alias: {
      '#runtime': join(root, 'src/runtime/node.ts'),
      '#websocket': join(root, 'src/realtime/adapters/platform.ts'),
    },
    absWorkingDir: root,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
  });
  const outputs = Object.fromEntries(
    Object.entries(metafile.outputs).map(([path, output]) => [join(root, path), output] as const),
  );
  const loaded = closure(outputs, join(outdir, 'index.mjs'));
  const chunks = readdirSync(outdir).map((name) => join(outdir, name));
  const chunkOf = (entry: string): string => {
    const chunk = chunks.find((path) => outputs[path]?.entryPoint === entry);
    if (chunk === undefined) throw new Error(`The build has no chunk that begins with ${entry}.`);
    return chunk;
  };
  return {
    loaded: sourcesOf(outputs, loaded),
    loadedWith: (entry) => sourcesOf(outputs, closure(outputs, chunkOf(entry))),
    copy(edits = {}) {
      const copy = folder();
      onTestFinished(() => rmSync(copy, { recursive: true }));
      cpSync(outdir, copy, { recursive: true });
      for (const [entry, edit] of Object.entries(edits)) {
        const there = chunkOf(entry).replace(outdir, copy);
        const edited = edit(readFileSync(there, 'utf8'));
        if (edited === undefined) rmSync(there);
        else writeFileSync(there, edited);
      }
      return pathToFileURL(join(copy, 'index.mjs')).href;
    },
    remove: () => rmSync(outdir, { recursive: true }),
  };
}

type Outputs = Readonly<Record<string, Metafile['outputs'][string]>>;

/** A file and its static imports, direct and indirect. */
function closure(outputs: Outputs, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement') closure(outputs, join(root, path), seen);
  return seen;
}

function sourcesOf(outputs: Outputs, files: ReadonlySet<string>): string[] {
  return [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
}
