import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startServer, type ServerProcess } from '../package/server-process.js';
import { fileOf } from './installed-runtimes.js';

/** Bundles a Worker into a folder, with code splitting, and serves it with workerd. */
export async function startWorker(entry: string, folder: string): Promise<ServerProcess> {
  await build({
    entryPoints: [entry],
    entryNames: 'worker',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['workerd', 'worker'],
    logLevel: 'silent',
  });
  const config = join(folder, 'workerd.capnp');
  writeFileSync(config, configOf(readdirSync(folder)));
  // workerd picks a free port and reports it as JSON.
  const args = ['serve', '--control-fd=1', config];
  const address = (printed: string) => {
    const [, port] = /"event":"listen","socket":"http","port":(\d+)/.exec(printed) ?? [];
    return port && `http://127.0.0.1:${port}`;
  };
  return startServer({ file: fileOf('workerd'), args, address });
}

/** The first module is the Worker. It may call private addresses, unlike Workers on the internet. */
function configOf(files: readonly string[]): string {
  const names = ['worker.js', ...files.filter((name) => name !== 'worker.js')];
  const modules = names.map((name) => `(name = "${name}", esModule = embed "${name}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "internet", network = (allow = ["local"])),
    (name = "main", worker = (compatibilityDate = "2026-10-01", modules = [${modules.join(', ')}])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}
