import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceOAuth, memoryStore, type DeviceCode, type DeviceOAuthOptions } from '../../src/auth/index.js';
import { Client } from '../../src/http/index.js';
import { APIUserAbortError, LoginRequiredError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { fakeTime, stillTime } from './fake-time.js';
import { platform, TOKEN, type Platform } from './platform.node.js';

const key = 'user-1';
let coze: Platform;

const pass = stillTime();
beforeEach(async () => {
  coze = await platform();
});

const polls = () => coze.tokenRequests.filter((body) => String(body['grant_type']).endsWith('device_code')).length;

/** A device whose user enters each code at once. */
function obedient(options: Partial<DeviceOAuthOptions> = {}) {
  const onUserCode = vi.fn<(code: DeviceCode) => void>(({ user_code }) => coze.server.oauth.approveDevice(user_code));
  return { auth: deviceOAuth({ ...coze.device, onUserCode, ...options }), onUserCode };
}

/** A device whose user has not decided: `shown` waits until so many codes are shown. */
function waiting(options: Partial<DeviceOAuthOptions> = {}) {
  const codes: string[] = [];
  const auth = deviceOAuth({ ...coze.device, onUserCode: ({ user_code }) => codes.push(user_code), ...options });
  const shown = async (count = 1) => eventually(() => expect(codes).toHaveLength(count));
  return { auth, codes, shown };
}

describe('deviceOAuth', () => {
  it('shows a code on the first call, and refreshes afterwards', async () => {
    const { auth, onUserCode } = obedient();
    const [token, same] = await Promise.all([auth.token(), auth.token()]);
    expect(same).toBe(token);
    pass(1000);
    expect(await auth.token()).not.toBe(token);
    expect(onUserCode).toHaveBeenCalledTimes(1);
    expect(coze.tokenRequests.map((body) => body['grant_type'])).toEqual([
      'urn:ietf:params:oauth:grant-type:device_code',
      'refresh_token',
    ]);
  });

  it('shows a new code after the refresh token is revoked, once a call waits', async () => {
    const { auth, onUserCode } = obedient();
    const { access_token, ...issued } = await coze.issue();
    await auth.use({ access_token, ...issued });
    coze.server.oauth.revoke(issued.refresh_token);
    pass(800);
    expect(auth.token()).toBe(access_token);
    await eventually(() => expect(coze.refreshes).toBe(1));
    expect(auth.token()).toBe(access_token);
    pass(6);
    await eventually(() => {
      expect(auth.token()).toBe(access_token);
      expect(coze.refreshes).toBe(2);
    });
    expect(onUserCode).not.toHaveBeenCalled();
    expect(coze.server.requests).toHaveLength(2);
    pass(200);
    expect(await auth.token()).not.toBe(access_token);
    expect(onUserCode).toHaveBeenCalledTimes(1);
  });

  it('shows a code if a background refresh fails while calls wait for it', async () => {
    const { auth, onUserCode } = obedient();
    await auth.use(await coze.issue());
    const release = coze.hold(TOKEN);
    pass(800);
    const token = await auth.token();
    await eventually(() => expect(coze.refreshes).toBe(1));
    pass(90);
    const joined = [auth.token(), auth.token()];
    release();
    const tokens = [await joined[0], await joined[1]];
    expect(tokens[0]).not.toBe(token);
    expect(tokens[1]).toBe(tokens[0]);
    expect(onUserCode).toHaveBeenCalledTimes(1);
    expect(coze.refreshes).toBe(1);
  });

  it('shows a code if a background refresh fails after the token was refused', async () => {
    const { auth, onUserCode } = obedient();
    await auth.use(await coze.issue());
    const release = coze.hold(TOKEN);
    pass(800);
    const rejected = await auth.token();
    await eventually(() => expect(coze.refreshes).toBe(1));
    const next = auth.token({ rejected });
    release();
    expect(await next).toMatch(/^czu_/);
    expect(onUserCode).toHaveBeenCalledTimes(1);
  });

  it('stops polling when the last call leaves, and starts again with the next call', async () => {
    const time = fakeTime();
    const { auth, codes, shown } = waiting({ requestOptions: { fetch: time.fetch } });
    const [one, other] = [new AbortController(), new AbortController()];
    const client = new Client({ token: auth, baseURL: coze.baseURL, logLevel: 'off' });
    const calls = [one, other].map(async ({ signal }) =>
      rejection(client.request({ id: 'users.me', method: 'GET', path: '/v1/users/me' }, undefined, { signal })),
    );
    await shown();
    setTimeout(() => one.abort(), 7_000);
    setTimeout(() => other.abort(), 12_000);
    for (const error of await time.until(Promise.all(calls))) expect(error).toBeInstanceOf(APIUserAbortError);
    expect(polls()).toBe(3);
    await time.until(new Promise((resolve) => setTimeout(resolve, 30_000)));
    expect(polls()).toBe(3);
    const token = Promise.resolve(auth.token());
    await shown(2);
    coze.server.oauth.approveDevice(codes[1] ?? '');
    expect(await time.until(token)).toMatch(/^czu_/);
  });

  it.each([
    ['before the last one has left', 0, 1],
    ['when the last one has left', 1, 2],
  ])('serves a call that comes %s', async (_, turns, codesShown) => {
    const time = fakeTime();
    const { auth, codes, shown } = waiting({ requestOptions: { fetch: time.fetch } });
    const controller = new AbortController();
    const left = rejection(Promise.resolve(auth.token({ signal: controller.signal })));
    await shown();
    controller.abort();
    for (let turn = 0; turn < turns; turn++) await left;
    const token = auth.token();
    expect(await left).toBeInstanceOf(APIUserAbortError);
    await shown(codesShown);
    coze.server.oauth.approveDevice(codes.at(-1) ?? '');
    expect(await time.until(Promise.resolve(token))).toMatch(/^czu_/);
  });

  it('stops the login when the user logs in or out elsewhere', async () => {
    const store = memoryStore();
    const { auth, shown } = waiting({ store, key });
    const lost = rejection(Promise.resolve(auth.token()));
    await shown();
    await auth.forget();
    expect(await lost).toBeInstanceOf(LoginRequiredError);
    const token = auth.token();
    await shown(2);
    const issued = await coze.issue();
    await auth.use(issued);
    expect(await token).toBe(issued.access_token);
    expect(await store.get(key)).toMatchObject({ access_token: issued.access_token });
  });

  it('shows a new code after the user refused', async () => {
    const onUserCode = vi.fn<(code: DeviceCode) => void>(({ user_code }) => coze.server.oauth.approveDevice(user_code));
    onUserCode.mockImplementationOnce(({ user_code }) => coze.server.oauth.denyDevice(user_code));
    const auth = deviceOAuth({ ...coze.device, onUserCode });
    expect(await rejection(Promise.resolve(auth.token()))).toMatchObject({ error: 'access_denied' });
    expect(await auth.token()).toMatch(/^czu_/);
  });
});
