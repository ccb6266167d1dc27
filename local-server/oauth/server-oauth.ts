import { findRoute, isOAuth } from '../router.js';
import type { OAuthContext } from './answer-oauth.js';
import { beginAuthorization, decideAuthorization } from './authorize.js';
import { OAuthRequest } from './protocol.js';
import type { IssuedToken } from './tokens.js';

/** The OAuth of a server, for tests that play its user. */
export class ServerOAuth {
  readonly #oauth: OAuthContext;
  readonly #key: { readonly privateKey: string };

  /** @internal */
  constructor(oauth: OAuthContext, key: { readonly privateKey: string }) {
    this.#oauth = oauth;
    this.#key = key;
  }

  /** The private key of the demo JWT apps, as PEM in PKCS#8. Each server has its own. */
  get demoJwtKey(): string {
    return this.#key.privateKey;
  }

  /**
   * Does what the browser of a user does who lets an app in.
   *
   * @param authorizationUrl Where the app sends the browser.
   * @returns where the browser comes back to, with `code` and `state`.
   * @throws Error when the server refuses the request to authorize; the message says why.
   * @example
   * const { url, state } = auth.authorize();
   * await auth.handleCallback(server.oauth.allow(url), { state });
   */
  allow(authorizationUrl: string | URL): string {
    return this.#decide(authorizationUrl, true);
  }

  /** The same for a user who refuses: the browser comes back with `error=access_denied`. */
  deny(authorizationUrl: string | URL): string {
    return this.#decide(authorizationUrl, false);
  }

  /**
   * Lets a device in, as a user does who types its code.
   *
   * @throws Error when no device waits for it.
   */
  approveDevice(userCode: string): void {
    this.#decideDevice(userCode, true);
  }

  /**
   * Refuses a device.
   *
   * @throws Error when no device waits for it.
   */
  denyDevice(userCode: string): void {
    this.#decideDevice(userCode, false);
  }

  /**
   * Makes an access token or a refresh token worthless, that one alone.
   *
   * @throws Error when this server did not give it out.
   */
  revoke(token: string): void {
    if (!this.#oauth.tokens.revoke(token)) throw new Error('This server did not give out such a token.');
  }

  /** What a token that this server gave out is good for, and whether it still is. */
  inspect(token: string): IssuedToken | undefined {
    return this.#oauth.tokens.find(token);
  }

  #decide(authorizationUrl: string | URL, allowed: boolean): string {
    const { pathname, searchParams, host } = new URL(authorizationUrl);
    const match = findRoute('GET', pathname);
    if (match === undefined || !isOAuth(match.route)) throw new Error(`${pathname} is no request to authorize.`);
    const request = new OAuthRequest(Object.fromEntries(searchParams), { host, path: match.path });
    return decideAuthorization(beginAuthorization(request, this.#oauth), allowed, this.#oauth);
  }

  #decideDevice(userCode: string, allowed: boolean): void {
    if (!this.#oauth.devices.decide(userCode, allowed)) throw new Error(`No device waits for the code ${userCode}.`);
  }
}
