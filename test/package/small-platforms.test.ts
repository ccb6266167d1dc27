/** The examples for platforms that lack parts of the web: mini-programs and React Native. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { WebSocket } from 'ws';
import type { CozeAPI } from 'coze-client';
import { DEMO_BOT_ID, startCozeServer, type CozeServer } from 'coze-client/testing';
import { wx } from './fake-wx.js';
import { installPackage, root, type InstalledPackage } from './installed-package.js';

let installed: InstalledPackage;
let server: CozeServer;
beforeAll(() => {
  installed = installPackage();
}, 120_000);
afterAll(() => installed.remove());
beforeEach(async () => {
  server = await startCozeServer();
});
afterEach(() => server.close());

/** Loads a file of the examples as CommonJS, into a context without the globals of Node. */
function loaded(file: string, globals: object = {}, context = vm.createContext(globals)): Record<string, unknown> {
  const module = { exports: {} };
  const load = (name: string) =>
    loaded(
      name.startsWith('.')
        ? `${join(dirname(file), name)}.js`
        : join(installed.project, 'node_modules/coze-client/dist/legacy.cjs'),
      globals,
      context,
    );
  const code = readFileSync(file, 'utf8');
  vm.runInContext(`(function (require, module, exports) {${code}\n})`, context)(load, module, module.exports);
  return module.exports;
}

const example = (path: string) => join(root, 'examples', path);
const timers = { setTimeout, clearTimeout };

type Create = (options: object) => CozeAPI;
const platforms: Readonly<Record<string, () => Create>> = {
  'a mini-program': () => {
    const { createClient } = loaded(example('mini-program/client.js'), timers);
    return (options) => Reflect.apply(createClient as () => CozeAPI, undefined, [wx, options]);
  },
  'React Native': () => {
    class NativeURL {
      get host(): string {
        throw new Error('URL.host is not implemented');
      }
    }
    const globals = { ...timers, WebSocket: NativeSocket, AbortController, URL: NativeURL };
    const { createClient } = loaded(example('react-native/client.js'), globals);
    return (options) => Reflect.apply(createClient as () => CozeAPI, undefined, [fetch, options]);
  },
};

/** As in React Native: the third argument has the headers. */
class NativeSocket extends WebSocket {
  constructor(url: string, protocols?: string | string[], options?: object) {
    super(url, protocols ?? [], options);
  }
}

const chat = {
  bot_id: DEMO_BOT_ID,
  user_id: 'u',
  additional_messages: [{ role: 'user', content: '你好', content_type: 'text' }],
};

describe.each(Object.keys(platforms))('the client of the example for %s', (name) => {
  const client = (options: object = {}): CozeAPI =>
    (platforms[name]?.() ?? (() => expect.fail()))({
      token: 'cztei_secret',
      baseURL: server.url,
      maxRetries: 0,
      ...options,
    });

  it('streams a chat', async () => {
    expect(
      await client()
        .chat.stream(chat as never)
        .text(),
    ).toContain('你好');
  });

  it('names a new user for a chat without a user id', async () => {
    const { user_id: _, ...anonymous } = chat;
    for (const _ of ['first', 'second']) await client().chat.create(anonymous as never);
    const users = server.requests.map(({ body }) => (body as { user_id: string }).user_id);
    expect(new Set(users).size).toBe(2);
    for (const user of users) expect(user).toMatch(/^[\da-f]{32}$/);
  });

  it('sends a call, and reports what the server refuses', async () => {
    expect((await client().users.me()).user_name).toBe('coze-demo');
    const refused = client().bots.retrieveNew('7');
    await expect(refused).rejects.toMatchObject({ name: 'NotFoundError', code: 4200, logid: expect.any(String) });
  });

  it('ends a stream when it is left, and a call when it is aborted', async () => {
    server.script({ on: 'chat.create', stall: { events: 2 } });
    for await (const _ of client().chat.stream(chat as never)) break;
    server.script({ on: 'users.me', delay: 600_000 });
    const controller = new AbortController();
    const call = client().users.me({ signal: controller.signal });
    setImmediate(() => controller.abort(new Error('enough')));
    await expect(call).rejects.toMatchObject({ name: 'UserAbortError' });
  });

  it('reports a server that cannot be reached', async () => {
    await expect(client({ baseURL: 'http://127.0.0.1:9' }).users.me()).rejects.toMatchObject({
      name: 'APIConnectionError',
    });
  });

  it('speaks a text, over a socket and over HTTP', async () => {
    const wav = await client().websockets.audio.speech.synthesize('你好，世界。').toWav();
    expect(wav.byteLength).toBeGreaterThan(44);
    const params = { input: '你好', voice_id: '7426720361733046281' };
    expect((await client().audio.speech.create(params)).byteLength).toBeGreaterThan(0);
    await expect(client().audio.speech.create(params).stream()).rejects.toThrow(
      'This platform has no ReadableStream: await the call instead, which gives all bytes at once.',
    );
  });

  it('talks over a socket, with the token in a header, not in the URL', async () => {
    const session = await client().websockets.chat.create(DEMO_BOT_ID);
    session.sendText('你好');
    expect((await session.reply().completed).text).toContain('你好');
    session.close();
    await session.closed;
    const [handshake] = server.requests.filter(({ path }) => path === '/v1/chat');
    expect(handshake?.headers['authorization']).toMatch(/^Bearer /);
    expect(JSON.stringify(handshake?.query)).not.toContain('authorization');
  });
});

