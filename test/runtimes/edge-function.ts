import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../package/installed-package.js';
import { startServer, type ServerProcess } from '../package/server-process.js';
import { edgeRuntime } from './installed-runtimes.js';

/**
 * Bundles a Worker as an edge function, in one file as Vercel does, and serves it with edge-runtime.
 *
 * That runs the code in a context of Node with the globals of an edge function. It does not simulate that a request cannot
 * use a response or a timer of another request, as workerd does.
 */
export async function startEdgeFunction(entry: string, folder: string): Promise<ServerProcess> {
  const bundle = join(folder, 'edge-function.js');
  await build({
    stdin: {
      contents: `import worker from './${basename(entry)}';
        addEventListener('fetch', (event) => event.respondWith(worker.fetch(event.request)));`,
      resolveDir: dirname(entry),
    },
    outfile: bundle,
    bundle: true,
    format: 'iife',
    conditions: ['edge-light', 'worker'],
    logLevel: 'silent',
  });
  const args = [join(root, 'test/runtimes/edge-server.mjs'), edgeRuntime, bundle];
  // The URL ends with a slash.
  const address = (printed: string) => /(http:\/\/[\w.]+:\d+)\/\s/.exec(printed)?.[1];
  return startServer({ args, address });
}
