import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CozeServer,
  DEMO_DEVICE_CLIENT_ID,
  DEMO_PKCE_CLIENT_ID,
  DEMO_WEB_CLIENT_ID,
  DEMO_WEB_CLIENT_SECRET,
  startCozeServer,
} from 'coze-client/testing';
import { OAUTH, OAuthCaller, codeIn, startOAuthServer } from './oauth-caller.js';

const CALLBACK = 'https://shop.example/callback?from=coze#done';
const web = { client_id: DEMO_WEB_CLIENT_ID, redirect_uri: CALLBACK };
const pkce = { client_id: DEMO_PKCE_CLIENT_ID, redirect_uri: CALLBACK };
const VERIFIER = '0123456789abcdef';
const challenge = createHash('sha256').update(VERIFIER).digest('base64url');

let server: CozeServer;
let caller: OAuthCaller;

beforeEach(async () => {
  ({ server, caller } = await startOAuthServer());
});

const webCode = (): string => codeIn(server.oauth.allow(caller.authorizeUrl(web)));
const trade = (code: string) => ({ grant_type: 'authorization_code', ...web, code });

async function login(): Promise<{ access: string; refresh: string }> {
  const { json } = await caller.token(trade(webCode()), DEMO_WEB_CLIENT_SECRET);
  return { access: json.text('access_token'), refresh: json.text('refresh_token') };
}

describe('the browser', () => {
  test('is redirected to the consent page, and back with a code and the state', async () => {
    const consent = await caller.location(caller.authorizeUrl(web));
    expect(consent).toMatch(new RegExp(`^${server.url}/oauth/consent\\?authorize_key=\\w{32}$`));
    const back = await caller.decide(consent, 'allow');
    expect(back.status).toBe(302);
    const callback = new URL(back.headers.get('location') ?? '');
    expect(callback.origin + callback.pathname + callback.hash).toBe('https://shop.example/callback#done');
    expect(Object.fromEntries(callback.searchParams)).toEqual({
      from: 'coze',
      code: expect.stringMatching(/^code_\w{20}$/),
      state: 's 1',
    });
    const { json } = await caller.token(trade(codeIn(callback.href)), DEMO_WEB_CLIENT_SECRET);
    expect(await caller.api(json.text('access_token'))).toEqual([200, 0]);
  });

  test('is redirected back with an error if the user refuses', async () => {
    const back = await caller.decide(await caller.location(caller.authorizeUrl(web)), 'deny');
    const { searchParams } = new URL(back.headers.get('location') ?? '');
    expect([searchParams.get('error'), searchParams.get('state')]).toEqual(['access_denied', 's 1']);
    expect(searchParams.has('code')).toBe(false);
    expect(server.oauth.deny(caller.authorizeUrl(web))).toContain('error=access_denied');
  });

  test('shows the app and the workspace, and the decision is possible once', async () => {
    const consent = await caller.location(caller.authorizeUrl(web, '/workspace_id/7'));
    const page = await (await fetch(consent)).text();
    expect(page).toContain('<strong>Demo web app</strong> wants to act for Coze Demo in the workspace 7.');
    await caller.decide(consent, 'allow');
    expect((await fetch(consent)).status).toBe(400);
  });

  test('brings no state back if none was sent, as official clients do', () => {
    const callback = server.oauth.allow(caller.authorizeUrl({ ...web, state: '' }));
    expect(new URL(callback).searchParams.has('state')).toBe(false);
  });

  test.each([
    [{ response_type: 'token' }, 'response_type'],
    [{ redirect_uri: 'myapp://callback' }, 'redirect_uri'],
    [{ redirect_uri: 'not an address' }, 'redirect_uri'],
    [{ redirect_uri: '' }, 'redirect_uri'],
    [{ client_id: '' }, 'client_id'],
    [{ client_id: DEMO_PKCE_CLIENT_ID }, 'code_challenge'],
    [{ code_challenge: 'c', code_challenge_method: 's256' }, 'code_challenge_method'],
  ])('is not redirected with %o', async (query, name) => {
    const response = await fetch(caller.authorizeUrl({ ...web, ...query }), { redirect: 'manual' });
    expect(response.status).toBe(400);
    const error_message = `invalid request: ${name}`;
    expect(await response.json()).toMatchObject({ error_code: 'invalid_request', error_message });
  });

  test('is not redirected for an unknown app or an app of another type', async () => {
    const errors = ['nobody', DEMO_DEVICE_CLIENT_ID].map(async (client_id) => {
      const response = await fetch(caller.authorizeUrl({ ...web, client_id }), { redirect: 'manual' });
      return [response.status, Reflect.get(Object(await response.json()), 'error_code')];
    });
    expect(await Promise.all(errors)).toEqual([
      [401, 'invalid_client'],
      [400, 'access_deny'],
    ]);
    expect(() => server.oauth.allow(caller.authorizeUrl({ ...web, client_id: 'nobody' }))).toThrow('nobody');
    expect(() => server.oauth.allow(`${server.url}/v3/chat`)).toThrow('/v3/chat');
  });

  test('is redirected only to registered URIs if the app has some', async () => {
    const redirectUris = ['https://a.example/b'];
    const apps = [{ clientId: 'w', type: 'web', clientSecret: 'x', redirectUris }] as const;
    await using strict = await startCozeServer({ apps });
    const url = (redirect_uri: string) => new OAuthCaller(strict).authorizeUrl({ client_id: 'w', redirect_uri });
    expect(strict.oauth.allow(url('https://a.example/b'))).toContain('https://a.example/b?code=');
    for (const other of ['https://a.example/b/', 'https://a.example/b?x=1', 'http://a.example/b'])
      expect(() => strict.oauth.allow(url(other))).toThrow('redirect_uri');
  });
});

