import { beforeEach, describe, expect, it } from 'vitest';
import { maskedSecret } from 'coze-client/testing';
import {
  deviceOAuth,
  jwtAuth,
  memoryStore,
  patAuth,
  pkceOAuth,
  webOAuth,
  type TokenSource,
} from '../../src/auth/index.js';
import { Client } from '../../src/http/index.js';
import { CozeError, LoginRequiredError, StateMismatchError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { stillTime } from './fake-time.js';
import { platform, type Platform } from './platform.node.js';

let coze: Platform;

const pass = stillTime();
beforeEach(async () => {
  coze = await platform();
});

describe('webOAuth', () => {
  it('authorizes a user, handles the callback, and refreshes the token', async () => {
    const auth = webOAuth(coze.web);
    const error = await rejection(Promise.resolve(auth.token()));
    expect(error).toBeInstanceOf(LoginRequiredError);
    expect(String(error)).toContain('authorize()');
    const pending = auth.authorize();
    await auth.handleCallback(coze.server.oauth.allow(pending.url), { state: pending.state });
    const token = await auth.token();
    expect(token).toMatch(/^czu_/);
    pass(1000);
    expect(await auth.token()).not.toBe(token);
    const bearers = coze.server.requests.map(({ headers }) => headers['authorization']);
    expect(bearers).toEqual(Array(2).fill(`Bearer ${maskedSecret(coze.web.clientSecret)}`));
  });

  it('rejects a callback with the state of another request', async () => {
    const auth = webOAuth(coze.web);
    const callback = coze.server.oauth.allow(auth.authorize().url);
    const error = await rejection(auth.handleCallback(callback, { state: auth.authorize().state }));
    expect(error).toBeInstanceOf(StateMismatchError);
    expect(coze.server.requests).toHaveLength(0);
  });

  it('requires a key with a store, so that users do not share a token', () => {
    expect(() => webOAuth({ ...coze.web, store: memoryStore() })).toThrow(/^key is missing/);
  });
});

describe('pkceOAuth', () => {
  it.each(['S256', 'plain'])('authorizes a user without a client secret: %s', async (method) => {
    const auth = pkceOAuth({ ...coze.pkce, code_challenge_method: method });
    const pending = await auth.authorize();
    await auth.handleCallback(coze.server.oauth.allow(pending.url), pending);
    const token = await auth.token();
    pass(1000);
    expect(await auth.token()).not.toBe(token);
    expect(coze.server.requests.some(({ headers }) => headers['authorization'] !== undefined)).toBe(false);
  });

  it('names a missing codeVerifier before anything is sent', async () => {
    const auth = pkceOAuth(coze.pkce);
    const { codeVerifier: _, ...pending } = await auth.authorize();
    const kept: typeof pending & { codeVerifier: string } = JSON.parse(JSON.stringify(pending));
    const error = await rejection(auth.handleCallback(coze.server.oauth.allow(pending.url), kept));
    expect(String(error)).toContain('codeVerifier is missing');
    expect(coze.server.requests).toHaveLength(0);
  });
});

describe('patAuth', () => {
  it('returns its token, trimmed, also after a refusal', () => {
    const auth: TokenSource = patAuth(' pat_1\n');
    expect(auth.token()).toBe('pat_1');
    expect(auth.token({ rejected: 'pat_1' })).toBe('pat_1');
    expect(() => patAuth(' ')).toThrow(CozeError);
  });
});

describe('a token that starts with Bearer', () => {
  const options = () => ({ baseURL: coze.baseURL, logLevel: 'off' as const });
  const me = { id: 'users.me', method: 'GET', path: '/v1/users/me' } as const;

  it.each(['Bearer pat_1', 'bearer czu_1', ' BEARER\tpat_1'])('throws: %o', async (token) => {
    expect(() => patAuth(token)).toThrow(/leave "Bearer" out/);
    expect(() => new Client({ ...options(), token })).toThrow(/leave "Bearer" out/);
    for (const source of [() => token, async () => token, { token: () => token }])
      expect(String(await rejection(new Client({ ...options(), token: source }).request(me)))).toContain('Bearer');
    expect(coze.server.requests).toHaveLength(0);
  });
});

describe('an auth object', () => {
  const makers: Record<string, (wrong: object) => unknown> = {
    web: (wrong) => webOAuth({ ...coze.web, ...wrong }),
    pkce: (wrong) => pkceOAuth({ ...coze.pkce, ...wrong }),
    device: (wrong) => deviceOAuth({ ...coze.device, onUserCode: () => undefined, ...wrong }),
    jwt: (wrong) => jwtAuth({ ...coze.jwt, ...wrong }),
  };
  const all = ['web', 'pkce', 'device', 'jwt'];
  const users = ['web', 'pkce', 'device'];

  it.each([
    [all, { baseURL: 'http://coze.example' }],
    [all, { region: 'us' }],
    [all, { key: '', store: memoryStore() }],
    [all, { key: ' ' }],
    [all, { store: { get: 1 } }],
    [all, { requestOptions: { timeout: -1 } }],
    [users, { clientId: '' }],
    [users, { workspaceId: '' }],
    [['web', 'pkce'], { redirectUrl: '' }],
    [['web', 'pkce'], { redirectUrl: 'callback' }],
    [['web'], { clientSecret: '' }],
    [['web'], { clientSecret: 'geheim-密' }],
    [['pkce'], { code_challenge_method: 's256' }],
    [['device'], { timeout: -1 }],
    [['device'], { onUserCode: undefined }],
    [['jwt'], { privateKey: '' }],
  ])('of %o throws when it is made with %o', (names, wrong) => {
    for (const name of names) {
      const make = () => makers[name]?.({ key: 'user-1', ...wrong });
      expect(make).toThrow(CozeError);
      expect(make).toThrow(
        new RegExp(Object.keys(wrong)[0] === 'requestOptions' ? 'timeout' : (Object.keys(wrong)[0] ?? '')),
      );
    }
  });
});
