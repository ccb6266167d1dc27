/** Names that are no options of an auth object or a token function, and what is done with each. */
import { describe, expect, it, vi } from 'vitest';
import * as auth from '../../src/auth/index.js';
import { deviceApp, jwtApp, userApp } from '../../src/auth/option-names.js';
import { CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { membersOf } from '../support/public-members.js';
import { keys } from './keys.node.js';
import { platform } from './platform.node.js';

const key = { appId: '1', keyid: 'k', privateKey: keys.pkcs8 };
const app = { clientId: '1', clientSecret: 's', redirectUrl: 'https://shop.example/callback' };
const device = { clientId: '1', onUserCode: () => undefined };

/** The functions that take a config, each with what it needs. */
const jwtFunctions = {
  jwtAuth: (more: object) => auth.jwtAuth({ ...key, ...more }).token(),
  getJWTToken: (more: object) => auth.getJWTToken({ ...key, ...more }),
  _getJWTToken: (more: object) => auth._getJWTToken({ token: 'x', ...more }),
};
const userFunctions = {
  webOAuth: (more: object) => auth.webOAuth({ ...app, ...more }).token(),
  'handleCallback of webOAuth': (more: object) => {
    const web = auth.webOAuth({ ...app, ...more });
    const { state } = web.authorize();
    return web.handleCallback(`/callback?code=x&state=${state}`, { state });
  },
  pkceOAuth: (more: object) => auth.pkceOAuth({ ...app, ...more }).token(),
  'handleCallback of pkceOAuth': (more: object) =>
    auth.pkceOAuth({ ...app, ...more }).handleCallback('/callback?code=x&state=s', { state: 's', codeVerifier: 'x' }),
  deviceOAuth: (more: object) => auth.deviceOAuth({ ...device, ...more }).token(),
  getPKCEAuthenticationUrl: (more: object) => auth.getPKCEAuthenticationUrl({ ...app, ...more }),
  getWebOAuthToken: (more: object) => auth.getWebOAuthToken({ ...app, code: 'x', ...more }),
  getPKCEOAuthToken: (more: object) => auth.getPKCEOAuthToken({ ...app, code: 'x', codeVerifier: 'x', ...more }),
  refreshOAuthToken: (more: object) => auth.refreshOAuthToken({ ...app, refreshToken: 'x', ...more }),
  getDeviceCode: (more: object) => auth.getDeviceCode({ ...app, ...more }),
  getDeviceToken: (more: object) => auth.getDeviceToken({ ...app, deviceCode: 'x', ...more }),
};
type Call = (more: object) => unknown;

const everywhere: readonly (readonly [string, string])[] = [
  ['baseUrl', 'use baseURL'],
  ['base_url', 'use baseURL'],
  ['baseURI', 'use baseURL'],
  ['bseURL', 'use baseURL'],
  ['endpoint', 'use baseURL'],
  ['regoin', 'use region'],
  ['requestOption', 'use requestOptions'],
  ['fetch', 'requestOptions'],
  ['signal', 'requestOptions'],
  ['httpsAgent', 'the client'],
];
const ofKeys = [
  ...everywhere,
  ['keyId', 'use keyid'],
  ['app_id', 'use appId'],
  ['clientId', 'use appId'],
  ['kid', 'use keyid'],
] as const;
const ofUsers = [
  ...everywhere,
  ['clientID', 'use clientId'],
  ['client_secret', 'use clientSecret'],
  ['redirect_uri', 'use redirectUrl'],
  ['app_id', 'use clientId'],
] as const;

const table = (functions: Readonly<Record<string, Call>>, names: readonly (readonly [string, string])[]) =>
  Object.entries(functions).flatMap(([name, call]) => names.map(([given, right]) => ({ name, call, given, right })));

describe('a name that stands for an option of another name', () => {
  it.each([...table(jwtFunctions, ofKeys), ...table(userFunctions, ofUsers)])(
    'is refused before anything is sent: $given of $name',
    async ({ call, given, right }) => {
      const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('sent'));
      const error = await rejection((async () => call({ [given]: 'https://api.coze.cn' }))());
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain(given === 'httpsAgent' ? 'agent' : given);
      expect(String(error)).toContain(right);
      expect(fetch).not.toHaveBeenCalled();
      fetch.mockRestore();
    },
  );
});

