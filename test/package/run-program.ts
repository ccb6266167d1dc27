import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  DEMO_BOT_ID,
  DEMO_CHATFLOW_ID,
  DEMO_DEVICE_CLIENT_ID,
  DEMO_JWT_APP_ID,
  DEMO_JWT_KEY_ID,
  DEMO_PKCE_CLIENT_ID,
  DEMO_WEB_CLIENT_ID,
  DEMO_WEB_CLIENT_SECRET,
  DEMO_WORKSPACE_ID,
  QUESTION_WORKFLOW_ID,
} from 'coze-client/testing';
import { root } from './installed-package.js';
import { withoutCoze } from './without-coze.js';

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
    COZE_API_TOKEN: 'pat_local',
    COZE_BOT_ID: DEMO_BOT_ID,
    COZE_WORKFLOW_ID: QUESTION_WORKFLOW_ID,
    COZE_CHATFLOW_ID: DEMO_CHATFLOW_ID,
    COZE_WORKSPACE_ID: DEMO_WORKSPACE_ID,
    COZE_STUDIO_URL: url,
    COZE_WEB_CLIENT_ID: DEMO_WEB_CLIENT_ID,
    COZE_WEB_CLIENT_SECRET: DEMO_WEB_CLIENT_SECRET,
    COZE_PKCE_CLIENT_ID: DEMO_PKCE_CLIENT_ID,
    COZE_DEVICE_CLIENT_ID: DEMO_DEVICE_CLIENT_ID,
    COZE_JWT_APP_ID: DEMO_JWT_APP_ID,
    COZE_JWT_KEY_ID: DEMO_JWT_KEY_ID,
    COZE_JWT_PRIVATE_KEY: privateKey,
    COZE_REDIRECT_URL: `http://127.0.0.1:${await freePort()}/callback`,
  };
  const preloads = ['local-coze.mjs', 'local-user.mjs'].flatMap((name) => [
    '--import',
    join(root, 'test/package', name),
  ]);
  const { stdout } = await run(node, [...flags, ...preloads, file], { cwd: project, env, timeout: 60_000 });
  return stdout;
}

/** The examples that end by themselves, without the demo, which runs some of them. Those in `backend/` and `proxy/` are servers. */
export function examples(): readonly string[] {
  const files = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.mjs') && !/support\/|^((backend|proxy|web)\/|demo\.)/.test(file));
}

/** Runs an example of the repository, and returns its output. */
export async function runExample(example: string, node = process.execPath): Promise<string> {
  const { stdout } = await run(node, [join(root, 'examples', example)], {
    env: withoutCoze(process.env),
    timeout: 60_000,
  });
  return stdout;
}
