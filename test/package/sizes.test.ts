/** The budgets of what a page loads at once, and of the package. `bench/budgets.bench.mjs` has the goals. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadedWith } from '../../bench/support/bundle.mjs';
import { installPackage, root, type InstalledPackage } from './installed-package.js';

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackage();
}, 120_000);
afterAll(() => installed.remove());

// KiB, minified and gzipped, of all files that load at once.
test.each([
  ['a page with CozeAPI', 26, `export { CozeAPI } from 'coze-client';`],
  ['a function that sends a call', 14.3, `export { Client, usersMe } from 'coze-client/operations';`],
  ['a function of a run', 16, `export { Client, workflowsRunsStream } from 'coze-client/operations';`],
  ['a function of a chat', 16.5, `export { Client, chatStream } from 'coze-client/operations';`],
  ['a page with the local server', 91, `export { createLocalCoze } from 'coze-client/testing/browser';`],
])('%s loads at most %s KiB', async (_, budget, program) => {
  const [loaded] = await loadedWith(program, installed.project);
  expect(loaded).toBeLessThan(budget);
});

test('voice loads at most 8 KiB beside the sockets', async () => {
  const client = `export { CozeAPI } from 'coze-client';`;
  const sockets = ['realtime.mjs'];
  const voice = `${client} export { startVoice } from 'coze-client/voice';`;
  const [, without = 0] = await loadedWith(client, installed.project, ...sockets);
  const [, together] = await loadedWith(voice, installed.project, ...sockets);
  expect(together).toBeLessThan(without + 8);
});

test('a page with WsChatClient loads at most 5 KiB beside voice and the sockets', async () => {
  const parts = `export { Client } from 'coze-client/operations'; export { Websockets } from 'coze-client'; export { openMicrophone, Speaker } from 'coze-client/voice';`;
  const sockets = ['realtime.mjs'];
  const chat = `export { WsChatClient, WsChatEventNames } from 'coze-client/ws-tools';`;
  const [, without = 0] = await loadedWith(parts, installed.project, ...sockets);
  const [, together = 0] = await loadedWith(chat, installed.project, ...sockets);
  expect(together).toBeLessThan(without + 5);
});

test('a program with one JSON Schema has no other', async () => {
  const [loaded] = await loadedWith(`export { jsonApiApp } from 'coze-client/json-schemas';`, installed.project);
  expect(loaded).toBeLessThan(3);
});

test('the first chat loads accept functions of at most 1.5 KiB', async () => {
  const steps = ['dist/response.lazy', 'chat.gen'];
  const [, before = 0, after] = await loadedWith(`export { CozeAPI } from 'coze-client';`, installed.project, ...steps);
  expect(after).toBeLessThan(before + 1.5);
});

test('the first difference of a chat from the contract loads at most 10 KiB', async () => {
  // The first response loads what reads it and what accepts it.
  const steps = [
    ['chat.gen', 'dist/response.lazy'],
    ['dist/difference', 'chat-schemas'],
  ];
  const [, before = 0, after] = await loadedWith(`export { CozeAPI } from 'coze-client';`, installed.project, ...steps);
  expect(after).toBeLessThan(before + 10);
});

test('the package has at most 9.75 MiB, with source maps and the contract', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  );
  expect(packed.unpackedSize).toBeLessThan(9.75 * 2 ** 20);
});

test('a stack names the files of the client', () => {
  const program =
    "const { CozeAPI } = require('coze-client'); try { new CozeAPI({ token: 't', timeout: -1 }) } catch (e) { console.log(e.stack) }";
  const args = ['--enable-source-maps', '-e', program];
  const stack = execFileSync(process.execPath, args, { cwd: installed.project, encoding: 'utf8' });
  expect(stack).toMatch(/src\/http\/client\.ts:\d+/);
  expect(stack).not.toMatch(/dist\/\w+\.cjs:/);
});

test('every reference to a source map has its file', () => {
  const dist = join(installed.project, 'node_modules/coze-client/dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const missing = files
    .filter((file) => /\.[cm]js$/.test(file) && /^\/\/# sourceMappingURL/m.test(readFileSync(join(dist, file), 'utf8')))
    .filter((file) => !files.includes(`${file}.map`));
  expect(missing).toEqual([]);
});

test('the contract is an entry of its own', () => {
  const load = createRequire(join(installed.project, 'index.js'));
  expect(load('coze-client/openapi.json')).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
});
