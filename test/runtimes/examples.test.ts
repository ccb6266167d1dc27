/** The examples on the oldest Node that the package supports, and their TypeScript on a Node that runs it without a compiler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleOutputs, exampleProject } from '../package/example-project.js';
import { root } from '../package/installed-package.js';
import { fileOf, installRuntimes } from './installed-runtimes.js';

beforeAll(() => installRuntimes());

describe.each([
  ['JavaScript', 'mjs', 'node18'],
  ['TypeScript', 'mts', 'node24'],
] as const)('as %s, file .%s on %s,', (_, extension, node) => {
  let project: Awaited<ReturnType<typeof exampleProject>>;
  beforeAll(async () => {
    project = await exampleProject();
  });
  afterAll(() => project.remove());

  test.concurrent.each(Object.entries(exampleOutputs))('%s runs', async (name, output) => {
    const file = `${name}.${extension}`;
    const code = readFileSync(join(root, 'examples', file), 'utf8');
    expect(await project.run(file, code, fileOf(node))).toContain(output);
  });
});
