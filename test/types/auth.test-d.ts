import { describe, expectTypeOf, it } from 'vitest';
import {
  APIError,
  CozeAPI,
  PKCEAuthErrorType,
  type DeviceCodeData,
  type JWTScope,
  type JWTToken,
  type OAuthToken,
} from '../../src/index.js';
import {
  _getJWTToken,
  getDeviceCode,
  getDeviceToken,
  getJWTToken,
  getPKCEAuthenticationUrl,
  getPKCEOAuthToken,
  getWebAuthenticationUrl,
  getWebOAuthToken,
  handleCallback,
  jwtAuth,
  refreshOAuthToken,
  type DeviceTokenConfig,
  type DeviceTokenData,
  type JWTTokenConfig,
  type TokenLifetime,
  type WebAuthenticationConfig,
} from '../../src/auth/index.js';

declare const scope: JWTScope;
declare const web: WebAuthenticationConfig;
declare const jwt: JWTTokenConfig;
declare const rawError: DeviceTokenData;
const app = { clientId: '', redirectUrl: '', baseURL: '' };

describe('code written for @coze/api', () => {
  it('compiles for web apps and PKCE', () => {
    expectTypeOf(() => getWebAuthenticationUrl({ ...web, state: '' })).returns.toBeString();
    const pkce = () => getPKCEAuthenticationUrl({ ...app, code_challenge_method: 'S256' });
    expectTypeOf(pkce).returns.resolves.toMatchTypeOf<{ url: string; codeVerifier: string }>();
    const tokens = async (): Promise<OAuthToken[]> => [
      await getWebOAuthToken({ ...app, code: '', clientSecret: '' }, { debug: true, timeout: 1 }),
      await getPKCEOAuthToken({ ...app, code: '', codeVerifier: '' }),
      await refreshOAuthToken({ refreshToken: '', clientId: '', clientSecret: '' }),
    ];
    expectTypeOf(tokens).returns.resolves.toBeArray();
  });

  it('compiles for devices', () => {
    expectTypeOf(getDeviceCode).returns.resolves.toExtend<DeviceCodeData>();
    const config: DeviceTokenConfig = { clientId: '', deviceCode: '', poll: true };
    expectTypeOf(() => getDeviceToken(config)).returns.resolves.toExtend<OAuthToken>();
    expectTypeOf(rawError.error === PKCEAuthErrorType.SLOW_DOWN).toBeBoolean();
    expectTypeOf<APIError['rawError']>().toBeAny();
  });

  it('compiles for JWT', () => {
    const config: JWTTokenConfig = {
      appId: '',
      aud: 'api.coze.com',
      keyid: '',
      privateKey: '',
      algorithm: 'RS256',
      scope,
      sessionName: '',
      accountId: '',
      durationSeconds: 3600,
      baseURL: '',
    };
    expectTypeOf(() => getJWTToken(config)).returns.resolves.toExtend<JWTToken>();
    expectTypeOf(() => _getJWTToken({ token: '', scope, accountId: '' })).returns.resolves.toExtend<JWTToken>();
    expectTypeOf(
      () => new CozeAPI({ token: async () => (await getJWTToken(config)).access_token }),
    ).returns.toBeObject();
  });
});

describe('code that @coze/api does not support', () => {
  it('compiles with token functions, auth objects and callbacks', () => {
    expectTypeOf(() => getJWTToken(jwt)).returns.resolves.toExtend<TokenLifetime>();
    expectTypeOf(() => new CozeAPI({ token: jwtAuth(jwt) })).returns.toBeObject();
    expectTypeOf(async () => handleCallback('', await getPKCEAuthenticationUrl(app))).returns.resolves.toBeObject();
  });
});
