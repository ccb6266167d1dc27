import { beforeEach, describe, expect, test } from 'vitest';
import { type CozeServer, DEMO_DEVICE_CLIENT_ID, DEMO_WEB_CLIENT_ID } from 'coze-client/testing';
import { DEVICE_GRANT, type OAuthCaller, startOAuthServer } from './oauth-caller.js';

let server: CozeServer;
let caller: OAuthCaller;

beforeEach(async () => {
  ({ server, caller } = await startOAuthServer());
});

async function codes(place = '') {
  const { json } = await caller.post(`${place}/device/code`, { client_id: DEMO_DEVICE_CLIENT_ID });
  const body = { grant_type: DEVICE_GRANT, client_id: DEMO_DEVICE_CLIENT_ID, device_code: json.text('device_code') };
  return { json, userCode: json.text('user_code'), ask: body };
}

const error = async (body: Record<string, unknown>): Promise<unknown> => (await caller.refusedToken(body))[1];

test('a device gets its codes, the URL for the user and the poll interval', async () => {
  const { json } = await codes();
  expect(json.value).toEqual({
    device_code: expect.stringMatching(/^\w{40}$/),
    user_code: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/),
    verification_uri: `${server.url}/device`,
    expires_in: 300,
    interval: 5,
  });
});

test('an app of another type gets no device code', async () => {
  const refusal = await caller.refusal('/device/code', { client_id: DEMO_WEB_CLIENT_ID });
  expect(refusal).toEqual([400, 'access_deny', 'invalid app type']);
  expect(await caller.refusal('/device/code', {})).toContain('invalid request: client_id');
});

describe('the user', () => {
  test('types the code on the page and allows the device access', async () => {
    const { json, userCode, ask } = await codes();
    const typed = userCode.replace('-', '').toLowerCase();
    const page = await caller.decide(json.text('verification_uri'), 'allow', { user_code: typed });
    expect(await page.text()).toContain('Device connected');
    const token = await caller.token(ask);
    expect(await caller.api(token.json.text('access_token'))).toEqual([200, 0]);
    const refresh = { grant_type: 'refresh_token', refresh_token: token.json.text('refresh_token') };
    expect((await caller.token({ ...refresh, client_id: DEMO_DEVICE_CLIENT_ID })).status).toBe(200);
  });

  test('finds the code of a link in the form, and can refuse', async () => {
    const { json, userCode, ask } = await codes();
    const page = await caller.decide(`${json.text('verification_uri')}?user_code=${userCode}`, 'deny');
    expect(await page.text()).toContain('Device refused');
    for (let count = 0; count < 2; count += 1) expect(await error(ask)).toBe('access_denied');
  });

  test('is replaced by approveDevice and denyDevice', async () => {
    const [first, second] = [await codes(), await codes()];
    server.oauth.approveDevice(first.userCode);
    server.oauth.denyDevice(second.userCode);
    expect((await caller.token(first.ask)).status).toBe(200);
    expect(await error(second.ask)).toBe('access_denied');
    expect(() => server.oauth.approveDevice(first.userCode)).toThrow(first.userCode);
    expect(() => server.oauth.denyDevice('NOPE')).toThrow('NOPE');
  });

  test('gets an error page for an unknown code, with the code escaped', async () => {
    const page = await caller.decide(`${server.url}/device`, 'allow', { user_code: '<b>' });
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('No device waits')]);
    expect(await (await fetch(`${server.url}/device?user_code=%22%3Cb%3E`)).text()).toContain('&quot;&lt;b&gt;');
  });
});

describe('a device that polls', () => {
  test('gets authorization_pending, and slow_down with 5 more seconds after an early poll', async () => {
    const { userCode, ask } = await codes();
    expect(await error(ask)).toBe('authorization_pending');
    server.clock.advance(5_000);
    expect(await error(ask)).toBe('authorization_pending');
    server.clock.advance(4_000);
    expect(await caller.refusedToken(ask)).toEqual([400, 'slow_down', 'Poll every 10 seconds.']);
    server.clock.advance(5_000);
    expect(await caller.refusedToken(ask)).toEqual([400, 'slow_down', 'Poll every 15 seconds.']);
    server.clock.advance(15_000);
    expect(await error(ask)).toBe('authorization_pending');
    server.oauth.approveDevice(userCode);
    expect((await caller.token(ask)).status).toBe(200);
  });

  test('gets its tokens once', async () => {
    const { userCode, ask } = await codes();
    server.oauth.approveDevice(userCode);
    await caller.token(ask);
    expect(await error(ask)).toBe('invalid_grant');
    expect(await error({ ...ask, device_code: 'unknown' })).toBe('invalid_grant');
  });

  test('gets expired_token after 5 minutes, and the user can no longer approve', async () => {
    const { userCode, ask } = await codes();
    server.clock.advance(300_000);
    expect(await error(ask)).toBe('expired_token');
    expect(() => server.oauth.approveDevice(userCode)).toThrow(userCode);
  });

  test('gets a token for the workspace in the path', async () => {
    const { userCode, ask } = await codes('/workspace_id/73');
    server.oauth.approveDevice(userCode);
    const { json } = await caller.token(ask);
    expect(server.oauth.inspect(json.text('refresh_token'))).toMatchObject({ kind: 'refresh', workspaceId: '73' });
  });
});
