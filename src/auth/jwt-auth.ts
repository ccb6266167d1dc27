import type { TokenRequest, TokenSource } from '../core/token.js';
import type { AuthOptions } from './auth-options.js';
import { refuseExposedKey, signedToken, type JWTTokenConfig } from './jwt-grant.js';
import { sha256 } from './random.js';
import { required } from './required.js';
import { ServerClock } from './server-clock.js';
import { apiBase } from './site.js';
import { TokenCache, type FreshToken } from './token-cache.js';
import type { StoredToken } from './token-store.js';
import { TokenVault } from './token-vault.js';
import { untilAborted } from './wait.js';

export interface JWTAuthOptions extends JWTTokenConfig, AuthOptions {}

/** The token of an app with a key. It shows none of its secrets to whoever prints it. */
export class JWTAuth implements TokenSource {
  readonly #options: JWTAuthOptions;
  readonly #cache: TokenCache;
  readonly #vault: TokenVault | undefined;
  readonly #clock = new ServerClock();

  constructor(options: JWTAuthOptions) {
    const { store, key } = options;
    for (const name of ['appId', 'keyid', 'privateKey'] as const) required(name, options[name]);
    apiBase(options);
    refuseExposedKey(options);
    this.#options = options;
    this.#cache = new TokenCache((stale) => this.#renew(stale));
    this.#vault = store === undefined ? undefined : new TokenVault(store, () => key ?? keyOf(options));
  }

  /**
   * The access token; a new JWT is signed where one is needed.
   *
   * @param request `rejected` is a token that the server refused, to get another; `signal` ends the waiting, not the
   * request, which others may wait for too.
   * @throws OAuthError when the server refuses; CozeError when the key is none.
   */
  token(request: TokenRequest = {}): string | Promise<string> {
    const token = this.#cache.token(request.rejected);
    return typeof token === 'string' ? token : untilAborted(token, request.signal, 'The token');
  }

  async #renew(stale: string | undefined): Promise<FreshToken> {
    const stored = await this.#vault?.load().catch(() => undefined);
    if (stored !== undefined && stored.access_token !== stale && this.#fresh(stored).deadline > Date.now() + leastLife)
      return this.#fresh(stored);
    const token = await signedToken(this.#options, this.#options.requestOptions, this.#clock);
    // A store that fails costs a request, no more: a JWT can always be signed again.
    await this.#vault?.save(token).catch(() => undefined);
    return this.#fresh(token);
  }

  #fresh({ access_token, expires_in }: StoredToken): FreshToken {
    return { token: access_token, deadline: expires_in * 1000 - this.#clock.ahead };
  }
}

/** Milliseconds a token must live to be taken from the store. */
const leastLife = 10_000;

/** Tokens that may do different things, or are of different users, have different names. */
async function keyOf(options: JWTAuthOptions): Promise<string> {
  const { appId, keyid, accountId, enterpriseId, sessionName, sessionContext, scope } = options;
  const parts = [keyid, accountId, enterpriseId, sessionName, sessionContext, scope];
  const { host } = new URL(apiBase(options));
  return `coze-client:jwt:${host}:${appId}:${await sha256(JSON.stringify(parts.map((part) => part ?? null)))}`;
}

/**
 * An auth object for an app with a key: `token` of a client.
 *
 * @param options the app and its key. One object for each `sessionName`: it is part of the token.
 * @throws CozeError when something is missing, `baseURL` is neither https nor this machine, or in a browser.
 * @example
 * const auth = jwtAuth({ region: 'cn', appId, keyid, privateKey, durationSeconds: 3600 });
 * const client = new CozeAPI({ region: 'cn', token: auth });
 */
export function jwtAuth(options: JWTAuthOptions): JWTAuth {
  return new JWTAuth(options);
}
