import { beforeEach, describe, expect, it, vi } from 'vitest';
import { maskedSecret } from 'coze-client/testing';
import {
  getPKCEAuthenticationUrl,
  getPKCEOAuthToken,
  getWebAuthenticationUrl,
  getWebOAuthToken,
  handleCallback,
  refreshOAuthToken,
} from '../../src/auth/index.js';
import { APIUserAbortError, CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { platform, TOKEN, type Platform } from './platform.node.js';

let coze: Platform;

beforeEach(async () => {
  coze = await platform();
});

const codeOf = (url: string) => handleCallback(coze.server.oauth.allow(url), { url }).code;
const headers = () => coze.server.requests[0]?.headers;

describe('exchanging a code', () => {
  it('of a web app sends the secret as the bearer, and returns the whole body with the end of the token', async () => {
    const code = codeOf(getWebAuthenticationUrl(coze.web));
    const token = await getWebOAuthToken({ ...coze.web, code });
    expect(token.access_token).toMatch(/^czu_/);
    expect(token.refresh_token).toMatch(/^\w{40}$/);
    expect(token.expires_at.getTime()).toBe(token.expires_in * 1000);
    expect(coze.tokenRequests[0]).toEqual({
      grant_type: 'authorization_code',
      client_id: coze.web.clientId,
      redirect_uri: coze.web.redirectUrl,
      code: maskedSecret(code),
    });
    expect(headers()?.['authorization']).toBe(`Bearer ${maskedSecret(coze.web.clientSecret)}`);
  });

  it.each(['S256', 'plain'])('with PKCE sends no authorization: %s', async (method) => {
    const { url, codeVerifier } = await getPKCEAuthenticationUrl({ ...coze.pkce, code_challenge_method: method });
    const token = await getPKCEOAuthToken({ ...coze.pkce, code: codeOf(url), codeVerifier });
    expect(token.access_token).toMatch(/^czu_/);
    expect(headers()).not.toHaveProperty('authorization');
  });

  it('is sent once, also if the server fails', async () => {
    coze.answer(TOKEN, { error_code: 'internal_error' }, 500, 2);
    const error = await rejection(getWebOAuthToken({ ...coze.web, code: 'code' }));
    expect(error).toMatchObject({ name: 'OAuthError', error: 'internal_error', status: 500 });
    expect(coze.tokenRequests).toHaveLength(1);
  });

  it('rejects on abort', async () => {
    const reason = new Error('left');
    const error = await rejection(
      getWebOAuthToken({ ...coze.web, code: 'code' }, { signal: AbortSignal.abort(reason) }),
    );
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toHaveProperty('cause', reason);
  });
});

describe('refreshing', () => {
  it('returns a new pair, and the old refresh token stops working', async () => {
    const { refresh_token: refreshToken } = await coze.issue();
    const config = { ...coze.web, refreshToken };
    const next = await refreshOAuthToken(config);
    expect(next.refresh_token).not.toBe(refreshToken);
    expect(await rejection(refreshOAuthToken(config))).toMatchObject({ error: 'invalid_grant' });
    expect(headers()?.['authorization']).toBe(`Bearer ${maskedSecret(coze.web.clientSecret)}`);
  });

  it.each([undefined, ''])('without a secret sends no authorization: %o', async (clientSecret) => {
    const { baseURL, clientId } = coze.pkce;
    await rejection(refreshOAuthToken({ baseURL, clientId, refreshToken: 'refresh', clientSecret }));
    expect(headers()).not.toHaveProperty('authorization');
  });

  it('keeps the refresh token if the server sends none', async () => {
    coze.answer(TOKEN, { access_token: 'czu_1', expires_in: 2_000_000_000 });
    expect((await refreshOAuthToken({ ...coze.web, refreshToken: 'kept' })).refresh_token).toBe('kept');
  });
});

describe('a client secret', () => {
  it('is sent without the line break at the end of a file', async () => {
    const { refresh_token: refreshToken } = await coze.issue();
    await refreshOAuthToken({ ...coze.web, refreshToken, clientSecret: `${coze.web.clientSecret}\n` });
    expect(headers()?.['authorization']).toBe(`Bearer ${maskedSecret(coze.web.clientSecret)}`);
  });

  it.each([' ', 'geheim-密', 'two\nlines', 'two words', 12_345, 'Bearer geheim'])(
    'in a wrong form throws, and the error does not show it: %o',
    async (given) => {
      const { clientSecret }: { clientSecret: string } = JSON.parse(JSON.stringify({ clientSecret: given }));
      const errors = await Promise.all([
        rejection(refreshOAuthToken({ ...coze.web, refreshToken: 'refresh', clientSecret })),
        rejection(getWebOAuthToken({ ...coze.web, code: 'code', clientSecret })),
      ]);
      for (const error of errors) {
        expect(error).toBeInstanceOf(CozeError);
        expect(String(error)).toMatch(/^CozeError: clientSecret /);
        expect(String(error)).not.toMatch(/geheim|two/);
      }
      expect(coze.server.requests).toHaveLength(0);
    },
  );
});

describe('a token endpoint', () => {
  it('without https throws before anything is sent', async () => {
    const fetch = vi.fn<() => Promise<Response>>();
    const config = { ...coze.web, baseURL: 'http://api.coze.com', refreshToken: 'secret' };
    expect(String(await rejection(refreshOAuthToken(config, { fetch })))).toContain('https');
    expect(fetch).not.toHaveBeenCalled();
  });
});
