/** Programs as people write them for `@coze/api`, with this package under that name. They do not know that it is another. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import typescript from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DEMO_BOT_ID,
  DEMO_WORKFLOW_ID,
  DEMO_WORKSPACE_ID,
  startCozeServer,
  type CozeServer,
} from 'coze-client/testing';
import { cozeApi } from '../../bench/support/packages.mjs';
import { installInCache } from './cached-tools.js';
import { packPackage, root, type InstalledPackage } from './installed-package.js';

const run = promisify(execFile);
const programs = join(root, 'test/package/alias');
const formats = { 'an ES module': 'module', CommonJS: 'commonjs' } as const;

/** What the programs use besides what the tests have. */
const frameworks = [
  'koa@3.3.0',
  '@types/koa@3.0.3',
  '@nestjs/common@12.5.1',
  '@nestjs/core@12.5.1',
  'reflect-metadata@0.2.2',
  'rxjs@7.8.2',
];

/** The files of `alias/fakes` by the names of the packages that they stand for: these need a window, a phone or a cloud. */
const fakes = {
  electron: 'electron',
  vue: 'vue',
  react: 'react',
  'wx-server-sdk': 'wx-server-sdk',
  '@raycast/api': 'raycast-api',
  next: 'next',
};

const answer = 'You said “hi”.';

/** What a visit of a program gives. */
const outcomes: Readonly<Record<string, unknown>> = {
  express: [
    [200, 'data: {"content":"You said "}\n\ndata: {"content":"“你好”."}\n\ndata: [DONE]\n\n'],
    [200, expect.stringMatching(/^\{"data":\{"output":"ran a"\},"url":"https:.*"\}$/)],
    [400, '{"code":4000}'],
    [200, expect.stringMatching(/^\{"id":"\d+","hasBytes":true\}$/)],
    [200, '"Demo bot"'],
    [502, '{"code":4200,"hasLogid":true}'],
  ],
  koa: [
    200,
    'event: done',
    [200, '{"contents":["hi"],"has_more":false}'],
    [502, '{"name":"BadRequestError","code":4000}'],
  ],
  nest: [answer, ['Personal'], [404, 4200]],
  'next-route': [answer, 'Demo bot', 404],
  'next-pages': [
    [405, { error: 'POST only' }],
    [200, { output: 'ran a' }],
    [200, ['ran a', '{"output":"ran a"}']],
  ],
  electron: [answer, 'completed', { path: expect.stringContaining('authorize'), verifier: true }],
  vue: [
    [
      { role: 'user', content: 'hi' },
      { role: 'assistant', content: answer },
    ],
    false,
    null,
    'chat.created',
    'coze-demo',
  ],
  react: [['Demo bot'], answer, 'completed'],
  wechat: [
    { errCode: 0, answer, saved: 'chats-1' },
    { errCode: 4200, errMsg: expect.stringContaining('404') },
  ],
  'axios-instance': {
    direct: 'coze-demo',
    user_name: 'coze-demo',
    text: answer,
    isSent: true,
    seen: [
      ['GET', '/v1/users/me', 'a'],
      ['POST', '/v3/chat', 'b'],
      ['POST', '/v1/files/upload', null],
    ],
    timeout: [1, 20_000],
  },
  subclass: {
    user_name: 'coze-demo',
    own: [4200, 4200],
    events: ['[DONE]'],
    asked: ['1'],
    sent: ['GET /v1/users/me', 'GET /v1/bot/get_online_info?bot_id=404'],
  },
  values: {
    classes: [true, true, 'function'],
    bot: 'Demo bot',
    event: [3, 'Done'],
    content: ['[{"type":"text","text":"a"}]'],
    parameters: { a: '{"type":"image","file_id":"1"}', b: 'c' },
    intervals: [true, true],
    generated: [true, true],
    badKey: 400,
    aborted: true,
  },
  raycast: [answer, { title: 'Copied', style: 'SUCCESS', message: answer }],
};

/** These programs use what only this name has: what they do is the same with `@coze/api` itself. */
const sameWithBoth = ['axios-instance', 'subclass', 'values'];

let installed: InstalledPackage;
let server: CozeServer;
let env: NodeJS.ProcessEnv;

const sources = () => readdirSync(programs).filter((file) => file.endsWith('.ts'));

function link(name: string, from = join(root, 'node_modules')): void {
  symlinkSync(join(from, name), join(installed.project, 'node_modules', name));
}

function addFake(name: string, file: string): void {
  const folder = join(installed.project, 'node_modules', name);
  const code = readFileSync(join(programs, 'fakes', `${file}.ts`), 'utf8');
  const compilerOptions = { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2022 };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, main: 'index.js', types: 'index.ts' }));
  writeFileSync(join(folder, 'index.ts'), code);
  writeFileSync(join(folder, 'index.js'), typescript.transpileModule(code, { compilerOptions }).outputText);
}

