import type { OAuthToken } from '../../generated/client/index.gen.js';
import { LoginRequiredError, OAuthError } from '../errors/oauth-error.js';
import type { ServerClock } from './server-clock.js';
import { TokenCache, type FreshToken } from './token-cache.js';
import type { TokenLifetime } from './token-answer.js';
import type { StoredToken } from './token-store.js';
import type { TokenVault } from './token-vault.js';
import { pause, untilAborted } from './wait.js';

type UserToken = OAuthToken & TokenLifetime;

export interface Grant {
  readonly vault: TokenVault;
  readonly clock: ServerClock;
  /** Whether other processes may use the same grant. */
  readonly shared: boolean;
  /** Milliseconds that another process may take to refresh it and save the answer. */
  readonly patience: number;
  refresh(refreshToken: string): Promise<UserToken>;
  /**
   * Where nothing can be refreshed: gets a new grant, or throws. `refusal` is why the old one is none any more; `signal`
   * ends it when another login or a logout came first.
   */
  login(refusal: OAuthError | undefined, urgent: boolean, signal: AbortSignal): Promise<UserToken>;
}

/** Milliseconds a token must live to be taken from the store. */
const leastLife = 10_000;
/** Milliseconds between two looks for the token of whoever was faster: they double, up to the longest. */
const firstLook = 25;
const longestLook = 1_000;
const what = 'The token';
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
  /** Ends what was begun before the last login or logout. */
  #era = new AbortController();
  /** A refresh token for whose successor was looked in vain: nobody has to wait for it again. */
  #dead: string | undefined;

  constructor(grant: Grant) {
    this.#grant = grant;
    this.#cache = new TokenCache((stale, urgent) => this.#renew(stale, urgent));
  }

  token(rejected?: string): string | Promise<string> {
    return this.#cache.token(rejected);
  }

  /** Takes over what a login gave. */
  async put(token: UserToken): Promise<void> {
    this.#endEra('Another login came first.');
    await this.#cache.put(() => this.#save(token));
  }

  async forget(): Promise<void> {
    this.#endEra('The user has logged out meanwhile.');
    await this.#cache.drop(() => this.#grant.vault.clear());
  }

  #endEra(why: string): void {
    this.#era.abort(new LoginRequiredError(why));
    this.#era = new AbortController();
  }

  async #renew(stale: string | undefined, urgent: boolean): Promise<FreshToken> {
    const { signal } = this.#era;
    try {
      return await this.#next(stale, urgent, signal);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  }

  async #next(stale: string | undefined, urgent: boolean, signal: AbortSignal): Promise<FreshToken> {
    const { vault } = this.#grant;
    for (let stored = await vault.load(); ;) {
      signal.throwIfAborted();
      if (stored !== undefined && this.#serves(stored, stale)) return this.#fresh(stored);
      const used: string = stored?.refresh_token ?? '';
      if (used === '') return this.#login(undefined, urgent, signal);
      try {
        return await this.#save(await untilAborted(this.#grant.refresh(used), signal, what), used);
      } catch (error) {
        if (!saysDead(error)) throw error;
        stored = await this.#winner(used, signal);
        if (stored === undefined) return this.#login(error, urgent, signal);
      }
    }
  }

  /** The token of whoever used up the refresh token first: they may still wait for the answer, or save it. */
  async #winner(used: string, signal: AbortSignal): Promise<StoredToken | undefined> {
    if (!this.#grant.shared) return undefined;
    let left = used === this.#dead ? 0 : this.#grant.patience;
    for (let wait = firstLook; ; wait = Math.min(wait * 2, longestLook, left)) {
      const stored = await this.#grant.vault.load();
      if (stored !== undefined && stored.refresh_token !== used) return stored;
      if (left <= 0) break;
      await pause(wait, signal, what);
      left -= wait;
    }
    this.#dead = used;
    return undefined;
  }

  async #login(refusal: OAuthError | undefined, urgent: boolean, signal: AbortSignal): Promise<FreshToken> {
    const token = await this.#grant.login(refusal, urgent, signal);
    signal.throwIfAborted();
    return this.#save(token);
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

/** Whether a refusal is about the refresh token, and no fault of the server or of the app. */
function saysDead(error: unknown): error is OAuthError {
  if (!(error instanceof OAuthError) || otherFaults.has(error.error)) return false;
  const { status = 0 } = error;
  // Numbers are those of the API, of which none is known to speak of refresh tokens.
  return status < 500 && status !== 429 && !/^\d+$/.test(error.error);
}
