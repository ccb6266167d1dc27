import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { localVariables } from '../../scripts/examples/local-variables.mjs';
import { root } from './installed-package.js';

const run = promisify(execFile);

/** Where programs run. */
interface Place {
  /** A folder in which the package is installed. */
  readonly project: string;
  /** The local server, to which the requests for the hosts of Coze go. */
  readonly url: string;
  /** The file of another version of Node. */
  readonly node?: string;
  /** The private key of the demo app of the server, for programs that sign their requests. */
  readonly privateKey?: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Runs a program with its requests sent to the local server, and returns its output. */
export async function runProgram(
  { project, url, node = process.execPath, privateKey = '' }: Place,
  file: string,
  code: string,
  flags: readonly string[] = [],
): Promise<string> {
  writeFileSync(join(project, file), code);
  const env = {
    ...process.env,
    LOCAL_COZE: url,
    ...localVariables({ url, privateKey, redirectUrl: `http://127.0.0.1:${await freePort()}/callback` }),
  };
  const preloads = ['local-coze.mjs', 'local-user.mjs'].flatMap((name) => [
    '--import',
    join(root, 'test/package', name),
  ]);
  const { stdout } = await run(node, [...flags, ...preloads, file], { cwd: project, env, timeout: 60_000 });
  return stdout;
}
