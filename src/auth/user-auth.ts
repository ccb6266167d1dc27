import type { OAuthToken } from '../../generated/client/index.gen.js';
import type { TokenRequest, TokenSource } from '../core/token.js';
import type { OAuthError } from '../errors/oauth-error.js';
import type { AuthOptions } from './auth-options.js';
import { GrantKeeper } from './grant-keeper.js';
import { tradeRefreshToken } from './refresh-grant.js';
import { required } from './required.js';
import { ServerClock } from './server-clock.js';
import { apiBase, type OAuthSite } from './site.js';
import { memoryStore } from './token-store.js';
import type { TokenLifetime } from './token-answer.js';
import { TokenVault } from './token-vault.js';
import { untilAborted } from './wait.js';

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
  /** @param signal ends it when another login or a logout came first. */
  login(
    refusal: OAuthError | undefined,
    urgent: boolean,
    clock: ServerClock,
    signal: AbortSignal,
  ): Promise<OAuthToken & TokenLifetime>;
}

/** Milliseconds that a refresh elsewhere is waited for, at most. */
const longestPatience = 60_000;

/** The token of one user, kept alive by its refresh token. It shows none of its secrets to whoever prints it. */
export class UserAuth implements TokenSource {
  readonly #keeper: GrantKeeper;
  readonly #clock = new ServerClock();

  constructor(options: UserAuthOptions, flow: UserFlow) {
    const { key, store, requestOptions, ...site } = options;
    const { clientSecret } = flow;
    const clientId = required('clientId', options.clientId);
    const name = key ?? keyOf(flow, site, clientId);
    const vault = new TokenVault(store ?? memoryStore(), () => name);
    const clock = this.#clock;
    this.#keeper = new GrantKeeper({
      vault,
      clock,
      shared: store !== undefined,
      patience: Math.min(requestOptions?.timeout || longestPatience, longestPatience),
      refresh: (refreshToken) => tradeRefreshToken({ ...site, refreshToken, clientSecret }, requestOptions, clock),
      login: (refusal, urgent, signal) => flow.login(refusal, urgent, clock, signal),
    });
  }

  /**
   * The access token, refreshed where it has to be.
   *
   * @param request `rejected` is a token that the server refused, to get another; `signal` ends the waiting, not the
   * refresh, which others may wait for too.
   * @throws OAuthError when the refresh is refused; LoginRequiredError when there is nothing to refresh.
   */
  token(request: TokenRequest = {}): string | Promise<string> {
    const token = this.#keeper.token(request.rejected);
    return typeof token === 'string' ? token : untilAborted(token, request.signal, 'The token');
  }

  /** Takes over a token that was got elsewhere, and saves it. */
  async use(token: OAuthToken): Promise<void> {
    await this.#keeper.put({ ...token, expires_at: new Date(token.expires_in * 1000) });
  }

  /** Forgets the token here and in the store: the user has logged out. */
  async forget(): Promise<void> {
    await this.#keeper.forget();
  }

  /** The server's time, for the requests of subclasses. */
  protected serverClock(): ServerClock {
    return this.#clock;
  }
}

/** Grants that may do different things have different names. */
function keyOf({ name, workspaceId }: UserFlow, site: OAuthSite, clientId: string): string {
  const { host, pathname } = new URL(apiBase(site));
  const place = `${host}${pathname.replace(/\/+$/, '')}`;
  return ['coze-client', name, place, clientId, ...(workspaceId === undefined ? [] : [workspaceId])].join(':');
}
