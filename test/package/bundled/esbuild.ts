import { build } from 'esbuild';
import { extensionOf, type BundleJob } from './bundle.js';

/** What esbuild's documentation has for CommonJS packages in ES modules on Node, such as `ws`. */
const requireForNode = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

export async function withEsbuild(job: BundleJob): Promise<void> {
  const { platform, format, split, project, entry, directory } = job;
  const { warnings } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    entryNames: 'main',
    outdir: directory,
    outExtension: { '.js': extensionOf(job) },
    bundle: true,
    minify: true,
    platform,
    format,
    splitting: split,
    target: 'es2022',
    logLevel: 'silent',
    ...(platform === 'node' && format === 'esm' && { banner: { js: requireForNode } }),
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
}
