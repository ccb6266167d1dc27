import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileStore, getJWTToken, getPKCEAuthenticationUrl, jwtAuth, patAuth } from '../../src/auth/index.js';
import { Client } from '../../src/core/index.js';
import { CozeError } from '../../src/errors/index.js';
import { bot, getBot, rejection } from '../support/operations.js';
import { app, jwtApp, oauthServer, type OAuthServer } from './oauth-server.node.js';

vi.mock('#runtime', () => import('../../src/runtime/browser.js'));

let server: OAuthServer;

beforeEach(async () => {
  server = await oauthServer();
});

describe('in a browser or a web worker', () => {
  it('a private key is refused, and its value not shown', async () => {
    const config = { ...jwtApp, baseURL: server.url };
    const error = await rejection(getJWTToken(config));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('allowPrivateKeyInBrowser');
    expect(() => jwtAuth(config)).toThrow('allowPrivateKeyInBrowser');
    expect(String(error)).not.toContain(jwtApp.privateKey.slice(30, 60));
    expect(server.hits).toHaveLength(0);
  });

  it('a private key signs where the caller allows it', async () => {
    const config = { ...jwtApp, baseURL: server.url, allowPrivateKeyInBrowser: true };
    expect((await getJWTToken(config)).access_token).toMatch(/^czs_/);
    expect(await jwtAuth(config).token()).toMatch(/^czs_/);
  });

  it('a personal access token in an auth object is refused unless the client allows it', async () => {
    const token = patAuth('pat_1');
    const options = { token, baseURL: server.url, logLevel: 'off' as const };
    expect(String(await rejection(new Client(options).request(getBot, bot)))).toContain('personal access token');
    expect(server.hits).toHaveLength(0);
    await rejection(new Client({ ...options, allowPersonalAccessTokenInBrowser: true }).request(getBot, bot));
    expect(server.hits).toHaveLength(1);
  });

  it('there is no disk to store tokens on', () => {
    expect(() => fileStore('.coze')).toThrow('Node, Bun and Deno only');
  });

  it('PKCE says what is missing where the origin is not secure', async () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes });
    const error = await rejection(getPKCEAuthenticationUrl(app));
    vi.unstubAllGlobals();
    expect(String(error)).toContain('https or localhost');
  });
});
