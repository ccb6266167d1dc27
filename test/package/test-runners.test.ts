import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installInCache } from './cached-tools.js';
import { installPackage, type InstalledPackage } from './installed-package.js';

const run = promisify(execFile);
let installed: InstalledPackage;
let folder: string;

/** As users write it. */
const body = `
test('a call', async () => {
  const server = await startCozeServer();
  const client = new CozeAPI({ token: 'any', baseURL: server.url });
  expect((await client.users.me()).user_name).toBe('coze-demo');
  expect((await client.conversations.create({ bot_id: DEMO_BOT_ID })).id).not.toBe('');
  await server.close();
});`;

/** Jest takes the build for browsers in jsdom, which has no fetch, and the fetch of happy-dom keeps the token back. */
const withoutFetch = `
test('the server', async () => {
  const server = await startCozeServer();
  const answer = await new Promise((resolve) => http.get(server.url + '/v1/users/me', resolve));
  expect(answer.statusCode).toBe(401);
  answer.resume();
  await server.close();
});`;

beforeAll(() => {
  const runners = ['jest@30.5.2', 'jest-environment-node@30.5.2', 'jest-environment-jsdom@30.5.2'];
  folder = installInCache('test-runners', [...runners, 'vitest@4.1.12', 'jsdom@26.1.0', 'happy-dom@20.0.0']);
  installed = installPackage();
  const names = '{ startCozeServer, DEMO_BOT_ID }';
  const required = `const http = require('node:http');\nconst ${names} = require('coze-client/testing');\nconst { CozeAPI } = require('coze-client');`;
  const imported = `import http from 'node:http';\nimport ${names} from 'coze-client/testing';\nimport { CozeAPI } from 'coze-client';`;
  const files = {
    'call.jest.js': `${required}${body}`,
    'server.jest.js': `${required}${withoutFetch}`,
    'call.test.mjs': `${imported}${body}`,
    'server.test.mjs': `${imported}${withoutFetch}`,
  };
  for (const [file, code] of Object.entries(files)) writeFileSync(join(installed.project, file), code);
});
afterAll(() => installed.remove());

const node = '{"customExportConditions":["node","node-addons"]}';

test.each([
  { environment: 'node', file: 'call', conditions: node },
  { environment: 'jsdom', file: 'call', conditions: node },
  { environment: 'jsdom', file: 'server', conditions: '{}' },
])('Jest with $environment and $conditions runs $file', async ({ environment, file, conditions }) => {
  const args = [join(folder, 'jest/bin/jest.js'), '--rootDir', installed.project, '--testMatch', `**/${file}.jest.js`];
  const path = join(folder, `jest-environment-${environment}`);
  const options = ['--env', path, '--testEnvironmentOptions', conditions, '--no-cache'];
  const { stderr } = await run(process.execPath, [...args, ...options]).catch((error) => error);
  expect(stderr).toContain('Tests:       1 passed, 1 total');
});

test.each([
  ['node', 'call'],
  ['jsdom', 'call'],
  ['happy-dom', 'server'],
])('Vitest with %s runs %s', async (environment, file) => {
  const args = ['run', '--root', installed.project, '--environment', environment, '--globals', `${file}.test.mjs`];
  const { stdout, stderr } = await run(process.execPath, [join(folder, 'vitest/vitest.mjs'), ...args]).catch((e) => e);
  expect(stdout + stderr).toContain('1 passed');
});
