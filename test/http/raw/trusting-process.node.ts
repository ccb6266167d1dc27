/** Runs the transports in a new process: Node reads NODE_EXTRA_CA_CERTS only when it starts. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Certificate } from '../../support/certificate.node.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What a GET of each URL comes to over each transport, in a process that trusts some certificates. */
export async function runTrusting(certificates: readonly Certificate[], urls: readonly string[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'coze-tls-'));
  try {
    const program = join(folder, 'program.mjs');
    const trusted = join(folder, 'trusted.pem');
    writeFileSync(trusted, certificates.map(({ cert }) => cert).join(''));
    await build({
      stdin: { contents: source, resolveDir: here, loader: 'ts' },
      alias: { '#runtime': join(here, '../../../src/runtime/node.ts') },
      banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
      outfile: program,
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: trusted };
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...urls], { env });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const source = `
  import { exchange, transportNames } from './transports.js';
  const outcomes = {};
  for (const name of transportNames) {
    outcomes[name] = [];
    for (const url of process.argv.slice(2)) outcomes[name].push(await exchange(name, url));
  }
  console.log(JSON.stringify(outcomes));
`;
