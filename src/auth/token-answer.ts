import type { JWTToken, OAuthToken } from '../../generated/client/index.gen.js';
import { isObject } from '../lib/is-object.js';
import type { RequestOptions } from '../http/options.js';
import { requestOAuth, type OAuthRequest } from './oauth-request.js';
import { ServerClock } from './server-clock.js';

/** When a token ends, beside `expires_in`, which is that time too (in seconds since 1970) and no duration. */
export interface TokenLifetime {
  /** When the token ends, by the clock of the server. */
  readonly expires_at: Date;
}

/** What the platform documents for the token of a user, in seconds: assumed where an answer does not say. */
const usualLife = 900;
/** Seconds. A time since 1970 has been larger since 2001: whatever is below is a duration after all. */
const firstTime = 1_000_000_000;
/** The last millisecond a Date can hold. */
const lastDate = 8.64e15;

/** Requests the token of an app: the whole body, with the time the token ends. */
export async function requestAppToken(
  request: OAuthRequest,
  options?: RequestOptions,
  clock: ServerClock = new ServerClock(),
): Promise<JWTToken & TokenLifetime> {
  const wanted = { what: 'a token', read: (body: unknown) => tokenIn(body, clock.now()) };
  const token = await requestOAuth(request, wanted, options, clock);
  const { duration_seconds: life } = request.params;
  clock.learnFromToken(token.expires_at.getTime(), (typeof life === 'number' ? life : usualLife) * 1000);
  return token;
}

/**
 * Requests the token of a user.
 *
 * @param kept the refresh token that stays in use if the answer brings no new one.
 */
export async function requestUserToken(
  request: OAuthRequest,
  options?: RequestOptions,
  clock?: ServerClock,
  kept?: string,
): Promise<OAuthToken & TokenLifetime> {
  return withRefreshToken(await requestAppToken(request, options, clock), kept);
}

/** The token of a user that a caller got elsewhere; undefined for what is none. */
export function userTokenIn(given: unknown, now: number): (OAuthToken & TokenLifetime) | undefined {
  const token = tokenIn(given, now);
  return token && withRefreshToken(token);
}

/** @param now the server's time, in milliseconds since 1970. */
function tokenIn(body: unknown, now: number): (JWTToken & TokenLifetime) | undefined {
  if (!isObject(body)) return undefined;
  const { expires_in } = body;
  // As it is sent, so that a refused token is known again.
  const access_token = typeof body.access_token === 'string' ? body.access_token.trim() : '';
  if (access_token === '') return undefined;
  const end = expiry(expires_in, now);
  if (end === undefined) return undefined;
  return { ...body, access_token, expires_in: Math.floor(end / 1000), expires_at: new Date(end) };
}

function withRefreshToken(token: JWTToken & TokenLifetime, kept = ''): OAuthToken & TokenLifetime {
  const next: unknown = Reflect.get(token, 'refresh_token');
  return { ...token, refresh_token: typeof next === 'string' && next !== '' ? next : kept };
}

/** In milliseconds since 1970; undefined for what is before. */
function expiry(expiresIn: unknown, now: number): number | undefined {
  const seconds = typeof expiresIn === 'string' ? Number(expiresIn) : expiresIn;
  if (typeof seconds === 'number' && seconds < 0) return undefined;
  if (typeof seconds !== 'number' || !(seconds > 0)) return now + usualLife * 1000;
  return Math.min(seconds < firstTime ? now + seconds * 1000 : seconds * 1000, lastDate);
}
