/** The values that only programs for `@coze/api` import: all are there, and none is in the bundle of another program. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cozeApi } from '../../bench/support/packages.mjs';
import { installPackage, type InstalledPackage } from './installed-package.js';

/** Internals of `@coze/api` that this package has no use for. MIGRATING.md says what to use instead. */
const leftOut = ['adapterFetch', 'fetchAPI'];

let installed: InstalledPackage;
let names: readonly string[];

beforeAll(() => {
  installed = installPackage();
  const official: object = createRequire(import.meta.url)(cozeApi());
  names = Object.keys(official).filter((name) => !leftOut.includes(name));
}, 300_000);
afterAll(() => installed.remove());

test('a module that imports every value of @coze/api loads', () => {
  expect(names.length).toBeGreaterThan(70);
  const file = join(installed.project, 'names.mjs');
  const print = `console.log(JSON.stringify([${names.join(', ')}].map((value) => typeof value)));`;
  writeFileSync(file, `import { ${names.join(', ')} } from 'coze-client';\n${print}`);
  const types = JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
  const official: object = createRequire(import.meta.url)(cozeApi());
  expect(Object.fromEntries(names.map((name, index) => [name, types[index]]))).toEqual(
    Object.fromEntries(names.map((name) => [name, typeof Reflect.get(official, name)])),
  );
});

test.each(['import', 'require'])('every value of @coze/api/ws-tools is there without a page, with %s', (kind) => {
  const load = kind === 'import' ? "await import('coze-client/ws-tools')" : "require('coze-client/ws-tools')";
  const file = join(installed.project, kind === 'import' ? 'tools.mjs' : 'tools.cjs');
  writeFileSync(file, `const tools = ${load};\nconsole.log(Object.keys(tools).sort().join(' '));`);
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim()).toBe(
    'AIDenoiserProcessorLevel AIDenoiserProcessorMode ClientEventType PcmPlayer PcmRecorder WsChatClient WsChatEventNames ' +
      'WsSimultInterpretationClient WsSpeechClient WsToolsUtils WsTranscriptionClient',
  );
});

/** What identifies the values in minified code: texts in them, and the paths of classes that a client makes by itself. */
const traces = {
  WebSocketAPI: /whole URL of a socket/,
  'WorkflowEvent and WebSocketAPI': /\[Symbol\.hasInstance\]/,
  'classes of resources': /"(audio\.rooms|bots|files|templates|users|variables)",/,
};

/** The names of the traces that a page with some values has. */
async function tracesIn(values: string): Promise<string[]> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${values} } from 'coze-client';`, resolveDir: installed.project },
    external: ['node:*', ...builtinModules],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    tsconfigRaw: {},
  });
  const text = outputFiles.map((file) => file.text).join('\n');
  return Object.entries(traces).flatMap(([name, trace]) => (trace.test(text) ? [name] : []));
}

test('a page with CozeAPI alone has none of them', async () => {
  expect(await tracesIn('CozeAPI')).toEqual([]);
  expect(await tracesIn('CozeAPI, WebSocketAPI, WorkflowEvent, Users')).toEqual(Object.keys(traces));
});
