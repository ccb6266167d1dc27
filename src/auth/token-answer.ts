import type { JWTToken, OAuthToken } from '../../generated/client/index.gen.js';
import { labelOf, type Operation } from '../core/operation.js';
import type { RequestOptions } from '../core/options.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
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
  const body = await requestOAuth(request, options, clock);
  const { access_token } = body;
  if (typeof access_token !== 'string' || access_token === '')
    throw new InvalidResponseError(undefined, undefined, `${labelOf(request.operation)}: the answer holds no token`);
  const expires_at = new Date(expiry(body['expires_in'], clock.now(), request.operation));
  const { duration_seconds: life } = request.params;
  clock.learnFromToken(expires_at.getTime(), (typeof life === 'number' ? life : usualLife) * 1000);
  return { ...body, access_token, expires_in: Math.floor(expires_at.getTime() / 1000), expires_at };
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
  kept = '',
): Promise<OAuthToken & TokenLifetime> {
  const token = await requestAppToken(request, options, clock);
  const next: unknown = Reflect.get(token, 'refresh_token');
  return { ...token, refresh_token: typeof next === 'string' && next !== '' ? next : kept };
}

/** In milliseconds since 1970. */
function expiry(expiresIn: unknown, now: number, operation: Operation): number {
  const seconds = typeof expiresIn === 'string' ? Number(expiresIn) : expiresIn;
  if (typeof seconds === 'number' && seconds < 0)
    throw new InvalidResponseError(undefined, undefined, `${labelOf(operation)}: expires_in is negative`);
  if (typeof seconds !== 'number' || !(seconds > 0)) return now + usualLife * 1000;
  return Math.min(seconds < firstTime ? now + seconds * 1000 : seconds * 1000, lastDate);
}
