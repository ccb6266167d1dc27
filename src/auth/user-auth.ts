import { runtime } from '#runtime';
import type { OAuthToken } from '../../generated/client/index.gen.js';
import { checkOptionalText, checkText, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { LoginRequiredError, OAuthError } from '../errors/oauth-error.js';
import { checkOptions } from '../http/options.js';
import type { TokenRequest, TokenSource } from '../http/token.js';
import { abortable, Cancellation, sleep, type Signals } from '../lib/abort.js';
import { isObject } from '../lib/shapes.js';
import { grants, requestUserToken } from './grants.js';
import { checkAuthNames, deviceApp, userApp } from './option-names.js';
import { platformName, type AuthOptions } from './options.js';
import { TokenCache, type SharedWait } from './token-cache.js';
import { longestPatience, memoryStore, TokenSlot, type StoredToken } from './token-store.js';
import {
  freshToken,
  parseToken,
  ServerClock,
  usableToken,
  withRefreshToken,
  type FreshToken,
  type TokenLifetime,
} from './token.js';

/** Options of an app that acts for a user. */
export interface UserAuthOptions extends AuthOptions {
  /** The id of the OAuth app. */
  readonly clientId: string;
}

/** The differences between the three ways to log a user in. */
interface UserFlow {
  readonly name: 'web' | 'pkce' | 'device';
  readonly clientSecret?: string;
  readonly workspaceId?: string | undefined;
  /**
   * Logs the user in if no token can be refreshed, or throws.
   *
   * @param refusal - the refusal of the refresh token, if there was one.
   * @param signal - aborts when another login or a logout begins, or when no caller waits any more.
   */
  login(refusal: OAuthError | undefined, signal: AbortSignal, clock: ServerClock): Promise<OAuthToken & TokenLifetime>;
}

/**
 * Spent refresh tokens, by issuer, for which no process has saved a successor. Servers make an auth object for each
 * request: only the first one searches the store for seconds. The latest 100 are kept.
 */
const withoutSuccessor = new Set<string>();

/** Milliseconds between two reads of the store while another process refreshes: doubled each time, up to the longest. */
const firstPause = 25;
const longestPause = 1_000;

/**
 * The token of one user, kept alive with its refresh token. Printing the object shows none of its secrets.
 *
 * A refresh token works once. The new one is saved before it is used. If the server refuses the old one, another process
 * may have spent it: then the new one is looked for in the store.
 *
 * @example
 * const auth = webOAuth({ clientId, clientSecret, redirectUrl, store, key: user.id });
 * const client = new CozeAPI({ token: auth });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 * @see zh: https://docs.coze.cn/developer_guides/authentication
 */
export class UserAuth implements TokenSource {
  readonly #options: UserAuthOptions;
  readonly #flow: UserFlow;
  readonly #slot: TokenSlot;
  /** The name of the platform that issues the refresh tokens. */
  readonly #issuer: string;
  readonly #cache = new TokenCache((stale, wait) => this.#fetch(stale, wait));
  readonly #clock = new ServerClock();
  /** Aborted by the next login or logout: ends the work that began before it. */
  #superseded = new Cancellation();
  /** The number of requests with a refresh token whose response has not come. */
  #refreshing = 0;

  /** @internal */
  constructor(options: UserAuthOptions, flow: UserFlow) {
    const { key, store, requestOptions = {} } = options;
    const { name, workspaceId } = flow;
    const clientId = checkText('clientId', options.clientId);
    checkOptions(copyOf('requestOptions', requestOptions));
    checkOptionalText('workspaceId', workspaceId);
    this.#options = options;
    this.#flow = flow;
    this.#issuer = platformName(options);
    // Tokens that may do different things have different keys.
    const parts = ['coze-client', name, this.#issuer, clientId, workspaceId].filter((part) => part !== undefined);
    const slotKey = checkOptionalText('key', key) ?? parts.join(':');
    this.#slot = new TokenSlot(store ?? memoryStore(), () => slotKey);
  }

  /**
   * Gets the access token from the cache, and refreshes it if it ends soon.
   *
   * @param request - `rejected` is a token that the server refused: another one is returned. `signal` ends the wait, not
   * the refresh, which other callers may share. `timeout` is the longest time to wait, in milliseconds.
   * @throws OAuthError if the refresh is refused; LoginRequiredError if there is nothing to refresh; CozeError if the
   * store fails; APIUserAbortError on abort.
   * @example
   * const accessToken = await auth.token();
   */
  token(request?: TokenRequest): string | Promise<string> {
    return this.#cache.token(request);
  }

  /**
   * Saves a token that was obtained elsewhere and uses it from now on.
   *
   * @param token - a token of `getWebOAuthToken` or a similar function; `expires_in` may also be a duration in seconds.
   * @throws CozeError if it is not a token, or cannot be saved.
   * @example
   * await auth.use(await getWebOAuthToken({ code, clientId, clientSecret, redirectUrl }));
   */
  async use(token: OAuthToken): Promise<void> {
    const parsed = parseToken(isObject(token) && copyOf('token', token), this.#clock.now());
    if (parsed === undefined)
      throw new CozeError('use() needs a token: an object with access_token, refresh_token and expires_in.');
    this.#supersede('Another login has replaced this one.');
    await this.#cache.put(() => this.#save(withRefreshToken(parsed)));
  }

  /**
   * Forgets the token here and in the store: the user has logged out. Calls that wait for a token reject with
   * LoginRequiredError.
   *
   * @throws CozeError if the store fails.
   * @example
   * await auth.forget();
   */
  async forget(): Promise<void> {
    this.#supersede('The user has logged out.');
    await this.#cache.drop(() => this.#slot.clear());
  }

  /**
   * The time of the server, for the requests of subclasses.
   *
   * @internal
   */
  protected serverClock(): ServerClock {
    return this.#clock;
  }

  #supersede(why: string): void {
    this.#superseded.abort(new LoginRequiredError(why));
    this.#superseded = new Cancellation();
  }

  async #fetch(stale: string | undefined, wait: SharedWait): Promise<FreshToken> {
    const superseded = this.#superseded;
    await checkAuthNames(this.#options, this.#flow.name === 'device' ? deviceApp : userApp);
    try {
      return await this.#findOrRefresh(stale, wait, superseded);
    } catch (error) {
      throwIfAborted(superseded);
      throw error;
    }
  }

  /** Reads the store, refreshes its token if it cannot be used, and lets the user log in if it cannot be refreshed. */
  async #findOrRefresh(stale: string | undefined, wait: SharedWait, superseded: Cancellation): Promise<FreshToken> {
    for (let stored = await this.#slot.load(wait.patience); ;) {
      throwIfAborted(superseded);
      const usable = usableToken(stored, stale, this.#clock);
      if (usable !== undefined) return usable;
      const spent: string = stored?.refresh_token ?? '';
      if (spent === '') return this.#login(undefined, wait, superseded);
      try {
        const token = await abortable(waitEnds(superseded), () => this.#refresh(spent), asIs);
        throwIfAborted(superseded);
        return await this.#save(token, spent);
      } catch (error) {
        if (!isSpent(error)) throw error;
        stored = await this.#successor(spent, wait, superseded);
        if (stored === undefined) return this.#login(error, wait, superseded);
      }
    }
  }

  async #refresh(refreshToken: string): Promise<OAuthToken & TokenLifetime> {
    const { clientSecret } = this.#flow;
    const config = { ...this.#options, refreshToken, clientSecret };
    this.#refreshing += 1;
    try {
      return await requestUserToken(grants.refresh, config, this.#options.requestOptions, this.#clock);
    } finally {
      this.#refreshing -= 1;
    }
  }

  /**
   * The token that another process got for the same refresh token, or another refresh of this object, which all its callers
   * left. It may still be waiting for it, or saving it.
   */
  async #successor(
    spent: string,
    { patience }: SharedWait,
    superseded: Cancellation,
  ): Promise<StoredToken | undefined> {
    const name = `${this.#issuer} ${spent}`;
    const isAlone = this.#options.store === undefined && this.#refreshing === 0;
    const end = Date.now() + (isAlone || withoutSuccessor.has(name) ? 0 : patience);
    for (let pause = firstPause; ; pause *= 2) {
      const stored = await this.#slot.load(patience);
      if (stored !== undefined && stored.refresh_token !== spent) return stored;
      const left = end - Date.now();
      if (left <= 0) break;
      pause = Math.min(pause, longestPause, left);
      await sleep(pause, waitEnds(superseded), asIs);
    }
    // After a shorter search, a slow process may still save its token.
    if (patience === longestPatience && !isAlone) withoutSuccessor.add(name);
    const [oldest = ''] = withoutSuccessor;
    if (withoutSuccessor.size > 100) withoutSuccessor.delete(oldest);
    return undefined;
  }

  async #login(refusal: OAuthError | undefined, wait: SharedWait, superseded: Cancellation): Promise<FreshToken> {
    const signals = [...waitEnds(superseded), wait.whileWanted()];
    const token = await abortable(signals, (signal) => this.#flow.login(refusal, signal, this.#clock), asIs);
    throwIfAborted(superseded);
    return this.#save(token);
  }

  async #save(token: OAuthToken & TokenLifetime, replaces?: string): Promise<FreshToken> {
    const { access_token, refresh_token, expires_in } = token;
    const stored = { access_token, expires_in, ...(refresh_token === '' ? {} : { refresh_token }) };
    await this.#slot.save(stored, replaces);
    return freshToken(stored, this.#clock);
  }
}

const asIs = (reason: unknown): unknown => reason;

function throwIfAborted({ aborted, reason }: Cancellation): void {
  if (aborted) throw reason;
}

/** What ends a wait. In a Worker, a login in one request cannot end the wait of another: it is noticed after the wait. */
function waitEnds(superseded: Cancellation): Signals {
  return runtime.ioPerRequest ? [] : [superseded];
}

/** Error codes that do not mean that the refresh token is spent or revoked. */
const otherFaults: ReadonlySet<string> = new Set(['internal_error', 'invalid_client', 'unsupported_grant_type']);

/** True if the refusal is about the refresh token, not a fault of the server or of the app. */
function isSpent(error: unknown): error is OAuthError {
  if (!(error instanceof OAuthError) || otherFaults.has(error.error)) return false;
  const { status = 0 } = error;
  // Numbers are codes of the API, and none of them is about refresh tokens.
  return status < 500 && status !== 429 && !/^\d+$/.test(error.error);
}
