import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileStore, memoryStore, webOAuth, type StoredToken, type TokenStore } from '../../src/auth/index.js';
import { CozeError, LoginRequiredError } from '../../src/errors/index.js';
import { json } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { fakeTime } from './fake-time.js';
import { app, oauthServer, type OAuthServer } from './oauth-server.node.js';

let server: OAuthServer;
const key = 'user-1';

beforeEach(async () => {
  server = await oauthServer();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const refreshes = () => server.tokenRequests.length;
const use = (store: TokenStore, more: object = {}) =>
  webOAuth({ ...app, baseURL: server.url, store, key, requestOptions: { timeout: 2_000 }, ...more });

/** Another process would see a copy of what was stored, and see it after a while. */
function sharedStore(): TokenStore & { texts: Map<string, string>; wait: () => Promise<void> } {
  const texts = new Map<string, string>();
  return {
    texts,
    wait: () => Promise.resolve(),
    get: async (name) => JSON.parse(texts.get(name) ?? 'null'),
    async set(name, token) {
      await this.wait();
      texts.set(name, JSON.stringify(token));
    },
    delete: async (name) => texts.delete(name),
  };
}

async function loggedIn(store: TokenStore) {
  const auth = use(store);
  const issued = server.issue();
  await auth.use({ ...issued, refresh_token: issued.refresh_token ?? '' });
  return { auth, issued };
}

describe('a shared store', () => {
  it('gives the token to those who start later', async () => {
    const store = sharedStore();
    const { issued } = await loggedIn(store);
    expect(await use(store).token()).toBe(issued.access_token);
    expect(refreshes()).toBe(0);
    expect(JSON.parse(store.texts.get(key) ?? '')).toEqual({
      access_token: issued.access_token,
      refresh_token: issued.refresh_token,
      expires_in: issued.expires_in,
    });
  });

  it('gives the refreshed token to the others, without a request', async () => {
    const store = sharedStore();
    const { auth } = await loggedIn(store);
    const other = use(store);
    await other.token();
    pass(1000);
    const token = await auth.token();
    expect(await other.token()).toBe(token);
    expect(refreshes()).toBe(1);
  });

  it('replaces a refused token by the one that another has fetched meanwhile', async () => {
    const store = sharedStore();
    const { auth, issued } = await loggedIn(store);
    const other = use(store);
    await other.token();
    const token = await auth.token({ rejected: issued.access_token });
    expect(await other.token({ rejected: issued.access_token })).toBe(token);
    expect(refreshes()).toBe(1);
  });

  it.each([2, 5])('loses no grant where %i refresh at the same time', async (count) => {
    const store = sharedStore();
    await loggedIn(store);
    pass(1000);
    const processes = Array.from({ length: count }, () => use(store));
    const tokens = await Promise.all(processes.map(async (auth) => auth.token()));
    expect(new Set(tokens).size).toBe(1);
    expect(refreshes()).toBe(count);
    expect(server.refreshTokens.size).toBe(1);
    pass(1000);
    expect(await use(store).token()).not.toBe(tokens[0]);
  });

  it('is looked at again until the winner has saved the token', async () => {
    const store = sharedStore();
    await loggedIn(store);
    pass(1000);
    let saved: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (saved = resolve));
    store.wait = () => gate;
    const winner = use(store).token();
    await vi.waitFor(() => expect(refreshes()).toBe(1));
    const loser = use(store).token();
    await vi.waitFor(() => expect(refreshes()).toBe(2));
    setTimeout(saved, 60);
    expect(await loser).toBe(await winner);
  });

  it('is looked at for as long as the winner may take', async () => {
    const time = fakeTime();
    const store = sharedStore();
    await loggedIn(store);
    pass(1000);
    store.wait = () => new Promise((resolve) => setTimeout(resolve, 25_000));
    const more = { requestOptions: { fetch: time.fetch, timeout: 30_000 } };
    const tokens = await time.until(Promise.all([use(store, more).token(), use(store, more).token()]));
    expect(tokens[0]).toBe(tokens[1]);
    expect(refreshes()).toBe(2);
  });

  it('is looked at once where it was looked at in vain before', async () => {
    const time = fakeTime();
    const store = sharedStore();
    await loggedIn(store);
    server.refreshTokens.clear();
    pass(1000);
    const auth = use(store, { requestOptions: { fetch: time.fetch, timeout: 5_000 } });
    const token = async () => rejection(Promise.resolve(auth.token()));
    expect(await time.until(token())).toMatchObject({ error: 'invalid_grant' });
    const begun = time.seconds();
    expect(await time.until(token())).toMatchObject({ error: 'invalid_grant' });
    expect(time.seconds()).toBe(begun);
  });

  it('keeps workspaces apart', async () => {
    const store = sharedStore();
    const { access_token, expires_in } = server.issue();
    await use(store, { key: undefined, workspaceId: '735' }).use({ access_token, refresh_token: 'r', expires_in });
    expect([...store.texts.keys()]).toEqual([`coze-client:web:${new URL(server.url).host}:${app.clientId}:735`]);
  });

  it('says who has logged out', async () => {
    const store = sharedStore();
    const { auth } = await loggedIn(store);
    const other = use(store);
    await other.token();
    await auth.forget();
    pass(1000);
    expect(await rejection(Promise.resolve(other.token()))).toBeInstanceOf(LoginRequiredError);
    expect(refreshes()).toBe(0);
  });

  it('passes over what is no token', async () => {
    const store = sharedStore();
    for (const value of [
      7,
      'text',
      [],
      {},
      { access_token: 7, expires_in: 1 },
      { access_token: 'a', expires_in: '1' },
    ]) {
      store.texts.set(key, JSON.stringify(value));
      expect(await rejection(Promise.resolve(use(store).token()))).toBeInstanceOf(LoginRequiredError);
    }
  });

  it('keeps users and apps apart by the key', async () => {
    const store = sharedStore();
    const { access_token, expires_in } = server.issue();
    await use(store, { key: undefined }).use({ access_token, refresh_token: 'r', expires_in });
    expect([...store.texts.keys()]).toEqual([`coze-client:web:${new URL(server.url).host}:${app.clientId}`]);
  });
});

describe('a token that was fetched', () => {
  it('is saved before it is used', async () => {
    const store = sharedStore();
    const { auth, issued } = await loggedIn(store);
    pass(1000);
    let saved: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (saved = resolve));
    store.wait = () => gate;
    const served = vi.fn<(token: string) => void>();
    const token = Promise.resolve(auth.token()).then(served);
    await vi.waitFor(() => expect(refreshes()).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(served).not.toHaveBeenCalled();
    expect(store.texts.get(key)).toContain(issued.refresh_token);
    saved();
    await token;
    expect(served).toHaveBeenCalledWith(JSON.parse(store.texts.get(key) ?? '').access_token);
  });

  it('is not lost where the store fails: it is saved by the next call', async () => {
    const store = sharedStore();
    const { auth } = await loggedIn(store);
    pass(1000);
    store.wait = () => Promise.reject(new Error('disk is full'));
    const error = await rejection(Promise.resolve(auth.token()));
    expect(error).toBeInstanceOf(CozeError);
    expect(error).toMatchObject({ cause: { message: 'disk is full' } });
    store.wait = () => Promise.resolve();
    const token = await auth.token();
    expect(JSON.parse(store.texts.get(key) ?? '')).toMatchObject({ access_token: token });
    expect(refreshes()).toBe(1);
  });

  it('is not taken for saved where the store says false, as Keyv does', async () => {
    const store = sharedStore();
    const { auth } = await loggedIn(store);
    pass(1000);
    const error = await rejection(Promise.resolve(use({ ...store, set: async () => false }).token()));
    expect(error).toMatchObject({ cause: { message: 'set() gave false' } });
    expect(await rejection(Promise.resolve(auth.token()))).toMatchObject({ error: 'invalid_grant' });
  });

  it('and could not be saved gives way to a later login', async () => {
    const store = sharedStore();
    const { auth } = await loggedIn(store);
    pass(1000);
    store.wait = () => Promise.reject(new Error('disk is full'));
    await rejection(Promise.resolve(auth.token()));
    store.wait = () => Promise.resolve();
    const { issued } = await loggedIn(store);
    expect(await auth.token()).toBe(issued.access_token);
    expect(refreshes()).toBe(1);
  });
});

describe('a store that fails', () => {
  it.each(['get', 'delete'] as const)('fails the call: %s', async (method) => {
    const store = { ...memoryStore(), [method]: () => Promise.reject(new Error('down')) };
    const call = method === 'get' ? use(store).token() : use(store).forget();
    const error = await rejection(Promise.resolve(call));
    expect(error).toMatchObject({ name: 'CozeError', cause: { message: 'down' } });
  });

  it('is refused when it is none', () => {
    const store: TokenStore = JSON.parse('{"get":1}');
    expect(() => use(store)).toThrow('get, set and delete');
  });

  it('that repeats the token in its error does not reach the caller with it', async () => {
    const store = sharedStore();
    const { auth } = await loggedIn(store);
    pass(1000);
    store.set = (_, token) => Promise.reject(Object.assign(new Error(`SET ${JSON.stringify(token)}`), { token }));
    const error = await rejection(Promise.resolve(auth.token()));
    expect(error).toMatchObject({ cause: { message: expect.stringMatching(/^SET/) } });
    expect(JSON.stringify(error, ['message', 'cause', 'token'])).not.toContain('CANARY');
  });
});

describe('a store that repeats what it holds in an error', () => {
  it('shows no token to the caller, whoever put it there', async () => {
    const store = sharedStore();
    const { issued } = await loggedIn(store);
    pass(1000);
    for (const text of [`GET ${issued.refresh_token}`, `{\\"refresh_token\\":\\"CANARY\\"}`, 'access_token=CANARY']) {
      const auth = use(store);
      await auth.use({ access_token: 'a', refresh_token: issued.refresh_token ?? '', expires_in: 1 });
      const failing = { get: vi.spyOn(store, 'get').mockRejectedValue(new Error(text)) };
      const error = await rejection(Promise.resolve(auth.token()));
      failing.get.mockRestore();
      expect(error).toMatchObject({ cause: { message: expect.stringContaining('***') } });
      expect(error).toMatchObject({ cause: { message: expect.not.stringContaining('CANARY') } });
    }
  });
});

describe('a logout', () => {
  it('holds up whoever wants a token until the store has forgotten it', async () => {
    const store = sharedStore();
    const { auth } = await loggedIn(store);
    let cleared: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (cleared = resolve));
    const remove = vi.fn<(name: string) => Promise<unknown>>(async (name) => {
      await gate;
      return store.texts.delete(name);
    });
    store.delete = remove;
    const forgotten = auth.forget();
    await vi.waitFor(() => expect(remove).toHaveBeenCalled());
    const token = rejection(Promise.resolve(auth.token()));
    cleared();
    await forgotten;
    expect(await token).toBeInstanceOf(LoginRequiredError);
    expect(await rejection(Promise.resolve(auth.token()))).toBeInstanceOf(LoginRequiredError);
  });

  it('ends a refresh, whose token is not saved', async () => {
    const store = sharedStore();
    const { auth } = await loggedIn(store);
    pass(1000);
    let answer: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (answer = resolve));
    server.before = () => gate;
    const token = rejection(Promise.resolve(auth.token()));
    await vi.waitFor(() => expect(refreshes()).toBe(1));
    await auth.forget();
    answer();
    expect(await token).toBeInstanceOf(LoginRequiredError);
    expect(store.texts.size).toBe(0);
  });
});

