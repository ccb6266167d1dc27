import { describe, expect, test, vi } from 'vitest';
import { CozeError } from '../../src/index.js';
import {
  type CozeServer,
  type CozeServerOptions,
  DEMO_DEVICE_CLIENT_ID,
  DEMO_WORKSPACE_ID,
  type OAuthApp,
  startCozeServer,
} from 'coze-client/testing';
import { DEVICE_GRANT, OAUTH, type OAuthCaller, startOAuthServer } from './oauth-caller.js';

let server: CozeServer;
let caller: OAuthCaller;

async function start(options?: CozeServerOptions): Promise<void> {
  ({ server, caller } = await startOAuthServer(options));
}

/** An access token and a refresh token. */
async function login(): Promise<{ access: string; refresh: string }> {
  const { json: codes } = await caller.post('/device/code', { client_id: DEMO_DEVICE_CLIENT_ID });
  server.oauth.approveDevice(codes.text('user_code'));
  const device_code = codes.text('device_code');
  const { json } = await caller.token({ grant_type: DEVICE_GRANT, client_id: DEMO_DEVICE_CLIENT_ID, device_code });
  return { access: json.text('access_token'), refresh: json.text('refresh_token') };
}

const refresh = (refresh_token: string) =>
  caller.token({ grant_type: 'refresh_token', client_id: DEMO_DEVICE_CLIENT_ID, refresh_token });

describe('the API', () => {
  test('accepts OAuth tokens until they expire by the clock of the server', async () => {
    await start();
    const { access, refresh: token } = await login();
    expect(await caller.api(token)).toEqual([401, 4100]);
    server.clock.advance(899_000);
    expect(await caller.api(access)).toEqual([200, 0]);
    server.clock.advance(2_000);
    expect(await caller.api(access)).toEqual([401, 4100]);
    expect(server.oauth.inspect(access)).toMatchObject({ kind: 'access', status: 'expired' });
    const { json } = await refresh(token);
    expect(await caller.api(json.text('access_token'))).toEqual([200, 0]);
    expect(server.oauth.inspect(token)).toMatchObject({ kind: 'refresh', status: 'used' });
  });

  test('refuses revoked tokens', async () => {
    await start();
    const { access, refresh: token } = await login();
    server.oauth.revoke(access);
    expect(await caller.api(access)).toEqual([401, 4100]);
    server.oauth.revoke(token);
    expect((await refresh(token)).json.at('error_message')).toBe('The refresh token is revoked.');
    expect(server.oauth.inspect(token)?.status).toBe('revoked');
    expect(() => server.oauth.revoke('unknown')).toThrow('did not issue the token');
    expect(server.oauth.inspect('unknown')).toBeUndefined();
  });

  test('accepts the tokens of the option and of OAuth only', async () => {
    await start({ token: { reader: [] } });
    const { access } = await login();
    expect(await caller.api(access, `/v1/datasets?space_id=${DEMO_WORKSPACE_ID}`)).toEqual([200, 0]);
    expect(await caller.api('reader')).toEqual([200, 0]);
    expect(await caller.api('any')).toEqual([401, 4100]);
  });

  test('accepts any other token without the token option', async () => {
    await start();
    expect(await caller.api('any')).toEqual([200, 0]);
  });
});

describe('errors', () => {
  const ask = async () => {
    const response = await fetch(`${server.url}${OAUTH}/token`, { method: 'POST', body: '{"grant_type":"password"}' });
    expect(response.headers.get('x-tt-logid')).toMatch(/^\d{14}/);
    return [response.status, await response.json()];
  };
  const text = 'not supported grant type: password';

  test('have both spellings', async () => {
    await start();
    const error = 'unsupported_grant_type';
    expect(await ask()).toEqual([400, { error, error_code: error, error_description: text, error_message: text }]);
  });

  test('have the spelling and the status of the oauthErrors option', async () => {
    await start({ oauthErrors: { spelling: 'error', status: 200 } });
    expect(await ask()).toEqual([200, { error: 'unsupported_grant_type', error_description: text }]);
    await server.close();
    await start({ oauthErrors: { spelling: 'error_code' } });
    expect(await ask()).toEqual([400, { error_code: 'unsupported_grant_type', error_message: text }]);
  });

  test('can be replaced by a fault', async () => {
    await start();
    server.script({ on: 'oauth.token.create', status: 200, body: '{"error_message":"no"}' });
    expect(await ask()).toEqual([200, { error_message: 'no' }]);
    server.script({ on: 'oauth.token.create', status: 500, body: '' });
    expect((await fetch(`${server.url}${OAUTH}/token`, { method: 'POST' })).status).toBe(500);
  });

  test('are internal_error for unexpected errors', async () => {
    await start();
    vi.spyOn(crypto, 'getRandomValues').mockImplementationOnce(() => {
      throw new Error('no randomness left');
    });
    const refusal = await caller.refusal('/device/code', { client_id: DEMO_DEVICE_CLIENT_ID });
    expect(refusal).toEqual([500, 'internal_error', 'Service internal error.']);
  });
});

describe('the clock', () => {
  test('sets the Date header and the times in responses', async () => {
    const begin = Date.UTC(2026, 0, 2, 3, 4, 5);
    await start({ now: () => begin });
    server.clock.advance(86_400_000);
    const response = await fetch(`${server.url}/v1/conversation/create`, {
      method: 'POST',
      headers: { Authorization: 'Bearer t' },
    });
    expect(response.headers.get('date')).toBe('Sat, 03 Jan 2026 03:04:05 GMT');
    expect(await response.json()).toMatchObject({ data: { created_at: begin / 1000 + 86_400 } });
    server.clock.advance(-86_400_000);
    expect(server.clock.now()).toBe(begin);
    expect(() => server.clock.advance(Number.NaN)).toThrow(CozeError);
  });
});

describe('apps', () => {
  test.each<[string, readonly OAuthApp[]]>([
    ['The OAuth app  has no clientId.', [{ clientId: '', type: 'pkce' }]],
    ['The OAuth app w is of type web and needs a clientSecret.', [{ clientId: 'w', type: 'web' }]],
    ['The OAuth app j is of type jwt and needs 1 to 3 publicKeys.', [{ clientId: 'j', type: 'jwt', publicKeys: {} }]],
    [
      'The OAuth app p has more than 3 redirectUris.',
      [{ clientId: 'p', type: 'pkce', redirectUris: ['', '', '', ''] }],
    ],
    [
      'Two OAuth apps have the id p.',
      [
        { clientId: 'p', type: 'pkce' },
        { clientId: 'p', type: 'device' },
      ],
    ],
  ])('are refused: %s', async (message, apps) => {
    await start();
    await expect(startCozeServer({ apps })).rejects.toThrow(new CozeError(message));
  });

  test('of the option replace the demo apps', async () => {
    await start({ apps: [] });
    const refusal = await caller.refusal('/device/code', { client_id: DEMO_DEVICE_CLIENT_ID });
    expect(refusal).toContain('invalid_client');
  });
});
