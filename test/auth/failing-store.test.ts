import { beforeEach, describe, expect, it, vi } from 'vitest';
import { maskedSecret } from 'coze-client/testing';
import { memoryStore, type TokenStore, type WebOAuth } from '../../src/auth/index.js';
import { Client } from '../../src/http/index.js';
import { CozeError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { fakeTime, stillTime } from './fake-time.js';
import { platform, TOKEN, type Platform } from './platform.node.js';
import { gate, sharedStore } from './shared-store.js';

let coze: Platform;
const key = 'user-1';

const pass = stillTime();
beforeEach(async () => {
  coze = await platform();
});

const failure = async (auth: WebOAuth) => rejection(Promise.resolve(auth.token()));

describe('a refreshed token', () => {
  it('is saved before it is returned', async () => {
    const store = sharedStore();
    const { auth, issued } = await coze.loggedIn(store);
    pass(1000);
    const saved = gate();
    store.wait = vi.fn<() => Promise<void>>(() => saved.closed);
    const served = vi.fn<(token: string) => void>();
    const token = Promise.resolve(auth.token()).then(served);
    await eventually(() => expect(store.wait).toHaveBeenCalled());
    expect(served).not.toHaveBeenCalled();
    expect(store.texts.get(key)).toContain(issued.refresh_token);
    saved.open();
    await token;
    expect(served).toHaveBeenCalledWith(JSON.parse(store.texts.get(key) ?? '').access_token);
  });

  it('that could not be saved is saved by the next call', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    pass(1000);
    store.wait = () => Promise.reject(new Error('disk is full'));
    const error = await failure(auth);
    expect(error).toBeInstanceOf(CozeError);
    expect(error).toMatchObject({
      message: 'The token store cannot be written: disk is full',
      cause: { message: 'disk is full' },
    });
    store.wait = () => Promise.resolve();
    const token = await auth.token();
    expect(JSON.parse(store.texts.get(key) ?? '')).toMatchObject({ access_token: token });
    expect(coze.refreshes).toBe(1);
  });

  it('is not saved if the store returns false, as Keyv does', async () => {
    const store = sharedStore();
    await coze.loggedIn(store);
    pass(1000);
    const error = await failure(coze.user({ ...store, set: async () => false }));
    expect(error).toMatchObject({ cause: { message: 'set() returned false' } });
  });

  it('that could not be saved is dropped after a login of another process', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    pass(1000);
    store.wait = () => Promise.reject(new Error('disk is full'));
    await failure(auth);
    store.wait = () => Promise.resolve();
    const issued = await coze.issue();
    await coze.user(store).use(issued);
    expect(await auth.token()).toBe(issued.access_token);
    expect(coze.refreshes).toBe(0);
  });
});

describe('a refreshed token that could not be saved', () => {
  it('is dropped after a logout of another process', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    pass(1000);
    store.wait = () => Promise.reject(new Error('disk is full'));
    await failure(auth);
    store.wait = () => Promise.resolve();
    await coze.user(store).forget();
    expect(await failure(auth)).toMatchObject({ name: 'LoginRequiredError' });
  });
});

describe('a login that cannot be saved', () => {
  it('does not return an expired token to waiting calls', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    pass(1000);
    const release = coze.hold(TOKEN);
    const token = failure(auth);
    await eventually(() => expect(coze.refreshes).toBe(1));
    const login = await coze.issue();
    store.wait = () => Promise.reject(new Error('disk is full'));
    expect(await rejection(auth.use(login))).toMatchObject({ cause: { message: 'disk is full' } });
    release();
    expect(await token).toMatchObject({ message: 'The token store cannot be written: disk is full' });
    store.wait = () => Promise.resolve();
    expect(await auth.token()).toBe(login.access_token);
  });

  it('is saved by the next call, also if it is the second one', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    store.wait = () => Promise.reject(new Error('disk is full'));
    await rejection(auth.use(await coze.issue()));
    const login = await coze.issue();
    await rejection(auth.use(login));
    store.wait = () => Promise.resolve();
    pass(1000);
    expect(await auth.token()).not.toBe(login.access_token);
    expect(coze.tokenRequests).toEqual([expect.objectContaining({ refresh_token: maskedSecret(login.refresh_token) })]);
  });
});

