// Builds a page's bundle, and measures the chunks that load at once and those that load later.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns the gzipped bytes that load with the program, and in total with the chunks of each further file. */
export async function loadedWith(contents, ...chunks) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    outdir: join(root, 'build'),
    absWorkingDir: root,
    tsconfigRaw: {},
  });
  const { outputs } = metafile;
  const size = (path) => {
    const { contents: bytes } = outputFiles.find((file) => file.path === join(root, path));
    return gzipSync(bytes, { level: 9 }).length;
  };
  const add = (path, loaded) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of outputs[path].imports) if (kind === 'import-statement') add(next, loaded);
  };
  const loaded = new Set();
  return ['stdin', ...chunks].map((name) => {
    add(
      Object.keys(outputs).find((path) => outputs[path].entryPoint?.includes(name)),
      loaded,
    );
    return [...loaded].reduce((sum, path) => sum + size(path), 0);
  });
}
