import type { OAuthToken } from '../../generated/client/index.gen.js';
import { OAuthError } from '../errors/oauth-error.js';
import type { ServerClock } from './server-clock.js';
import { TokenCache, type FreshToken } from './token-cache.js';
import type { TokenLifetime } from './token-answer.js';
import type { StoredToken } from './token-store.js';
import type { TokenVault } from './token-vault.js';
import { pause } from './wait.js';

type UserToken = OAuthToken & TokenLifetime;

export interface Grant {
  readonly vault: TokenVault;
  readonly clock: ServerClock;
  /** Whether other processes may use the same grant. */
  readonly shared: boolean;
  refresh(refreshToken: string): Promise<UserToken>;
  /** Where nothing can be refreshed: gets a new grant, or throws. `refusal` is why the old one is none any more. */
  login(refusal: OAuthError | undefined, urgent: boolean): Promise<UserToken>;
}

/** Milliseconds a token must live to be taken from the store. */
const leastLife = 10_000;
/** How long to look for the token of whoever was faster, in milliseconds: the answer may not be saved yet. */
const looks = [0, 25, 50, 100, 200, 400, 800];
/** Words that say nothing about the refresh token. */
const otherFaults: ReadonlySet<string> = new Set(['internal_error', 'invalid_client', 'unsupported_grant_type']);

/**
 * Keeps the grant of one user alive.
 *
 * A refresh token works once. The new one is saved before it is used, and whoever finds the old one used up looks for
 * the new one in the store: another process was faster.
 */
export class GrantKeeper {
  readonly #grant: Grant;
  readonly #cache: TokenCache;

  constructor(grant: Grant) {
    this.#grant = grant;
    this.#cache = new TokenCache((stale, urgent) => this.#renew(stale, urgent));
  }

  token(rejected?: string): string | Promise<string> {
    return this.#cache.token(rejected);
  }

  /** Takes over what a login gave. */
  async put(token: UserToken): Promise<void> {
    this.#cache.put(await this.#save(token));
  }

  async forget(): Promise<void> {
    await this.#cache.drop();
    await this.#grant.vault.clear();
  }

  async #renew(stale: string | undefined, urgent: boolean): Promise<FreshToken> {
    const { vault } = this.#grant;
    for (let stored = await vault.load(); ;) {
      if (stored !== undefined && this.#serves(stored, stale)) return this.#fresh(stored);
      const used: string = stored?.refresh_token ?? '';
      if (used === '') return this.#login(undefined, urgent);
      try {
        return await this.#save(await this.#grant.refresh(used), used);
      } catch (error) {
        if (!(error instanceof OAuthError) || otherFaults.has(error.error) || (error.status ?? 0) >= 500) throw error;
        stored = await this.#winner(used);
        if (stored === undefined) return this.#login(error, urgent);
      }
    }
  }

  /** The token of whoever used up the refresh token first. */
  async #winner(used: string): Promise<StoredToken | undefined> {
    if (!this.#grant.shared) return undefined;
    for (const wait of looks) {
      await pause(wait, undefined, '');
      const stored = await this.#grant.vault.load();
      if (stored !== undefined && stored.refresh_token !== used) return stored;
    }
    return undefined;
  }

  async #login(refusal: OAuthError | undefined, urgent: boolean): Promise<FreshToken> {
    return this.#save(await this.#grant.login(refusal, urgent));
  }

  async #save(token: UserToken, replaces?: string): Promise<FreshToken> {
    const { access_token, refresh_token, expires_in } = token;
    const stored = { access_token, expires_in, ...(refresh_token === '' ? {} : { refresh_token }) };
    await this.#grant.vault.save(stored, replaces);
    return this.#fresh(stored);
  }

  #serves(stored: StoredToken, stale: string | undefined): boolean {
    return stored.access_token !== stale && this.#fresh(stored).deadline - Date.now() > leastLife;
  }

  #fresh({ access_token, expires_in }: StoredToken): FreshToken {
    return { token: access_token, deadline: expires_in * 1000 - this.#grant.clock.ahead };
  }
}
