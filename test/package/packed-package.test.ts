import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCozeServer, type CozeServer } from 'coze-client/testing';
import { checkPrograms, checkTypes } from './check-types.js';
import { installPackage, root, type InstalledPackage } from './installed-package.js';
import { asCommonJs, readmeSnippets } from './readme-snippets.js';
import { runProgram } from './run-program.js';

let installed: InstalledPackage;
let project: string;
let server: CozeServer;

const runInProject = (...program: [file: string, code: string, flags?: readonly string[]]) =>
  runProgram({ project, url: server.url }, ...program);

beforeAll(async () => {
  server = await startCozeServer();
  installed = installPackage('zod@4.6.7');
  project = installed.project;
});
afterAll(async () => {
  await server.close();
  installed.remove();
});

describe('installed in an empty project', () => {
  for (const { title, code } of readmeSnippets()) {
    test(`the README program "${title}" runs with import`, async () => {
      expect(await runInProject('program.mjs', code)).not.toBe('');
    });
    test(`the README program "${title}" runs with require`, async () => {
      expect(await runInProject('program.cjs', asCommonJs(code))).not.toBe('');
    });
  }

  test('the README programs compile as strict TypeScript', () => {
    checkPrograms(
      project,
      Object.fromEntries(readmeSnippets().map(({ code }, index) => [`readme-${index}.mts`, code])),
    );
  });

  test.each([
    ['mjs', (name: string) => `await import('${name}')`],
    ['cjs', (name: string) => `require('${name}')`],
  ])('a page calls Coze through the proxies, loaded from a file .%s', async (extension, load) => {
    const program = `(async () => {
      const { createServer } = ${load('node:http')};
      const { CozeAPI } = ${load('coze-client')};
      const { createCozeProxy } = ${load('coze-client/proxy')};
      const { createNodeProxy } = ${load('coze-client/proxy/node')};
      const options = { token: 'x', authorize: 'anyone', allow: ['users.me'], baseURL: process.env.LOCAL_COZE };
      const server = createServer(createNodeProxy(options)).listen(0, '127.0.0.1', async () => {
        const baseURL = 'http://127.0.0.1:' + server.address().port + '/api/coze';
        const proxy = createCozeProxy(options);
        const direct = new CozeAPI({ baseURL, fetch: (url, init) => proxy(new Request(url, init)) });
        for (const page of [new CozeAPI({ baseURL }), direct]) console.log((await page.users.me()).user_name);
        server.close();
        server.closeAllConnections();
      });
    })();`;
    expect(await runInProject(`proxies.${extension}`, program)).toBe('coze-demo\ncoze-demo\n');
  });

  test.each([
    ['', 'as it is built'],
    ['--enable-source-maps', 'with source maps'],
  ])('the stacks of stream errors have frames of the program: %s %s', async (flag) => {
    const program = `
      import { CozeAPI } from 'coze-client';
      const client = new CozeAPI({ token: 'x', baseURL: process.env.LOCAL_COZE, maxRetries: 0, logLevel: 'off' });
      const params = { bot_id: '1', additional_messages: [] };
      const uses = {
        loop: async () => { for await (const _ of client.chat.stream(params)); },
        text: async () => await client.chat.stream(params).text(),
        poll: async () => await client.chat.createAndPoll(params),
        list: async () => { for await (const _ of client.conversations.messages.list('1')); },
      };
      for (const [name, use] of Object.entries(uses))
        await use().catch(({ stack }) => console.log(name, /at .*stacks\\.mjs/.test(stack)));
    `;
    const printed = await runInProject('stacks.mjs', program, flag === '' ? [] : [flag]);
    expect(printed).toBe('loop true\ntext true\npoll true\nlist true\n');
  });

  test('the quick start prints the answer and the token usage', async () => {
    const [quickStart] = readmeSnippets();
    const printed = await runInProject('program.mjs', quickStart?.code ?? '');
    expect(printed).toContain('你好！');
    expect(printed).toContain('token_count');
  });

  test('it installs two dependencies besides zod, which is a peer dependency', () => {
    const names = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names.toSorted()).toEqual(['coze-client', 'eventsource-parser', 'ws', 'zod']);
  });

  test('its types compile with strict settings, with and without skipLibCheck', () => {
    for (const skipLibCheck of [true, false]) checkTypes(project, 'consumer.ts', { skipLibCheck });
  });

  test('it contains what its pages link to, but for the guides and the page, which only the repository has', () => {
    const packed = join(project, 'node_modules/coze-client');
    const pages = readdirSync(packed, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md']));
    const links = pages.flatMap((page) =>
      Array.from(
        readFileSync(join(packed, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g),
        ([, link = '']) => `${page}: ${link}`,
      ),
    );
    expect(links.length).toBeGreaterThan(3);
    const target = (link: string) => join(dirname(link.split(': ')[0] ?? ''), link.split(': ')[1] ?? '');
    const missing = links.map(target).filter((path) => !existsSync(join(packed, path)));
    expect(missing.filter((path) => !/^(docs|examples\/web)(\/|$)/.test(path))).toEqual([]);
    expect(missing.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('it contains no absolute paths and no source maps', () => {
    const dist = join(project, 'node_modules/coze-client/dist');
    for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      if (/\.[cm]js$|\.ts$/.test(file)) expect(readFileSync(join(dist, file), 'utf8')).not.toContain(root);
    }
  });
});
