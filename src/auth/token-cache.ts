import { runtime } from '#runtime';
import { APIUserAbortError } from '../errors/api-error.js';
import { atCallSite } from '../errors/call-site.js';
import { checkMilliseconds, checkSignal, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import type { TokenRequest } from '../http/token.js';
import { abortable } from '../lib/abort.js';
import { longestPatience } from './token-store.js';
import type { FreshToken } from './token.js';

/** The callers that wait for one fetch. */
export class SharedWait {
  /**
   * Milliseconds to wait for a store or another process, at most. It is less than the timeout of the caller: they get the
   * reason of the failure, and not only a timeout.
   */
  readonly patience: number;
  #waiting = 0;
  readonly #abandoned = new AbortController();

  constructor({ timeout = 0 }: Pick<TokenRequest, 'timeout'> = {}) {
    this.patience = timeout > 0 ? Math.min(longestPatience, timeout / 2) : longestPatience;
  }

  /** True once every waiter has left: the fetch may have stopped for that reason. */
  get isAbandoned(): boolean {
    return this.#abandoned.signal.aborted;
  }

  /** For work that makes sense only while a caller waits: aborts when the last one leaves, and at once without callers. */
  whileWanted(): AbortSignal {
    if (this.#waiting === 0) this.#abandoned.abort();
    return this.#abandoned.signal;
  }

  /** Waits for the token together with the other callers. */
  async join(token: Promise<string>, signal: AbortSignal | undefined): Promise<string> {
    this.#waiting++;
    try {
      return await waitFor(() => token, signal);
    } finally {
      this.#waiting--;
      if (this.#waiting === 0) this.#abandoned.abort();
    }
  }
}

/**
 * Fetches the next token.
 *
 * @param stale - the token that must not be returned again: it was refused or ends soon.
 * @param wait - the callers that wait for it.
 */
export type FetchToken = (stale: string | undefined, wait: SharedWait) => Promise<FreshToken>;

interface Held extends FreshToken {
  readonly earlyAt: number;
  readonly lateAt: number;
}

interface Pending {
  readonly work: Promise<unknown>;
  /** The token that its callers get. */
  readonly token: Promise<string>;
  readonly wait: SharedWait;
}

/** Milliseconds before the end of a token; for short-lived tokens, shares of their life. */
const earlyBefore = 120_000;
const lateBefore = 30_000;
/** Milliseconds. */
const retryAfter = 5_000;

/**
 * Caches one token and fetches the next. The policy, row by row:
 *
 * | held token, at a call    | when                                                | the call                            |
 * | ------------------------ | --------------------------------------------------- | ----------------------------------- |
 * | refused                  | `rejected` says that the server refused it          | drops it, and waits for another one |
 * | none                     | at first, after a refusal, after a logout           | waits for the next one              |
 * | late                     | 30 s before its end, at most 1/10 of its life       | waits for the next one              |
 * | early                    | 120 s before its end, at most 1/4 of its life       | returns it, and starts a fetch, but |
 * |                          |                                                     | at most one in 5 s                  |
 * | fresh                    | before that                                         | returns it                          |
 *
 * | waiting for the next one | when                                                | the call                            |
 * | ------------------------ | --------------------------------------------------- | ----------------------------------- |
 * | changing                 | a login or a logout is being saved                  | waits for that, then starts again   |
 * | idle                     | no fetch is in progress                             | starts one, and shares it           |
 * | shared                   | a fetch is in progress                              | shares it                           |
 * | abandoned                | a fetch is in progress, but all its callers left    | starts another one: it may hang     |
 *
 * | end of a fetch           | when                                                | the callers that share it           |
 * | ------------------------ | --------------------------------------------------- | ----------------------------------- |
 * | fetched                  | it succeeded                                        | get the token, which is now held    |
 * | failed                   | it failed                                           | get the error                       |
 * | outdated                 | it succeeded after a login or logout had begun      | get the token, which is not held    |
 * | overtaken                | it failed after a login or logout had begun         | get the token of the login; without |
 * |                          |                                                     | one, the error                      |
 *
 * Where I/O belongs to a request, as in Workers, requests share the held token only. A fetch or a login of another request
 * may have died with it. So each call starts a fetch of its own, none is started ahead, and none waits for a change.
 */
export class TokenCache {
  readonly #fetchToken: FetchToken;
  #held: Held | undefined;
  /** The last token that was held and must not be returned again. */
  #stale: string | undefined;
  #pending: Pending | undefined;
  /** All fetches in progress. One that a login overtook, or that is abandoned, may still save its token. */
  readonly #fetches = new Set<Promise<unknown>>();
  /** A login or logout in progress. It never rejects. */
  #change: Promise<void> | undefined;
  /** The number of logins and logouts. */
  #changes = 0;
  #retryAt = 0;

  constructor(fetchToken: FetchToken) {
    this.#fetchToken = fetchToken;
  }

  /** The token, fetched if necessary. The signal ends the wait, not the fetch, which other callers may share. */
  token(request: TokenRequest = {}): string | Promise<string> {
    const rejected = rejectedBy(request);
    // refused
    if (rejected !== undefined && this.#held?.token === rejected) {
      this.#stale = rejected;
      this.#held = undefined;
    }
    const held = this.#held;
    // none
    if (held === undefined) return this.#next(rejected ?? this.#stale, request);
    const now = Date.now();
    // late
    if (now >= held.lateAt) return this.#next(held.token, request);
    // early
    if (now >= held.earlyAt) this.#fetchAhead(held.token, now);
    // fresh
    return held.token;
  }

  /** Saves and holds the token of a login. */
  async put(save: () => Promise<FreshToken>): Promise<void> {
    await this.#alter(async () => this.#hold(await save()));
  }

  /** Forgets the token after a logout. Calls wait until the store has forgotten it too. */
  async drop(clear: () => Promise<void>): Promise<void> {
    this.#held = undefined;
    this.#stale = undefined;
    await this.#alter(clear);
  }

  /** Runs a login or a logout after the one before it, and after all fetches, which may still save a token. */
  async #alter(alter: () => Promise<void>): Promise<void> {
    this.#pending = undefined;
    this.#changes += 1;
    if (runtime.ioPerRequest) return alter();
    const altered = Promise.allSettled([this.#change, ...this.#fetches]).then(alter);
    const change = altered.catch(() => undefined);
    this.#change = change;
    try {
      await altered;
    } finally {
      this.#changed(change);
    }
  }

  #changed(change: Promise<void>): void {
    // Another login or logout may have begun meanwhile.
    if (this.#change === change) this.#change = undefined;
  }

  #hold(fresh: FreshToken): void {
    const life = fresh.expiresAt - Date.now();
    const earlyAt = fresh.expiresAt - Math.min(earlyBefore, life / 4);
    const lateAt = fresh.expiresAt - Math.min(lateBefore, life / 10);
    this.#held = { ...fresh, earlyAt, lateAt };
    this.#stale = undefined;
  }

  /** Fetches the next token while the held one is in use. A failure is silent: a later call tries again. */
  #fetchAhead(stale: string, now: number): void {
    if (runtime.ioPerRequest || now < this.#retryAt || this.#change !== undefined || this.#pending !== undefined)
      return;
    this.#retryAt = now + retryAfter;
    this.#share(stale);
  }

  #next(stale: string | undefined, given: TokenRequest): Promise<string> {
    return atCallSite(async () => this.#wait(stale, copyOf('request', given)));
  }

  async #wait(stale: string | undefined, request: TokenRequest): Promise<string> {
    const { signal } = request;
    checkSignal(signal);
    checkMilliseconds('timeout', request.timeout);
    const again = () => this.token({ ...request, rejected: stale });
    const change = this.#change;
    // changing
    if (change !== undefined) return waitFor(() => change.then(() => this.#changed(change)).then(again), signal);
    // shared
    const pending = this.#pending;
    if (pending?.wait.isAbandoned === false) return pending.wait.join(pending.token, signal);
    // idle, abandoned
    const { token, wait } = runtime.ioPerRequest ? this.#fetch(stale, request) : this.#share(stale, request);
    return wait.join(token, signal);
  }

  /** Starts a fetch that later calls share. */
  #share(stale: string | undefined, request?: TokenRequest): Pending {
    const pending = this.#fetch(stale, request);
    const { work } = pending;
    const ended = (): void => {
      this.#fetches.delete(work);
      if (this.#pending === pending) this.#pending = undefined;
    };
    work.then(ended, ended);
    this.#fetches.add(work);
    this.#pending = pending;
    return pending;
  }

  #fetch(stale: string | undefined, request?: TokenRequest): Pending {
    const wait = new SharedWait(request);
    const changes = this.#changes;
    const work = this.#fetchToken(stale, wait);
    const token = work.then(
      (fresh) => {
        // fetched; otherwise outdated
        if (changes === this.#changes) this.#hold(fresh);
        return fresh.token;
      },
      async (error: unknown) => {
        // failed
        if (changes === this.#changes) throw error;
        // overtaken
        await this.#change;
        if (this.#held === undefined) throw error;
        return this.token();
      },
    );
    // Its callers may all have left.
    token.catch(() => undefined);
    return { work, token, wait };
  }
}

/** The request of a client reads its signal late: it is not copied. */
function rejectedBy(request: TokenRequest): string | undefined {
  try {
    return request?.rejected;
  } catch (cause) {
    throw new CozeError('request cannot be read: see cause.', { cause });
  }
}

function waitFor(token: () => Promise<string>, signal: AbortSignal | undefined): Promise<string> {
  return abortable([signal], token, (cause) => new APIUserAbortError('The token: aborted by the caller.', { cause }));
}
