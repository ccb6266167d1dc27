import type { JWTToken, OAuthToken } from '../../generated/client/index.gen.js';
import { isObject } from '../lib/shapes.js';
import type { StoredToken } from './token-store.js';

/** The end of a token as a Date. `expires_in` is the same time in seconds since 1970, not a duration. */
export interface TokenLifetime {
  /** When the token ends, by the clock of the server. */
  readonly expires_at: Date;
}

/** A token that was just fetched or found in a store. */
export interface FreshToken {
  readonly token: string;
  /** When it ends, in milliseconds since 1970 by the clock of this machine. */
  readonly expiresAt: number;
}

/** Seconds. The documented life of a user's token, assumed if a response does not state it. */
export const usualLife = 900;
/** Seconds. Times since 1970 have been greater since 2001: anything less is a duration. */
const firstTime = 1_000_000_000;
/** The last millisecond that a Date holds. */
const lastDate = 8.64e15;
/** Milliseconds. A token from a store with less time left is not used. */
const shortestRest = 10_000;
/** Milliseconds. `Date` headers have whole seconds, and responses take time: a smaller difference is ignored. */
const tolerance = 5_000;
/** Milliseconds. If a new token seems to have less time left, the clock of this machine is fast. */
const shortestLife = 30_000;

/**
 * Reads the token in a response, with its other fields.
 *
 * @param now - the time of the server, in milliseconds since 1970.
 * @returns undefined if there is no token, or if it ended before 1970.
 */
export function parseToken(body: unknown, now: number): (JWTToken & TokenLifetime) | undefined {
  if (!isObject(body)) return undefined;
  const { expires_in } = body;
  // Trimmed like the header that is sent: a refused token is compared with this one.
  const access_token = typeof body.access_token === 'string' ? body.access_token.trim() : '';
  if (access_token === '') return undefined;
  const end = endOf(expires_in, now);
  if (end === undefined) return undefined;
  return { ...body, access_token, expires_in: Math.floor(end / 1000), expires_at: new Date(end) };
}

/** The token of a user. If the response brought no refresh token, `kept` stays in use. */
export function withRefreshToken(token: JWTToken & TokenLifetime, kept = ''): OAuthToken & TokenLifetime {
  const next: unknown = Reflect.get(token, 'refresh_token');
  return { ...token, refresh_token: typeof next === 'string' && next !== '' ? next : kept };
}

export function freshToken({ access_token, expires_in }: StoredToken, clock: ServerClock): FreshToken {
  return { token: access_token, expiresAt: expires_in * 1000 - clock.ahead };
}

/** The token from a store, if it can be used: not `stale`, which was refused or is about to end, and long enough. */
export function usableToken(
  stored: StoredToken | undefined,
  stale: string | undefined,
  clock: ServerClock,
): FreshToken | undefined {
  if (stored === undefined || stored.access_token === stale) return undefined;
  const fresh = freshToken(stored, clock);
  return fresh.expiresAt - Date.now() > shortestRest ? fresh : undefined;
}

/**
 * The time of the server, as its responses have shown it.
 *
 * The server's clock decides when a token ends and when a JWT begins. With a wrong clock on this machine, every token
 * would look expired, or every JWT would be refused.
 */
export class ServerClock {
  #ahead = 0;
  #shown = false;

  /** Milliseconds that the server is ahead of this machine; 0 until a response has shown otherwise. */
  get ahead(): number {
    return this.#ahead;
  }

  /** The time of the server, in milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Learns from the `Date` header of a response. Browsers hide it: then nothing is learned. */
  learn(date: string | null | undefined): void {
    const time = Date.parse(date ?? '');
    if (Number.isNaN(time)) return;
    this.#shown = true;
    this.#set(time);
  }

  /**
   * Learns from the end of a new token if no response has shown its date: a new token cannot have ended.
   *
   * @param end - when the token ends, in milliseconds since 1970.
   * @param life - the usual life of such a token, in milliseconds.
   */
  learnFromToken(end: number, life: number): void {
    if (!this.#shown && end - this.now() < shortestLife) this.#set(end - life);
  }

  #set(time: number): void {
    const ahead = time - Date.now();
    this.#ahead = Math.abs(ahead) < tolerance ? 0 : ahead;
  }
}

/** The end of a token in milliseconds since 1970; undefined if it is before 1970. */
function endOf(expiresIn: unknown, now: number): number | undefined {
  const seconds = typeof expiresIn === 'string' ? Number(expiresIn) : expiresIn;
  if (typeof seconds === 'number' && seconds < 0) return undefined;
  if (typeof seconds !== 'number' || !(seconds > 0)) return now + usualLife * 1000;
  return Math.min(seconds < firstTime ? now + seconds * 1000 : seconds * 1000, lastDate);
}
