import { createSign } from 'node:crypto';
import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { _getJWTToken, getJWTToken, jwtAuth } from '../../src/auth/index.js';
import { CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { platform, TOKEN, type Platform } from './platform.node.js';

let coze: Platform;

beforeEach(async () => {
  coze = await platform();
});

const claims = (index = 0) => coze.jwts[index]?.claims;

describe('a JWT', () => {
  it('has the documented header and claims, and is sent as the bearer', async () => {
    const token = await getJWTToken(coze.jwt);
    expect(token.access_token).toMatch(/^czs_/);
    expect(token).not.toHaveProperty('refresh_token');
    expect(token.expires_at.getTime()).toBe(token.expires_in * 1000);
    expect(coze.jwts[0]?.header).toEqual({ alg: 'RS256', typ: 'JWT', kid: coze.jwt.keyid });
    expect(claims()).toEqual({
      iss: coze.jwt.appId,
      aud: new URL(coze.baseURL).host,
      iat: expect.any(Number),
      exp: expect.any(Number),
      jti: expect.stringMatching(/^[\w-]{64}$/),
    });
    expect(coze.tokenRequests[0]).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      duration_seconds: 900,
    });
  });

  it('has another jti for each call', async () => {
    await getJWTToken(coze.jwt);
    await getJWTToken(coze.jwt);
    expect(claims(0)?.['jti']).not.toBe(claims(1)?.['jti']);
  });

  it('has another jti for each attempt', async () => {
    coze.answer(TOKEN, { code: 4013, msg: 'too many' }, 429, 2, { 'retry-after': '0' });
    expect((await getJWTToken(coze.jwt)).access_token).toMatch(/^czs_/);
    expect(new Set(coze.jwts.map(({ claims }) => claims['jti'])).size).toBe(3);
  });

  it('contains session name and context; the body contains the scope', async () => {
    const scope = {
      account_permission: { permission_list: ['Connector.botChat'] },
      attribute_constraint: { connector_bot_chat_attribute: { bot_id_list: ['7'] } },
      workspace_permission: { workspace_id_list: ['8'], permission_list: ['a'] },
      workflow_permission: { workflow_id_list: ['9'], permission_list: ['b'] },
    };
    const sessionContext = { device_info: { device_id: 'd1', custom_consumer: 'c1' } };
    await getJWTToken({ ...coze.jwt, scope, sessionName: 'user-1', sessionContext, durationSeconds: 86_399 });
    expect(claims()).toMatchObject({ session_name: 'user-1', session_context: sessionContext });
    expect(coze.tokenRequests[0]).toMatchObject({ scope, duration_seconds: 86_399 });
  });

  it('has the host of the API as the default audience', async () => {
    await getJWTToken({ ...coze.jwt, aud: '' });
    expect(claims()?.['aud']).toBe(new URL(coze.baseURL).host);
    await rejection(getJWTToken({ ...coze.jwt, aud: 'api.coze.cn' }));
    expect(claims(1)?.['aud']).toBe('api.coze.cn');
  });

  it('has that host as the audience without the dot of a complete name', async () => {
    let bearer = '';
    const fetch = async (_: string, init?: RequestInit): Promise<Response> => {
      bearer = new Headers(init?.headers).get('authorization') ?? '';
      return Response.json({ code: 4100 }, { status: 401 });
    };
    await rejection(getJWTToken({ ...coze.jwt, baseURL: 'https://api.coze.com./' }, { fetch }));
    expect(decodeJwt(bearer.replace('Bearer ', '')).aud).toBe('api.coze.com');
  });

  it.each([
    [{ accountId: '24/7' }, '/api/permission/oauth2/account/24%2F7/token'],
    [{ enterpriseId: 'volcano_21' }, '/api/permission/oauth2/enterprise_id/volcano_21/token'],
  ])('goes to the endpoint of the account or enterprise: %o', async (place, path) => {
    await getJWTToken({ ...coze.jwt, ...place });
    expect(coze.server.requests[0]?.url).toBe(path);
    expect(Object.keys(coze.tokenRequests[0] ?? {})).toEqual(['grant_type', 'duration_seconds']);
  });

  it('is not signed again if the refusal is not about the time', async () => {
    const error = await rejection(getJWTToken({ ...coze.jwt, keyid: 'other' }));
    expect(error).toMatchObject({ name: 'OAuthError', error: 'invalid_client' });
    expect(coze.jwts).toHaveLength(1);
  });

  it.each([
    { durationSeconds: 0 },
    { durationSeconds: 86_400 },
    { durationSeconds: 1.5 },
    { accountId: '1', enterpriseId: '2' },
    { algorithm: 'HS256' },
    { appId: '' },
    { keyid: ' ' },
    { accountId: '' },
    { enterpriseId: '' },
    { privateKey: '' },
    { baseURL: 'http://coze.example' },
  ])('throws for %o before anything is sent, and when the object is made', async (wrong) => {
    expect(await rejection(getJWTToken({ ...coze.jwt, ...wrong }))).toBeInstanceOf(CozeError);
    expect(() => jwtAuth({ ...coze.jwt, ...wrong })).toThrow(CozeError);
    expect(coze.server.requests).toHaveLength(0);
  });
});

