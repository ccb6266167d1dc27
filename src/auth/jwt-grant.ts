import type { JWTBearerGrant, JWTToken } from '../../generated/client/index.gen.js';
import {
  oauthTokenCreateForAccountOperation,
  oauthTokenCreateForEnterpriseOperation,
  oauthTokenCreateOperation,
} from '../../generated/client/operations.gen.js';
import type { RequestOptions } from '../http/options.js';
import { APIError } from '../errors/api-error.js';
import {
  checkJWTConfig,
  checkJWTGrant,
  type JWTGrantConfig,
  type JWTTokenConfig,
  type SignedJWTConfig,
} from './jwt-config.js';
import { randomText } from './random.js';
import { bearerOf } from './required.js';
import { ServerClock } from './server-clock.js';
import { audienceOf } from './site.js';
import { requestAppToken, type TokenLifetime } from './token-answer.js';

/** Seconds. A JWT is used at once; this leaves room for slow answers and clocks that differ. */
const jwtLife = 600;
/** Seconds. Servers may refuse a JWT from the future, even by a second; a clock that is faster is corrected. */
const backdated = 30;

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
  const jwt = bearerOf('token', config.token);
  return tradeJWT(config, jwt, { ...options, maxRetries: 0 });
}

export async function signedToken(
  config: JWTTokenConfig,
  options: RequestOptions | undefined,
  clock: ServerClock,
): Promise<JWTToken & TokenLifetime> {
  checkJWTConfig(config);
  const { ahead } = clock;
  const trade = () => tradeJWT(config, () => sign(config, clock), options, clock);
  try {
    return await trade();
  } catch (error) {
    const answered = error instanceof APIError && error.status !== undefined;
    if (!answered || Math.abs(clock.ahead - ahead) <= backdated * 1000) throw error;
    return trade();
  }
}

async function sign(config: JWTTokenConfig, clock: ServerClock): Promise<string> {
  const { sessionName, sessionContext } = config;
  const iat = Math.floor(clock.now() / 1000) - backdated;
  const claims = {
    iss: config.appId,
    aud: config.aud === undefined || config.aud === '' ? audienceOf(config) : config.aud,
    iat,
    exp: iat + backdated + jwtLife,
    jti: randomText(48),
    ...(sessionName === undefined ? {} : { session_name: sessionName }),
    ...(sessionContext === undefined ? {} : { session_context: sessionContext }),
  };
  const { signJWT } = await import('./sign-jwt.js');
  return signJWT(claims, config.keyid, config.privateKey);
}

async function tradeJWT(
  config: JWTGrantConfig,
  bearer: string | (() => Promise<string>),
  options?: RequestOptions,
  clock?: ServerClock,
): Promise<JWTToken & TokenLifetime> {
  checkJWTGrant(config);
  const { durationSeconds = 900, scope } = config;
  const grant = {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    duration_seconds: durationSeconds,
  } satisfies JWTBearerGrant;
  const { operation, place } = placeOf(config);
  const params = { ...grant, ...(scope === undefined ? {} : { scope }), ...place };
  return requestAppToken({ operation, site: config, params, bearer }, options, clock);
}

function placeOf({ accountId, enterpriseId }: JWTGrantConfig) {
  if (accountId !== undefined)
    return { operation: oauthTokenCreateForAccountOperation, place: { account_id: accountId } };
  if (enterpriseId !== undefined)
    return { operation: oauthTokenCreateForEnterpriseOperation, place: { enterprise_id: enterpriseId } };
  return { operation: oauthTokenCreateOperation, place: {} };
}
