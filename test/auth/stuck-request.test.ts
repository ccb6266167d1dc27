import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  getDeviceCode,
  getDeviceToken,
  getJWTToken,
  getPKCEOAuthToken,
  getWebOAuthToken,
  jwtAuth,
  refreshOAuthToken,
  webOAuth,
} from '../../src/auth/index.js';
import { TimeoutError } from '../../src/errors/index.js';
import { Client } from '../../src/http/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { keys } from './keys.node.js';
import { platform, TOKEN } from './platform.node.js';

const web = { clientId: '1', clientSecret: 'secret', redirectUrl: 'https://shop.example/callback' };
const app = { appId: '1', keyid: 'k', privateKey: keys.pkcs8 };
const used = { access_token: 'a', refresh_token: 'r', expires_in: 1_000_000_001, token_type: 'Bearer' };

describe('a token request without a response', () => {
  /** Sends nothing, and never ends. */
  const fetch = vi.fn(() => new Promise<Response>(() => undefined));

  beforeEach(() => {
    fetch.mockClear();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => void vi.useRealTimers());

  /** Waits for the request, and passes the time. */
  async function ends(work: Promise<unknown>, ms: number): Promise<void> {
    const outcome = vi.fn();
    const ended = work.then(outcome, outcome);
    await eventually(() => expect(fetch).toHaveBeenCalledTimes(1));
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await ended;
    expect(outcome).toHaveBeenCalledExactlyOnceWith(expect.any(TimeoutError));
    expect(fetch).toHaveBeenCalledTimes(1);
  }

  const device = { clientId: '1', deviceCode: 'd' };
  const refreshed = async (requestOptions: object) => {
    const auth = webOAuth({ ...web, requestOptions });
    await auth.use(used);
    return auth.token();
  };

  it.each<[string, (requestOptions: object) => Promise<unknown>]>([
    ['jwtAuth', async (requestOptions) => jwtAuth({ ...app, requestOptions }).token()],
    ['webOAuth, which refreshes', refreshed],
    ['getJWTToken', (options) => getJWTToken(app, options)],
    ['getWebOAuthToken', (options) => getWebOAuthToken({ ...web, code: 'c' }, options)],
    ['getPKCEOAuthToken', (options) => getPKCEOAuthToken({ ...web, code: 'c', codeVerifier: 'v' }, options)],
    ['refreshOAuthToken', (options) => refreshOAuthToken({ ...web, refreshToken: 'r' }, options)],
    ['getDeviceCode', (options) => getDeviceCode({ clientId: '1' }, options)],
    ['getDeviceToken', (options) => getDeviceToken(device, options)],
  ])('ends after 30 s, or the timeout of its options: %s', async (_, request) => {
    await ends(request({ fetch }), 30_000);
    fetch.mockClear();
    await ends(request({ fetch, timeout: 2_000 }), 2_000);
  });
});

describe('calls that wait for a token request without a response', () => {
  const me = { id: 'users.me', method: 'GET', path: '/v1/users/me' } as const;

  it('end with their timeout, and the next call sends another request', async () => {
    const coze = await platform();
    const release = coze.hold(TOKEN);
    const client = new Client({ token: jwtAuth(coze.jwt), baseURL: coze.baseURL, maxRetries: 0 });
    expect(await rejection(client.request(me, {}, { timeout: 100 }))).toBeInstanceOf(TimeoutError);
    expect(await client.request(me)).toBeDefined();
    expect(coze.tokenRequests).toHaveLength(2);
    release();
  });
});
