import type { TokenRequest } from '../http/token.js';
import { Demand } from './demand.js';
import type { FreshToken } from './fresh-token.js';
import { untilAborted } from './wait.js';

/**
 * Fetches the next token.
 *
 * @param stale the token that must not come again: it is about to end, or was refused.
 * @param demand who waits for it.
 */
export type Renew = (stale: string | undefined, demand: Demand) => Promise<FreshToken>;

interface Held extends FreshToken {
  /** From here on the next token is fetched, while this one still serves. */
  readonly early: number;
  /** From here on calls wait for the next one: this one might end on its way. */
  readonly late: number;
}

interface Pending {
  readonly token: Promise<string>;
  readonly demand: Demand;
}

/** Milliseconds before the end of a token, at most; short ones get shares of their life. */
const earlyBefore = 120_000;
const lateBefore = 30_000;
/** Milliseconds until a fetch in the background that failed is tried again. */
const retryAfter = 5_000;

/**
 * One token, and the way to the next.
 *
 * Far from its end it is served at once; near its end too, while the next one is fetched in the background; about to
 * end, callers wait. All who wait share one fetch. One that fails rejects those who wait; the next call tries again.
 */
export class TokenCache {
  readonly #renew: Renew;
  #held: Held | undefined;
  /** What was served last and must not be served again. */
  #stale: string | undefined;
  #pending: Pending | undefined;
  /** What `#pending` is made of: over as soon as nothing is fetched or saved any more. */
  #work: Promise<unknown> | undefined;
  /** A login or logout under way: it never rejects. */
  #change: Promise<void> | undefined;
  #retryAt = 0;

  constructor(renew: Renew) {
    this.#renew = renew;
  }

  /** The token, fetched where it has to be. The signal ends the waiting, not the fetch, for which others may wait too. */
  token(request: TokenRequest = {}): string | Promise<string> {
    const { rejected } = request;
    if (rejected !== undefined && this.#held?.token === rejected) {
      this.#stale = rejected;
      this.#held = undefined;
    }
    const held = this.#held;
    if (held === undefined) return this.#next(rejected ?? this.#stale, request);
    const now = Date.now();
    if (now >= held.late) return this.#next(held.token, request);
    if (now >= held.early && now >= this.#retryAt) this.#fetchAhead(held.token, now);
    return held.token;
  }

  /** Takes a token from elsewhere, a login, once it is saved. */
  async put(save: () => Promise<FreshToken>): Promise<void> {
    await this.#alter(async () => this.#hold(await save()));
  }

  /** Forgets the token. Whoever asks for one meanwhile waits until the store has forgotten it too. */
  async drop(clear: () => Promise<void>): Promise<void> {
    this.#held = undefined;
    this.#stale = undefined;
    await this.#alter(clear);
  }

  /** Logins and logouts come one after the other, and after what a fetch still saves; its token counts no more. */
  async #alter(alter: () => Promise<void>): Promise<void> {
    this.#pending = undefined;
    const altered = settled(this.#change, this.#work).then(alter);
    const change = altered.catch(() => undefined);
    this.#change = change;
    try {
      await altered;
    } finally {
      if (this.#change === change) this.#change = undefined;
    }
  }

  #hold(fresh: FreshToken): void {
    const life = fresh.deadline - Date.now();
    const early = fresh.deadline - Math.min(earlyBefore, life / 4);
    const late = fresh.deadline - Math.min(lateBefore, life / 10);
    this.#held = { ...fresh, early, late };
    this.#stale = undefined;
  }

  #fetchAhead(stale: string, now: number): void {
    if (this.#change !== undefined || this.#pending !== undefined) return;
    this.#retryAt = now + retryAfter;
    this.#fetch(stale).token.catch(() => undefined);
  }

  /** Waits for the next token, with those who wait already. */
  #next(stale: string | undefined, request: TokenRequest): Promise<string> {
    const { signal } = request;
    const again = () => this.token({ ...request, rejected: stale });
    const change = this.#change;
    if (change !== undefined) return untilAborted(this.#settled(change).then(again), signal, 'The token');
    const { token, demand } = this.#pending ?? this.#fetch(stale, request);
    return demand.isOver ? untilAborted(token.catch(again), signal, 'The token') : demand.share(token, signal);
  }

  #fetch(stale: string | undefined, request?: TokenRequest): Pending {
    const demand = new Demand(request);
    const work = this.#renew(stale, demand);
    const token = work.then(
      (fresh) => {
        if (this.#settle(pending)) this.#hold(fresh);
        return fresh.token;
      },
      async (error: unknown) => {
        if (this.#settle(pending)) throw error;
        await this.#change;
        // A login that came first serves those who waited too; after a logout there is nothing to wait for.
        if (this.#held === undefined) throw error;
        return this.token();
      },
    );
    const pending: Pending = { token, demand };
    this.#work = work;
    this.#pending = pending;
    return pending;
  }

  async #settled(change: Promise<void>): Promise<void> {
    await change;
    // Another change may have begun, and only this one may still stand for itself.
    if (this.#change === change) this.#change = undefined;
  }

  /** Whether the fetch that ended is still the one that counts: a login may have come first. */
  #settle(pending: Pending): boolean {
    if (this.#pending !== pending) return false;
    this.#pending = undefined;
    return true;
  }
}

async function settled(change: Promise<void> | undefined, work: Promise<unknown> | undefined): Promise<void> {
  await change;
  await work?.catch(() => undefined);
}
