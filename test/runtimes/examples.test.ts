/** The examples on the oldest Node that the package supports, and their TypeScript on a Node that runs it without a compiler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleOutputs, exampleProject } from '../package/example-project.js';
import { root } from '../package/installed-package.js';
import { fileOf, installRuntimes } from './installed-runtimes.js';

let project: Awaited<ReturnType<typeof exampleProject>>;
beforeAll(async () => {
  installRuntimes();
  project = await exampleProject();
});
afterAll(() => project.remove());

const examples = Object.entries(exampleOutputs);
const run = (file: string, node: string) => project.run(file, readFileSync(join(root, 'examples', file), 'utf8'), node);

test.concurrent.each(examples)('%s runs as JavaScript on Node 18', async (name, output) => {
  expect(await run(`${name}.mjs`, fileOf('node18'))).toContain(output);
});

test.concurrent.each(examples)('%s runs as TypeScript on Node 24', async (name, output) => {
  expect(await run(`${name}.mts`, fileOf('node24'))).toContain(output);
});