/** What does not wait for anything. */
const immediate = {
  jwtAuth: (more: object) => auth.jwtAuth({ ...key, ...more }),
  webOAuth: (more: object) => auth.webOAuth({ ...app, ...more }),
  pkceOAuth: (more: object) => auth.pkceOAuth({ ...app, ...more }),
  deviceOAuth: (more: object) => auth.deviceOAuth({ ...device, ...more }),
  getWebAuthenticationUrl: (more: object) => auth.getWebAuthenticationUrl({ ...app, ...more }),
};
const spellings: readonly (readonly [string, string])[] = [
  ['baseUrl', 'baseURL'],
  ['base_url', 'baseURL'],
  ['BASE_URL', 'baseURL'],
  ['baseURI', 'baseURL'],
  ['basePath', 'baseURL'],
  ['endpoint', 'baseURL'],
];

it.each(table(immediate, spellings))(
  'another spelling is refused at once, before a user is sent to the wrong host: $given of $name',
  ({ call, given, right }) => {
    const message = `There is no option ${given}: use ${right}.`;
    expect(() => call({ [given]: 'https://api.coze.cn' })).toThrow(message);
    expect(() => call({ [given]: 'https://api.coze.cn' })).toThrow(CozeError);
  },
);

it.each(['client_id', 'redirect_uri'])('%s of getWebAuthenticationUrl is refused with the right name', (given) => {
  expect(() => immediate.getWebAuthenticationUrl({ [given]: 'x' })).toThrow(`There is no option ${given}`);
});

it('a config of one app is accepted by all functions of its kind, without a word', async () => {
  const coze = await platform();
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const config = { ...coze.web, code: 'x', refreshToken: 'x' };
  const url = auth.getWebAuthenticationUrl(config);
  const code = auth.handleCallback(coze.server.oauth.allow(url), { url }).code;
  const { refresh_token: refreshToken } = await auth.getWebOAuthToken({ ...coze.web, code });
  expect(await auth.refreshOAuthToken({ ...coze.web, refreshToken })).toMatchObject({
    access_token: expect.any(String),
  });
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

it('any other name is logged once', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const config = { ...app, tenantOfMine: 1, unset: undefined };
  for (let times = 0; times < 2; times += 1) await auth.getPKCEAuthenticationUrl(config);
  expect(warn.mock.calls).toEqual([['[coze] tenantOfMine is not an option of an app of a user, and is ignored.']]);
  warn.mockRestore();
});

it.each([
  ['an app with a key', membersOf('JWTAuthOptions', 'JWTTokenConfig', 'JWTGrantConfig', 'SignedJWTConfig'), jwtApp],
  [
    'an app of a user',
    membersOf(
      'WebOAuthOptions',
      'PKCEOAuthOptions',
      'UserAuthOptions',
      'AuthOptions',
      'OAuthSite',
      'CodeConfig',
      'WebAuthenticationConfig',
      'PKCEAuthenticationConfig',
      'WebOAuthTokenConfig',
      'PKCEOAuthTokenConfig',
      'RefreshOAuthTokenConfig',
    ),
    userApp,
  ],
  ['a device', membersOf('DeviceOAuthOptions', 'DeviceCodeConfig', 'DeviceTokenConfig', 'UserAuthOptions'), deviceApp],
] as const)('every option of %s is known', (_, members, { options }) => {
  expect(members.length).toBeGreaterThan(7);
  expect(members.filter((name) => !options.join(' ').split(' ').includes(name))).toEqual([]);
});
