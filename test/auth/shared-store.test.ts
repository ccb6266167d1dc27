import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceOAuth, pkceOAuth, webOAuth, type TokenStore } from '../../src/auth/index.js';
import { Client } from '../../src/http/index.js';
import { LoginRequiredError } from '../../src/errors/index.js';
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

describe('a shared store', () => {
  it('gives its token to auth objects that start later', async () => {
    const store = sharedStore();
    const { issued } = await coze.loggedIn(store);
    expect(await coze.user(store).token()).toBe(issued.access_token);
    expect(coze.refreshes).toBe(0);
    expect(JSON.parse(store.texts.get(key) ?? '')).toEqual({
      access_token: issued.access_token,
      refresh_token: issued.refresh_token,
      expires_in: issued.expires_in,
    });
  });

  it('gives a refreshed token to the other processes without a request', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    const other = coze.user(store);
    await other.token();
    pass(1000);
    const token = await auth.token();
    expect(await other.token()).toBe(token);
    expect(coze.refreshes).toBe(1);
  });

  it('gives the token of another process in place of a refused one', async () => {
    const store = sharedStore();
    const { auth, issued } = await coze.loggedIn(store);
    const other = coze.user(store);
    await other.token();
    const token = await auth.token({ rejected: issued.access_token });
    expect(await other.token({ rejected: issued.access_token })).toBe(token);
    expect(coze.refreshes).toBe(1);
  });

  it.each([2, 5])('keeps the login if %i processes refresh at the same time', async (count) => {
    const store = sharedStore();
    await coze.loggedIn(store);
    pass(1000);
    const processes = Array.from({ length: count }, () => coze.user(store));
    const release = coze.hold(TOKEN, count);
    const all = Promise.all(processes.map(async (auth) => auth.token()));
    await eventually(() => expect(coze.refreshes).toBe(count));
    release();
    const tokens = await all;
    expect(new Set(tokens).size).toBe(1);
    expect(coze.refreshes).toBe(count);
    pass(1000);
    expect(await coze.user(store).token()).not.toBe(tokens[0]);
  });

  it('is read again until the faster process has saved its token', async () => {
    const store = sharedStore();
    await coze.loggedIn(store);
    pass(1000);
    const saved = gate();
    store.wait = () => saved.closed;
    const winner = coze.user(store).token();
    await eventually(() => expect(coze.refreshes).toBe(1));
    const loser = coze.user(store).token();
    await eventually(() => expect(coze.refreshes).toBe(2));
    // The first read finds the old token, and so does the next one: then the winner has saved.
    const get = vi.spyOn(store, 'get').mockImplementation(async (name) => {
      if (get.mock.calls.length === 3) saved.open();
      return JSON.parse(store.texts.get(name) ?? 'null');
    });
    expect(await loser).toBe(await winner);
    expect(get.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it('is read again for as long as a write may take', async () => {
    const time = fakeTime();
    const store = sharedStore();
    await coze.loggedIn(store);
    pass(1000);
    store.wait = () => new Promise((resolve) => setTimeout(resolve, 4_500));
    const more = { requestOptions: { fetch: time.fetch } };
    const tokens = await time.until(Promise.all([coze.user(store, more).token(), coze.user(store, more).token()]));
    expect(tokens[0]).toBe(tokens[1]);
    expect(coze.refreshes).toBe(2);
  });

  it('shows a logout to the other processes', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    const other = coze.user(store);
    await other.token();
    await auth.forget();
    pass(1000);
    expect(await rejection(Promise.resolve(other.token()))).toBeInstanceOf(LoginRequiredError);
    expect(coze.refreshes).toBe(0);
  });

  it('ignores values that are not tokens', async () => {
    const store = sharedStore();
    const values = [7, 'text', [], {}, { access_token: 7, expires_in: 1 }, { access_token: 'a', expires_in: '1' }];
    for (const value of values) {
      store.texts.set(key, JSON.stringify(value));
      expect(await rejection(Promise.resolve(coze.user(store).token()))).toBeInstanceOf(LoginRequiredError);
    }
  });

  it('keeps flows, platforms, apps and workspaces apart', async () => {
    const store = sharedStore();
    const { access_token, refresh_token, expires_in } = await coze.issue();
    const token = { access_token, refresh_token, expires_in };
    const baseURL = `${coze.baseURL}/behind/a/path/`;
    const { host } = new URL(baseURL);
    const onUserCode = () => undefined;
    await pkceOAuth({ ...coze.pkce, store }).use(token);
    await pkceOAuth({ ...coze.pkce, store, workspaceId: '735' }).use(token);
    await deviceOAuth({ ...coze.device, store, onUserCode }).use(token);
    await deviceOAuth({ ...coze.device, baseURL, store, onUserCode }).use(token);
    expect([...store.texts.keys()]).toEqual([
      `coze-client:pkce:${host}:72.app.coze`,
      `coze-client:pkce:${host}:72.app.coze:735`,
      `coze-client:device:${host}:73.app.coze`,
      `coze-client:device:${host}/behind/a/path:73.app.coze`,
    ]);
  });
});

describe('a revoked refresh token', () => {
  /** Puts a revoked refresh token and an expired access token into the store. */
  async function dead(store: TokenStore): Promise<void> {
    const { issued } = await coze.loggedIn(store);
    coze.server.oauth.revoke(issued.refresh_token);
    pass(1000);
  }

  it('is reported within 6 s', async () => {
    const time = fakeTime(25);
    const store = sharedStore();
    await dead(store);
    const auth = coze.user(store, { requestOptions: { fetch: time.fetch } });
    const error = await time.until(rejection(Promise.resolve(auth.token())));
    expect(error).toMatchObject({ name: 'OAuthError', error: 'invalid_grant' });
    expect(time.seconds()).toBeLessThanOrEqual(1000 + 6);
  });

  it('is reported at once to later auth objects', async () => {
    const time = fakeTime(25);
    const store = sharedStore();
    await dead(store);
    const report = async () => {
      const auth = coze.user(store, { requestOptions: { fetch: time.fetch } });
      return time.until(rejection(Promise.resolve(auth.token())));
    };
    expect(await report()).toMatchObject({ error: 'invalid_grant' });
    const begun = time.seconds();
    expect(await report()).toMatchObject({ error: 'invalid_grant' });
    expect(time.seconds()).toBe(begun);
  });

  it.each([3_000, 10_000])('is the error of a client with a timeout of %i ms', async (timeout) => {
    const time = fakeTime(25);
    const store = sharedStore();
    await dead(store);
    const token = coze.user(store, { requestOptions: { fetch: time.fetch } });
    const client = new Client({ token, baseURL: coze.baseURL, timeout, logLevel: 'off' });
    const call = client.request({ id: 'users.me', method: 'GET', path: '/v1/users/me' });
    expect(await time.until(rejection(call))).toMatchObject({ name: 'OAuthError', error: 'invalid_grant' });
  });

  it('makes a device show a new code within 6 s', async () => {
    const time = fakeTime(25);
    const store = sharedStore();
    await dead(store);
    const onUserCode = ({ user_code }: { user_code: string }) => coze.server.oauth.approveDevice(user_code);
    const auth = deviceOAuth({ ...coze.device, store, key, onUserCode, requestOptions: { fetch: time.fetch } });
    expect(await time.until(Promise.resolve(auth.token()))).toMatch(/^czu_/);
    expect(time.seconds()).toBeLessThanOrEqual(1000 + 6);
  });

  it('is reported at once without a shared store', async () => {
    const time = fakeTime();
    const auth = webOAuth({ ...coze.web, requestOptions: { fetch: time.fetch } });
    await auth.use({ access_token: 'czu_1', refresh_token: 'unknown', expires_in: 1_000_000_001 });
    expect(await time.until(rejection(Promise.resolve(auth.token())))).toMatchObject({ error: 'invalid_grant' });
    expect(time.seconds()).toBe(0);
  });

  it('is not assumed after another error of the server', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    pass(1000);
    coze.answer(TOKEN, { error_code: 'invalid_client' }, 401);
    expect(await rejection(Promise.resolve(auth.token()))).toMatchObject({ error: 'invalid_client' });
    expect(coze.refreshes).toBe(1);
    expect(await auth.token()).toMatch(/^czu_/);
  });
});

describe('a logout', () => {
  it('makes calls wait until the store has forgotten the token', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    const cleared = gate();
    const remove = vi.fn<(name: string) => Promise<unknown>>(async (name) => {
      await cleared.closed;
      return store.texts.delete(name);
    });
    store.delete = remove;
    const forgotten = auth.forget();
    await eventually(() => expect(remove).toHaveBeenCalled());
    const token = rejection(Promise.resolve(auth.token()));
    cleared.open();
    await forgotten;
    expect(await token).toBeInstanceOf(LoginRequiredError);
    expect(await rejection(Promise.resolve(auth.token()))).toBeInstanceOf(LoginRequiredError);
  });

  it('ends a refresh, and its token is not saved', async () => {
    const store = sharedStore();
    const { auth } = await coze.loggedIn(store);
    pass(1000);
    const release = coze.hold(TOKEN);
    const token = rejection(Promise.resolve(auth.token()));
    await eventually(() => expect(coze.refreshes).toBe(1));
    await auth.forget();
    release();
    expect(await token).toBeInstanceOf(LoginRequiredError);
    expect(store.texts.size).toBe(0);
  });
});
