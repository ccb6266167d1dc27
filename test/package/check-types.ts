import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './installed-package.js';

/** Type-checks a file of this folder with strict settings. */
export function checkTypes(project: string, file: string, { skipLibCheck }: { readonly skipLibCheck: boolean }): void {
  cpSync(join(root, 'test/package', file), join(project, file));
  compile(project, [file], { skipLibCheck, exactOptionalPropertyTypes: true, types: [] });
}

/** Type-checks programs for Node with strict settings. Throws with the messages of the compiler. */
export function checkPrograms(project: string, programs: Readonly<Record<string, string>>): void {
  for (const [file, code] of Object.entries(programs)) writeFileSync(join(project, file), `${code}\nexport {};\n`);
  const typeRoots = [join(root, 'node_modules/@types')];
  compile(project, Object.keys(programs), { skipLibCheck: true, types: ['node'], typeRoots });
}

/** Type-checks programs for pages with strict settings: without the types of Node. Throws with the messages of the compiler. */
export function checkPagePrograms(project: string, programs: Readonly<Record<string, string>>): void {
  for (const [file, code] of Object.entries(programs)) writeFileSync(join(project, file), `${code}\nexport {};\n`);
  compile(project, Object.keys(programs), { skipLibCheck: true, types: [] });
}

function compile(project: string, files: readonly string[], settings: object): void {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'nodenext',
    strict: true,
    noEmit: true,
    ...settings,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = [join(root, 'node_modules/typescript/bin/tsc'), '-p', project];
  const { status, stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}
