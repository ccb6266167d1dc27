import { execFile } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installInCache } from './cached-tools.js';
import { installPackage, root, type InstalledPackage } from './installed-package.js';

const run = promisify(execFile);
const modules = { node10: 'commonjs', node16: 'node16', nodenext: 'nodenext', bundler: 'esnext' } as const;
const libraries = {
  DOM: { lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
  '@types/node': { lib: ['es2022'], types: ['node'] },
};
const compilers = { '5.2': '5.2.2', '5.4': '5.4.5', '5.9': '5.9.3', '6.0': '6.0.3', '7.0': '7.0.2' } as const;

let installed: InstalledPackage;
let folder: string;

beforeAll(() => {
  const packages = Object.entries(compilers).map(([name, version]) => `typescript-${name}@npm:typescript@${version}`);
  folder = installInCache('compilers', packages);
  installed = installPackage('zod@4.6.7', '@types/node@20.19.43');
  for (const file of [
    'entries-consumer.ts',
    'page-entries-consumer.ts',
    'node-entries-consumer.ts',
    'schemas-consumer.ts',
  ])
    cpSync(join(root, 'test/package', file), join(installed.project, file));
});
afterAll(() => installed.remove());

// Each version meets each resolution or its neighbour, and each resolution both libraries. The schemas are a third of the time.
test.concurrent.each([
  { version: '5.2', resolution: 'nodenext', library: 'DOM', skipLibCheck: true, file: 'entries-consumer.ts' },
  { version: '5.2', resolution: 'node10', library: '@types/node', skipLibCheck: true, file: 'entries-consumer.ts' },
  { version: '5.4', resolution: 'bundler', library: 'DOM', skipLibCheck: false, file: 'entries-consumer.ts' },
  { version: '5.4', resolution: 'node10', library: '@types/node', skipLibCheck: false, file: 'entries-consumer.ts' },
  { version: '5.4', resolution: 'bundler', library: 'DOM', skipLibCheck: false, file: 'page-entries-consumer.ts' },
  {
    version: '5.4',
    resolution: 'node16',
    library: '@types/node',
    skipLibCheck: false,
    file: 'node-entries-consumer.ts',
  },
  { version: '5.4', resolution: 'node10', library: 'DOM', skipLibCheck: true, file: 'schemas-consumer.ts' },
  { version: '5.4', resolution: 'bundler', library: 'DOM', skipLibCheck: false, file: 'schemas-consumer.ts' },
  { version: '5.9', resolution: 'node16', library: '@types/node', skipLibCheck: false, file: 'entries-consumer.ts' },
  { version: '5.9', resolution: 'node10', library: 'DOM', skipLibCheck: false, file: 'entries-consumer.ts' },
  { version: '5.9', resolution: 'nodenext', library: '@types/node', skipLibCheck: false, file: 'schemas-consumer.ts' },
  { version: '6.0', resolution: 'node16', library: 'DOM', skipLibCheck: false, file: 'schemas-consumer.ts' },
  { version: '7.0', resolution: 'nodenext', library: 'DOM', skipLibCheck: false, file: 'page-entries-consumer.ts' },
  {
    version: '6.0',
    resolution: 'node10',
    library: '@types/node',
    skipLibCheck: false,
    file: 'node-entries-consumer.ts',
  },
  { version: '6.0', resolution: 'nodenext', library: '@types/node', skipLibCheck: false, file: 'entries-consumer.ts' },
  { version: '7.0', resolution: 'bundler', library: 'DOM', skipLibCheck: false, file: 'entries-consumer.ts' },
  { version: '6.0', resolution: 'node10', library: 'DOM', skipLibCheck: false, file: 'entries-consumer.ts' },
] as const)(
  'TypeScript $version reads the declarations: $resolution, $library, skipLibCheck $skipLibCheck, $file',
  async ({ version, resolution, library, skipLibCheck, file }) => {
    const compilerOptions = {
      target: 'es2022',
      ...libraries[library],
      module: modules[resolution],
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck,
      ...(version === '6.0' && resolution === 'node10' && { ignoreDeprecations: '6.0' }),
    };
    const config = join(installed.project, `tsconfig.${version}-${resolution}-${skipLibCheck}-${file}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
    const compiler = join(folder, `typescript-${version}/bin/tsc`);
    // Without the compiler, Node prints to stderr only: the code of the exit tells.
    const { stdout, code = 0 } = await run(process.execPath, [compiler, '-p', config]).catch((error) => error);
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
  },
);
