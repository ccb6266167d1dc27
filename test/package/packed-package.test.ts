import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_BOT_ID, QUESTION_WORKFLOW_ID, startCozeServer, type CozeServer } from '../../src/testing/index.node.js';
import { asCommonJs, readmeSnippets } from './readme-snippets.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
let project: string;
let server: CozeServer;

/** Examples go to the real service where its variables are set. */
function withoutCoze(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('COZE_')));
}

/** Runs a program of the project with its requests sent to the local server, and gives what it printed. */
async function runProgram(file: string, code: string): Promise<string> {
  writeFileSync(join(project, file), code);
  const env = {
    ...process.env,
    LOCAL_COZE: server.url,
    COZE_API_TOKEN: 'pat_local',
    COZE_BOT_ID: DEMO_BOT_ID,
    COZE_WORKFLOW_ID: QUESTION_WORKFLOW_ID,
  };
  const preload = join(root, 'test/package/local-fetch.mjs');
  const { stdout } = await run(process.execPath, ['--import', preload, file], { cwd: project, env, timeout: 60_000 });
  return stdout;
}

beforeAll(async () => {
  server = await startCozeServer();
  project = mkdtempSync(join(tmpdir(), 'coze-client-'));
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  execFileSync('npm', ['install', '--no-audit', '--no-fund', packed.filename], { cwd: project, stdio: 'pipe' });
});
afterAll(async () => {
  await server.close();
  rmSync(project, { recursive: true, force: true });
});

describe('installed in an empty project', () => {
  for (const { title, code } of readmeSnippets()) {
    test(`the README's program "${title}" runs by import`, async () => {
      expect(await runProgram('program.mjs', code)).not.toBe('');
    });
    test(`the README's program "${title}" runs by require`, async () => {
      expect(await runProgram('program.cjs', asCommonJs(code))).not.toBe('');
    });
  }

  test('the quick start prints the answer and what it cost', async () => {
    const [quickStart] = readmeSnippets();
    const printed = await runProgram('program.mjs', quickStart?.code ?? '');
    expect(printed).toContain('你好！');
    expect(printed).toContain('token_count');
  });

  test('it brings one other package', () => {
    const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed.toSorted()).toEqual(['coze-client', 'eventsource-parser']);
  });

  test('its types read under strict settings, with and without skipLibCheck', () => {
    cpSync(join(root, 'test/package/consumer.ts'), join(project, 'consumer.ts'));
    for (const skipLibCheck of [true, false]) {
      const compilerOptions = {
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        module: 'nodenext',
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck,
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { stdio: 'pipe' });
    }
  });

  test('it holds no machine paths and no source maps to them', () => {
    const dist = join(project, 'node_modules/coze-client/dist');
    for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      if (/\.[cm]js$|\.ts$/.test(file)) expect(readFileSync(join(dist, file), 'utf8')).not.toContain(root);
    }
  });
});

describe('the examples', () => {
  const files = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' });
  for (const example of files.filter((file) => file.endsWith('.mjs') && !/support\//.test(file))) {
    test(`${example} runs on the local server`, async () => {
      const { stdout } = await run(process.execPath, [join(root, 'examples', example)], {
        env: withoutCoze(process.env),
        timeout: 60_000,
      });
      expect(stdout).not.toBe('');
    });
  }
});
