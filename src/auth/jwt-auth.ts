import { checkOptions } from '../http/options.js';
import type { TokenRequest, TokenSource } from '../http/token.js';
import type { AuthOptions } from './auth-options.js';
import type { Demand } from './demand.js';
import { freshToken, serving, type FreshToken } from './fresh-token.js';
import { checkJWTConfig, type JWTTokenConfig } from './jwt-config.js';
import { signedToken } from './jwt-grant.js';
import { sha256 } from './random.js';
import { optional } from './required.js';
import { ServerClock } from './server-clock.js';
import { nameOf } from './site.js';
import { TokenCache } from './token-cache.js';
import { TokenVault } from './token-vault.js';

export interface JWTAuthOptions extends JWTTokenConfig, AuthOptions {}

/** The token of an app with a key. It shows none of its secrets to whoever prints it. */
export class JWTAuth implements TokenSource {
  readonly #options: JWTAuthOptions;
  readonly #cache: TokenCache;
  readonly #vault: TokenVault | undefined;
  readonly #clock = new ServerClock();

  /** @internal */
  constructor(options: JWTAuthOptions) {
    const { store, key, requestOptions = {} } = options;
    checkJWTConfig(options);
    checkOptions(requestOptions);
    const name = optional('key', key);
    this.#options = options;
    this.#cache = new TokenCache((stale, demand) => this.#renew(stale, demand));
    this.#vault = store === undefined ? undefined : new TokenVault(store, () => name ?? keyOf(options));
  }

  /**
   * The access token; a new JWT is signed where one is needed.
   *
   * @param request `rejected` is a token that the server refused, to get another; `signal` ends the waiting, not the
   * request, which others may wait for too; `timeout` says how many milliseconds the caller waits at most.
   * @throws OAuthError when the server refuses; CozeError when the key is none.
   */
  token(request?: TokenRequest): string | Promise<string> {
    return this.#cache.token(request);
  }

  async #renew(stale: string | undefined, { patience }: Demand): Promise<FreshToken> {
    let answers = true;
    // A store that fails costs a request, no more: a JWT can always be signed again.
    const stored = await this.#vault?.load(patience).catch(() => void (answers = false));
    const found = stored && serving(stored, stale, this.#clock);
    if (found !== undefined) return found;
    const token = await signedToken(this.#options, this.#options.requestOptions, this.#clock);
    const saved = this.#vault?.save(token, undefined, patience).catch(() => undefined);
    if (answers) await saved;
    return freshToken(token, this.#clock);
  }
}

/** Tokens that may do different things, or are of different users, have different names. */
async function keyOf(options: JWTAuthOptions): Promise<string> {
  const { appId, keyid, accountId, enterpriseId, sessionName, sessionContext, scope } = options;
  const parts = [keyid, accountId, enterpriseId, sessionName, sessionContext, scope];
  return `coze-client:jwt:${nameOf(options)}:${appId}:${await sha256(JSON.stringify(parts.map((part) => part ?? null)))}`;
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
