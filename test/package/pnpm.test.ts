import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installInCache } from './cached-tools.js';
import { packPackage, root } from './installed-package.js';

const run = promisify(execFile);
let installed: ReturnType<typeof packPackage>;

/** A workspace: its first package has two copies of coze-client, one under the name of another; each has its own zod. */
beforeAll(() => {
  const folder = installInCache('pnpm', ['pnpm@10.0.0']);
  installed = packPackage();
  const { project, packed } = installed;
  cpSync(join(project, packed), join(project, 'copy.tgz'));
  const packages = {
    first: { 'coze-client': `file:../${packed}`, '@coze/api': 'file:../copy.tgz', zod: '4.6.7' },
    second: { 'coze-client': `file:../${packed}`, zod: '3.25.76' },
  };
  for (const [name, dependencies] of Object.entries(packages)) {
    mkdirSync(join(project, name));
    writeFileSync(join(project, name, 'package.json'), JSON.stringify({ name, private: true, dependencies }));
  }
  writeFileSync(join(project, 'pnpm-workspace.yaml'), 'packages: [first, second]\n');
  const args = ['install', '--prefer-offline', '--ignore-scripts', '--store-dir', join(root, '.cache/pnpm/store')];
  execFileSync(process.execPath, [join(folder, 'pnpm/bin/pnpm.cjs'), ...args], { cwd: project, stdio: 'pipe' });
});
afterAll(() => installed.remove());

async function print(folder: string, code: string): Promise<unknown> {
  writeFileSync(join(installed.project, folder, 'program.mjs'), code);
  const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: join(installed.project, folder) });
  return JSON.parse(stdout);
}

test('errors of one copy are recognised by another, which has the name of @coze/api', async () => {
  const code = `
    import * as alias from '@coze/api';
    import * as own from 'coze-client';
    const error = await new alias.CozeAPI({ token: 'any', baseURL: 'http://127.0.0.1:1', maxRetries: 0 }).users.me().catch((e) => e);
    console.log(JSON.stringify({
      isCozeError: own.isCozeError(error),
      isAnother: !(error instanceof own.CozeError),
      name: error.name,
    }));`;
  expect(await print('first', code)).toEqual({ isCozeError: true, isAnother: true, name: 'APIConnectionError' });
});

test.each(['first', 'second'])('the schemas use the zod of the package "%s"', async (folder) => {
  const code = `
    import { zChatCreateBody } from 'coze-client/schemas';
    import { z } from 'zod/v4';
    console.log(zChatCreateBody instanceof z.ZodObject && zChatCreateBody.safeParse({ bot_id: '1', user_id: '2' }).success);`;
  expect(await print(folder, code)).toBe(true);
});
