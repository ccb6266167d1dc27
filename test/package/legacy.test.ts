/** `coze-client/legacy`: one file for bundlers and platforms that know less than those of today. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as main from 'coze-client';
import { DEMO_BOT_ID, startCozeServer, type CozeServer } from 'coze-client/testing';
import { installInCache } from './cached-tools.js';
import { installPackage, root, type InstalledPackage } from './installed-package.js';

const run = promisify(execFile);
let coze: CozeServer;
let installed: InstalledPackage;
/** webpack 4, and a parser that refuses syntax after a given year. */
let tools: string;
let code: string;

beforeAll(async () => {
  coze = await startCozeServer();
  coze.script({ on: 'workspaces.list', body: '{"code":0,"msg":"","data":{}}', times: Infinity });
  installed = installPackage();
  tools = installInCache('webpack-4', ['webpack@4.47.0', 'acorn@8.17.0']);
  code = readFileSync(join(installed.project, 'node_modules/coze-client/dist/legacy.cjs'), 'utf8');
}, 300_000);
afterAll(async () => {
  await coze.close();
  installed.remove();
});

/** Evaluates the file in a context that has the built-ins of ECMAScript only, as mini-programs do. */
function evaluated(): object {
  const module = { exports: {} };
  vm.runInContext(code, vm.createContext({ module, exports: module.exports }));
  return module.exports;
}

test('it loads without the globals of a platform, and has the exports of the main entry', () => {
  expect(Object.keys(evaluated()).toSorted()).toEqual(Object.keys(main).toSorted());
});

test('an ES module on Node can import its names', async () => {
  const program =
    "import { CozeAPI, ChatEventType } from 'coze-client/legacy'; console.log(typeof CozeAPI, ChatEventType.DONE)";
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: installed.project });
  expect(stdout).toBe('function done\n');
});

test('its syntax is that of ES2017', () => {
  const acorn: { parse(text: string, options: object): unknown } = createRequire(join(tools, 'x.js'))('acorn');
  expect(() => acorn.parse(code, { ecmaVersion: 2017 })).not.toThrow();
  expect(() => acorn.parse('a?.b', { ecmaVersion: 2017 })).toThrow(SyntaxError);
});

test('webpack 4 bundles it, and the program runs', async () => {
  const { project } = installed;
  const program = readFileSync(join(root, 'test/package/program.mjs'), 'utf8');
  writeFileSync(join(project, 'entry.js'), program.replace("'coze-client'", "'coze-client/legacy'"));
  const config = {
    mode: 'production',
    context: project,
    entry: './entry.js',
    target: 'web',
    node: false,
    performance: false,
    // Its own hash is missing in the OpenSSL of Node.
    output: {
      path: project,
      filename: 'bundle.js',
      libraryTarget: 'commonjs2',
      hashFunction: 'sha256',
      globalObject: 'globalThis',
    },
  };
  const build = `require(${JSON.stringify(join(tools, 'webpack'))})(${JSON.stringify(config)}, (error, stats) => {
    if (error !== null || stats.hasErrors()) throw error || new Error(stats.toString());
  })`;
  await run(process.execPath, ['-e', build], { timeout: 120_000 });
  const settings = JSON.stringify({ url: coze.url, bot: DEMO_BOT_ID, socket: {} });
  const use = `require('./bundle.js').program(${settings}).then((result) => console.log(JSON.stringify(result)))`;
  const { stdout } = await run(process.execPath, ['-e', `globalThis.WebSocket = require('ws'); ${use}`], {
    cwd: project,
  });
  expect(JSON.parse(stdout)).toEqual({
    user: 'coze-demo',
    text: expect.stringContaining('Hi'),
    wrong: 'ResponseValidationError',
    spoken: expect.stringContaining('Hello'),
  });
});
