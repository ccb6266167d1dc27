/** The oldest version of Node that the package supports. It lacks globals and functions that later versions have. */
import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCozeServer, type CozeServer } from 'coze-client/testing';
import { installPackage, type InstalledPackage } from '../package/installed-package.js';
import { asCommonJs, readmeSnippets } from '../package/readme-snippets.js';
import { runProgram } from '../package/run-program.js';
import { fileOf, installRuntimes } from './installed-runtimes.js';

const run = promisify(execFile);

let server: CozeServer;
let installed: InstalledPackage;
beforeAll(async () => {
  installRuntimes();
  server = await startCozeServer();
  installed = installPackage('zod@4.6.7');
});
afterAll(async () => {
  await server.close();
  installed.remove();
});

const runOn18 = (file: string, code: string) =>
  runProgram({ project: installed.project, url: server.url, node: fileOf('node18') }, file, code);

test.each(readmeSnippets())('the README program "$title" runs with import and require', async ({ code }) => {
  expect(await runOn18('program.mjs', code)).not.toBe('');
  expect(await runOn18('program.cjs', asCommonJs(code))).not.toBe('');
});

test('files of every kind are sent over node:http and over fetch', async () => {
  const program = `
    import { createReadStream } from 'node:fs';
    import { CozeAPI, toFile } from 'coze-client';
    const options = { token: 't', baseURL: process.env.LOCAL_COZE };
    const kinds = {
      path: () => 'files.mjs',
      stream: () => createReadStream('files.mjs'),
      blob: () => new Blob(['x']),
      bytes: () => toFile(new TextEncoder().encode('x'), 'a.txt'),
      response: () => new Response('x'),
    };
    for (const more of [{}, { fetch: (...given) => fetch(...given) }])
      for (const [name, make] of Object.entries(kinds)) {
        const { bytes } = await new CozeAPI({ ...options, ...more }).files.upload({ file: await make() });
        console.log(name, bytes);
      }
    const form = new FormData();
    form.append('file', await toFile('files.mjs'));
    console.log((await toFile('files.mjs')) instanceof File, form.get('file').name);
  `;
  const size = Buffer.byteLength(program);
  const sent = `path ${size}\nstream ${size}\nblob 1\nbytes 1\nresponse 1\n`;
  expect(await runOn18('files.mjs', program)).toBe(`${sent}${sent}true files.mjs\n`);
});

test('a call is sent over node:http, and over a fetch that replaces that of Node', () => {
  const program = `
    import { createServer } from 'node:http';
    import { CozeAPI } from 'coze-client';
    const server = createServer(({ headers }, response) => {
      // Only fetch sends this header.
      console.log(headers['sec-fetch-mode'] === undefined ? 'node:http' : 'fetch');
      response.setHeader('content-type', 'application/json').end('{"code":0,"data":{}}');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseURL = 'http://127.0.0.1:' + server.address().port;
    const call = () => new CozeAPI({ token: 't', baseURL, logLevel: 'off' }).users.me();
    await call();
    const { fetch } = globalThis;
    globalThis.fetch = (...given) => fetch(...given);
    await call();
    server.close();
    server.closeAllConnections();
  `;
  // Not by runOn18(), which replaces fetch.
  const options = { cwd: installed.project, encoding: 'utf8' } as const;
  const printed = execFileSync(fileOf('node18'), ['--input-type=module', '-e', program], options);
  expect(printed).toBe('node:http\nfetch\n');
});

const entries = [
  '',
  '/audio',
  '/json-schemas',
  '/operations',
  '/proxy',
  '/proxy/node',
  '/schemas',
  '/testing',
  '/testing/browser',
  '/voice',
];

// Each class of the platform that is in an experimental state prints a warning at its first use.
test('no entry, no upload and no File prints anything', async () => {
  const program = `
    ${entries.map((entry) => `require('coze-client${entry}');`).join('\n')}
    const { CozeAPI } = require('coze-client');
    (async () => {
      const { fetch } = globalThis;
      const over = { 'node:http': {}, fetch: { fetch: (...given) => fetch(...given) } };
      for (const more of Object.values(over))
        await new CozeAPI({ token: 't', baseURL: process.env.LOCAL_COZE, ...more }).files.upload({ file: Buffer.from('x') });
      new File([], 'a');
      crypto.randomUUID();
    })();
  `;
  const flags = ['--throw-deprecation', '-e', program];
  const env = { ...process.env, LOCAL_COZE: server.url };
  expect(await output(flags, env)).toBe('');
});

test('what prints a warning on this version of Node is seen by these tests', async () => {
  expect(await output(['-e', `new (require('node:buffer').File)([], 'a');`])).toContain(
    'ExperimentalWarning: buffer.File',
  );
});

test('other warnings are printed', async () => {
  expect(await output(['-e', `require('coze-client'); process.emitWarning('of the program');`])).toContain(
    'of the program',
  );
});

/** What a program prints, to both outputs. */
async function output(flags: readonly string[], env = process.env): Promise<string> {
  const { stdout, stderr } = await run(fileOf('node18'), flags, { cwd: installed.project, env });
  return stdout + stderr;
}