describe('fileStore', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'coze-tokens-'));
  });
  afterEach(async () => {
    await rm(directory, { recursive: true });
  });
  const token: StoredToken = { access_token: 'a', refresh_token: 'r', expires_in: 1 };

  it('keeps what it is given, for others too, until it is deleted', async () => {
    const path = join(directory, 'deep', 'tokens');
    await fileStore(path).set('user/../1', token);
    expect(await fileStore(path).get('user/../1')).toEqual(token);
    expect(await fileStore(path).get('user/../2')).toBeUndefined();
    await fileStore(path).delete('user/../1');
    await fileStore(path).delete('user/../1');
    expect(await fileStore(path).get('user/../1')).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('lets nobody else read its files', async () => {
    const path = join(directory, 'tokens');
    await fileStore(path).set(key, token);
    const [name = ''] = await readdir(path);
    expect((await stat(join(path, name))).mode & 0o777).toBe(0o600);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it('replaces a file in one step, whoever else writes', async () => {
    const stores = [fileStore(directory), fileStore(directory)];
    const write = async (index: number) =>
      stores[index % 2]?.set(key, { ...token, access_token: 'x'.repeat(index * 50) });
    const state = { writing: true };
    const writes = Promise.all(Array.from({ length: 40 }, (_, index) => write(index + 1))).finally(
      () => (state.writing = false),
    );
    let reads = 0;
    while (state.writing) {
      const [name] = (await readdir(directory)).filter((file) => file.endsWith('.json'));
      if (name !== undefined)
        expect(JSON.parse(await readFile(join(directory, name), 'utf8'))).toHaveProperty('expires_in');
      reads++;
    }
    await writes;
    expect(reads).toBeGreaterThan(0);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('lets copies of the package write at the same time', async () => {
    const copies: { fileStore: typeof fileStore }[] = [];
    while (copies.length < 4) {
      vi.resetModules();
      copies.push(await import('../../src/auth/file-store.js'));
    }
    for (let round = 0; round < 10; round++)
      await Promise.all(
        copies.map(async (copy, index) =>
          copy.fileStore(directory).set(key, { ...token, access_token: 'x'.repeat(index * 999) }),
        ),
      );
    expect(await fileStore(directory).get(key)).toHaveProperty('expires_in');
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('leaves nothing behind where it cannot write', async () => {
    await writeFile(join(directory, 'file'), '');
    await expect(fileStore(join(directory, 'file')).set(key, token)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(await readdir(directory)).toEqual(['file']);
  });

  it('says so when a file holds no token', async () => {
    await fileStore(directory).set(key, token);
    const [name = ''] = await readdir(directory);
    await writeFile(join(directory, name), '{"access_token": "CANARY');
    const error = await rejection(Promise.resolve(use(fileStore(directory)).token()));
    expect(error).toMatchObject({ cause: { message: expect.stringMatching(/holds no JSON/) } });
    expect(String(error)).not.toContain('CANARY');
  });

  it('carries a grant over a restart, and shares it', async () => {
    const { auth } = await loggedIn(fileStore(directory));
    pass(1000);
    const tokens = await Promise.all([auth, use(fileStore(directory))].map(async (one) => one.token()));
    expect(tokens[0]).toBe(tokens[1]);
    expect(await use(fileStore(directory)).token()).toBe(tokens[0]);
  });

  it('needs a directory', () => {
    expect(() => fileStore('')).toThrow(CozeError);
  });
});

describe('a refresh that is refused for good', () => {
  it('is not looked after where nobody shares the grant', async () => {
    const auth = webOAuth({ ...app, baseURL: server.url });
    await auth.use({ access_token: 'czu_1', refresh_token: 'unknown', expires_in: 1 });
    const begun = performance.now();
    await rejection(Promise.resolve(auth.token()));
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('is no lost race where the server is at fault', async () => {
    const store = sharedStore();
    const { auth } = await loggedIn(store);
    pass(1000);
    server.before = (_, response) => {
      json(response, { error_code: 'invalid_client' }, 401);
      return true;
    };
    expect(await rejection(Promise.resolve(auth.token()))).toMatchObject({ error: 'invalid_client' });
    expect(refreshes()).toBe(1);
  });
});
