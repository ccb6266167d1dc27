import type { OAuthToken } from '../../generated/client/index.gen.js';
import type { RequestOptions } from '../http/options.js';
import {
  grants,
  requestUserToken,
  type PKCEOAuthTokenConfig,
  type RefreshOAuthTokenConfig,
  type WebOAuthTokenConfig,
} from './grants.js';
import { checkAuthNames, userApp } from './option-names.js';
import type { TokenLifetime } from './token.js';

/**
 * Exchanges the code of a web app for a token.
 *
 * @param config - the code, and the app with its secret.
 * @param options - as for every call; `debug` logs no bodies here, because they contain secrets.
 * @returns the token. `expires_in` is the time when it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws OAuthError if the server refuses, with any HTTP status; CozeError if something is missing, before anything is
 * sent. An abort rejects with APIUserAbortError.
 * @example
 * const token = await getWebOAuthToken({ code, clientId, clientSecret, redirectUrl });
 * @see en: https://www.coze.com/docs/developer_guides/oauth_code
 */
export async function getWebOAuthToken(
  config: WebOAuthTokenConfig,
  options?: RequestOptions,
): Promise<OAuthToken & TokenLifetime> {
  await checkAuthNames(config, userApp);
  return requestUserToken(grants.web, config, options);
}

/**
 * Exchanges the code of an app with PKCE for a token.
 *
 * @param config - the code, its verifier, and the app.
 * @param options - as for every call; `debug` logs no bodies here, because they contain secrets.
 * @returns the token. `expires_in` is the time when it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws OAuthError if the server refuses, with any HTTP status; CozeError if something is missing, before anything is
 * sent. An abort rejects with APIUserAbortError.
 * @example
 * const token = await getPKCEOAuthToken({ code, codeVerifier, clientId, redirectUrl });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 */
export async function getPKCEOAuthToken(
  config: PKCEOAuthTokenConfig,
  options?: RequestOptions,
): Promise<OAuthToken & TokenLifetime> {
  await checkAuthNames(config, userApp);
  return requestUserToken(grants.pkce, config, options);
}

/**
 * Exchanges a refresh token for a new pair of tokens.
 *
 * The old refresh token stops working: save the new one before you use the access token. The auth objects (`webOAuth`,
 * `pkceOAuth`, `deviceOAuth`) do this for you.
 *
 * @param config - the refresh token, and the app.
 * @param options - as for every call; `debug` logs no bodies here, because they contain secrets.
 * @returns the token. `expires_in` is the time when it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws OAuthError if the server refuses, with any HTTP status; CozeError if something is missing, before anything is
 * sent. An abort rejects with APIUserAbortError.
 * @example
 * const token = await refreshOAuthToken({ refreshToken: saved.refresh_token, clientId, clientSecret });
 * @see en: https://www.coze.com/docs/developer_guides/oauth_code
 */
export async function refreshOAuthToken(
  config: RefreshOAuthTokenConfig,
  options?: RequestOptions,
): Promise<OAuthToken & TokenLifetime> {
  await checkAuthNames(config, userApp);
  return requestUserToken(grants.refresh, config, options);
}
