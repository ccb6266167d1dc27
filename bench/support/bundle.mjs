// Builds a page's bundle, and measures the chunks that load at once and those that load later.
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './packages.mjs';

/**
 * @param folder - where the packages of the program are installed
 * @param chunks - steps after the program, each the name of a chunk, or of several that load together
 * @returns the gzipped KiB that load with the program, and in total after each step
 */
export async function loadedWith(contents, folder, ...chunks) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    external: ['node:*', ...builtinModules],
    logLevel: 'error',
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
    for (const { path: next, kind, external } of outputs[path].imports) {
      if (kind === 'import-statement' && external !== true) add(next, loaded);
    }
  };
  const loaded = new Set();
  return ['stdin', ...chunks].map((names) => {
    for (const name of [names].flat()) {
      const chunk = Object.keys(outputs).find((path) => outputs[path].entryPoint?.includes(name));
      if (chunk === undefined) throw new Error(`The bundle has no chunk whose entry contains "${name}".`);
      add(chunk, loaded);
    }
    return [...loaded].reduce((sum, path) => sum + size(path), 0) / 1_024;
  });
}