describe('a store that fails', () => {
  it.each(['get', 'delete'] as const)('rejects the call: %s', async (method) => {
    const store = { ...memoryStore(), [method]: () => Promise.reject(new Error('down')) };
    const error = await (method === 'get' ? failure(coze.user(store)) : rejection(coze.user(store).forget()));
    expect(error).toMatchObject({ name: 'CozeError', cause: { message: 'down' } });
  });

  it('is reported with the code of an error without a message', async () => {
    const store = {
      ...memoryStore(),
      get: () => Promise.reject(Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })),
    };
    expect(await failure(coze.user(store))).toMatchObject({ message: 'The token store cannot be read: ECONNREFUSED' });
  });

  it('throws if it lacks a method', () => {
    const store: TokenStore = JSON.parse('{"get":1}');
    expect(() => coze.user(store)).toThrow('get, set and delete');
  });

  it('does not show the token that its error contains', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    pass(1000);
    const tokens: string[] = [];
    store.set = (_, token) => {
      tokens.push(token.access_token, token.refresh_token ?? '');
      return Promise.reject(Object.assign(new Error(`SET ${JSON.stringify(token)}`), { token }));
    };
    const error = await failure(auth);
    expect(error).toMatchObject({ cause: { message: expect.stringMatching(/^SET/) } });
    expect(tokens).toHaveLength(2);
    for (const token of tokens) expect(JSON.stringify(error, ['message', 'cause', 'token'])).not.toContain(token);
  });

  it('does not show tokens of other processes that its error contains', async () => {
    const store = sharedStore();
    const { issued } = await coze.loggedIn(store);
    const texts = [`GET ${issued.refresh_token}`, `{\\"refresh_token\\":\\"CANARY\\"}`, 'access_token=CANARY'];
    for (const text of texts) {
      const auth = coze.user(store);
      await auth.use({ access_token: 'a', refresh_token: issued.refresh_token, expires_in: 1_000_000_001 });
      const get = vi.spyOn(store, 'get').mockRejectedValue(new Error(text));
      const error = await failure(auth);
      get.mockRestore();
      expect(error).toMatchObject({ cause: { message: expect.stringContaining('***') } });
      expect(String(error)).not.toMatch(new RegExp(`CANARY|${issued.refresh_token}`));
    }
  });
});

describe('a store that does not answer', () => {
  /** A store with a method that does not settle until `wake` is called. */
  function silent(method: 'get' | 'set' | 'delete') {
    const store = sharedStore();
    const original = store[method];
    return {
      store,
      fallSilent: () => Object.assign(store, { [method]: () => new Promise(() => undefined) }),
      wake: () => Object.assign(store, { [method]: original }),
    };
  }

  it.each([
    ['get', 'read', async (auth: WebOAuth) => auth.token()],
    ['set', 'written', async (auth: WebOAuth) => auth.token()],
    ['set', 'written', async (auth: WebOAuth) => auth.use({ access_token: 'a', refresh_token: 'r', expires_in: 4e9 })],
    ['delete', 'cleared', async (auth: WebOAuth) => auth.forget()],
  ] as const)('to %s rejects the call after 5 s, and the next call tries again', async (method, what, call) => {
    const { store, fallSilent, wake } = silent(method);
    const { auth } = await coze.loggedIn(store);
    const time = fakeTime();
    pass(1000);
    fallSilent();
    expect(await time.until(rejection(call(auth)))).toMatchObject({
      name: 'CozeError',
      message: `The token store cannot be ${what}: it did not answer within 5000 ms`,
    });
    expect(time.seconds()).toBeLessThanOrEqual(1000 + 6);
    wake();
    await call(auth);
  });

  it('does not block a later login or logout', async () => {
    const { store, fallSilent, wake } = silent('get');
    const { auth } = await coze.loggedIn(store);
    const time = fakeTime();
    pass(1000);
    fallSilent();
    const token = auth.token();
    wake();
    const issued = await coze.issue();
    const login = auth.use(issued);
    await time.until(login);
    expect(await token).toBe(issued.access_token);
    await time.until(auth.forget());
    expect(store.texts.size).toBe(0);
  });

  it('is the reason in the error of a client with a short timeout', async () => {
    const { store, fallSilent } = silent('get');
    const { auth } = await coze.loggedIn(store);
    const time = fakeTime();
    pass(1000);
    fallSilent();
    const client = new Client({ token: auth, baseURL: coze.baseURL, timeout: 2_000, logLevel: 'off' });
    const call = client.request({ id: 'users.me', method: 'GET', path: '/v1/users/me' });
    expect(String(await time.until(rejection(call)))).toContain('The token store cannot be read');
  });
});
