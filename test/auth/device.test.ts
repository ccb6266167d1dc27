import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getDeviceCode, getDeviceToken, type DeviceCode } from '../../src/auth/index.js';
import { APIUserAbortError, CozeError, TimeoutError } from '../../src/errors/index.js';
import { json } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { fakeTime } from './fake-time.js';
import { app, oauthServer, type OAuthServer } from './oauth-server.node.js';

let server: OAuthServer;
let device: { baseURL: string; clientId: string; deviceCode: string };

beforeEach(async () => {
  server = await oauthServer();
  device = { baseURL: server.url, clientId: app.clientId, deviceCode: 'device_CANARY' };
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the codes of a device', () => {
  it('come with the page that has the code filled in', async () => {
    expect(await getDeviceCode(device)).toEqual({
      device_code: 'device_CANARY',
      user_code: 'WDJB-MJHT',
      verification_uri: 'https://www.coze.com/device',
      verification_url: 'https://www.coze.com/device?user_code=WDJB-MJHT',
      interval: 5,
      expires_in: 300,
    });
    expect(JSON.parse(server.hits[0]?.body ?? '')).toEqual({ client_id: app.clientId });
    expect(server.hits[0]?.headers).not.toHaveProperty('authorization');
  });

  it('may be a number, on a page that has a query, without times', async () => {
    server.device = { user_code: 1234, verification_uri: 'https://x.example/?a=1', interval: null, expires_in: 0 };
    expect(await getDeviceCode(device)).toMatchObject({
      user_code: '1234',
      verification_url: 'https://x.example/?a=1&user_code=1234',
      interval: 5,
      expires_in: 300,
    });
  });

  it('can be limited to a workspace', async () => {
    await getDeviceCode({ ...device, workspaceId: '73/5' });
    expect(server.hits[0]?.url).toBe('/api/permission/oauth2/workspace_id/73%2F5/device/code');
    expect(JSON.parse(server.hits[0]?.body ?? '')).toEqual({ client_id: app.clientId });
  });

  it('that are none are an error', async () => {
    server.device = { device_code: 7 };
    expect(await rejection(getDeviceCode(device))).toMatchObject({ name: 'InvalidResponseError' });
  });
});

describe.each(['error', 'error_code'] as const)('asking for the token of a device, refused with %s', (spelling) => {
  const asking = (config: object, options: object = {}) => {
    const time = fakeTime();
    const token = getDeviceToken({ ...device, poll: true, ...config }, { fetch: time.fetch, ...options });
    return { time, token };
  };

  beforeEach(() => {
    server.spelling = spelling;
  });

  it('is done once where no poll is wanted', async () => {
    server.decisions = ['authorization_pending'];
    expect(await rejection(getDeviceToken(device))).toMatchObject({
      name: 'OAuthError',
      error: 'authorization_pending',
    });
    expect(server.hits).toHaveLength(1);
    expect(await getDeviceToken(device)).toMatchObject({ access_token: expect.stringMatching(/^czu_/) });
    expect(server.tokenRequests[1]).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: app.clientId,
      device_code: device.deviceCode,
    });
  });

  it.each([
    [undefined, [0, 5, 10]],
    [3, [0, 3, 6]],
    [12, [0, 12, 24]],
  ])('waits the interval between two requests: %o', async (interval, sent) => {
    server.decisions = ['authorization_pending', 'authorization_pending'];
    const { time, token } = asking({ interval });
    expect(await time.until(token)).toMatchObject({ access_token: expect.stringMatching(/^czu_/) });
    expect(time.sent).toEqual(sent);
  });

  it('waits five seconds longer after each slow_down, and goes on with that', async () => {
    server.decisions = ['slow_down', 'authorization_pending', 'slow_down', 'authorization_pending'];
    const { time, token } = asking({ interval: 2 });
    await time.until(token);
    expect(time.sent).toEqual([0, 7, 14, 26, 38]);
  });

  it.each(['access_denied', 'expired_token', 'invalid_client'])('ends with %s', async (word) => {
    server.decisions = ['authorization_pending', word];
    const { time, token } = asking({});
    expect(await time.until(rejection(token))).toMatchObject({ name: 'OAuthError', error: word, status: 400 });
    expect(time.sent).toEqual([0, 5]);
  });

  it('ends when the codes are dead, without asking the server', async () => {
    server.decisions = Array.from({ length: 9 }, () => 'authorization_pending');
    const { time, token } = asking({ expiresIn: 12 });
    expect(await time.until(rejection(token))).toMatchObject({ error: 'expired_token', status: undefined });
    expect(time.sent).toEqual([0, 5, 10]);
    expect(time.seconds()).toBe(12);
  });

  it('ends when the time is up', async () => {
    server.decisions = Array.from({ length: 9 }, () => 'authorization_pending');
    const { time, token } = asking({ timeout: 7_000, expiresIn: 300 });
    expect(await time.until(rejection(token))).toBeInstanceOf(TimeoutError);
    expect(time.sent).toEqual([0, 5]);
    expect(time.seconds()).toBe(7);
  });

  it('does not wait longer for an answer than the time allows', async () => {
    server.before = () => true;
    const error = await rejection(getDeviceToken({ ...device, poll: true, timeout: 20 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain('waited 20 ms');
  });

  it('ends by the signal, also between two requests', async () => {
    const controller = new AbortController();
    server.decisions = ['authorization_pending'];
    const { time, token } = asking({}, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('left')), 2_000);
    const error = await time.until(rejection(token));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: { message: 'left' } });
    expect(time.seconds()).toBe(2);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('goes on after faults that have nothing to do with the user, more slowly', async () => {
    const faults = [503, 429, 0];
    server.before = (_, response) => {
      const status = faults.shift();
      if (status === undefined) return false;
      if (status === 0) response.socket?.destroy();
      else json(response, { code: 5000 }, status);
      return true;
    };
    const { time, token } = asking({ interval: 1 });
    await time.until(token);
    expect(time.sent).toEqual([0, 6, 17, 33]);
  });

  it('ends at the sixth fault in a row', async () => {
    server.before = (_, response) => {
      json(response, { error_code: 'internal_error' }, 500);
      return true;
    };
    const { time, token } = asking({ interval: 1 });
    expect(await time.until(rejection(token))).toMatchObject({ name: 'OAuthError', error: 'internal_error' });
    expect(time.sent).toHaveLength(6);
  });

  it.each([{ interval: -1 }, { expiresIn: NaN }, { timeout: -5 }, { deviceCode: '' }])(
    'is refused with %o',
    async (wrong) => {
      const error = await rejection(getDeviceToken({ ...device, ...wrong }));
      expect(error).toBeInstanceOf(CozeError);
      expect(server.hits).toHaveLength(0);
    },
  );
});

