import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = (): string => mkdtempSync(join(tmpdir(), 'coze-client-'));

/** The client, built by a bundler into an entry and chunks that are loaded on demand. */
export interface BuiltClient {
  /** The source files that are loaded with the entry. */
  readonly loaded: readonly string[];
  /** The source files in the chunk of the schemas. */
  readonly waiting: readonly string[];
  /** The chunk of the schemas. */
  readonly chunk: string;
  /** Makes a copy, so that a test imports new modules. `edit` changes the chunk, or removes it by returning undefined. */
  copy(edit?: (code: string) => string | undefined): string;
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
  const chunk = chunks.find((path) => outputs[path]?.entryPoint === 'src/validation/responses.ts');
  if (chunk === undefined) throw new Error('The build has no chunk with the schemas.');
  return {
    loaded: sourcesOf(outputs, loaded),
    waiting: sourcesOf(outputs, closure(outputs, chunk)),
    chunk: readFileSync(chunk, 'utf8'),
    copy(edit = (code) => code) {
      const copy = folder();
      onTestFinished(() => rmSync(copy, { recursive: true }));
      cpSync(outdir, copy, { recursive: true });
      const there = chunk.replace(outdir, copy);
      const edited = edit(readFileSync(there, 'utf8'));
      if (edited === undefined) rmSync(there);
      else writeFileSync(there, edited);
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
