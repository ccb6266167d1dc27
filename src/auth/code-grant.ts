import { oauthTokenCreateOperation } from '../../generated/client/operations.gen.js';
import type { AuthorizationCodeGrant, OAuthToken } from '../../generated/client/index.gen.js';
import type { RequestOptions } from '../http/options.js';
import { bearerOf, required } from './required.js';
import type { ServerClock } from './server-clock.js';
import type { OAuthSite } from './site.js';
import { requestUserToken, type TokenLifetime } from './token-answer.js';

interface CodeConfig extends OAuthSite {
  /** What the browser brought back. It works once. */
  readonly code: string;
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** The address of the callback, as it was in the request to authorize. */
  readonly redirectUrl: string;
}

export interface WebOAuthTokenConfig extends CodeConfig {
  /** The secret of the app. */
  readonly clientSecret: string;
}

export interface PKCEOAuthTokenConfig extends CodeConfig {
  /** The secret that `getPKCEAuthenticationUrl` made. */
  readonly codeVerifier: string;
}

/**
 * Trades the code of a web app for a token.
 *
 * @param config the code, and the app with its secret.
 * @param options as for every call; `debug` shows no bodies here, for they hold secrets.
 * @returns the token. `expires_in` is the time it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws OAuthError when the server refuses, whatever the HTTP status. An abort rejects with APIUserAbortError.
 * @example
 * const token = await getWebOAuthToken({ code, clientId, clientSecret, redirectUrl });
 */
export async function getWebOAuthToken(
  config: WebOAuthTokenConfig,
  options?: RequestOptions,
): Promise<OAuthToken & TokenLifetime> {
  return tradeCode(config, { bearer: bearerOf('clientSecret', config.clientSecret) }, options);
}

/**
 * Trades the code of an app with PKCE for a token.
 *
 * @param config the code, its verifier, and the app.
 * @param options as for every call; `debug` shows no bodies here, for they hold secrets.
 * @returns the token. `expires_in` is the time it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws OAuthError when the server refuses, whatever the HTTP status. An abort rejects with APIUserAbortError.
 * @example
 * const token = await getPKCEOAuthToken({ code, codeVerifier, clientId, redirectUrl });
 */
export async function getPKCEOAuthToken(
  config: PKCEOAuthTokenConfig,
  options?: RequestOptions,
): Promise<OAuthToken & TokenLifetime> {
  return tradeCode(config, { verifier: required('codeVerifier', config.codeVerifier) }, options);
}

/** What proves that the code is the caller's: the secret of the app, or the verifier of the challenge. */
export interface CodeProof {
  readonly bearer?: string;
  readonly verifier?: string;
}

export async function tradeCode(
  config: CodeConfig,
  proof: CodeProof,
  options?: RequestOptions,
  clock?: ServerClock,
): Promise<OAuthToken & TokenLifetime> {
  const params: AuthorizationCodeGrant = {
    grant_type: 'authorization_code',
    client_id: required('clientId', config.clientId),
    redirect_uri: required('redirectUrl', config.redirectUrl),
    code: required('code', config.code),
    ...(proof.verifier === undefined ? {} : { code_verifier: proof.verifier }),
  };
  const request = { operation: oauthTokenCreateOperation, site: config, params: { ...params }, bearer: proof.bearer };
  return requestUserToken(request, options, clock);
}
