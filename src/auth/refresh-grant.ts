import { oauthTokenCreateOperation } from '../../generated/client/operations.gen.js';
import type { OAuthToken, RefreshTokenGrant } from '../../generated/client/index.gen.js';
import type { RequestOptions } from '../http/options.js';
import { bearerOf, required } from './required.js';
import type { ServerClock } from './server-clock.js';
import type { OAuthSite } from './site.js';
import { requestUserToken, type TokenLifetime } from './token-answer.js';

export interface RefreshOAuthTokenConfig extends OAuthSite {
  /** What came with the last access token. It works once, within 30 days. */
  readonly refreshToken: string;
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** The secret of a web app; other apps have none, or an empty one. */
  readonly clientSecret?: string | undefined;
}

/**
 * Trades a refresh token for a new pair of tokens.
 *
 * The old refresh token is dead afterwards: save the new one before you use the access token. The auth objects
 * (`webOAuth`, `pkceOAuth`, `deviceOAuth`) do all this by themselves.
 *
 * @param config the refresh token, and the app.
 * @param options as for every call; `debug` shows no bodies here, for they hold secrets.
 * @returns the token. `expires_in` is the time it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws OAuthError when the server refuses, whatever the HTTP status. An abort rejects with APIUserAbortError.
 * @example
 * const token = await refreshOAuthToken({ refreshToken: saved.refresh_token, clientId, clientSecret });
 */
export async function refreshOAuthToken(
  config: RefreshOAuthTokenConfig,
  options?: RequestOptions,
): Promise<OAuthToken & TokenLifetime> {
  return tradeRefreshToken(config, options);
}

export async function tradeRefreshToken(
  config: RefreshOAuthTokenConfig,
  options?: RequestOptions,
  clock?: ServerClock,
): Promise<OAuthToken & TokenLifetime> {
  const params: RefreshTokenGrant = {
    grant_type: 'refresh_token',
    client_id: required('clientId', config.clientId),
    refresh_token: required('refreshToken', config.refreshToken),
  };
  const { clientSecret = '' } = config;
  const bearer = clientSecret === '' ? undefined : bearerOf('clientSecret', clientSecret);
  const request = { operation: oauthTokenCreateOperation, site: config, params: { ...params }, bearer };
  return requestUserToken(request, options, clock, config.refreshToken);
}
