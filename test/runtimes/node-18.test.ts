/** The oldest version of Node that the package supports. It lacks globals and functions that later versions have. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCozeServer, type CozeServer } from 'coze-client/testing';
import { installPackage, type InstalledPackage } from '../package/installed-package.js';
import { asCommonJs, readmeSnippets } from '../package/readme-snippets.js';
import { examples, runExample, runProgram } from '../package/run-program.js';
import { fileOf, installRuntimes } from './installed-runtimes.js';

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

test.each(examples())('%s runs on the local server', async (example) => {
  expect(await runExample(example, fileOf('node18'))).not.toBe('');
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

test('no entry prints a warning', () => {
  const entries = ['', '/audio', '/json-schemas', '/operations', '/proxy', '/proxy/node', '/schemas', '/testing'];
  const program = entries.map((entry) => `require('coze-client${entry}');`).join('\n');
  const options = { cwd: installed.project, encoding: 'utf8', stdio: 'pipe' } as const;
  expect(execFileSync(fileOf('node18'), ['--throw-deprecation', '-e', `${program} new File([], 'a');`], options)).toBe(
    '',
  );
});
