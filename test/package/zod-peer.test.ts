import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTypes } from './check-types.js';
import { installPackage, root, type InstalledPackage } from './installed-package.js';

const run = promisify(execFile);
let installed: InstalledPackage;

async function print(file: string, code: string): Promise<unknown> {
  writeFileSync(join(installed.project, file), code);
  const { stdout } = await run(process.execPath, [file], { cwd: installed.project, timeout: 60_000 });
  return JSON.parse(stdout);
}

describe.each(['3.25.76', '4.6.7'])('beside zod %s', (version) => {
  beforeAll(() => {
    installed = installPackage(`zod@${version}`);
  });
  afterAll(() => installed.remove());

  test('only one version of zod is installed', () => {
    const { packages } = JSON.parse(readFileSync(join(installed.project, 'package-lock.json'), 'utf8'));
    const zods = Object.keys(packages).filter((name) => name.endsWith('node_modules/zod'));
    expect(zods.map((name) => packages[name].version)).toEqual([version]);
  });

  test.each([
    ['import', 'program.mjs', "import { zChatCreateBody } from 'coze-client/schemas';\nimport { z } from 'zod/v4';"],
    [
      'require',
      'program.cjs',
      "const { zChatCreateBody } = require('coze-client/schemas');\nconst { z } = require('zod/v4');",
    ],
  ])('the schemas work by %s', async (_, file, head) => {
    const code = `${head}
      const outcomes = [
        { bot_id: '1', user_id: '2' },
        { bot_id: 1, user_id: '2' },
        { bot_id: '1', user_id: '2', model: 'x' },
      ].map((value) => zChatCreateBody.safeParse(value));
      console.log(JSON.stringify({
        issues: outcomes.map(({ error }) => error?.issues.map(({ code, path }) => [code, ...path])),
        isOneZod: zChatCreateBody instanceof z.ZodObject,
        description: zChatCreateBody.shape.bot_id.description,
        standard: zChatCreateBody['~standard'].validate({}).issues.length,
      }));`;
    expect(await print(file, code)).toEqual({
      issues: [null, [['invalid_type', 'bot_id']], [['unrecognized_keys']]],
      isOneZod: true,
      description: expect.stringContaining('bot'),
      standard: 2,
    });
  });

  test('the types of the schemas compile and are inferred', () => {
    checkTypes(installed.project, 'schemas-consumer.ts', { skipLibCheck: false });
  });

  test('a bundle with one schema contains no other schema', async () => {
    const sizeOf = async (contents: string): Promise<number> => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: installed.project },
        bundle: true,
        minify: true,
        format: 'esm',
        external: ['zod/v4'],
        write: false,
      });
      return outputFiles.reduce((sum, { contents: { byteLength } }) => sum + byteLength, 0);
    };
    const one = await sizeOf("export { zMetaDataTypeInput } from 'coze-client/schemas';");
    const all = await sizeOf("export * from 'coze-client/schemas';");
    expect(all).toBeGreaterThan(100_000);
    expect(one).toBeLessThan(3_500);
  });
});

describe('without zod', () => {
  beforeAll(() => {
    installed = installPackage();
  });
  afterAll(() => installed.remove());

  const entries: readonly string[] = Object.keys(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports,
  ).filter((entry) => !['./schemas', './voice/worklet.js', './openapi.json', './package.json'].includes(entry));

  test.each(entries)('%s can be imported and required', async (entry) => {
    const name = entry.replace('.', 'coze-client');
    const names = 'console.log(JSON.stringify(Object.keys(entry).length))';
    expect(await print('program.mjs', `const entry = await import('${name}');\n${names}`)).toBeGreaterThan(0);
    expect(await print('program.cjs', `const entry = require('${name}');\n${names}`)).toBeGreaterThan(0);
  });

  test('the types of the other entries compile', () => {
    checkTypes(installed.project, 'consumer.ts', { skipLibCheck: false });
  });

  test('responses are still validated', async () => {
    const code = `
      import { CozeAPI } from 'coze-client';
      import { startCozeServer } from 'coze-client/testing';
      const server = await startCozeServer();
      const client = new CozeAPI({ token: 'any', baseURL: server.url, validate: 'strict' });
      const { user_name } = await client.users.me();
      server.script({ body: '{"code":0,"msg":"","data":{}}' });
      const error = await client.users.me().catch((error) => error.name);
      await server.close();
      console.log(JSON.stringify({ user_name, error }));`;
    expect(await print('program.mjs', code)).toEqual({ user_name: 'coze-demo', error: 'ResponseValidationError' });
  });

  test.each([
    ['import', 'program.mjs', "import('coze-client/schemas')", 'ERR_MODULE_NOT_FOUND'],
    ['require', 'program.cjs', "Promise.resolve().then(() => require('coze-client/schemas'))", 'MODULE_NOT_FOUND'],
  ])('%s of the schemas says that zod is missing', async (_, file, load, code) => {
    const told = `${load}.catch(({ code, message }) => console.log(JSON.stringify({ code, message })));`;
    expect(await print(file, told)).toEqual({ code, message: expect.stringMatching(/'zod(\/v4)?'/) });
  });
});
