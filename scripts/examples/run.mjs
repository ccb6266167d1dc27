// Runs an example on the local server. The files that it writes go to build/example.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCozeServer } from 'coze-client/testing';
import { LOCAL_TOKEN, localVariables } from './local-variables.mjs';
import { examplesFolder } from './sources.mjs';

const cwd = fileURLToPath(new URL('../../build/example', import.meta.url));
rmSync(cwd, { recursive: true, force: true });
mkdirSync(cwd, { recursive: true });

const local = await startCozeServer({ token: [LOCAL_TOKEN] });
const variables = localVariables({
  url: local.url,
  privateKey: local.oauth.demoJwtKey,
  redirectUrl: 'http://127.0.0.1:8765/callback',
});
const runnable = join(examplesFolder, `${process.argv[2]}.mjs`);
const child = spawn(process.execPath, [runnable], { cwd, env: { ...process.env, ...variables }, stdio: 'inherit' });
// A server would outlive this process.
process.once('SIGTERM', () => child.kill());
[process.exitCode] = await once(child, 'close');
await local.close();
