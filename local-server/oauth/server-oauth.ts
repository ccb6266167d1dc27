import { checkText, CozeError, memberOf } from '../../src/for-local-server.js';
import { findRoute, isOAuth } from '../http/router.js';
import { beginAuthorization } from './authorize-endpoint.js';
import type { OAuthContext } from './oauth-context.js';
import { ReceivedOAuthRequest } from './received-oauth-request.js';
import type { IssuedToken } from './tokens.js';

/**
 * The OAuth of a server: lets a test act as the user, and inspect or revoke tokens. `Key` is a text; in a page, which makes
 * keys asynchronously, it is a promise of one.
 */
export class ServerOAuth<Key = string> {
  readonly #oauth: OAuthContext;
  readonly #key: { readonly privateKey: Key };

  constructor(oauth: OAuthContext, key: { readonly privateKey: Key }) {
    this.#oauth = oauth;
    this.#key = key;
  }

  /** The private key of the demo `jwt` apps, as PEM (PKCS#8). Each server has its own. */
  get demoJwtKey(): Key {
    return this.#key.privateKey;
  }

  /**
   * Allows an app access, as a user does on the consent page.
   *
   * @param authorizationUrl - the URL that the app sends the browser to.
   * @returns the redirect URI, with `code` and `state` in its query.
   * @throws CozeError if the authorization request is not valid; the message names the wrong parameter.
   * @example
   * const { url, state } = auth.authorize();
   * await auth.handleCallback(server.oauth.allow(url), { state });
   */
  allow(authorizationUrl: string | URL): string {
    return this.#decide(authorizationUrl, true);
  }

  /**
   * Refuses an app access, as a user does on the consent page.
   *
   * @param authorizationUrl - the URL that the app sends the browser to.
   * @returns the redirect URI, with `error=access_denied` and `state` in its query.
   * @throws CozeError if the authorization request is not valid; the message names the wrong parameter.
   * @example
   * const callback = server.oauth.deny(auth.authorize().url);
   */
  deny(authorizationUrl: string | URL): string {
    return this.#decide(authorizationUrl, false);
  }

  /**
   * Approves a device, as a user does who types its code.
   *
   * @param userCode - the code that the device shows, such as `WDJB-MJHT`. Case and hyphen do not matter.
   * @throws CozeError if no device waits for the code.
   * @example
   * const auth = deviceOAuth({ clientId, onUserCode: ({ user_code }) => server.oauth.approveDevice(user_code) });
   */
  approveDevice(userCode: string): void {
    this.#decideDevice(userCode, true);
  }

  /**
   * Refuses a device.
   *
   * @param userCode - the code that the device shows.
   * @throws CozeError if no device waits for the code.
   * @example
   * const auth = deviceOAuth({ clientId, onUserCode: ({ user_code }) => server.oauth.denyDevice(user_code) });
   */
  denyDevice(userCode: string): void {
    this.#decideDevice(userCode, false);
  }

  /**
   * Revokes one access token or refresh token.
   *
   * @param token - the token.
   * @throws CozeError if this server did not issue the token.
   * @example
   * server.oauth.revoke(await auth.token()); // the next call gets another one
   */
  revoke(token: string): void {
    if (!this.#oauth.tokens.revoke(checkText('token', token)))
      throw new CozeError('This server did not issue the token.');
  }

  /**
   * The grant and the status of a token; `undefined` if this server did not issue it.
   *
   * @param token - an access token or a refresh token.
   * @example
   * const { status } = server.oauth.inspect(await auth.token()) ?? {};
   */
  inspect(token: string): IssuedToken | undefined {
    return this.#oauth.tokens.find(checkText('token', token));
  }

  #decide(authorizationUrl: string | URL, allowed: boolean): string {
    const { pathname, searchParams, host } = urlOf(authorizationUrl);
    const match = findRoute('GET', pathname);
    if (match === undefined || !isOAuth(match.route)) throw new CozeError(`${pathname} is not an authorization URL.`);
    const request = new ReceivedOAuthRequest(Object.fromEntries(searchParams), { host, path: match.path });
    try {
      return this.#oauth.authorizations.decide(beginAuthorization(request, this.#oauth), allowed);
    } catch (cause) {
      throw new CozeError(`The authorization request is refused: ${String(memberOf(cause, 'message'))}.`, { cause });
    }
  }

  #decideDevice(userCode: string, allowed: boolean): void {
    if (!this.#oauth.devices.decide(checkText('userCode', userCode), allowed))
      throw new CozeError(`No device waits for the code ${userCode}.`);
  }
}

function urlOf(authorizationUrl: string | URL): URL {
  try {
    return new URL(authorizationUrl);
  } catch (cause) {
    throw new CozeError('authorizationUrl must be a whole URL, as the app sends the browser to.', { cause });
  }
}
