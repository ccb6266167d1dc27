import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { maskedSecret } from 'coze-client/testing';
import { getDeviceCode, getDeviceToken, type DeviceCode } from '../../src/auth/index.js';
import { APIUserAbortError, CozeError, TimeoutError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { fakeTime } from './fake-time.js';
import { platform, TOKEN, type Platform } from './platform.node.js';

const CODES = 'oauth.deviceCode.create';

let coze: Platform;

beforeEach(async () => {
  coze = await platform();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the codes of a device', () => {
  const codes = { device_code: 'device_1', user_code: 'WDJB-MJHT', verification_uri: 'https://coze.example/device' };

  it('come with a URL that contains the user code', async () => {
    const code = await getDeviceCode(coze.device);
    expect(code).toEqual({
      device_code: expect.stringMatching(/^\w{40}$/),
      user_code: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
      verification_uri: `${coze.baseURL}/device`,
      verification_url: `${coze.baseURL}/device?user_code=${code.user_code}`,
      interval: 5,
      expires_in: 300,
    });
    expect(coze.server.requests[0]).toMatchObject({ body: { client_id: coze.device.clientId } });
    expect(coze.server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('may be numbers, and come without times', async () => {
    coze.answer(CODES, { ...codes, user_code: 1234, interval: null, expires_in: 0 });
    expect(await getDeviceCode(coze.device)).toMatchObject({ user_code: '1234', interval: 5, expires_in: 300 });
  });

  it.each([
    ['https://x.example/?a=1', 'https://x.example/?a=1&user_code=WDJB-MJHT'],
    ['https://x.example/#/device', 'https://x.example/?user_code=WDJB-MJHT#/device'],
    ['https://x.example/d?a=1#b#c', 'https://x.example/d?a=1&user_code=WDJB-MJHT#b#c'],
  ])('are added to a URL with a query or a fragment: %s', async (verification_uri, verification_url) => {
    coze.answer(CODES, { ...codes, verification_uri });
    expect(await getDeviceCode(coze.device)).toMatchObject({ verification_url });
  });

  it('can be limited to a workspace', async () => {
    await getDeviceCode({ ...coze.device, workspaceId: '73/5' });
    expect(coze.server.requests[0]?.url).toBe('/api/permission/oauth2/workspace_id/73%2F5/device/code');
    expect(coze.server.requests[0]?.body).toEqual({ client_id: coze.device.clientId });
  });

  it('that are missing are an error', async () => {
    coze.answer(CODES, { ...codes, device_code: 7 });
    expect(await rejection(getDeviceCode(coze.device))).toMatchObject({ name: 'InvalidResponseError' });
  });
});

const granted = { access_token: 'czu_1', refresh_token: 'refresh_1', expires_in: 4_000_000_000 };

describe.each(['error', 'error_code'] as const)('getDeviceToken with errors in the field %s', (spelling) => {
  const deviceCode = 'device_1';

  /** Scripts an error for each request, and a token for the last one. */
  function decide(...words: string[]) {
    for (const word of words) coze.answer(TOKEN, { [spelling]: word }, 400);
    coze.answer(TOKEN, granted);
  }

  const asking = (config: object, options: object = {}) => {
    const time = fakeTime();
    const token = getDeviceToken(
      { ...coze.device, deviceCode, poll: true, ...config },
      { fetch: time.fetch, ...options },
    );
    return { time, token };
  };

  it('asks once without poll', async () => {
    decide('authorization_pending');
    const ask = async () => getDeviceToken({ ...coze.device, deviceCode });
    expect(await rejection(ask())).toMatchObject({ name: 'OAuthError', error: 'authorization_pending' });
    expect(coze.server.requests).toHaveLength(1);
    expect(await ask()).toMatchObject({ access_token: 'czu_1' });
    expect(coze.tokenRequests[1]).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: coze.device.clientId,
      device_code: maskedSecret(deviceCode),
    });
  });

  it('does not retry slow_down without poll', async () => {
    coze.answer(TOKEN, { [spelling]: 'slow_down' }, 429, 1, { 'retry-after': '0' });
    const error = await rejection(getDeviceToken({ ...coze.device, deviceCode }));
    expect(error).toMatchObject({ name: 'OAuthError', error: 'slow_down', status: 429 });
    expect(coze.server.requests).toHaveLength(1);
  });

  it.each([
    [undefined, [0, 5, 10]],
    [3, [0, 3, 6]],
    [12, [0, 12, 24]],
  ])('polls at the interval: %o', async (interval, sent) => {
    decide('authorization_pending', 'authorization_pending');
    const { time, token } = asking({ interval });
    expect(await time.until(token)).toMatchObject({ access_token: 'czu_1' });
    expect(time.sent).toEqual(sent);
  });

  it('lengthens the interval by 5 s for each slow_down', async () => {
    decide('slow_down', 'authorization_pending', 'slow_down', 'authorization_pending');
    const { time, token } = asking({ interval: 2 });
    await time.until(token);
    expect(time.sent).toEqual([0, 7, 14, 26, 38]);
  });

  it.each(['access_denied', 'expired_token', 'invalid_client'])('rejects with %s', async (word) => {
    decide('authorization_pending', word);
    const { time, token } = asking({});
    expect(await time.until(rejection(token))).toMatchObject({ name: 'OAuthError', error: word, status: 400 });
    expect(time.sent).toEqual([0, 5]);
  });

  const pending = Array.from({ length: 9 }, () => 'authorization_pending');

  it('rejects when the codes expire, after a last request', async () => {
    decide(...pending);
    const { time, token } = asking({ expiresIn: 12 });
    expect(await time.until(rejection(token))).toMatchObject({ error: 'expired_token', status: undefined });
    expect(time.sent).toEqual([0, 5, 10, 11]);
    expect(time.seconds()).toBe(12);
  });

  it('rejects after the timeout, after a last request', async () => {
    decide(...pending);
    const { time, token } = asking({ timeout: 9_000, expiresIn: 300 });
    expect(await time.until(rejection(token))).toBeInstanceOf(TimeoutError);
    expect(time.sent).toEqual([0, 5, 8]);
    expect(time.seconds()).toBe(9);
  });

  it('returns the token if the user decides in the last seconds', async () => {
    decide('authorization_pending', 'authorization_pending');
    const { time, token } = asking({ timeout: 9_000 });
    expect(await time.until(token)).toMatchObject({ access_token: 'czu_1' });
    expect(time.sent).toEqual([0, 5, 8]);
  });

  it.each([{ interval: 1e12 }, { interval: Infinity }])(
    'sends only the first and the last request with %o',
    async (config) => {
      decide(...pending);
      const { time, token } = asking({ ...config, expiresIn: 60 });
      expect(await time.until(rejection(token))).toMatchObject({ error: 'expired_token' });
      expect(time.sent).toEqual([0, 59]);
    },
  );

  it('does not flood the server if the interval is longer than a timer holds', async () => {
    decide(...pending);
    const controller = new AbortController();
    const { time, token } = asking({ interval: 1e12, timeout: 1e13 }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 60_000);
    expect(await time.until(rejection(token))).toBeInstanceOf(APIUserAbortError);
    expect(time.sent).toEqual([0]);
  });

  it('ends a request that takes longer than the timeout', async () => {
    coze.hold(TOKEN);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const token = rejection(getDeviceToken({ ...coze.device, deviceCode, poll: true, timeout: 20_000 }));
    await eventually(() => expect(coze.tokenRequests).toHaveLength(1));
    // A little more: after the request ends, the poll waits for the rest of the time.
    await vi.advanceTimersByTimeAsync(20_001);
    const error = await token;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain('waited 20000 ms');
  });

  it('rejects on abort between two requests, and removes its listener', async () => {
    decide(...pending);
    const controller = new AbortController();
    const { time, token } = asking({}, { signal: controller.signal });
    const reason = new Error('left');
    setTimeout(() => controller.abort(reason), 2_000);
    const error = await time.until(rejection(token));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toHaveProperty('cause', reason);
    expect(time.seconds()).toBe(2);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('continues more slowly after server errors and lost connections', async () => {
    coze.answer(TOKEN, { code: 5000 }, 503);
    coze.answer(TOKEN, { code: 5000 }, 429);
    coze.server.script({ on: TOKEN, reset: 'before-headers' });
    coze.answer(TOKEN, granted);
    const { time, token } = asking({ interval: 1 });
    await time.until(token);
    expect(time.sent).toEqual([0, 6, 17, 33]);
  });

  it('counts errors from 0 after the server has responded', async () => {
    coze.answer(TOKEN, { error_code: 'internal_error' }, 500, 5);
    coze.answer(TOKEN, { error: 'authorization_pending' }, 400);
    coze.answer(TOKEN, granted);
    const { time, token } = asking({ interval: 1 });
    await time.until(token);
    expect(time.sent).toHaveLength(7);
  });

  it('rejects at the sixth error in a row', async () => {
    coze.answer(TOKEN, { error_code: 'internal_error' }, 500, 9);
    const { time, token } = asking({ interval: 1 });
    expect(await time.until(rejection(token))).toMatchObject({ name: 'OAuthError', error: 'internal_error' });
    expect(time.sent).toHaveLength(6);
  });

  it.each([{ interval: -1 }, { expiresIn: NaN }, { timeout: -5 }, { deviceCode: '' }])(
    'throws for %o',
    async (wrong) => {
      const error = await rejection(getDeviceToken({ ...coze.device, deviceCode, ...wrong }));
      expect(error).toBeInstanceOf(CozeError);
      expect(coze.server.requests).toHaveLength(0);
    },
  );
});

describe('getDeviceToken with onUserCode', () => {
  it('fetches the codes, shows them, and polls at the interval of the server', async () => {
    const time = fakeTime();
    const onUserCode = vi.fn<(code: DeviceCode) => Promise<void>>(async ({ user_code }) => {
      setTimeout(() => coze.server.oauth.approveDevice(user_code), 7_000);
    });
    const token = await time.until(getDeviceToken({ ...coze.device, onUserCode }, { fetch: time.fetch }));
    expect(token.access_token).toMatch(/^czu_/);
    expect(onUserCode).toHaveBeenCalledTimes(1);
    expect(time.sent).toEqual([0, 0, 5, 10]);
  });

  it('rejects with the error of onUserCode', async () => {
    const onUserCode = () => Promise.reject(new Error('no display'));
    expect(await rejection(getDeviceToken({ ...coze.device, onUserCode }))).toMatchObject({ message: 'no display' });
    expect(coze.tokenRequests).toHaveLength(0);
  });

  it.each([
    ['the signal', {}, 'UserAbortError'],
    ['the timeout', { timeout: 3_000 }, 'TimeoutError'],
    ['the end of the codes', {}, 'OAuthError'],
  ])('rejects on %s while onUserCode runs', async (what, config, name) => {
    const time = fakeTime();
    const controller = new AbortController();
    const onUserCode = () => {
      if (what === 'the signal') setTimeout(() => controller.abort(), 2_000);
      return new Promise(() => undefined);
    };
    const options = { fetch: time.fetch, signal: controller.signal };
    const error = await time.until(rejection(getDeviceToken({ ...coze.device, ...config, onUserCode }, options)));
    expect(error).toMatchObject({ name });
    expect(coze.tokenRequests).toHaveLength(0);
  });

  it('polls at most once a second', async () => {
    coze.answer(TOKEN, { error: 'authorization_pending' }, 400);
    coze.answer(TOKEN, granted);
    const time = fakeTime();
    const config = { ...coze.device, deviceCode: 'device_1', poll: true, interval: 0 };
    await time.until(getDeviceToken(config, { fetch: time.fetch }));
    expect(time.sent).toEqual([0, 1]);
  });

  it('throws without onUserCode and deviceCode', async () => {
    expect(String(await rejection(getDeviceToken(coze.device)))).toContain('deviceCode is missing');
  });
});