describe('a login in one step', () => {
  it('fetches the codes, shows them, and waits as the server says', async () => {
    const time = fakeTime();
    server.device = { interval: 9, expires_in: 60 };
    server.decisions = ['authorization_pending'];
    const { deviceCode: _, ...login } = device;
    const onUserCode = vi.fn<(code: DeviceCode) => Promise<void>>(async () => undefined);
    const token = await time.until(getDeviceToken({ ...login, onUserCode }, { fetch: time.fetch }));
    expect(token.access_token).toMatch(/^czu_/);
    expect(onUserCode.mock.calls[0]?.[0].verification_url).toBe('https://www.coze.com/device?user_code=WDJB-MJHT');
    expect(time.sent).toEqual([0, 0, 9]);
  });

  it('ends with what the function that shows the code throws', async () => {
    const { deviceCode: _, ...login } = device;
    const onUserCode = () => Promise.reject(new Error('no display'));
    expect(await rejection(getDeviceToken({ ...login, onUserCode }))).toMatchObject({ message: 'no display' });
    expect(server.asked('/token')).toBe(0);
  });

  it.each([
    ['the signal', {}, 'UserAbortError'],
    ['the timeout', { timeout: 3_000 }, 'TimeoutError'],
    ['the end of the codes', {}, 'OAuthError'],
  ])('ends by %s while the code is still being shown', async (what, config, name) => {
    const time = fakeTime();
    const { deviceCode: _, ...login } = device;
    const controller = new AbortController();
    const onUserCode = () => {
      if (what === 'the signal') setTimeout(() => controller.abort(), 2_000);
      return new Promise(() => undefined);
    };
    const options = { fetch: time.fetch, signal: controller.signal };
    const error = await time.until(rejection(getDeviceToken({ ...login, ...config, onUserCode }, options)));
    expect(error).toMatchObject({ name });
    expect(server.asked('/token')).toBe(0);
  });

  it('asks once a second at most', async () => {
    server.decisions = ['authorization_pending'];
    const time = fakeTime();
    await time.until(getDeviceToken({ ...device, poll: true, interval: 0 }, { fetch: time.fetch }));
    expect(time.sent).toEqual([0, 1]);
  });

  it('is refused where nobody would see the code', async () => {
    const { deviceCode: _, ...login } = device;
    expect(String(await rejection(getDeviceToken(login)))).toContain('deviceCode is missing');
  });
});
