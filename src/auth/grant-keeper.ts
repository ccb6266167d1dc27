import type { OAuthToken } from '../../generated/client/index.gen.js';
import type { TokenRequest } from '../http/token.js';
import { LoginRequiredError, OAuthError } from '../errors/oauth-error.js';
import { deadTokens } from './dead-tokens.js';
import { longestPatience, type Demand } from './demand.js';
import { freshToken, serving, type FreshToken } from './fresh-token.js';
import type { ServerClock } from './server-clock.js';
import type { TokenLifetime } from './token-answer.js';
import { TokenCache } from './token-cache.js';
import type { StoredToken } from './token-store.js';
import type { TokenVault } from './token-vault.js';
import { pause, untilAborted, withEither } from './wait.js';

type UserToken = OAuthToken & TokenLifetime;

export interface Grant {
  readonly vault: TokenVault;
  readonly clock: ServerClock;
  /** Whether other processes may use the same grant. */
  readonly shared: boolean;
  /** Who gives the refresh tokens out. */
  readonly issuer: string;
  refresh(refreshToken: string): Promise<UserToken>;
  /**
   * Where nothing can be refreshed: gets a new grant, or throws. `refusal` is why the old one is none any more; `signal`
   * fires when another login or a logout came first, or nobody waits for it any more, perhaps at once.
   */
  login(refusal: OAuthError | undefined, signal: AbortSignal): Promise<UserToken>;
}

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

  constructor(grant: Grant) {
    this.#grant = grant;
    this.#cache = new TokenCache((stale, demand) => this.#renew(stale, demand));
  }

  token(request?: TokenRequest): string | Promise<string> {
    return this.#cache.token(request);
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

  async #renew(stale: string | undefined, demand: Demand): Promise<FreshToken> {
    const { signal } = this.#era;
    try {
      return await this.#next(stale, demand, signal);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  }

  async #next(stale: string | undefined, demand: Demand, signal: AbortSignal): Promise<FreshToken> {
    const { vault, clock } = this.#grant;
    for (let stored = await vault.load(demand.patience); ;) {
      signal.throwIfAborted();
      const fresh = serving(stored, stale, clock);
      if (fresh !== undefined) return fresh;
      const used: string = stored?.refresh_token ?? '';
      if (used === '') return this.#login(undefined, demand, signal);
      try {
        return await this.#save(await untilAborted(this.#grant.refresh(used), signal, what), used);
      } catch (error) {
        if (!saysDead(error)) throw error;
        stored = await this.#winner(used, demand, signal);
        if (stored === undefined) return this.#login(error, demand, signal);
      }
    }
  }

  /** The token of whoever used up the refresh token first: they may still wait for the answer, or save it. */
  async #winner(used: string, { patience }: Demand, signal: AbortSignal): Promise<StoredToken | undefined> {
    const { vault, shared, issuer } = this.#grant;
    if (!shared) return undefined;
    const name = `${issuer} ${used}`;
    const end = Date.now() + (deadTokens.has(name) ? 0 : patience);
    for (let wait = firstLook; ; wait *= 2) {
      const stored = await vault.load(patience);
      if (stored !== undefined && stored.refresh_token !== used) return stored;
      const left = end - Date.now();
      if (left <= 0) break;
      wait = Math.min(wait, longestLook, left);
      await pause(wait, signal, what);
    }
    // Whoever looked only for a moment cannot tell for others.
    if (patience === longestPatience) deadTokens.add(name);
    return undefined;
  }

  async #login(refusal: OAuthError | undefined, demand: Demand, era: AbortSignal): Promise<FreshToken> {
    const token = await withEither([era, demand.whileWanted()], (signal) => this.#grant.login(refusal, signal));
    era.throwIfAborted();
    return this.#save(token);
  }

  async #save(token: UserToken, replaces?: string): Promise<FreshToken> {
    const { access_token, refresh_token, expires_in } = token;
    const stored = { access_token, expires_in, ...(refresh_token === '' ? {} : { refresh_token }) };
    await this.#grant.vault.save(stored, replaces);
    return freshToken(stored, this.#grant.clock);
  }
}

/** Whether a refusal is about the refresh token, and no fault of the server or of the app. */
function saysDead(error: unknown): error is OAuthError {
  if (!(error instanceof OAuthError) || otherFaults.has(error.error)) return false;
  const { status = 0 } = error;
  // Numbers are those of the API, of which none is known to speak of refresh tokens.
  return status < 500 && status !== 429 && !/^\d+$/.test(error.error);
}