test('a mini-program uploads a file by its path', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coze-upload-'));
  const path = join(folder, 'note.txt');
  writeFileSync(path, 'hello');
  const client = platforms['a mini-program']?.()({ token: 't', baseURL: server.url });
  const { uploadFile } = loaded(example('mini-program/upload.js'), timers);
  const upload = uploadFile as (...args: unknown[]) => Promise<unknown>;
  expect(await upload(wx, client, path)).toMatchObject({ file_name: 'note.txt', bytes: 5 });
  server.script({ on: 'files.upload', error: { code: 4101, msg: 'no' } });
  await expect(upload(wx, client, path)).rejects.toThrow('The upload failed: HTTP 200, code 4101: no');
  rmSync(folder, { recursive: true });
});

describe('the polyfills of the examples', () => {
  const globals: Record<string, unknown> = {};
  const { addMissing } = loaded(example('mini-program/polyfills.js'), globals) as {
    addMissing: (target: object) => void;
  };
  const added: {
    TextEncoder: typeof TextEncoder;
    TextDecoder: typeof TextDecoder;
    URL: typeof URL;
    btoa: typeof btoa;
  } = {} as never;
  addMissing(added);
  const bytes = fc.uint8Array({ maxLength: 40 });

  it('decode UTF-8 as the platform does, whole and in pieces', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
        ),
        (given) => {
          expect(new added.TextDecoder().decode(given)).toBe(new TextDecoder().decode(given));
          const [whole, inPieces] = [new TextDecoder(), new added.TextDecoder()];
          const pieces = Array.from(given, (byte) => inPieces.decode(Uint8Array.of(byte), { stream: true }));
          expect(pieces.join('') + inPieces.decode()).toBe(whole.decode(given));
        },
      ),
    );
  });

  it('encode base64 as the platform does', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const text = String.fromCharCode(...given);
        expect(added.btoa(text)).toBe(btoa(text));
      }),
    );
    expect(() => added.btoa('中')).toThrow(/Only characters/);
  });

  it('encode UTF-8 as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...new added.TextEncoder().encode(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });

  it('encode the UTF-8 that fits as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, size) => {
        const [own, platform] = [new Uint8Array(size), new Uint8Array(size)];
        expect(new added.TextEncoder().encodeInto(text, own)).toEqual(new TextEncoder().encodeInto(text, platform));
        expect(own).toEqual(platform);
      }),
    );
  });

  it.each(['https://api.coze.cn', 'http://u:p@A.b:80/c?d=e#f', 'wss://[::1]:9/x?y', 'HTTPS://X.Y/'])(
    'read the parts of %s',
    (text) => {
      const [ours, theirs] = [new added.URL(text), new URL(text)];
      for (const part of ['protocol', 'hostname', 'username', 'password', 'search', 'hash', 'pathname'] as const)
        expect(ours[part], part).toBe(theirs[part]);
    },
  );

  it.each(['', 'api.coze.cn', '/path', 'https://', 'https://a b'])('refuse %j as a URL', (text) => {
    expect(() => new added.URL(text)).toThrow(/Invalid URL/);
  });
});

test('each example can be copied alone: its files load none of the other, and what both need is the same', () => {
  const [ofMiniProgram, ofReactNative] = ['mini-program', 'react-native'].map((folder) =>
    Object.fromEntries(readdirSync(example(folder)).map((f) => [f, readFileSync(example(join(folder, f)), 'utf8')])),
  );
  for (const texts of [ofMiniProgram, ofReactNative]) expect(Object.values(texts ?? {}).join('')).not.toContain("'../");
  for (const shared of ['polyfills.js', 'utf8.js', 'token-in-header.js'])
    expect(ofReactNative?.[shared], shared).toBe(ofMiniProgram?.[shared]);
});

test('no file of these examples is longer than 150 lines', () => {
  for (const folder of ['mini-program', 'react-native'])
    for (const file of readdirSync(example(folder)))
      expect(readFileSync(example(join(folder, file)), 'utf8').split('\n').length, file).toBeLessThanOrEqual(151);
});