describe('the code of a web app', () => {
  test('gives an access token for 15 minutes and a refresh token', async () => {
    const { status, json } = await caller.token(trade(webCode()), DEMO_WEB_CLIENT_SECRET);
    expect([status, json.value]).toEqual([
      200,
      {
        access_token: expect.stringMatching(/^czu_\w{40}$/),
        refresh_token: expect.stringMatching(/^\w{40}$/),
        expires_in: server.clock.seconds() + 900,
      },
    ]);
  });

  test('can be used once', async () => {
    const body = trade(webCode());
    await caller.token(body, DEMO_WEB_CLIENT_SECRET);
    expect(await caller.refusedToken(body, DEMO_WEB_CLIENT_SECRET)).toContain('invalid_grant');
  });

  test('needs the secret and the same redirect URI, and expires after 10 minutes', async () => {
    const code = webCode();
    for (const secret of [undefined, '', 'wrong'])
      expect((await caller.refusedToken(trade(code), secret)).slice(0, 2)).toEqual([401, 'invalid_client']);
    const elsewhere = { ...trade(code), redirect_uri: 'https://shop.example/' };
    expect(await caller.refusedToken(elsewhere, DEMO_WEB_CLIENT_SECRET)).toContain('invalid_grant');
    const late = trade(webCode());
    server.clock.advance(600_000);
    expect(await caller.refusedToken(late, DEMO_WEB_CLIENT_SECRET)).toContain('invalid_grant');
  });

  test.each(['grant_type', 'client_id', 'redirect_uri', 'code'])('is refused without %s', async (name) => {
    const body = { ...trade(webCode()), [name]: undefined };
    expect(await caller.refusedToken(body, DEMO_WEB_CLIENT_SECRET)).toEqual([
      400,
      'invalid_request',
      `invalid request: ${name}`,
    ]);
  });

  test('of a workspace limits the token to it', async () => {
    const code = codeIn(server.oauth.allow(caller.authorizeUrl(web, '/workspace_id/73')));
    const { json } = await caller.token(trade(code), DEMO_WEB_CLIENT_SECRET);
    expect(server.oauth.inspect(json.text('access_token'))).toMatchObject({ workspaceId: '73' });
  });
});

