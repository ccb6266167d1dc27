/** The claims of MIGRATING.md: what it says is the same is, and its programs compile and run. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCozeServer, type CozeServer } from 'coze-client/testing';
import { cozeApi } from '../../bench/support/packages.mjs';
import { compareDeclarations } from '../../scripts/migrating/compare.mjs';
import { compareWsTools } from '../../scripts/migrating/compare-ws-tools.mjs';
import { pageText, readDifferences, unexplained } from '../../scripts/migrating/differences.mjs';
import { checkPrograms } from './check-types.js';
import { installPackage, type InstalledPackage } from './installed-package.js';
import { snippetsOf } from './readme-snippets.js';
import { runProgram } from './run-program.js';

const programs = (language: 'js' | 'ts') => snippetsOf('MIGRATING.md', language);
const page = readFileSync(new URL('../../MIGRATING.md', import.meta.url), 'utf8');

let server: CozeServer;
let installed: InstalledPackage;
let folder: string;

beforeAll(async () => {
  server = await startCozeServer();
  installed = installPackage();
  folder = mkdtempSync(join(tmpdir(), 'coze-migrating-'));
}, 300_000);
afterAll(async () => {
  await server.close();
  installed.remove();
  rmSync(folder, { recursive: true });
});

describe('the declarations of both packages', () => {
  test('differ only where MIGRATING.md says so', async () => {
    const { names, methods, differences } = compareDeclarations(cozeApi());
    expect(names).toBeGreaterThan(280);
    expect(methods).toBeGreaterThan(75);
    const tools = compareWsTools(cozeApi());
    expect([tools.names, tools.members]).toEqual([17, 118]);
    expect(unexplained(readDifferences(), [...differences, ...tools.differences])).toEqual([]);
    expect(page).toContain(await pageText(readDifferences()));
  });

  test('a name, an argument, a result and a session that differ are found', () => {
    const api = join(folder, 'fake/dist/types/index.d.ts');
    const resources = join(folder, 'fake/dist/types/resources/index.d.ts');
    mkdirSync(dirname(resources), { recursive: true });
    writeFileSync(
      api,
      `import { Users, Websockets } from './resources/index';
      export declare class CozeAPI {
        users: Users; websockets: Websockets; close(): void;
        protected debug: boolean; protected peel(): void; protected _core: number;
      }
      export declare enum Fruit { APPLE = 'apple' }
      export declare enum ChatStatus { CREATED = 'created' }
      export declare const WorkspacesListReq: string;`,
    );
    writeFileSync(
      resources,
      `export declare class Users { me(options: number): Promise<{ user_id: number }>; }
      interface Session { send(event: { event_type: 'apple' }): void; onmessage: ((event: { event_type: 7 }) => void) | null; }
      export declare class Chat { create(bot: string): Promise<Session>; }
      export declare class Websockets { chat: Chat; }`,
    );
    const { differences } = compareDeclarations(join(folder, 'fake'));
    expect(differences.map(({ name }) => name)).toEqual([
      'Fruit',
      'WorkspacesListReq',
      'peel()',
      '_core',
      'users.me() params',
      'websockets.chat.create() params',
      'users.me() result',
      'websockets.chat.create() result',
    ]);
    const names = ['Fruit', 'Fruit', 'gone'];
    const entry = { title: 'a', why: 'b', before: '', after: '', names };
    expect(unexplained([entry], differences.slice(0, 2))).toEqual([
      'WorkspacesListReq: is not exported',
      'gone is no difference',
      'Fruit is explained twice',
    ]);
  });
});

describe('the declarations of ws-tools', () => {
  test('a member, an argument, a result, an event and a value that differ are found', () => {
    const api = join(folder, 'fake/dist/types/ws-tools/ws-tools');
    mkdirSync(api, { recursive: true });
    writeFileSync(
      join(api, 'index.d.ts'),
      `import * as WsToolsUtils from './utils';
      export { WsToolsUtils };
      export declare class PcmPlayer {
        private hidden;
        constructor(options: { onCompleted: () => void; speed: 7 });
        append(message: number): Promise<void>;
        isPlaying(): string;
        rewind(): void;
      }
      export declare class WsSpeechClient {
        ws: { send(event: { event_type: 'apple' }): void; onmessage: ((event: { event_type: 7 }) => void) | null } | null;
      }
      export declare class WsGone {}`,
    );
    writeFileSync(join(api, 'utils.d.ts'), 'export declare const isMobile: (name: string) => number;');
    expect(compareWsTools(join(folder, 'fake')).differences.map(({ name }) => name)).toEqual([
      'ws-tools WsGone',
      'ws-tools PcmPlayer.append params',
      'ws-tools PcmPlayer.rewind params',
      'ws-tools new WsSpeechClient params',
      'ws-tools WsSpeechClient.ws params',
      'ws-tools new WsGone params',
      'ws-tools WsToolsUtils.isMobile result',
      'ws-tools PcmPlayer.isPlaying result',
      'ws-tools PcmPlayer.rewind result',
      'ws-tools WsSpeechClient.ws result',
    ]);
  });
});

describe('the programs of MIGRATING.md', () => {
  test('compile with @coze/api before the change', () => {
    expect(programs('ts').length).toBe(readDifferences().length);
    symlinkSync(resolve(cozeApi(), '../..'), join(folder, 'node_modules'));
    checkPrograms(folder, Object.fromEntries(programs('ts').map(({ code }, index) => [`before-${index}.mts`, code])));
  });

  test('compile after the change', () => {
    checkPrograms(
      installed.project,
      Object.fromEntries(programs('js').map(({ code }, index) => [`after-${index}.mts`, code])),
    );
  });

  test.each(programs('js'))('"$title" runs after the change', async ({ code }) => {
    const place = { project: installed.project, url: server.url };
    expect(await runProgram(place, 'program.mjs', code)).not.toBe('');
  });
});
