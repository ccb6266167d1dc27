/** Each example compiles, and runs alone in an empty project. Those of proxy/ and backend/ are run by tests of their own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { exampleCode, exampleNames, exampleProgramNames } from '../../scripts/examples/sources.mjs';
import { proxyServer } from '../support/proxy-server.node.js';
import { checkPrograms } from './check-types.js';
import { exampleOutputs, exampleProject } from './example-project.js';
import { root } from './installed-package.js';

let project: Awaited<ReturnType<typeof exampleProject>>;
beforeAll(async () => {
  project = await exampleProject();
});
afterAll(() => project.remove());

const javascriptOf = (name: string) => readFileSync(join(root, `examples/${name}.mjs`), 'utf8');

test('the examples compile as strict TypeScript', () => {
  checkPrograms(project.project, Object.fromEntries(exampleNames.map((name) => [`${name}.mts`, exampleCode(name)])));
});

test.concurrent.each(Object.entries(exampleOutputs))('%s runs', async (name, output) => {
  expect(await project.run(`${name}.mjs`, javascriptOf(name))).toContain(output);
});

test('every example that is no server is run', () => {
  const names = exampleProgramNames.filter((name) => !/^(proxy|backend)\//.test(name));
  expect(Object.keys(exampleOutputs)).toEqual(names);
});

test('the example of an HTTP proxy goes through the proxy', async () => {
  const proxy = await proxyServer();
  vi.stubEnv('COZE_PROXY_URL', proxy.url);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await project.run('options/http-proxy.mjs', javascriptOf('options/http-proxy'))).toBe('coze-demo\n');
  expect(proxy.requests.map(({ line }) => line)).toEqual([expect.stringMatching(/^CONNECT 127\.0\.0\.1:/)]);
});
