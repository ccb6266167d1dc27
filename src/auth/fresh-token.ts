import type { ServerClock } from './server-clock.js';
import type { StoredToken } from './token-store.js';

/** A token that was just fetched or found. */
export interface FreshToken {
  readonly token: string;
  /** When it ends, in milliseconds since 1970 by the clock of this machine. */
  readonly deadline: number;
}

/** Milliseconds a token must live to be taken from a store. */
const leastLife = 10_000;

export function freshToken({ access_token, expires_in }: StoredToken, clock: ServerClock): FreshToken {
  return { token: access_token, deadline: expires_in * 1000 - clock.ahead };
}

/** What a store holds, where it serves: it is not the token that must not come again, and lives for a while. */
export function serving(
  stored: StoredToken | undefined,
  stale: string | undefined,
  clock: ServerClock,
): FreshToken | undefined {
  if (stored === undefined || stored.access_token === stale) return undefined;
  const fresh = freshToken(stored, clock);
  return fresh.deadline - Date.now() > leastLife ? fresh : undefined;
}
