import type {
  AuthorizationCodeGrant,
  DeviceCodeGrant,
  JWTBearerGrant,
  JWTScope,
  JWTToken,
  OAuthToken,
  RefreshTokenGrant,
} from '../../generated/client/index.gen.js';
import {
  oauthTokenCreateForAccountOperation,
  oauthTokenCreateForEnterpriseOperation,
  oauthTokenCreateOperation,
} from '../../generated/client/operations.gen.js';
import { checkOptionalText, checkText, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import type { Operation } from '../http/operation.js';
import type { RequestOptions } from '../http/options.js';
import { requestOAuth, type Bearer } from './oauth-request.js';
import { apiBase, checkBearer, type OAuthSite } from './options.js';
import { parseToken, ServerClock, usualLife, withRefreshToken, type TokenLifetime } from './token.js';

interface CodeConfig extends OAuthSite {
  /** The code from the callback. It works once. */
  readonly code: string;
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** The URL of the callback, as it was in the request to authorize. */
  readonly redirectUrl: string;
}

/** The code of a web app. */
export interface WebOAuthTokenConfig extends CodeConfig {
  /** The secret of the app. */
  readonly clientSecret: string;
}

/** The code of an app without a secret. */
export interface PKCEOAuthTokenConfig extends CodeConfig {
  /** The secret that `getPKCEAuthenticationUrl` returned. */
  readonly codeVerifier: string;
}

/** The refresh token of a user. */
export interface RefreshOAuthTokenConfig extends OAuthSite {
  /** The refresh token that came with the last access token. It works once, within 30 days. */
  readonly refreshToken: string;
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** The secret of a web app. Other apps have none: leave it out, or pass an empty one. */
  readonly clientSecret?: string | undefined;
}

/** The request of an app with a key, apart from its signature. */
export interface JWTGrantConfig extends OAuthSite {
  /** The life of the token in seconds, from 1 to 86399. Default 900. */
  readonly durationSeconds?: number | undefined;
  /** Limits what the token may do, for channel apps only. Default: everything that the app may do. */
  readonly scope?: Partial<JWTScope> | undefined;
  /** Act in the account of another user, or in one organization of an enterprise. */
  readonly accountId?: string | undefined;
  /** Act in a whole enterprise, with a privileged app. Not together with `accountId`. */
  readonly enterpriseId?: string | undefined;
}

/** One way to get a token. Each function throws a CozeError for a config that cannot work. */
interface GrantRequest<C extends OAuthSite> {
  readonly endpoint: (config: C) => Operation;
  /** The parameters of the path and the body. */
  readonly params: (config: C) => Readonly<Record<string, unknown>>;
  /** The secret in the authorization header. Left out: none is sent. */
  readonly bearer?: (config: C) => Bearer | undefined;
  /** The refresh token that stays in use if the response brings no new one. */
  readonly keeps?: (config: C) => string;
}

const tokenEndpoint = (): Operation => oauthTokenCreateOperation;

const codeParams = ({ clientId, redirectUrl, code }: CodeConfig) =>
  ({
    grant_type: 'authorization_code',
    client_id: checkText('clientId', clientId),
    redirect_uri: checkText('redirectUrl', redirectUrl),
    code: checkText('code', code),
  }) satisfies AuthorizationCodeGrant;

/** The ways to get a token. */
export const grants: {
  /** A code for a web app, which proves itself with its secret. */
  readonly web: GrantRequest<WebOAuthTokenConfig>;
  /** A code for an app without a secret, which proves itself with the verifier of the challenge. */
  readonly pkce: GrantRequest<PKCEOAuthTokenConfig>;
  readonly refresh: GrantRequest<RefreshOAuthTokenConfig>;
  readonly device: GrantRequest<OAuthSite & { readonly clientId: string; readonly deviceCode: string }>;
  /** A JWT, or a function that signs one for each attempt. */
  readonly jwt: GrantRequest<JWTGrantConfig & { readonly jwt: Bearer }>;
} = {
  web: {
    endpoint: tokenEndpoint,
    params: codeParams,
    bearer: ({ clientSecret }) => checkBearer('clientSecret', clientSecret),
  },
  pkce: {
    endpoint: tokenEndpoint,
    params: (config) =>
      ({
        ...codeParams(config),
        code_verifier: checkText('codeVerifier', config.codeVerifier),
      }) satisfies AuthorizationCodeGrant,
  },
  refresh: {
    endpoint: tokenEndpoint,
    params: ({ clientId, refreshToken }) =>
      ({
        grant_type: 'refresh_token',
        client_id: checkText('clientId', clientId),
        refresh_token: checkText('refreshToken', refreshToken),
      }) satisfies RefreshTokenGrant,
    bearer: ({ clientSecret = '' }) => (clientSecret === '' ? undefined : checkBearer('clientSecret', clientSecret)),
    keeps: ({ refreshToken }) => refreshToken,
  },
  device: {
    endpoint: tokenEndpoint,
    params: ({ clientId, deviceCode }) =>
      ({
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        client_id: checkText('clientId', clientId),
        device_code: checkText('deviceCode', deviceCode),
      }) satisfies DeviceCodeGrant,
  },
  jwt: {
    endpoint({ accountId, enterpriseId }) {
      if (accountId !== undefined) return oauthTokenCreateForAccountOperation;
      return enterpriseId === undefined ? oauthTokenCreateOperation : oauthTokenCreateForEnterpriseOperation;
    },
    params(config) {
      checkJWTGrant(config);
      const { durationSeconds = 900, scope, accountId, enterpriseId } = config;
      const grant = {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        duration_seconds: durationSeconds,
      } satisfies JWTBearerGrant;
      return {
        ...grant,
        ...(scope !== undefined && { scope }),
        ...(accountId !== undefined && { account_id: accountId }),
        ...(enterpriseId !== undefined && { enterprise_id: enterpriseId }),
      };
    },
    bearer: ({ jwt }) => jwt,
  },
};

export function checkJWTGrant(config: JWTGrantConfig): void {
  const { durationSeconds = 900 } = config;
  const accountId = checkOptionalText('accountId', config.accountId);
  const enterpriseId = checkOptionalText('enterpriseId', config.enterpriseId);
  apiBase(config);
  if (!Number.isInteger(durationSeconds) || durationSeconds < 1 || durationSeconds > 86_399)
    throw new CozeError('durationSeconds must be a whole number from 1 to 86399.');
  if (accountId !== undefined && enterpriseId !== undefined)
    throw new CozeError('accountId and enterpriseId exclude each other: a token acts in one of them.');
}

/**
 * Requests the token of an app.
 *
 * @param clock - is corrected by the response.
 */
export async function requestToken<C extends OAuthSite>(
  grant: GrantRequest<C>,
  given: C,
  options?: RequestOptions,
  clock: ServerClock = new ServerClock(),
): Promise<JWTToken & TokenLifetime> {
  const config = copyOf('config', given);
  const params = grant.params(config);
  const request = {
    operation: grant.endpoint(config),
    site: config,
    params,
    bearer: grant.bearer?.(config),
    expected: 'a token',
    read: (body: unknown) => parseToken(body, clock.now()),
  };
  const token = await requestOAuth(request, options, clock);
  const { duration_seconds: life } = params;
  clock.learnFromToken(token.expires_at.getTime(), (typeof life === 'number' ? life : usualLife) * 1000);
  return token;
}

/** Requests the token of a user, which has a refresh token. */
export async function requestUserToken<C extends OAuthSite>(
  grant: GrantRequest<C>,
  config: C,
  options?: RequestOptions,
  clock?: ServerClock,
): Promise<OAuthToken & TokenLifetime> {
  return withRefreshToken(await requestToken(grant, config, options, clock), grant.keeps?.(config));
}
