// The cost of the types for the compiler, and the size of the generated code. Run: node bench/typecheck.bench.mjs
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const LIMIT = 8_000;
const DIAGNOSTICS = [
  'Files',
  'Lines of TypeScript',
  'Types',
  'Instantiations',
  'Memory used',
  'Check time',
  'Total time',
];
const root = fileURLToPath(new URL('..', import.meta.url));
const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

const compiler = join(root, 'node_modules/typescript/bin/tsc');
const { stdout, status } = spawnSync(
  process.execPath,
  [compiler, '--extendedDiagnostics', '--incremental', 'false', '--tsBuildInfoFile', 'null'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
console.log('tsc --extendedDiagnostics, the whole project');
for (const line of stdout.split('\n')) if (DIAGNOSTICS.includes(line.split(':')[0])) console.log(`  ${line}`);
if (status !== 0) console.log('  The project does not type-check: these numbers are not comparable.');

const { outputFiles } = await build({
  entryPoints: [join(root, 'generated/client/resources/index.gen.ts')],
  external: ['*/src/http/index.js'],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  tsconfigRaw: {},
});
const tree = gzipped(outputFiles[0].contents);
console.log(`\nThe client tree without schemas: gzipped ${tree} B of at most ${LIMIT} B`);
if (tree > LIMIT) process.exitCode = 1;

console.log('\nGenerated files');
const files = readdirSync(join(root, 'generated'), { recursive: true }).filter((file) => file.endsWith('.ts'));
for (const file of files.toSorted((a, b) => (a < b ? -1 : 1))) {
  const source = readFileSync(join(root, 'generated', file));
  console.log(`  ${file.padEnd(36)} ${String(source.length).padStart(7)} B, gzipped ${gzipped(source)} B`);
}
