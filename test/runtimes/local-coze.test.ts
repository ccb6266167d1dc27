/** The platform of `coze-client/testing/browser` inside a Worker: nothing else answers. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarios } from '../local-server/scenarios.js';
import { installPackage, root, type InstalledPackage } from '../package/installed-package.js';
import { installRuntimes } from './installed-runtimes.js';
import { startWorker } from './workerd.js';

let installed: InstalledPackage;

beforeAll(() => {
  installRuntimes();
  installed = installPackage();
  for (const file of ['local-server/scenarios.ts', 'runtimes/local-coze-worker.ts'])
    cpSync(join(root, 'test', file), join(installed.project, file));
});
afterAll(() => installed.remove());

test('every scenario has its outcome in workerd', async () => {
  const folder = join(installed.project, 'worker');
  mkdirSync(folder);
  const worker = await startWorker(join(installed.project, 'runtimes/local-coze-worker.ts'), folder);
  try {
    const response = await fetch(worker.url);
    const text = await response.text();
    expect(response.status, text + worker.printed()).toBe(200);
    expect(JSON.parse(text)).toEqual(scenarios.map(({ name, outcome }) => [name, outcome]));
  } finally {
    await worker.stop();
  }
});
