import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_BOT_ID, startCozeServer, type CozeServer } from 'coze-client/testing';
import { entryName, filesOf, type BundleFiles, type BundleJob, type Target } from './bundled/bundle.js';
import { withEsbuild } from './bundled/esbuild.js';
import { withVite } from './bundled/vite.js';
import { withWebpack } from './bundled/webpack.js';
import { installPackage, root, type InstalledPackage } from './installed-package.js';
import { startServer } from './server-process.js';

const run = promisify(execFile);
const sources = join(root, 'test/package/bundled');

let coze: CozeServer;
let installed: InstalledPackage;

beforeAll(async () => {
  coze = await startCozeServer();
  coze.script({ on: 'workspaces.list', body: '{"code":0,"msg":"","data":{}}', times: Infinity });
  installed = installPackage('next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1');
  const code = readFileSync(join(root, 'test/package/program.mjs'), 'utf8');
  writeFileSync(join(installed.project, 'program.mjs'), code);
  writeFileSync(join(installed.project, 'program.cjs'), asCommonJs(code));
}, 300_000);
afterAll(async () => {
  await coze.close();
  installed.remove();
});

/** Converts the program from `import` to `require`. */
function asCommonJs(program: string): string {
  return program
    .replace(/^import (\{.*\}) from ('.*');$/m, 'const $1 = require($2);')
    .replace('export async function program', 'exports.program = async function program');
}

/** The output of the program when every call succeeds. */
const outcome = { user: 'coze-demo', text: expect.stringContaining('Hi'), wrong: 'ResponseValidationError' };
const outcomeWithSocket = { ...outcome, spoken: expect.stringContaining('Hello') };

interface Build extends Target {
  readonly source: 'program.mjs' | 'program.cjs';
}

const pageInPieces: Build = { platform: 'browser', format: 'esm', split: true, source: 'program.mjs' };
const otherBuilds: readonly Build[] = [
  { platform: 'browser', format: 'esm', split: false, source: 'program.mjs' },
  { platform: 'browser', format: 'cjs', split: false, source: 'program.mjs' },
  { platform: 'node', format: 'esm', split: true, source: 'program.mjs' },
  { platform: 'node', format: 'cjs', split: false, source: 'program.mjs' },
  { platform: 'node', format: 'cjs', split: false, source: 'program.cjs' },
];

/** Text that identifies a package in minified code. */
const traces = { zod: /\b_zod\b/, jose: /ERR_JOSE_/, ws: /sec-websocket-accept/i, 'a module of Node': /["']node:/ };

const countOf = (trace: RegExp, texts: readonly string[]) => texts.filter((text) => trace.test(text)).length;

test('each package contains the text that identifies it', () => {
  const texts = ['coze-client/dist', 'ws/lib'].flatMap((folder) => {
    const directory = join(installed.project, 'node_modules', folder);
    return readdirSync(directory).flatMap((file) =>
      /\.[cm]?js$/.test(file) ? [readFileSync(join(directory, file), 'utf8')] : [],
    );
  });
  for (const [what, trace] of Object.entries(traces)) expect(countOf(trace, texts), what).toBeGreaterThan(0);
});

describe.each([
  ['esbuild', withEsbuild],
  ['Vite', withVite],
  ['webpack', withWebpack],
])('bundled by %s', (_, bundle: (job: BundleJob) => Promise<void>) => {
  /** Bundles the program and runs it in a folder without node_modules. */
  async function buildAndRun(build: Build): Promise<{ readonly files: BundleFiles; readonly result: unknown }> {
    const { project } = installed;
    const directory = mkdtempSync(join(tmpdir(), 'coze-bundle-'));
    try {
      await bundle({ ...build, entry: join(project, build.source), project, directory });
      const socket = build.platform === 'node' && {};
      const settings = JSON.stringify({ url: coze.url, bot: DEMO_BOT_ID, socket });
      const args = [join(sources, 'run.mjs'), join(directory, entryName(build)), settings];
      const { stdout } = await run(process.execPath, args, { cwd: directory, timeout: 60_000 });
      return { files: filesOf(directory, entryName(build)), result: JSON.parse(stdout) };
    } finally {
      rmSync(directory, { recursive: true });
    }
  }

  test('runs in a browser, and loads the validators on first use', async () => {
    const { files, result } = await buildAndRun(pageInPieces);
    expect(result).toEqual(outcome);
    for (const [what, trace] of Object.entries(traces)) expect(countOf(trace, files.atOnce), what).toBe(0);
    expect(countOf(traces.zod, files.onDemand)).toBeGreaterThan(0);
    expect(countOf(traces.ws, files.onDemand)).toBe(0);
    expect(countOf(traces['a module of Node'], files.onDemand)).toBe(0);
  });

  test.each(otherBuilds)('for $platform as $format of $source, in pieces: $split, it runs', async (build) => {
    const { files, result } = await buildAndRun(build);
    expect(result).toEqual(build.platform === 'node' ? outcomeWithSocket : outcome);
    expect(files.onDemand.length > 0).toBe(build.split);
  });
});

describe('bundled by Next.js', () => {
  const next = (...args: readonly string[]) => [join(installed.project, 'node_modules/next/dist/bin/next'), ...args];

  test('runs in the Node and the edge runtime', async () => {
    const { project } = installed;
    cpSync(join(sources, 'next-app'), project, { recursive: true });
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', LOCAL_COZE: coze.url, COZE_BOT_ID: DEMO_BOT_ID };
    await run(process.execPath, next('build'), { cwd: project, env });
    const server = await startServer({ args: next('start', '-H', '127.0.0.1', '-p', '0'), cwd: project, env });
    try {
      expect(await (await fetch(`${server.url}/node`)).json()).toEqual(outcomeWithSocket);
      expect(await (await fetch(`${server.url}/edge`)).json()).toEqual(outcome);
    } finally {
      await server.stop();
    }
  }, 300_000);
});
