import type { OAuthToken } from '../../generated/client/index.gen.js';
import { checkOptions } from '../http/options.js';
import type { TokenRequest, TokenSource } from '../http/token.js';
import { CozeError } from '../errors/coze-error.js';
import type { OAuthError } from '../errors/oauth-error.js';
import type { AuthOptions } from './auth-options.js';
import { GrantKeeper } from './grant-keeper.js';
import { tradeRefreshToken } from './refresh-grant.js';
import { optional, required } from './required.js';
import { ServerClock } from './server-clock.js';
import { nameOf, type OAuthSite } from './site.js';
import { userTokenIn, type TokenLifetime } from './token-answer.js';
import { memoryStore } from './token-store.js';
import { TokenVault } from './token-vault.js';

/** An app that acts for a user. */
export interface UserAuthOptions extends AuthOptions {
  /** The id of the OAuth app. */
  readonly clientId: string;
}

/** What the flows of users differ in. */
export interface UserFlow {
  readonly name: 'web' | 'pkce' | 'device';
  readonly clientSecret?: string;
  readonly workspaceId?: string | undefined;
  /** @param signal fires when another login or a logout came first, or nobody waits for it any more. */
  login(refusal: OAuthError | undefined, signal: AbortSignal, clock: ServerClock): Promise<OAuthToken & TokenLifetime>;
}

/** The token of one user, kept alive by its refresh token. It shows none of its secrets to whoever prints it. */
export class UserAuth implements TokenSource {
  readonly #keeper: GrantKeeper;
  readonly #clock = new ServerClock();

  /** @internal */
  constructor(options: UserAuthOptions, flow: UserFlow) {
    const { key, store, requestOptions = {}, ...site } = options;
    const { clientSecret } = flow;
    const clientId = required('clientId', options.clientId);
    checkOptions(requestOptions);
    optional('workspaceId', flow.workspaceId);
    const name = optional('key', key) ?? keyOf(flow, site, clientId);
    const vault = new TokenVault(store ?? memoryStore(), () => name);
    const clock = this.#clock;
    this.#keeper = new GrantKeeper({
      vault,
      clock,
      shared: store !== undefined,
      issuer: nameOf(site),
      refresh: (refreshToken) => tradeRefreshToken({ ...site, refreshToken, clientSecret }, requestOptions, clock),
      login: (refusal, signal) => flow.login(refusal, signal, clock),
    });
  }

  /**
   * The access token, refreshed where it has to be.
   *
   * @param request `rejected` is a token that the server refused, to get another; `signal` ends the waiting, not the
   * refresh, which others may wait for too; `timeout` says how many milliseconds the caller waits at most.
   * @throws OAuthError when the refresh is refused; LoginRequiredError when there is nothing to refresh; CozeError when
   * the store fails.
   */
  token(request?: TokenRequest): string | Promise<string> {
    return this.#keeper.token(request);
  }

  /**
   * Takes over a token that was got elsewhere, and saves it.
   *
   * @param token as `getWebOAuthToken` and its like give it; `expires_in` may also be a duration in seconds.
   * @throws CozeError when it is no token, or cannot be saved.
   */
  async use(token: OAuthToken): Promise<void> {
    const read = userTokenIn(token, this.#clock.now());
    if (read === undefined)
      throw new CozeError('use() needs a token: an object with access_token, refresh_token and expires_in.');
    await this.#keeper.put(read);
  }

  /** Forgets the token here and in the store: the user has logged out. */
  async forget(): Promise<void> {
    await this.#keeper.forget();
  }

  /** The server's time, for the requests of subclasses. @internal */
  protected serverClock(): ServerClock {
    return this.#clock;
  }
}

/** Grants that may do different things have different names. */
function keyOf({ name, workspaceId }: UserFlow, site: OAuthSite, clientId: string): string {
  const parts = ['coze-client', name, nameOf(site), clientId, workspaceId];
  return parts.filter((part) => part !== undefined).join(':');
}
