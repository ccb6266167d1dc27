import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getDeviceCode, refreshOAuthToken } from '../../src/auth/index.js';
import { CozeError, OAuthError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { platform, TOKEN, type Platform } from './platform.node.js';

let coze: Platform;

beforeEach(async () => {
  coze = await platform();
});

const refresh = async () => refreshOAuthToken({ ...coze.web, refreshToken: 'refresh-0' });
const token = { access_token: 'czu_CANARY', refresh_token: 'refresh_CANARY', expires_in: 2_000_000_000 };

describe('the end of a token', () => {
  const expiresIn = async (expires_in: unknown) => {
    coze.answer(TOKEN, { ...token, expires_in });
    return refresh();
  };

  it('is the time in expires_in', async () => {
    const token = await expiresIn(1_720_098_388);
    expect(token.expires_in).toBe(1_720_098_388);
    expect(token.expires_at).toEqual(new Date('2024-07-04T13:06:28Z'));
  });

  it('is counted from now if expires_in is a duration', async () => {
    const left = (await expiresIn(900)).expires_at.getTime() - Date.now();
    expect(Math.round(left / 10_000)).toBe(90);
  });

  it.each([undefined, null, 'soon', 0])('is 15 minutes from now if expires_in is %o', async (value) => {
    const token = await expiresIn(value);
    expect(Math.round((token.expires_at.getTime() - Date.now()) / 10_000)).toBe(90);
  });

  it('is an error before 1970', async () => {
    expect(await rejection(expiresIn(-1))).toMatchObject({ name: 'InvalidResponseError' });
  });

  it('is at most the last date', async () => {
    expect((await expiresIn(1e300)).expires_at.getTime()).toBe(8.64e15);
  });
});

describe.each(['error', 'error_code'] as const)('a refusal in the field %s', (spelling) => {
  it.each([200, 400, 401, 403, 404])('is an OAuthError with HTTP %i', async (status) => {
    coze = await platform({ oauthErrors: { spelling, status } });
    const error = await rejection(refresh());
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({
      error: 'invalid_grant',
      status,
      description: 'The refresh token is unknown.',
      logid: expect.stringMatching(/^\d/),
    });
  });
});

describe('a refusal', () => {
  it.each([
    [{ error_code: '', error_message: '', error: 'authorization_pending', error_description: 'wait' }],
    [{ error_code: null, error_message: null, error: 'authorization_pending', error_description: 'wait' }],
    [{ error_code: '0', error_message: ' ', error: 'authorization_pending', error_description: 'wait' }],
    [{ error: '', error_description: '', error_code: 'authorization_pending', error_message: 'wait' }],
    [{ error: { code: 'authorization_pending', message: 'wait' } }],
  ])('is read from the first field that is not empty: %o', async (body) => {
    for (const status of [200, 400]) {
      coze.answer(TOKEN, body, status);
      expect(await rejection(refresh())).toMatchObject({
        name: 'OAuthError',
        error: 'authorization_pending',
        description: 'wait',
        status,
      });
    }
  });

  it.each([
    { code: 4000, msg: 'bad' },
    { error_code: 4000, error_message: 'bad' },
    { error_code: '4000', error_message: 'bad' },
    { error: { code: 4000, message: 'bad' } },
  ])('may be a number: %o', async (body) => {
    for (const status of [200, 400, 401]) {
      coze.answer(TOKEN, body, status);
      const expected = { name: 'OAuthError', error: '4000', code: 4000, description: 'bad', status };
      expect(await rejection(refresh())).toMatchObject(expected);
    }
  });

  it.each([200, 400])('may be a message without a code: HTTP %i', async (status) => {
    coze.answer(TOKEN, { error_message: 'connector app should bind connector id' }, status);
    expect(await rejection(refresh())).toMatchObject({
      name: 'OAuthError',
      error: '',
      description: 'connector app should bind connector id',
      status,
    });
  });

  it.each([
    [401, 'Check the id of the app, its secret or key, and the region.'],
    [403, 'Check that the app is active'],
    [404, 'no OAuth endpoint'],
  ])('without a reason has advice about OAuth: HTTP %i', async (status, hint) => {
    for (const body of ['<html><title>Sorry</title></html>', '{}']) {
      coze.answer(TOKEN, body, status);
      const error = await rejection(refresh());
      expect(error).toMatchObject({ status, logid: expect.stringMatching(/^\d/) });
      expect(String(error)).toContain(hint);
      expect(String(error)).not.toMatch(/Check the token|Check the ids|permission this call/);
      if (body !== '{}') expect(String(error)).toContain('Sorry');
    }
  });

  it('is passed to onApiError before it is thrown', async () => {
    const onApiError = vi.fn<(error: unknown) => void>(() => {
      throw new Error('handler');
    });
    const config = { ...coze.web, refreshToken: 'refresh-0' };
    const refused = await rejection(refreshOAuthToken(config, { onApiError }));
    coze.answer(TOKEN, {});
    const empty = await rejection(refreshOAuthToken(config, { onApiError }));
    expect(onApiError.mock.calls).toEqual([[refused], [empty]]);
  });
});

describe('a token', () => {
  it.each([
    { error_code: '0', error_message: '' },
    { error_code: 0, error_message: 'success' },
    { error_code: '0', error_message: 'success' },
    { code: 0, msg: 'ok' },
    { error: null, error_description: null },
    { error: '', error_message: '' },
  ])('is returned with fields that mean success: %o', async (words) => {
    coze.answer(TOKEN, { ...words, ...token });
    expect(await refresh()).toMatchObject({ access_token: 'czu_CANARY', expires_in: token.expires_in });
  });

  it.each([{ error: 'access_denied' }, { error_code: 'access_deny' }, { code: 4000, msg: 'no' }])(
    'is not returned with an error: %o',
    async (words) => {
      coze.answer(TOKEN, { ...token, ...words });
      expect(await rejection(refresh())).toBeInstanceOf(OAuthError);
    },
  );
});

describe('a response', () => {
  it.each([{}, { access_token: '' }, { access_token: ' ' }, { access_token: 7 }, [], 'text', null])(
    'without a token is an error: %o',
    async (body) => {
      coze.answer(TOKEN, JSON.stringify(body));
      expect(await rejection(refresh())).toBeInstanceOf(CozeError);
    },
  );

  it('in a wrong form is an error with all facts but the tokens', async () => {
    const asks: Record<string, () => Promise<unknown>> = {
      [TOKEN]: refresh,
      'oauth.deviceCode.create': async () => getDeviceCode(coze.device),
    };
    for (const [on, ask] of Object.entries(asks)) {
      coze.answer(on, { code: 0, msg: 'ok', data: { ...token, device_code: 'CANARY' } }, 200, 1, { 'x-from': 'proxy' });
      const error = await rejection(ask());
      expect(error).toMatchObject({
        name: 'InvalidResponseError',
        status: 200,
        logid: expect.stringMatching(/^\d/),
        headers: { 'x-from': 'proxy' },
        rawError: { code: 0, data: { access_token: '***', refresh_token: '***', device_code: '***' } },
      });
      expect(JSON.stringify(error)).not.toContain('CANARY');
    }
  });
});
