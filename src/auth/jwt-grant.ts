import { runtime } from '#runtime';
import type { JWTBearerGrant, JWTScope, JWTToken } from '../../generated/client/index.gen.js';
import {
  oauthTokenCreateForAccountOperation,
  oauthTokenCreateForEnterpriseOperation,
  oauthTokenCreateOperation,
} from '../../generated/client/operations.gen.js';
import type { RequestOptions } from '../core/options.js';
import { APIError } from '../errors/api-error.js';
import { CozeError } from '../errors/coze-error.js';
import { randomText } from './random.js';
import { required } from './required.js';
import { ServerClock } from './server-clock.js';
import { audienceOf, type OAuthSite } from './site.js';
import { requestAppToken, type TokenLifetime } from './token-answer.js';

/** What an app with a key asks for, apart from how it signs. */
interface JWTGrantConfig extends OAuthSite {
  /** Seconds the token lives, from 1 to 86399. Default 900. */
  readonly durationSeconds?: number | undefined;
  /** What the token may do; counts for channel apps only. Left out, all that the app may. */
  readonly scope?: Partial<JWTScope> | undefined;
  /** Act in the account of another user, or in one organization of an enterprise. */
  readonly accountId?: string | undefined;
  /** Act in a whole enterprise, with a privileged app. Not together with `accountId`. */
  readonly enterpriseId?: string | undefined;
}

/** A JWT that was signed elsewhere. */
export interface SignedJWTConfig extends JWTGrantConfig {
  /** The JWT. It works once. */
  readonly token: string;
}

/** Who uses the app, for quotas and bills; enterprise flagship plans only. */
export interface JWTSessionContext {
  readonly device_info?: { readonly device_id?: string; readonly custom_consumer?: string };
}

export interface JWTTokenConfig extends JWTGrantConfig {
  /** The id of the OAuth app. */
  readonly appId: string;
  /** The fingerprint of the public key. */
  readonly keyid: string;
  /** The private key as PEM, in PKCS#8 or PKCS#1. */
  readonly privateKey: string;
  /** The bare host of the API. Default: the host of `baseURL`. */
  readonly aud?: string | undefined;
  /** Only `RS256`, the default. */
  readonly algorithm?: string | undefined;
  /** One value for each of your users: keeps their conversations apart. */
  readonly sessionName?: string | undefined;
  readonly sessionContext?: JWTSessionContext | undefined;
  /** Let a private key be used in browsers and web workers, where whoever opens the page can read it. */
  readonly allowPrivateKeyInBrowser?: boolean | undefined;
}

/** A JWT is used at once; this leaves room for slow answers and clocks that differ. */
const jwtLife = 600;
/** Servers may refuse a JWT from the future, even by a second. */
const backdated = 30;
/** Milliseconds. From here on a refusal may be the fault of the clock. */
const clockDifference = 60_000;

/**
 * Gets the token of an app for a JWT that is signed here.
 *
 * A clock that runs wrong is corrected by that of the server: the JWT is then signed once more.
 *
 * @param config the app and its key.
 * @param options as for every call; `debug` shows no bodies here, for they hold secrets.
 * @returns the token. `expires_in` is the time it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws CozeError when something is missing, or the key is none: the message says which format was found.
 * @throws OAuthError when the server refuses, whatever the HTTP status. An abort rejects with APIUserAbortError.
 * @example
 * const { access_token } = await getJWTToken({ region: 'cn', appId, keyid, privateKey, sessionName: user.id });
 */
export async function getJWTToken(config: JWTTokenConfig, options?: RequestOptions): Promise<JWTToken & TokenLifetime> {
  return signedToken(config, options, new ServerClock());
}

/**
 * Gets the token of an app for a JWT that was signed elsewhere, by a key vault for example.
 *
 * @param config the JWT, and what the token may do.
 * @param options as for every call; `debug` shows no bodies here, for they hold secrets.
 * @returns the token. `expires_in` is the time it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws OAuthError when the server refuses, whatever the HTTP status. An abort rejects with APIUserAbortError.
 * @example
 * const { access_token } = await _getJWTToken({ token: await vault.sign(claims) });
 */
export async function _getJWTToken(
  config: SignedJWTConfig,
  options?: RequestOptions,
): Promise<JWTToken & TokenLifetime> {
  return tradeJWT(config, config.token, options);
}

export async function signedToken(
  config: JWTTokenConfig,
  options: RequestOptions | undefined,
  clock: ServerClock,
): Promise<JWTToken & TokenLifetime> {
  refuseExposedKey(config);
  const { ahead } = clock;
  try {
    return await tradeJWT(config, await sign(config, clock), options, clock);
  } catch (error) {
    const answered = error instanceof APIError && error.status !== undefined;
    if (!answered || Math.abs(clock.ahead - ahead) < clockDifference) throw error;
    return tradeJWT(config, await sign(config, clock), options, clock);
  }
}

/** Refuses to hold a private key where whoever opens the page can read it. */
export function refuseExposedKey(config: JWTTokenConfig): void {
  if (!runtime.exposesToken || config.allowPrivateKeyInBrowser === true) return;
  throw new CozeError(
    'A private key in a browser or web worker can be read by whoever opens the page. Let a server of yours get the ' +
      'token; allowPrivateKeyInBrowser: true lets it pass all the same.',
  );
}

async function sign(config: JWTTokenConfig, clock: ServerClock): Promise<string> {
  const { algorithm = 'RS256', sessionName, sessionContext } = config;
  if (algorithm !== 'RS256') throw new CozeError('algorithm must be RS256: Coze takes no other.');
  const iat = Math.floor(clock.now() / 1000) - backdated;
  const claims = {
    iss: required('appId', config.appId),
    aud: config.aud === undefined || config.aud === '' ? audienceOf(config) : config.aud,
    iat,
    exp: iat + backdated + jwtLife,
    jti: randomText(48),
    ...(sessionName === undefined ? {} : { session_name: sessionName }),
    ...(sessionContext === undefined ? {} : { session_context: sessionContext }),
  };
  const { signJWT } = await import('./sign-jwt.js');
  return signJWT(claims, required('keyid', config.keyid), config.privateKey);
}

async function tradeJWT(
  config: JWTGrantConfig,
  jwt: string,
  options?: RequestOptions,
  clock?: ServerClock,
): Promise<JWTToken & TokenLifetime> {
  const { durationSeconds = 900, scope } = config;
  if (!Number.isInteger(durationSeconds) || durationSeconds < 1 || durationSeconds > 86_399)
    throw new CozeError('durationSeconds must be a whole number from 1 to 86399.');
  const grant = {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    duration_seconds: durationSeconds,
  } satisfies JWTBearerGrant;
  const { operation, place } = placeOf(config);
  const params = { ...grant, ...(scope === undefined ? {} : { scope }), ...place };
  return requestAppToken({ operation, site: config, params, bearer: required('token', jwt) }, options, clock);
}

function placeOf({ accountId, enterpriseId }: JWTGrantConfig) {
  if (accountId !== undefined && enterpriseId !== undefined)
    throw new CozeError('accountId and enterpriseId exclude each other: a token acts in one of them.');
  if (accountId !== undefined)
    return { operation: oauthTokenCreateForAccountOperation, place: { account_id: accountId } };
  if (enterpriseId !== undefined)
    return { operation: oauthTokenCreateForEnterpriseOperation, place: { enterprise_id: enterpriseId } };
  return { operation: oauthTokenCreateOperation, place: {} };
}