/** Copies the programs into a folder whose `.ts` files have this format, with the compiler's settings. */
function addPrograms(name: string, type = name): void {
  const folder = join(installed.project, name);
  mkdirSync(folder);
  for (const file of sources()) cpSync(join(programs, file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'nodenext',
    strict: true,
    types: ['node'],
    skipLibCheck: true,
    esModuleInterop: true,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    sourceMap: false,
  };
  // Vitest is an ES module: a mock of it in CommonJS is none that anyone writes.
  const exclude = type === 'commonjs' ? ['vitest-mock.ts'] : [];
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'], exclude }));
}

/** What the compiler says about the programs in a folder. */
async function compile(folder: string): Promise<unknown> {
  const args = [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(installed.project, folder)];
  return (await run(process.execPath, args).catch((error) => error)).stdout;
}

beforeAll(async () => {
  const { packed, ...rest } = packPackage();
  installed = rest;
  const alias = `@coze/api@file:${packed}`;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', alias], {
    cwd: installed.project,
    stdio: 'pipe',
  });
  for (const [name, file] of Object.entries(fakes)) addFake(name, file);
  const inCache = installInCache('frameworks', frameworks);
  mkdirSync(join(installed.project, 'node_modules/@types'));
  for (const name of ['express', 'vitest', 'axios', '@types/express', '@types/node']) link(name);
  for (const name of ['koa', '@nestjs', '@types/koa']) link(name, inCache);
  for (const type of Object.values(formats)) addPrograms(type);
  server = await startCozeServer({
    reply: ({ text }) => ['You said ', `“${text}”.`],
    workflow: ({ parameters }) => `ran ${String(parameters['input'])}`,
  });
  env = {
    ...process.env,
    COZE_BASE_URL: server.url,
    COZE_API_TOKEN: 'pat_of_the_program',
    COZE_BOT_ID: DEMO_BOT_ID,
    COZE_WORKFLOW_ID: DEMO_WORKFLOW_ID,
    COZE_WORKSPACE_ID: DEMO_WORKSPACE_ID,
  };
});
afterAll(async () => {
  await server.close();
  installed.remove();
});

describe.each(Object.entries(formats))('as %s', (_, type) => {
  test('the programs compile', async () => {
    expect(await compile(type)).toBe('');
  });

  test.each(Object.entries(outcomes))('%s runs', async (name, outcome) => {
    const cwd = join(installed.project, type);
    const { stdout, stderr } = await run(process.execPath, ['visits.js', name], { cwd, env }).catch((error) => error);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(outcome);
  });
});

describe('with @coze/api itself', () => {
  beforeAll(() => {
    addPrograms('official', 'module');
    mkdirSync(join(installed.project, 'official/node_modules/@coze'), { recursive: true });
    symlinkSync(cozeApi(), join(installed.project, 'official/node_modules/@coze/api'));
  });

  test('the programs compile', async () => {
    expect(await compile('official')).toBe('');
  });

  test.each(sameWithBoth)('%s runs, with the same outcome', async (name) => {
    const cwd = join(installed.project, 'official');
    const { stdout } = await run(process.execPath, ['visits.js', name], { cwd, env }).catch((error) => error);
    expect(JSON.parse(stdout)).toEqual(outcomes[name]);
  });
});

test('every program is visited', () => {
  const files = sources().map((file) => basename(file, '.ts'));
  expect(files.toSorted()).toEqual([...Object.keys(outcomes), 'visits', 'vitest-mock'].toSorted());
});

test('Vitest mocks the package', async () => {
  const folder = join(installed.project, 'module');
  cpSync(join(programs, 'vitest-mock.ts'), join(folder, 'mock.test.ts'));
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, 'mock.test.ts'];
  const { stdout, stderr } = await run(process.execPath, args).catch((error) => error);
  expect(stdout + stderr).toContain('2 passed');
});

test('Jest mocks the package', async () => {
  const folder = installInCache('test-runners', ['jest@30.5.2', 'jest-environment-node@30.5.2']);
  // Jest moves the calls of jest.mock() to the top only in files with this ending.
  cpSync(join(programs, 'jest-mock.cjs'), join(installed.project, 'mock.jest.js'));
  const args = [join(folder, 'jest/bin/jest.js'), '--rootDir', installed.project, '--testMatch', '**/mock.jest.js'];
  const { stderr } = await run(process.execPath, [...args, '--env', join(folder, 'jest-environment-node')]).catch(
    (e) => e,
  );
  expect(stderr).toContain('Tests:       2 passed, 2 total');
});
