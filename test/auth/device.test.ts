import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getDeviceCode, getDeviceToken, type DeviceCode } from '../../src/auth/index.js';
import { APIUserAbortError, CozeError, TimeoutError } from '../../src/errors/index.js';
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

  it('come with the page that has the code filled in', async () => {
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

  it('may be a number, without times', async () => {
    coze.answer(CODES, { ...codes, user_code: 1234, interval: null, expires_in: 0 });
    expect(await getDeviceCode(coze.device)).toMatchObject({ user_code: '1234', interval: 5, expires_in: 300 });
  });

  it.each([
    ['https://x.example/?a=1', 'https://x.example/?a=1&user_code=WDJB-MJHT'],
    ['https://x.example/#/device', 'https://x.example/?user_code=WDJB-MJHT#/device'],
    ['https://x.example/d?a=1#b#c', 'https://x.example/d?a=1&user_code=WDJB-MJHT#b#c'],
  ])('are filled in where the page has more than a path: %s', async (verification_uri, verification_url) => {
    coze.answer(CODES, { ...codes, verification_uri });
    expect(await getDeviceCode(coze.device)).toMatchObject({ verification_url });
  });

  it('can be limited to a workspace', async () => {
    await getDeviceCode({ ...coze.device, workspaceId: '73/5' });
    expect(coze.server.requests[0]?.url).toBe('/api/permission/oauth2/workspace_id/73%2F5/device/code');
    expect(coze.server.requests[0]?.body).toEqual({ client_id: coze.device.clientId });
  });

  it('that are none are an error', async () => {
    coze.answer(CODES, { ...codes, device_code: 7 });
    expect(await rejection(getDeviceCode(coze.device))).toMatchObject({ name: 'InvalidResponseError' });
  });
});

const granted = { access_token: 'czu_1', refresh_token: 'refresh_1', expires_in: 4_000_000_000 };

