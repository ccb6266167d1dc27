import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Project, type Ran } from './project.node.js';

const entry = (name: string) => ({ import: { types: `./dist/${name}.d.mts`, default: `./dist/${name}.mjs` } });
const MANIFEST = JSON.stringify({
  type: 'module',
  exports: { '.': entry('index'), './schemas': entry('schemas'), './package.json': './package.json' },
});

let project: Project;
beforeEach(async () => {
  project = await Project.create({ 'package.json': MANIFEST, 'dist/schemas.d.mts': 'export {};' });
});
afterEach(() => project.remove());

async function run(index: string, more: Record<string, string> = {}): Promise<Ran> {
  await project.write({ 'dist/index.d.mts': index, ...more });
  return project.script('api-report.mjs');
}

/** Returns the report of the main entry. */
async function report(index: string, more?: Record<string, string>): Promise<string> {
  const { code, errors } = await run(index, more);
  expect(errors).toBe('');
  expect(code).toBe(0);
  const text = await readFile(join(project.dir, 'etc/coze-client.api.md'), 'utf8');
  return text.split('```ts\n')[1]?.split('```')[0] ?? '';
}

describe('a class', () => {
  test('is listed with its public members, sorted by name and without comments', async () => {
    const text = await report(`
      /** A client. */
      declare class Client {
        #private;
        private secret;
        /** Sends. */
        send(text: string): void;
        send(bytes: Uint8Array, options?: { retries?: number }): void;
        constructor({ token }: { token: string });
        get url(): string;
        get size(): number;
        set size(value: number);
        static readonly version: string;
      }
      export { Client };`);
    expect(text).toBe(`class Client {
  static readonly version: string;
  constructor(options: { token: string });
  send(text: string): void;
  send(
    bytes: Uint8Array,
    options?: {
      retries?: number;
    },
  ): void;
  size: number;
  readonly url: string;
}
`);
  });

  test('and members that are deprecated have a mark, wherever they are', async () => {
    const text = await report(`
      declare class Client {
        /** @deprecated use send */
        static post(): void;
        /** @deprecated use \`url\` */
        get address(): string;
        set address(value: string);
        readonly options: {
          /** @deprecated it has no effect */
          fast?: boolean;
        };
      }
      /** @deprecated use Client */
      declare const client: Client;
      /** @deprecated use Client */
      declare function old(): void;
      declare function now(): void;
      export { Client, client, now, old };`);
    expect(text).toBe(`class Client {
  /** @deprecated */
  static post(): void;
  /** @deprecated */
  address: string;
  readonly options: {
    /** @deprecated */
    fast?: boolean;
  };
}
/** @deprecated */
const client: Client;
function now(): void;
/** @deprecated */
function old(): void;
`);
  });

  test('contains the members of base classes that are not exported', async () => {
    const text = await report(`
      declare class Target<T> { on(listener: (value: T) => void): void; close(): void; }
      declare class Session extends Target<string> { close(code?: number): void; }
      declare class Chat extends Session {}
      export { Session, Chat };`);
    expect(text).toBe(`class Chat extends Session {}
class Session {
  close(code?: number): void;
  on(listener: (value: string) => void): void;
}
`);
  });

  test('that is exported as a type has no constructor and no static members', async () => {
    const text = await report(`
      declare class Reply { static from(): Reply; constructor(id: string); id: string; }
      export { type Reply };`);
    expect(text).toBe('class Reply {\n  id: string;\n}\n');
  });

  test('with a protected member in the declarations fails the report', async () => {
    const { code, errors } = await run('export declare class Base { protected hidden(): void; }');
    expect(code).toBe(1);
    expect(errors).toContain('A protected member is published: mark it @internal. protected hidden(): void;');
  });
});

describe('a type', () => {
  test('that is not exported is written where it is used, with any name and in any file', async () => {
    const expected = 'function retrieve(query: { readonly id: string; tags: readonly string[] }): Promise<Bot>;\n';
    const bot = 'interface Bot { id: string; }';
    const here = await report(`
      interface Id { readonly id: string; }
      interface Params<T> extends Id { tags: readonly T[]; }
      ${bot}
      declare function retrieve(query: Params<string>): Promise<Bot>;
      export { type Bot, retrieve };`);
    const there = await report(
      `import { a as Query } from './chunk-1.mjs';
      ${bot}
      declare function retrieve(query: Query): Promise<Bot>;
      export { type Bot, retrieve };`,
      {
        'dist/chunk-1.d.mts':
          'interface Query$1 { tags: readonly string[]; readonly id: string } export { Query$1 as a };',
      },
    );
    expect(here).toBe(there);
    expect(there).toContain(expected);
  });

  test('that contains itself is written by name the second time', async () => {
    const text = await report(`
      type Json = string | Json[];
      declare const value: Json;
      export { value };`);
    expect(text).toBe('const value: string | Json[];\n');
  });

  test('with a second name is listed as an alias', async () => {
    const text = await report(`
      interface Session { id: string; }
      export { Session, type Session as WebSocketAPI };`);
    expect(text).toBe('interface Session {\n  id: string;\n}\nexport { Session as WebSocketAPI };\n');
  });
});

test('constants of the schemas are listed by name', async () => {
  await run('export {};', { 'dist/schemas.d.mts': 'export declare const zBot: { parse(value: unknown): string };' });
  const text = await readFile(join(project.dir, 'etc/coze-client.api.md'), 'utf8');
  expect(text).toContain('## `coze-client/schemas`\n\n```ts\nconst zBot;\n```\n');
});

test('a package that is not built fails the report', async () => {
  const { code, errors } = await project.script('api-report.mjs');
  expect(code).toBe(1);
  expect(errors).toContain('Build the package first: npm run build');
});
