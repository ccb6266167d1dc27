/** Runs the transports in a new process: Node reads NODE_EXTRA_CA_CERTS only when it starts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from '../../support/certificate.node.js';
import { runProgram } from '../../support/program.node.js';

/** What a GET of each URL comes to over each transport, in a process that trusts some certificates. */
export async function runTrusting(certificates: readonly Certificate[], urls: readonly string[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'coze-tls-'));
  try {
    const trusted = join(folder, 'trusted.pem');
    writeFileSync(trusted, certificates.map(({ cert }) => cert).join(''));
    return JSON.parse(await runProgram(source, urls, { NODE_EXTRA_CA_CERTS: trusted }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const source = `
  import { exchange, transportNames } from './test/http/raw/transports.js';
  const outcomes = {};
  for (const name of transportNames) {
    outcomes[name] = [];
    for (const url of process.argv.slice(2)) outcomes[name].push(await exchange(name, url));
  }
  console.log(JSON.stringify(outcomes));
`;