describe('the code of an app with PKCE', () => {
  const traded = (query: Record<string, string>, more: Record<string, unknown>) => {
    const code = codeIn(server.oauth.allow(caller.authorizeUrl({ ...pkce, ...query })));
    return { grant_type: 'authorization_code', ...pkce, code, ...more };
  };
  const S256 = { code_challenge: challenge, code_challenge_method: 'S256' };

  test.each([S256, { code_challenge: VERIFIER, code_challenge_method: 'plain' }, { code_challenge: VERIFIER }])(
    'needs the verifier and no secret: %o',
    async (query) => {
      for (const bearer of [undefined, ''])
        expect((await caller.token(traded(query, { code_verifier: VERIFIER }), bearer)).status).toBe(200);
      for (const code_verifier of [challenge.slice(1), 'x'])
        expect(await caller.refusedToken(traded(query, { code_verifier }))).toContain('invalid_grant');
      expect(await caller.refusedToken(traded(query, {}))).toContain('invalid request: code_verifier');
    },
  );

  test('is refused for another app', async () => {
    const body = { ...traded(S256, { code_verifier: VERIFIER }), client_id: DEMO_WEB_CLIENT_ID };
    expect(await caller.refusedToken(body, DEMO_WEB_CLIENT_SECRET)).toContain('invalid_grant');
  });
});

describe('a refresh token', () => {
  const refresh = (refresh_token: string) => ({
    grant_type: 'refresh_token',
    client_id: DEMO_WEB_CLIENT_ID,
    refresh_token,
  });

  test('can be used once and gives a new pair of tokens', async () => {
    const first = await login();
    const { json } = await caller.token(refresh(first.refresh), DEMO_WEB_CLIENT_SECRET);
    expect(await caller.api(json.text('access_token'))).toEqual([200, 0]);
    expect(await caller.api(first.access)).toEqual([200, 0]);
    expect(await caller.refusedToken(refresh(first.refresh), DEMO_WEB_CLIENT_SECRET)).toEqual([
      400,
      'invalid_grant',
      'The refresh token is used.',
    ]);
    const again = await caller.token(refresh(json.text('refresh_token')), DEMO_WEB_CLIENT_SECRET);
    expect(again.status).toBe(200);
  });

  test('serves one of two simultaneous requests', async () => {
    const { refresh: token } = await login();
    const both = await Promise.all([1, 2].map(() => caller.token(refresh(token), DEMO_WEB_CLIENT_SECRET)));
    const answers = both.map(({ status }) => status);
    expect(answers.toSorted((a, b) => a - b)).toEqual([200, 400]);
  });

  test('expires after 30 days', async () => {
    const { refresh: token } = await login();
    server.clock.advance(30 * 86_400_000 - 1000);
    const { json } = await caller.token(refresh(token), DEMO_WEB_CLIENT_SECRET);
    server.clock.advance(30 * 86_400_000);
    expect(await caller.refusedToken(refresh(json.text('refresh_token')), DEMO_WEB_CLIENT_SECRET)).toContain(
      'The refresh token is expired.',
    );
  });

  test('needs the secret, and the app that it was issued to', async () => {
    const { access, refresh: token } = await login();
    expect(await caller.refusedToken(refresh(token), 'wrong')).toContain('invalid_client');
    const other = { ...refresh(token), client_id: DEMO_PKCE_CLIENT_ID };
    expect(await caller.refusedToken(other)).toContain('invalid_grant');
    expect(await caller.refusedToken(refresh(access), DEMO_WEB_CLIENT_SECRET)).toContain('invalid_grant');
    expect((await caller.token(refresh(token), DEMO_WEB_CLIENT_SECRET)).status).toBe(200);
  });
});

test('the token endpoint refuses forms and unknown grant types', async () => {
  const form = await fetch(`${server.url}${OAUTH}/token`, { method: 'POST', body: new URLSearchParams(trade('c')) });
  expect([form.status, await form.json()]).toEqual([
    400,
    expect.objectContaining({ error_message: 'invalid request: the body must be JSON' }),
  ]);
  expect(await caller.refusedToken({ grant_type: 'password' })).toEqual([
    400,
    'unsupported_grant_type',
    'not supported grant type: password',
  ]);
  expect(await caller.refusedToken({ grant_type: 7 })).toContain('invalid request: grant_type');
});
