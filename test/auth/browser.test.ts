import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileStore, getJWTToken, getPKCEAuthenticationUrl, jwtAuth, patAuth } from '../../src/auth/index.js';
import { Client, type GetToken } from '../../src/http/index.js';
import { CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { platform, type Platform } from './platform.node.js';

vi.mock('#runtime', () => import('../../src/runtime/browser.js'));

const me = { id: 'users.me', method: 'GET', path: '/v1/users/me' } as const;
let coze: Platform;

beforeEach(async () => {
  coze = await platform();
});

describe('in a browser or a web worker', () => {
  it('a private key throws, and the error does not show it', async () => {
    const error = await rejection(getJWTToken(coze.jwt));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('allowPrivateKeyInBrowser');
    expect(() => jwtAuth(coze.jwt)).toThrow('allowPrivateKeyInBrowser');
    expect(String(error)).not.toContain(coze.jwt.privateKey.slice(30, 60));
    expect(coze.server.requests).toHaveLength(0);
  });

  it('a private key signs with allowPrivateKeyInBrowser', async () => {
    const config = { ...coze.jwt, allowPrivateKeyInBrowser: true };
    expect((await getJWTToken(config)).access_token).toMatch(/^czs_/);
    expect(await jwtAuth(config).token()).toMatch(/^czs_/);
  });

  it('patAuth is refused unless the client allows personal access tokens', async () => {
    const options = { token: patAuth('pat_1'), baseURL: coze.baseURL, logLevel: 'off' as const };
    expect(String(await rejection(new Client(options).request(me)))).toContain('personal access token');
    expect(coze.server.requests).toHaveLength(0);
    await rejection(new Client({ ...options, allowPersonalAccessTokenInBrowser: true }).request(me));
    expect(coze.server.requests).toHaveLength(1);
  });

  it('a personal access token is refused behind Bearer too', async () => {
    const options = { token: '', baseURL: coze.baseURL, logLevel: 'off' as const };
    const sources: GetToken[] = [() => 'Bearer pat_1', { token: () => 'bearer  pat_1' }];
    for (const token of sources)
      expect(await rejection(new Client({ ...options, token }).request(me))).toBeInstanceOf(CozeError);
    expect(() => new Client({ ...options, token: 'Bearer pat_1' })).toThrow(CozeError);
    for (const authorization of ['Bearer pat_1', 'Bearer Bearer pat_1'])
      expect(() => new Client({ ...options, headers: { authorization } })).toThrow('personal access token');
    expect(coze.server.requests).toHaveLength(0);
  });

  it('fileStore throws', () => {
    expect(() => fileStore('.coze')).toThrow('Node, Bun and Deno only');
  });

  it('PKCE names the missing WebCrypto on an insecure origin', async () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes });
    const error = await rejection(getPKCEAuthenticationUrl(coze.pkce));
    vi.unstubAllGlobals();
    expect(String(error)).toContain('https or localhost');
  });

  it.each([
    ['a JWT', async () => getJWTToken({ ...coze.jwt, allowPrivateKeyInBrowser: true })],
    ['PKCE', async () => getPKCEAuthenticationUrl(coze.pkce)],
  ])('%s names the missing crypto of a platform without secure random numbers', async (_, make) => {
    vi.stubGlobal('crypto', undefined);
    const error = await rejection(make());
    vi.unstubAllGlobals();
    expect(error).toMatchObject({ name: 'CozeError' });
    expect(String(error)).toMatch(/globalThis\.crypto is missing|WebCrypto is missing/);
  });

  it('a private key names the missing WebCrypto on an insecure origin', async () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes });
    const error = await rejection(getJWTToken({ ...coze.jwt, allowPrivateKeyInBrowser: true }));
    vi.unstubAllGlobals();
    expect(String(error)).toContain('https or localhost');
  });
});