describe.each(['error', 'error_code'] as const)('asking for the token of a device, refused with %s', (spelling) => {
  const deviceCode = 'device_1';

  /** What the server says, one word a request, and a token in the end. */
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

  it('is done once where no poll is wanted', async () => {
    decide('authorization_pending');
    const ask = async () => getDeviceToken({ ...coze.device, deviceCode });
    expect(await rejection(ask())).toMatchObject({ name: 'OAuthError', error: 'authorization_pending' });
    expect(coze.server.requests).toHaveLength(1);
    expect(await ask()).toMatchObject({ access_token: 'czu_1' });
    expect(coze.tokenRequests[1]).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: coze.device.clientId,
      device_code: deviceCode,
    });
  });

  it('is done once too where the server says that it asks too often', async () => {
    coze.answer(TOKEN, { [spelling]: 'slow_down' }, 429, 1, { 'retry-after': '0' });
    const error = await rejection(getDeviceToken({ ...coze.device, deviceCode }));
    expect(error).toMatchObject({ name: 'OAuthError', error: 'slow_down', status: 429 });
    expect(coze.server.requests).toHaveLength(1);
  });

  it.each([
    [undefined, [0, 5, 10]],
    [3, [0, 3, 6]],
    [12, [0, 12, 24]],
  ])('waits the interval between two requests: %o', async (interval, sent) => {
    decide('authorization_pending', 'authorization_pending');
    const { time, token } = asking({ interval });
    expect(await time.until(token)).toMatchObject({ access_token: 'czu_1' });
    expect(time.sent).toEqual(sent);
  });

  it('waits five seconds longer after each slow_down, and goes on with that', async () => {
    decide('slow_down', 'authorization_pending', 'slow_down', 'authorization_pending');
    const { time, token } = asking({ interval: 2 });
    await time.until(token);
    expect(time.sent).toEqual([0, 7, 14, 26, 38]);
  });

  it.each(['access_denied', 'expired_token', 'invalid_client'])('ends with %s', async (word) => {
    decide('authorization_pending', word);
    const { time, token } = asking({});
    expect(await time.until(rejection(token))).toMatchObject({ name: 'OAuthError', error: word, status: 400 });
    expect(time.sent).toEqual([0, 5]);
  });

  const pending = Array.from({ length: 9 }, () => 'authorization_pending');

  it('ends when the codes are dead, and asks once more before', async () => {
    decide(...pending);
    const { time, token } = asking({ expiresIn: 12 });
    expect(await time.until(rejection(token))).toMatchObject({ error: 'expired_token', status: undefined });
    expect(time.sent).toEqual([0, 5, 10, 11]);
    expect(time.seconds()).toBe(12);
  });

  it('ends when the time is up, and asks once more before', async () => {
    decide(...pending);
    const { time, token } = asking({ timeout: 9_000, expiresIn: 300 });
    expect(await time.until(rejection(token))).toBeInstanceOf(TimeoutError);
    expect(time.sent).toEqual([0, 5, 8]);
    expect(time.seconds()).toBe(9);
  });

  it('takes the token of a user who decides in the last seconds', async () => {
    decide('authorization_pending', 'authorization_pending');
    const { time, token } = asking({ timeout: 9_000 });
    expect(await time.until(token)).toMatchObject({ access_token: 'czu_1' });
    expect(time.sent).toEqual([0, 5, 8]);
  });

  it.each([{ interval: 1e12 }, { interval: Infinity }])('asks only in the end with %o', async (config) => {
    decide(...pending);
    const { time, token } = asking({ ...config, expiresIn: 60 });
    expect(await time.until(rejection(token))).toMatchObject({ error: 'expired_token' });
    expect(time.sent).toEqual([0, 59]);
  });

  it('does not flood the server where a pause is longer than a timer can be', async () => {
    decide(...pending);
    const controller = new AbortController();
    const { time, token } = asking({ interval: 1e12, timeout: 1e13 }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 60_000);
    expect(await time.until(rejection(token))).toBeInstanceOf(APIUserAbortError);
    expect(time.sent).toEqual([0]);
  });

  it('does not wait longer for an answer than the time allows', async () => {
    coze.hold(TOKEN);
    const error = await rejection(getDeviceToken({ ...coze.device, deviceCode, poll: true, timeout: 20 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain('waited 20 ms');
  });

  it('ends by the signal, also between two requests', async () => {
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

  it('goes on after faults that have nothing to do with the user, more slowly', async () => {
    coze.answer(TOKEN, { code: 5000 }, 503);
    coze.answer(TOKEN, { code: 5000 }, 429);
    coze.server.script({ on: TOKEN, reset: 'before-headers' });
    coze.answer(TOKEN, granted);
    const { time, token } = asking({ interval: 1 });
    await time.until(token);
    expect(time.sent).toEqual([0, 6, 17, 33]);
  });

  it('begins to count anew when the server has answered after five faults', async () => {
    coze.answer(TOKEN, { error_code: 'internal_error' }, 500, 5);
    coze.answer(TOKEN, { error: 'authorization_pending' }, 400);
    coze.answer(TOKEN, granted);
    const { time, token } = asking({ interval: 1 });
    await time.until(token);
    expect(time.sent).toHaveLength(7);
  });

  it('ends at the sixth fault in a row', async () => {
    coze.answer(TOKEN, { error_code: 'internal_error' }, 500, 9);
    const { time, token } = asking({ interval: 1 });
    expect(await time.until(rejection(token))).toMatchObject({ name: 'OAuthError', error: 'internal_error' });
    expect(time.sent).toHaveLength(6);
  });

  it.each([{ interval: -1 }, { expiresIn: NaN }, { timeout: -5 }, { deviceCode: '' }])(
    'is refused with %o',
    async (wrong) => {
      const error = await rejection(getDeviceToken({ ...coze.device, deviceCode, ...wrong }));
      expect(error).toBeInstanceOf(CozeError);
      expect(coze.server.requests).toHaveLength(0);
    },
  );
});

describe('a login in one step', () => {
  it('fetches the codes, shows them, and waits as the server says', async () => {
    const time = fakeTime();
    const onUserCode = vi.fn<(code: DeviceCode) => Promise<void>>(async ({ user_code }) => {
      setTimeout(() => coze.server.oauth.approveDevice(user_code), 7_000);
    });
    const token = await time.until(getDeviceToken({ ...coze.device, onUserCode }, { fetch: time.fetch }));
    expect(token.access_token).toMatch(/^czu_/);
    expect(onUserCode).toHaveBeenCalledTimes(1);
    expect(time.sent).toEqual([0, 0, 5, 10]);
  });

  it('ends with what the function that shows the code throws', async () => {
    const onUserCode = () => Promise.reject(new Error('no display'));
    expect(await rejection(getDeviceToken({ ...coze.device, onUserCode }))).toMatchObject({ message: 'no display' });
    expect(coze.tokenRequests).toHaveLength(0);
  });

  it.each([
    ['the signal', {}, 'UserAbortError'],
    ['the timeout', { timeout: 3_000 }, 'TimeoutError'],
    ['the end of the codes', {}, 'OAuthError'],
  ])('ends by %s while the code is still being shown', async (what, config, name) => {
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

  it('asks once a second at most', async () => {
    coze.answer(TOKEN, { error: 'authorization_pending' }, 400);
    coze.answer(TOKEN, granted);
    const time = fakeTime();
    const config = { ...coze.device, deviceCode: 'device_1', poll: true, interval: 0 };
    await time.until(getDeviceToken(config, { fetch: time.fetch }));
    expect(time.sent).toEqual([0, 1]);
  });

  it('is refused where nobody would see the code', async () => {
    expect(String(await rejection(getDeviceToken(coze.device)))).toContain('deviceCode is missing');
  });
});
