/** An error of an auth function or an auth object has a frame of the code that called it, also without a client. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as auth from '../../src/auth/index.js';
import { isCozeError } from '../../src/errors/coze-error.js';
import { json, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { keys } from './keys.node.js';

let limit: number;
beforeEach(() => {
  limit = Error.stackTraceLimit;
  // The default of Node. The test runner raises it.
  Error.stackTraceLimit = 10;
});
afterEach(() => void (Error.stackTraceLimit = limit));

const framesOf = (error: unknown): string[] =>
  isCozeError(error) ? (error.stack ?? '').split('\n').filter((line) => /^\s+at .*call-site\.test/.test(line)) : [];

const app = { clientId: '1' };
const web = { ...app, clientSecret: 's', redirectUrl: 'https://shop.example/callback' };
const key = { appId: '1', keyid: 'k', privateKey: keys.pkcs8 };
const callback = `${web.redirectUrl}?code=c&state=s`;
const ended = { access_token: 'a', refresh_token: 'r', expires_in: 900 };
const options = { maxRetries: 0 };

const uses: Readonly<Record<string, (baseURL: string) => Promise<unknown>>> = {
  getWebOAuthToken: async (baseURL) => await auth.getWebOAuthToken({ ...web, baseURL, code: 'c' }, options),
  getPKCEOAuthToken: async (baseURL) =>
    await auth.getPKCEOAuthToken({ ...web, baseURL, code: 'c', codeVerifier: 'v' }, options),
  refreshOAuthToken: async (baseURL) => await auth.refreshOAuthToken({ ...app, baseURL, refreshToken: 'r' }, options),
  getDeviceCode: async (baseURL) => await auth.getDeviceCode({ ...app, baseURL }, options),
  getDeviceToken: async (baseURL) => await auth.getDeviceToken({ ...app, baseURL, deviceCode: 'd' }, options),
  getJWTToken: async (baseURL) => await auth.getJWTToken({ ...key, baseURL }, options),
  'getJWTToken with a key that cannot be used': async (baseURL) =>
    await auth.getJWTToken({ ...key, privateKey: 'no key', baseURL }, options),
  _getJWTToken: async (baseURL) => await auth._getJWTToken({ token: 'a.b.c', baseURL }, options),
  'token() of jwtAuth': async (baseURL) => await auth.jwtAuth({ ...key, baseURL, requestOptions: options }).token(),
  'token() of webOAuth': async (baseURL) => {
    const object = auth.webOAuth({ ...web, baseURL, requestOptions: options });
    await object.use(ended);
    return await object.token({ rejected: ended.access_token });
  },
  'token() of deviceOAuth': async (baseURL) =>
    await auth.deviceOAuth({ ...app, baseURL, requestOptions: options, onUserCode: () => 1 }).token(),
  'token() of a user who is logged out': async (baseURL) => await auth.webOAuth({ ...web, baseURL }).token(),
  'handleCallback() of webOAuth': async (baseURL) =>
    await auth.webOAuth({ ...web, baseURL, requestOptions: options }).handleCallback(callback, { state: 's' }),
};

it.each(Object.keys(uses))('the error of %s has a frame of its caller', async (name) => {
  const { url } = await serve((response) => json(response, { error_code: 'access_denied', error_message: 'no' }, 401));
  const error = await rejection(uses[name]?.(url) ?? Promise.resolve());
  expect(framesOf(error)).not.toEqual([]);
});