describe('a clock that differs from the clock of the server', () => {
  const hours = 3_600_000;

  it.each([-31_500, -33_000, -45_000, -58_000, -65_000, -2 * hours, 2 * hours, 48 * hours])(
    'is corrected at a difference of %i ms: the JWT is signed a second time',
    async (ahead) => {
      coze.server.clock.advance(ahead);
      const token = await getJWTToken(coze.jwt);
      expect(Math.round((token.expires_at.getTime() - Date.now() - ahead) / 10_000)).toBe(90);
      expect(coze.jwts).toHaveLength(2);
    },
  );

  it.each([-29_000, -10_000, 0, 25_000])('is tolerated at a difference of %i ms', async (ahead) => {
    coze.server.clock.advance(ahead);
    expect((await getJWTToken(coze.jwt)).access_token).toMatch(/^czs_/);
    expect(coze.jwts).toHaveLength(1);
  });

  it('is remembered by an auth object', async () => {
    coze.server.clock.advance(-45_000);
    const auth = jwtAuth(coze.jwt);
    const token = await auth.token();
    expect(coze.jwts).toHaveLength(2);
    await auth.token({ rejected: token });
    expect(coze.jwts).toHaveLength(3);
  });
});

describe('a JWT that was signed elsewhere', () => {
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

  function signed(): string {
    const { appId: iss, keyid: kid, privateKey } = coze.jwt;
    const iat = coze.server.clock.seconds();
    const aud = new URL(coze.baseURL).host;
    const text = `${encoded({ alg: 'RS256', typ: 'JWT', kid })}.${encoded({ iss, aud, iat, exp: iat + 60, jti: 'once' })}`;
    return `${text}.${createSign('sha256').update(text).sign(privateKey, 'base64url')}`;
  }

  it('is exchanged for a token', async () => {
    const token = await _getJWTToken({ token: `${signed()}\n`, baseURL: coze.baseURL });
    expect(token.access_token).toMatch(/^czs_/);
  });

  it('is sent once, because the server accepts it once', async () => {
    coze.answer(TOKEN, { code: 4013 }, 429, 1, { 'retry-after': '0' });
    const error = await rejection(_getJWTToken({ token: signed(), baseURL: coze.baseURL }));
    expect(error).toMatchObject({ status: 429 });
    expect(coze.jwts).toHaveLength(1);
  });

  it.each(['Bearer e30.e30.c2ln', '', ' ', 'two words'])('throws if it is not a JWT: %o', async (token) => {
    const error = await rejection(_getJWTToken({ token, baseURL: coze.baseURL }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toMatch(/^CozeError: token /);
    expect(coze.server.requests).toHaveLength(0);
  });

  it.each([{ durationSeconds: 0 }, { accountId: '' }, { accountId: '1', enterpriseId: '2' }])(
    'throws for %o',
    async (wrong) => {
      const config = { token: signed(), baseURL: coze.baseURL, ...wrong };
      expect(await rejection(_getJWTToken(config))).toBeInstanceOf(CozeError);
      expect(coze.server.requests).toHaveLength(0);
    },
  );
});
