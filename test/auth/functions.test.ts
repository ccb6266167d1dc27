import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  getPKCEAuthenticationUrl,
  getPKCEOAuthToken,
  getWebAuthenticationUrl,
  getWebOAuthToken,
  handleCallback,
  refreshOAuthToken,
} from '../../src/auth/index.js';
import { APIUserAbortError, CozeError, OAuthError, StateMismatchError } from '../../src/errors/index.js';
import { json } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { app, oauthServer, type OAuthServer } from './oauth-server.node.js';

let server: OAuthServer;
let web: typeof app & { baseURL: string };

beforeEach(async () => {
  server = await oauthServer();
  web = { ...app, baseURL: server.url };
});

const codeOf = (url: string) => new URL(server.consent(url)).searchParams.get('code') ?? '';
const authorizationOf = (index: number) => server.hits[index]?.headers.authorization;

describe('the address of authorization', () => {
  const query = (url: string) => new URL(url).searchParams;

  it.each([
    [{}, 'https://www.coze.com/api/permission/oauth2/authorize'],
    [{ region: 'cn' as const }, 'https://www.coze.cn/api/permission/oauth2/authorize'],
    [{ baseURL: 'https://api.coze.cn/' }, 'https://www.coze.cn/api/permission/oauth2/authorize'],
    [{ baseURL: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080/api/permission/oauth2/authorize'],
    [{ baseURL: 'https://coze.shop.example/x' }, 'https://coze.shop.example/x/api/permission/oauth2/authorize'],
    [{ workspaceId: '7/3' }, 'https://www.coze.com/api/permission/oauth2/workspace_id/7%2F3/authorize'],
  ])('is on the website: %o', (site, address) => {
    expect(getWebAuthenticationUrl({ ...app, ...site }).split('?')[0]).toBe(address);
  });

  it('holds what it was given, written so that nothing gets lost', () => {
    const url = getWebAuthenticationUrl({ ...app, state: 'a&b=c d' });
    expect(Object.fromEntries(query(url))).toEqual({
      response_type: 'code',
      client_id: app.clientId,
      redirect_uri: app.redirectUrl,
      state: 'a&b=c d',
    });
    expect(url).toContain('%23done');
  });

  it.each([undefined, ''])('has a state of its own where none is given: %o', (state) => {
    const states = [1, 2].map(() => query(getWebAuthenticationUrl({ ...app, state })).get('state') ?? '');
    expect(states[0]).toMatch(/^[\w-]{43}$/);
    expect(states[0]).not.toBe(states[1]);
  });

  it('has an S256 challenge unless told otherwise', async () => {
    const { url, codeVerifier, state } = await getPKCEAuthenticationUrl(app);
    expect(codeVerifier).toMatch(/^[\w-]{64}$/);
    expect(query(url).get('code_challenge')).toBe(createHash('sha256').update(codeVerifier).digest('base64url'));
    expect(query(url).get('code_challenge_method')).toBe('S256');
    expect(query(url).get('state')).toBe(state);
  });

  it('has the verifier itself as a plain challenge', async () => {
    const { url, codeVerifier } = await getPKCEAuthenticationUrl({ ...app, code_challenge_method: 'plain' });
    expect(query(url).get('code_challenge')).toBe(codeVerifier);
    expect(query(url).get('code_challenge_method')).toBe('plain');
  });

  it('is refused where something is missing or not understood', async () => {
    expect(() => getWebAuthenticationUrl({ ...app, clientId: ' ' })).toThrow('clientId is empty');
    expect(() => getWebAuthenticationUrl({ ...app, redirectUrl: '' })).toThrow('redirectUrl is empty');
    const error = await rejection(getPKCEAuthenticationUrl({ ...app, code_challenge_method: 's256' }));
    expect(error).toBeInstanceOf(CozeError);
  });
});

describe('a callback', () => {
  const callback = (query: string) => `/callback?${query}`;

  it('gives its code where the state is the right one', () => {
    expect(handleCallback(callback('code=c1&state=s1'), { state: 's1' })).toEqual({ code: 'c1', state: 's1' });
    const url = getWebAuthenticationUrl(app);
    expect(handleCallback(server.consent(url), { url }).code).toMatch(/^code_/);
  });

  it.each([
    ['code=c1&state=s2', 's1'],
    ['code=c1', 's1'],
    ['code=c1&state=', ''],
    ['error=access_denied', 's1'],
  ])('with another state is refused: %s for %s', (query, state) => {
    expect(() => handleCallback(callback(query), { state })).toThrow(StateMismatchError);
  });

  it('is refused where a session without a state leaves it undefined', () => {
    const session: { state: string } = JSON.parse('{}');
    expect(() => handleCallback(callback('code=c1'), session)).toThrow(StateMismatchError);
  });

  it.each([undefined, null, { url: 'garbage' }, { url: '' }])('is refused where %o is expected', (kept) => {
    const expected: { state: string } = JSON.parse(JSON.stringify(kept ?? null));
    expect(() => handleCallback('/?code=1&state=2', expected)).toThrow(StateMismatchError);
  });

  it('in which the user refused is an OAuthError', () => {
    const refused = () => handleCallback(callback('error=access_denied&error_description=no&state=s'), { state: 's' });
    expect(refused).toThrow(OAuthError);
    expect(refused).toThrow(expect.objectContaining({ error: 'access_denied', description: 'no', status: undefined }));
  });

  it('without a code is refused', () => {
    expect(() => handleCallback(callback('state=s'), { state: 's' })).toThrow('no code');
  });
});

describe('trading a code', () => {
  it('of a web app sends the secret as the bearer, and gives the whole body with the time the token ends', async () => {
    const code = codeOf(getWebAuthenticationUrl(web));
    const token = await getWebOAuthToken({ ...web, code });
    expect(token.access_token).toMatch(/^czu_/);
    expect(token.refresh_token).toMatch(/^refresh_/);
    expect(token.expires_at.getTime()).toBe(token.expires_in * 1000);
    expect(server.tokenRequests[0]).toEqual({
      grant_type: 'authorization_code',
      client_id: app.clientId,
      redirect_uri: app.redirectUrl,
      code,
    });
    expect(authorizationOf(0)).toBe(`Bearer ${app.clientSecret}`);
  });

  it.each(['S256', 'plain'])('with PKCE works with %s, and sends no authorization at all', async (method) => {
    const { url, codeVerifier } = await getPKCEAuthenticationUrl({ ...web, code_challenge_method: method });
    const token = await getPKCEOAuthToken({ ...web, code: codeOf(url), codeVerifier });
    expect(token.access_token).toMatch(/^czu_/);
    expect(server.hits[0]?.headers).not.toHaveProperty('authorization');
  });

  it('is sent once, also when the server fails', async () => {
    server.before = (_, response) => {
      json(response, { error_code: 'internal_error' }, 500);
      return true;
    };
    const error = await rejection(getWebOAuthToken({ ...web, code: 'c' }));
    expect(error).toMatchObject({ name: 'OAuthError', error: 'internal_error', status: 500 });
    expect(server.hits).toHaveLength(1);
  });

  it('ends by the signal of the caller', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    const error = await rejection(getWebOAuthToken({ ...web, code: 'code' }, { signal }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: { message: 'left' } });
  });
});

describe('refreshing', () => {
  it('gives a new pair and uses up the old one', async () => {
    const { refresh_token: refreshToken } = server.issue();
    const config = { ...web, refreshToken: refreshToken ?? '' };
    const next = await refreshOAuthToken(config);
    expect(next.refresh_token).not.toBe(refreshToken);
    expect(await rejection(refreshOAuthToken(config))).toMatchObject({ error: 'invalid_grant' });
    expect(authorizationOf(0)).toBe(`Bearer ${app.clientSecret}`);
  });

  it('without a secret sends no authorization', async () => {
    const { refresh_token } = server.issue();
    await refreshOAuthToken({ baseURL: web.baseURL, clientId: web.clientId, refreshToken: refresh_token ?? '' });
    expect(server.hits[0]?.headers).not.toHaveProperty('authorization');
  });

  it('keeps the refresh token where the server sends none', async () => {
    server.before = (_, response) => {
      json(response, { access_token: 'czu_1', expires_in: 2_000_000_000 });
      return true;
    };
    const token = await refreshOAuthToken({ ...web, refreshToken: 'kept' });
    expect(token.refresh_token).toBe('kept');
  });
});

describe('when a token ends', () => {
  const expiresIn = async (expires_in: unknown) => {
    server.before = (_, response) => {
      json(response, { access_token: 'czu_1', refresh_token: 'r', expires_in });
      return true;
    };
    return refreshOAuthToken({ ...web, refreshToken: 'r123' });
  };

  it('is the absolute time that expires_in is', async () => {
    const token = await expiresIn(1_720_098_388);
    expect(token.expires_in).toBe(1_720_098_388);
    expect(token.expires_at).toEqual(new Date('2024-07-04T13:06:28Z'));
  });

  it('is counted from now where a server sends a duration', async () => {
    const left = (await expiresIn(900)).expires_at.getTime() - Date.now();
    expect(Math.round(left / 10_000)).toBe(90);
  });

  it.each([undefined, null, 'soon', 0])('is a quarter of an hour from now where it is not said: %o', async (value) => {
    const token = await expiresIn(value);
    expect(Math.round((token.expires_at.getTime() - Date.now()) / 10_000)).toBe(90);
  });

  it('cannot be before the beginning', async () => {
    expect(await rejection(expiresIn(-1))).toMatchObject({ name: 'InvalidResponseError' });
  });

  it('is a date, whatever the server sends', async () => {
    expect((await expiresIn(1e300)).expires_at.getTime()).toBe(8.64e15);
  });
});

describe('a refusal', () => {
  const refresh = () => rejection(refreshOAuthToken({ ...web, refreshToken: 'unknown' }));

  it.each(['error', 'error_code'] as const)(
    'is an OAuthError when spelled with %s, whatever the status',
    async (spelling) => {
      server.spelling = spelling;
      for (const status of [200, 400, 401, 403, 404]) {
        server.status = status;
        const error = await refresh();
        expect(error).toBeInstanceOf(OAuthError);
        expect(error).toMatchObject({
          error: 'invalid_grant',
          status,
          description: expect.stringMatching(/^invalid_grant/),
        });
        expect(error).toMatchObject({ logid: expect.stringMatching(/^logid/) });
      }
    },
  );

  it('that holds no word but a message is one too, also with HTTP 200', async () => {
    server.before = (_, response) => {
      json(response, { error_message: 'connector app should bind connector id' });
      return true;
    };
    expect(await refresh()).toMatchObject({
      name: 'OAuthError',
      error: '',
      description: 'connector app should bind connector id',
      status: 200,
    });
  });

  it.each([{}, { access_token: '' }, { access_token: 7 }, [], 'text', null])(
    'in which there is no token is an error: %o',
    async (body) => {
      server.before = (_, response) => {
        json(response, body);
        return true;
      };
      expect(await refresh()).toBeInstanceOf(CozeError);
    },
  );

  it.each([
    { code: 4000, msg: 'bad' },
    { error_code: 4000, error_message: 'bad' },
    { error_code: '4000', error_message: 'bad' },
  ])('that is a number is one too: %o', async (body) => {
    for (const status of [200, 400, 401]) {
      server.before = (_, response) => {
        json(response, body, status);
        return true;
      };
      expect(await refresh()).toMatchObject({
        name: 'OAuthError',
        error: '4000',
        code: 4000,
        description: 'bad',
        status,
      });
    }
  });

  it('is told to onApiError before it is thrown', async () => {
    const onApiError = vi.fn<(error: unknown) => void>(() => {
      throw new Error('handler');
    });
    const error = await rejection(refreshOAuthToken({ ...web, refreshToken: 'unknown' }, { onApiError }));
    expect(onApiError.mock.calls).toEqual([[error]]);
    expect(error).toBeInstanceOf(OAuthError);
  });
});

describe('a token endpoint', () => {
  it.each(['http://api.coze.com', 'http://10.0.0.1:8080', 'http://localhost.evil.example', 'http://127.0.0.1.example'])(
    'that is not https is refused before anything is sent: %s',
    async (baseURL) => {
      const fetch = vi.fn<() => Promise<Response>>();
      const error = await rejection(refreshOAuthToken({ ...app, baseURL, refreshToken: 'secret' }, { fetch }));
      expect(String(error)).toContain('https');
      expect(fetch).not.toHaveBeenCalled();
      expect(() => getWebAuthenticationUrl({ ...app, baseURL })).toThrow('https');
    },
  );

  it.each([
    'http://localhost:1',
    'http://coze.localhost:1',
    'http://127.0.0.1:1',
    'http://127.8.8.8:1',
    'http://[::1]:1',
  ])('on this machine may be http: %s', (baseURL) => {
    expect(getWebAuthenticationUrl({ ...app, baseURL })).toContain(baseURL);
  });
});
