import { execFile } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEMO_BOT_ID, DEMO_JWT_APP_ID, DEMO_JWT_KEY_ID, startCozeServer, type CozeServer } from 'coze-client/testing';
import { installPackage, root, type InstalledPackage } from '../package/installed-package.js';
import { fileOf, installRuntimes } from './installed-runtimes.js';
import { startWorker } from './workerd.js';

const run = promisify(execFile);
let coze: CozeServer;
let installed: InstalledPackage;

beforeAll(async () => {
  installRuntimes();
  coze = await startCozeServer();
  coze.script({ on: 'workspaces.list', body: '{"code":0,"msg":"","data":{}}', times: Infinity });
  installed = installPackage();
  for (const file of ['package/program.mjs', 'runtimes/smoke.mjs', 'runtimes/main.mjs', 'runtimes/worker.mjs'])
    cpSync(join(root, 'test', file), join(installed.project, file.replace(/^\w+\//, '')));
});
afterAll(async () => {
  await coze.close();
  installed.remove();
});
beforeEach(() => {
  coze.requests.length = 0;
});

const settings = () => ({
  url: coze.url,
  bot: DEMO_BOT_ID,
  app: { appId: DEMO_JWT_APP_ID, keyid: DEMO_JWT_KEY_ID, privateKey: coze.oauth.demoJwtKey },
});

function expectAll(outcome: unknown, agent: RegExp): void {
  expect(outcome).toEqual({
    user: 'coze-demo',
    text: expect.stringContaining('Hi'),
    wrong: 'ResponseValidationError',
    spoken: expect.stringContaining('Hello'),
  });
  expect(coze.requests.map(({ operation }) => operation)).toEqual([
    'oauth.token.create',
    'users.me',
    'chat.create',
    'workspaces.list',
    'websockets.chat.create',
  ]);
  expect(coze.requests[1]?.headers['user-agent']).toMatch(agent);
}

const bun = ['run', '--no-install'];
const deno = ['run', '--allow-all', '--no-lock', '--node-modules-dir=manual'];

test.each([
  { name: 'Node 18', runtime: 'node18', flags: [], platformSocket: false, agent: /node\/18\./ },
  { name: 'Node 22 with ws', runtime: 'node22', flags: [], platformSocket: false, agent: /node\/22\./ },
  { name: 'Node 22 with its WebSocket', runtime: 'node22', flags: [], platformSocket: true, agent: /node\/22\./ },
  { name: 'Node 24 with ws', runtime: 'node24', flags: [], platformSocket: false, agent: /node\/24\./ },
  { name: 'Node 24 with its WebSocket', runtime: 'node24', flags: [], platformSocket: true, agent: /node\/24\./ },
  { name: 'Bun', runtime: 'bun', flags: bun, platformSocket: false, agent: /node\// },
  { name: 'Deno', runtime: 'deno', flags: deno, platformSocket: false, agent: /node\// },
] as const)('runs on $name', async ({ runtime, flags, platformSocket, agent }) => {
  const { project } = installed;
  const args = [...flags, 'main.mjs', JSON.stringify({ ...settings(), platformSocket })];
  const env = { ...process.env, DENO_DIR: join(project, '.deno'), DENO_NO_UPDATE_CHECK: '1' };
  const { stdout } = await run(fileOf(runtime), args, { cwd: project, env, timeout: 60_000 });
  expectAll(JSON.parse(stdout), agent);
  // Sockets from ws do not offer compression here, the WebSocket of the platform does.
  expect('sec-websocket-extensions' in (coze.requests[4]?.headers ?? {})).toBe(platformSocket);
});

test('runs on workerd', async () => {
  const { project } = installed;
  const folder = join(project, 'worker');
  mkdirSync(folder);
  const worker = await startWorker(join(project, 'worker.mjs'), folder);
  try {
    const response = await fetch(worker.url, { method: 'POST', body: JSON.stringify(settings()) });
    const text = await response.text();
    expect(response.status, text + worker.printed()).toBe(200);
    expectAll(JSON.parse(text), /coze-client\/.* workerd/);
  } finally {
    await worker.stop();
  }
});
