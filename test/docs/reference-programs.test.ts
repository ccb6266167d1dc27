/** Every program of the reference compiles, and runs against the local server. */
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ChatEventType, CozeAPI, type ClientOptions } from 'coze-client';
import { writeWav } from 'coze-client/audio';
import { toneCodec } from 'coze-client/testing';
import { makeExampleWorld, startExampleServer } from '../local-server/example-world.js';
import { startServer } from '../local-server/start-server.js';
import { programs } from './reference-pages.js';

const rate = 16_000;
/** The files that programs read, and the text of the example of their text. */
const FILES = [
  'question.wav',
  'speech.wav',
  'voice.wav',
  'call.wav',
  'talk.mp3',
  'question.pcm',
  'ben.pcm',
  'notes.txt',
];

/** The output of a workflow that asks nothing. */
const ANSWER = { output: { city: '北京' } };

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'coze-reference-'));
beforeAll(() => {
  const pcm = toneCodec.speak('Hello', rate, 1);
  for (const file of FILES) {
    const isRaw = file.endsWith('.pcm');
    writeFileSync(join(folder, file), isRaw ? pcm : writeWav(pcm, { sampleRate: rate }));
  }
  // Programs name their files without a folder.
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

it('all compile', () => {
  const files = new Map(
    programs.map(({ method, code }) => [resolve(home, `test/docs/in-memory-${method}.ts`), `${code}\nexport {};\n`]),
  );
  const { config } = ts.readConfigFile(join(home, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, home);
  Object.assign(options, { noUnusedLocals: false, incremental: false });
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, target, ...rest) => {
    const code = files.get(name);
    return code === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, code, target);
  };
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getCurrentDirectory = () => home;
  const program = ts.createProgram([...files.keys()], options, host);
  const faults = [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file.split('in-memory-')[1]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
  expect(faults).toEqual([]);
}, 120_000);

const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;

it.each(programs.map(({ method, code }) => [method, code] as const))('%s runs', async (method, code) => {
  const { server } = await (method === 'workflows.runs.create'
    ? startServer({ workflow: () => ANSWER })
    : startExampleServer());
  const ids = Object.entries(await makeExampleWorld(server, method));
  const withIds = ids.reduce((text, [id, known]) => text.replaceAll(`'${id}'`, `'${known}'`), code);
  const { outputText } = ts.transpileModule(withIds.replace(", region: 'cn'", ''), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  class LocalClient extends CozeAPI {
    constructor(options: ClientOptions) {
      super({ ...options, token: 'pat_local', baseURL: server.url, validate: 'strict' });
    }
  }
  const given = {
    CozeAPI: LocalClient,
    ChatEventType,
    createReadStream,
    readFile,
    writeFile,
    z,
    console: { log: () => undefined },
    process: { env: {}, stdout: { write: () => true } },
  };
  const body = outputText.replaceAll(/^import .*$/gm, '').replaceAll(/^export \{\};$/gm, '');
  await Reflect.apply(AsyncFunction(...Object.keys(given), body), undefined, Object.values(given));
  expect(server.requests.length).toBeGreaterThan(0);
});
