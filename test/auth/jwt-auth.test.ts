import { beforeEach, describe, expect, it, vi } from 'vitest';
import { jwtAuth, memoryStore, type TokenStore } from '../../src/auth/index.js';
import { eventually } from '../support/eventually.js';
import { stillTime } from './fake-time.js';
import { platform, type Platform } from './platform.node.js';
import { gate } from './shared-store.js';

let coze: Platform;

const pass = stillTime();
beforeEach(async () => {
  coze = await platform();
});

describe('jwtAuth', () => {
  it('signs a JWT only when a token is needed', async () => {
    const auth = jwtAuth({ ...coze.jwt, durationSeconds: 3600 });
    const [token, same] = await Promise.all([auth.token(), auth.token()]);
    expect(same).toBe(token);
    pass(3000);
    expect(auth.token()).toBe(token);
    pass(580);
    expect(await auth.token()).not.toBe(token);
    expect(await auth.token({ rejected: await auth.token() })).toMatch(/^czs_/);
    expect(coze.jwts).toHaveLength(3);
  });

  it('remembers the time of the server', async () => {
    coze.server.clock.advance(-7_200_000);
    const auth = jwtAuth(coze.jwt);
    const token = await auth.token();
    expect(coze.jwts).toHaveLength(2);
    await auth.token({ rejected: token });
    expect(coze.jwts).toHaveLength(3);
    pass(700);
    expect(typeof auth.token()).toBe('string');
  });

  it('shares its token through a store, by user and permissions', async () => {
    const store = memoryStore();
    const token = await jwtAuth({ ...coze.jwt, store }).token();
    expect(await jwtAuth({ ...coze.jwt, store }).token()).toBe(token);
    expect(await jwtAuth({ ...coze.jwt, store, sessionName: 'user-1' }).token()).not.toBe(token);
    expect(await jwtAuth({ ...coze.jwt, store, accountId: '1' }).token()).not.toBe(token);
    expect(coze.jwts).toHaveLength(3);
  });

  it('keeps two platforms on one host apart', async () => {
    const names: string[] = [];
    const store: TokenStore = { ...memoryStore(), get: async (name) => void names.push(name) };
    const fetch = async () => Response.json({ access_token: 'czs_1', expires_in: 4_000_000_000 });
    for (const path of ['/one', '/two'])
      await jwtAuth({ ...coze.jwt, baseURL: coze.baseURL + path, store, requestOptions: { fetch } }).token();
    expect(new Set(names).size).toBe(2);
  });

  it('gets its token from the server if its store fails', async () => {
    const fail = () => Promise.reject(new Error('down'));
    const auth = jwtAuth({ ...coze.jwt, store: { get: fail, set: fail, delete: fail } });
    expect(await auth.token()).toMatch(/^czs_/);
  });

  it.each(['get', 'set'] as const)(
    'gets its token from the server if its store does not respond to %s',
    async (method) => {
      const called = gate();
      const silent = () => {
        called.open();
        return new Promise(() => undefined);
      };
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const token = jwtAuth({ ...coze.jwt, store: { ...memoryStore(), [method]: silent } }).token({ timeout: 4_000 });
      await called.closed;
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await token).toMatch(/^czs_/);
    },
  );

  it('writes to the store after a failed read', async () => {
    const store = memoryStore();
    const set = vi.spyOn(store, 'set');
    store.get = () => Promise.reject(new Error('no JSON'));
    await jwtAuth({ ...coze.jwt, store }).token();
    await eventually(() => expect(set).toHaveBeenCalledTimes(1));
  });
});
