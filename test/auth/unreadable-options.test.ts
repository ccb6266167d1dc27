/** A getter of the program may throw: that is the cause of an error which names the argument. */
import { expect, it } from 'vitest';
import * as auth from '../../src/auth/index.js';
import { json, serve } from '../support/http-server.node.js';

type Use = (given: never, baseURL: string) => unknown;

const app = { clientId: '1' };
const web = { ...app, clientSecret: 's', redirectUrl: 'https://shop.example/callback' };
const key = { appId: '1', keyid: 'k', privateKey: 'p', allowPrivateKeyInBrowser: true };
const onUserCode = () => 1;
const callback = 'https://shop.example/callback?code=c&state=s';

const uses: Readonly<Record<string, readonly [argument: string, valid: object, use: Use]>> = {
  getWebAuthenticationUrl: ['config', web, (given) => auth.getWebAuthenticationUrl(given)],
  getPKCEAuthenticationUrl: ['config', web, (given) => auth.getPKCEAuthenticationUrl(given)],
  handleCallback: ['expected', { state: 's' }, (given) => auth.handleCallback(callback, given)],
  'handleCallback with a url': ['expected', { url: callback }, (given) => auth.handleCallback(callback, given)],
  getWebOAuthToken: ['config', { ...web, code: 'c' }, (given) => auth.getWebOAuthToken(given)],
  getPKCEOAuthToken: ['config', { ...web, code: 'c', codeVerifier: 'v' }, (given) => auth.getPKCEOAuthToken(given)],
  refreshOAuthToken: ['config', { ...app, refreshToken: 'r' }, (given) => auth.refreshOAuthToken(given)],
  getDeviceCode: ['config', app, (given) => auth.getDeviceCode(given)],
  getDeviceToken: ['config', { ...app, deviceCode: 'd' }, (given) => auth.getDeviceToken(given)],
  'getDeviceToken with poll': ['config', { ...app, poll: true, onUserCode }, (given) => auth.getDeviceToken(given)],
  getJWTToken: ['config', key, (given) => auth.getJWTToken(given)],
  _getJWTToken: ['config', { token: 't' }, (given) => auth._getJWTToken(given)],
  webOAuth: ['options', { ...web, key: 'k' }, (given) => auth.webOAuth(given)],
  pkceOAuth: ['options', web, (given) => auth.pkceOAuth(given)],
  deviceOAuth: ['options', { ...app, onUserCode }, (given) => auth.deviceOAuth(given)],
  jwtAuth: ['options', key, (given) => auth.jwtAuth(given)],
  'use of webOAuth': [
    'token',
    { access_token: 'a', refresh_token: 'r', expires_in: 900 },
    (given) => auth.webOAuth(web).use(given),
  ],
  'handleCallback of webOAuth': [
    'expected',
    { state: 's' },
    (given, baseURL) => auth.webOAuth({ ...web, baseURL }).handleCallback(callback, given),
  ],
  'handleCallback of pkceOAuth': [
    'expected',
    { state: 's', codeVerifier: 'v' },
    (given, baseURL) => auth.pkceOAuth({ ...web, baseURL }).handleCallback(callback, given),
  ],
};

/** The options of a request, which each function that sends one takes. */
const requests: Readonly<Record<string, Use>> = {
  getWebOAuthToken: (given) => auth.getWebOAuthToken({ ...web, code: 'c' }, given),
  getPKCEOAuthToken: (given) => auth.getPKCEOAuthToken({ ...web, code: 'c', codeVerifier: 'v' }, given),
  refreshOAuthToken: (given) => auth.refreshOAuthToken({ ...app, refreshToken: 'r' }, given),
  getDeviceCode: (given) => auth.getDeviceCode(app, given),
  getDeviceToken: (given) => auth.getDeviceToken({ ...app, deviceCode: 'd' }, given),
  getJWTToken: (given) => auth.getJWTToken(key, given),
  _getJWTToken: (given) => auth._getJWTToken({ token: 't' }, given),
};
const objects: Readonly<Record<string, (requestOptions: object) => unknown>> = {
  webOAuth: (requestOptions) => auth.webOAuth({ ...web, requestOptions }),
  pkceOAuth: (requestOptions) => auth.pkceOAuth({ ...web, requestOptions }),
  deviceOAuth: (requestOptions) => auth.deviceOAuth({ ...app, onUserCode, requestOptions }),
  jwtAuth: (requestOptions) => auth.jwtAuth({ ...key, requestOptions }),
};

const siteOptions = ['baseURL', 'region', 'store', 'key', 'requestOptions', 'scope', 'workspaceId', 'timeout'];

function unreadable(valid: object, name: string): never {
  const throwing = (): never => {
    throw new RangeError('not now');
  };
  return Object.defineProperty({ ...valid }, name, { enumerable: true, get: throwing }) as never;
}

async function errorOf(use: () => unknown): Promise<unknown> {
  try {
    await use();
  } catch (error) {
    return error;
  }
  return expect.unreachable('An error was expected.');
}

async function expectRefused(argument: string, use: (baseURL: string) => unknown): Promise<void> {
  const server = await serve((response) => json(response, {}));
  expect(await errorOf(() => use(server.url))).toMatchObject({
    name: 'CozeError',
    message: `${argument} cannot be read: see cause.`,
    cause: { message: 'not now' },
  });
  expect(server.hits).toEqual([]);
}

const cases = Object.entries(uses).flatMap(([name, [argument, valid, use]]) =>
  [...Object.keys(valid), ...siteOptions].map((option) => ({ name, argument, valid, use, option })),
);

it.each(cases)('$name refuses a getter of $option that throws', async ({ argument, valid, use, option }) => {
  await expectRefused(argument, (baseURL) => use(unreadable({ baseURL, ...valid }, option), baseURL));
});

it.each(Object.entries(requests))('%s refuses request options whose getter throws', async (_name, use) => {
  for (const option of ['timeout', 'signal', 'headers', 'fetch', 'debug'])
    await expectRefused('options', (baseURL) => use(unreadable({}, option), baseURL));
});

it.each(Object.entries(objects))('%s refuses requestOptions whose getter throws', async (_name, make) => {
  for (const option of ['timeout', 'signal', 'headers', 'fetch', 'query'])
    await expectRefused('requestOptions', () => make(unreadable({}, option)));
});

it.each(['rejected', 'signal', 'timeout'])('token() refuses a request whose %s throws', async (option) => {
  for (const object of [auth.jwtAuth(key), auth.webOAuth(web), auth.deviceOAuth({ ...app, onUserCode })])
    await expectRefused('request', async () => object.token(unreadable({}, option)));
});
