/** Each program of the guides compiles, runs against the local server, and prints what its page shows. Their fragments compile. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCozeServer, type CozeServer } from 'coze-client/testing';
import typescript from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPagePrograms, checkPrograms } from './check-types.js';
import { fragments, modules, surroundings } from './docs-fragments.js';
import { installPackage, root, type InstalledPackage } from './installed-package.js';
import { snippetsOf } from './readme-snippets.js';
import { runProgram } from './run-program.js';

const folder = join(root, 'docs/programs');
const programs = readdirSync(folder).filter((file) => file.endsWith('.ts'));
/** Programs that only a browser can run. */
const pagePrograms = readdirSync(join(folder, 'page')).map((file) => `page/${file}`);
const codeOf = (file: string) => readFileSync(join(folder, file), 'utf8');

/** What the programs and fragments about tests import as well. */
const tools = ['msw', 'playwright', 'vitest'];

let installed: InstalledPackage;
let server: CozeServer;
let privateKey: string;
beforeAll(async () => {
  installed = installPackage('zod@4.6.7', 'keyv@5.6.0');
  for (const name of tools)
    symlinkSync(join(root, 'node_modules', name), join(installed.project, 'node_modules', name));
  server = await startCozeServer({ hosts: ['api.coze.cn'] });
  privateKey = server.oauth.demoJwtKey;
});
afterAll(async () => {
  await server.close();
  installed.remove();
});

/** The text of a page, in which `…` stands for what differs from run to run. */
function patternOf(shown: string): RegExp {
  const quoted = shown.split('…').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${quoted.join('[^]*?')}$`);
}

test('the programs compile as strict TypeScript', () => {
  mkdirSync(join(installed.project, 'types'));
  const types = Object.fromEntries(programs.map((file) => [`types/${file.replace(/ts$/, 'mts')}`, codeOf(file)]));
  checkPrograms(installed.project, types);
});

test('the programs of pages compile as strict TypeScript', () => {
  mkdirSync(join(installed.project, 'page'));
  const types = Object.fromEntries(pagePrograms.map((file) => [file.replace(/ts$/, 'mts'), codeOf(file)]));
  for (const [index, { code }] of snippetsOf('README.md', 'ts').entries()) types[`page/readme-${index}.mts`] = code;
  checkPagePrograms(installed.project, types);
});

test('the fragments in the guides compile as strict TypeScript', () => {
  const found = fragments();
  expect([...new Set(found.map(({ page }) => page))]).toEqual(Object.keys(surroundings));
  mkdirSync(join(installed.project, 'fragments'));
  writeFileSync(join(installed.project, 'fragments/modules.d.ts'), modules);
  const types = found.map(({ page, code }, index) => {
    const { before = '', after = '' } = surroundings[page] ?? {};
    return [`fragments/${page}-${index}.mts`, `/// <reference path="modules.d.ts" />\n${before}\n${code}${after}`];
  });
  checkPrograms(installed.project, {
    ...Object.fromEntries(types),
    'fragments/nextjs-client.mts': codeOf('page/nextjs-client.ts'),
  });
});

test.each(programs)('%s prints what its page shows', async (file) => {
  const compilerOptions = { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 };
  const { outputText } = typescript.transpileModule(codeOf(file), { compilerOptions });
  const printed = await runProgram(
    { project: installed.project, url: server.url, privateKey },
    file.replace(/ts$/, 'mjs'),
    outputText,
  );
  const shown = join(folder, file.replace(/ts$/, 'txt'));
  if (existsSync(shown)) expect(printed).toMatch(patternOf(readFileSync(shown, 'utf8')));
  else expect(printed).not.toBe('');
});
