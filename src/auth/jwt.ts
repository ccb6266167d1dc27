import { runtime } from '#runtime';
import type { JWTToken } from '../../generated/client/index.gen.js';
import { APIError } from '../errors/api-error.js';
import { atCallSite } from '../errors/call-site.js';
import { checkBoolean, checkOptionalText, checkText, copyOf } from '../errors/check.js';
import { CozeError, missingFile } from '../errors/coze-error.js';
import { checkOptions, type RequestOptions } from '../http/options.js';
import type { TokenRequest, TokenSource } from '../http/token.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { randomText, sha256, subtle } from './crypto.js';
import { checkJWTGrant, grants, requestToken, type JWTGrantConfig } from './grants.js';
import { checkAuthNames, checkAuthSpelling, jwtApp } from './option-names.js';
import { apiBase, checkBearer, platformHost, platformName, type AuthOptions } from './options.js';
import { freshToken, ServerClock, usableToken, type FreshToken, type TokenLifetime } from './token.js';
import { TokenCache, type SharedWait } from './token-cache.js';
import { TokenSlot } from './token-store.js';

/** The user of the app, for quotas and bills; enterprise flagship plans only. */
export interface JWTSessionContext {
  /** The ids of the device and of the consumer, as your business names them. */
  readonly device_info?: { readonly device_id?: string; readonly custom_consumer?: string };
}

/** The app, its key, and what the token may do. */
export interface JWTTokenConfig extends JWTGrantConfig {
  /** The id of the OAuth app. */
  readonly appId: string;
  /** The fingerprint of the public key. */
  readonly keyid: string;
  /** The private key as PEM, in PKCS#8 or PKCS#1, or the Base64 of it in one line, as secret stores keep it. */
  readonly privateKey: string;
  /** The bare host of the API. Default: the host of `baseURL`. */
  readonly aud?: string | undefined;
  /** Only `RS256`, the default. */
  readonly algorithm?: string | undefined;
  /** One value for each of your users: keeps their conversations apart. */
  readonly sessionName?: string | undefined;
  readonly sessionContext?: JWTSessionContext | undefined;
  /** Allow a private key in browsers and web workers, where everyone who opens the page can read it. Default false. */
  readonly allowPrivateKeyInBrowser?: boolean | undefined;
}

/** A JWT that was signed elsewhere. */
export interface SignedJWTConfig extends JWTGrantConfig {
  /** The JWT, without `Bearer`. It works once. */
  readonly token: string;
}

/** The app and its key, and where its tokens are kept. */
export interface JWTAuthOptions extends JWTTokenConfig, AuthOptions {}

/** jose and the reader of keys. They load when the first JWT is signed. */
const signingChunk = /* @__PURE__ */ new LazyChunk(
  () => Promise.all([import('jose/jwt/sign'), import('./private-key.js')]),
  missingFile,
);

/** Seconds. A JWT is used at once: this leaves room for slow responses and for clocks that differ. */
const jwtLife = 600;
/** Seconds. Servers may refuse a JWT from the future, even by a second. A clock that is faster is corrected. */
const backdated = 30;

/**
 * Gets the token of an app for a JWT that is signed here.
 *
 * If the clock of this machine is wrong, the JWT is signed a second time, with the time of the server.
 *
 * @param config - the app and its key.
 * @param options - as for every call; `debug` logs no bodies here, because they contain secrets.
 * @returns the token. `expires_in` is the time when it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws CozeError if something is missing; BadRequestError if the key cannot be used: the message says which format was
 *   found, `status` is 400, there is no `msg`, and nothing was sent.
 * @throws OAuthError if the server refuses, with any HTTP status. An abort rejects with APIUserAbortError.
 * @example
 * const { access_token } = await getJWTToken({ region: 'cn', appId, keyid, privateKey, sessionName: user.id });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 */
export async function getJWTToken(config: JWTTokenConfig, options?: RequestOptions): Promise<JWTToken & TokenLifetime> {
  return atCallSite(async () => {
    await checkAuthNames(config, jwtApp);
    return requestSignedToken(config, options, new ServerClock());
  });
}

/**
 * Gets the token of an app for a JWT that was signed elsewhere, for example by a key vault.
 *
 * @param config - the JWT, and what the token may do.
 * @param options - as for every call; `debug` logs no bodies here, because they contain secrets. It is never retried.
 * @returns the token. `expires_in` is the time when it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws CozeError if the JWT is missing or has a wrong form.
 * @throws OAuthError if the server refuses, with any HTTP status. An abort rejects with APIUserAbortError.
 * @example
 * const { access_token } = await _getJWTToken({ token: await vault.sign(claims) });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 */
export async function _getJWTToken(
  config: SignedJWTConfig,
  options: RequestOptions = {},
): Promise<JWTToken & TokenLifetime> {
  const copy = copyOf('config', config);
  await checkAuthNames(copy, jwtApp);
  const jwt = checkBearer('token', copy.token);
  return requestToken(grants.jwt, { ...copy, jwt }, { ...copyOf('options', options), maxRetries: 0 });
}

/**
 * The token of an app with a key. Printing the object shows none of its secrets.
 *
 * @example
 * const auth = jwtAuth({ appId, keyid, privateKey });
 * const client = new CozeAPI({ token: auth });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 * @see zh: https://docs.coze.cn/developer_guides/authentication
 */
export class JWTAuth implements TokenSource {
  readonly #options: JWTAuthOptions;
  readonly #cache: TokenCache;
  readonly #slot: TokenSlot | undefined;
  readonly #clock = new ServerClock();

  /** @internal */
  constructor(given: JWTAuthOptions) {
    const options = copyOf('options', given);
    checkJWTConfig(options);
    const { store, key, privateKey, requestOptions = {} } = options;
    if (typeof privateKey === 'string') checkText('privateKey', privateKey);
    checkOptions(copyOf('requestOptions', requestOptions));
    const name = checkOptionalText('key', key);
    this.#options = options;
    this.#cache = new TokenCache((stale, wait) => this.#fetch(stale, wait));
    this.#slot = store === undefined ? undefined : new TokenSlot(store, () => name ?? keyOf(options));
  }

  /**
   * Gets the access token from the cache. If it is missing or ends soon, signs a JWT and requests the next one.
   *
   * @param request - `rejected` is a token that the server refused: another one is returned. `signal` ends the wait, not
   * the request, which other callers may share. `timeout` is the longest time to wait, in milliseconds.
   * @throws OAuthError if the server refuses; BadRequestError if the key cannot be used; APIUserAbortError on abort.
   * @example
   * const accessToken = await auth.token();
   */
  token(request?: TokenRequest): string | Promise<string> {
    return this.#cache.token(request);
  }

  async #fetch(stale: string | undefined, { patience }: SharedWait): Promise<FreshToken> {
    await checkAuthNames(this.#options, jwtApp);
    let storeWorks = true;
    // A store that fails costs a request, but not the token: another JWT can always be signed.
    const stored = await this.#slot?.load(patience).catch(() => void (storeWorks = false));
    const found = stored && usableToken(stored, stale, this.#clock);
    if (found !== undefined) return found;
    const token = await requestSignedToken(this.#options, this.#options.requestOptions, this.#clock);
    const saved = this.#slot?.save(token, undefined, patience).catch(() => undefined);
    if (storeWorks) await saved;
    return freshToken(token, this.#clock);
  }
}

/**
 * Makes an auth object for an app with a key. Pass it as `token` of a client.
 *
 * @param options - the app and its key. Each `sessionName` needs an object of its own: it is part of the token.
 * @throws CozeError if something is missing, `baseURL` is neither https nor this machine, or in a browser.
 * @example
 * const auth = jwtAuth({ region: 'cn', appId, keyid, privateKey, durationSeconds: 3600 });
 * const client = new CozeAPI({ region: 'cn', token: auth });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 */
export function jwtAuth(options: JWTAuthOptions): JWTAuth {
  return new JWTAuth(options);
}

/** Refuses a config that cannot work. The key itself is read when it signs. */
function checkJWTConfig(config: JWTTokenConfig): void {
  checkAuthSpelling(config, jwtApp);
  checkBoolean('allowPrivateKeyInBrowser', config.allowPrivateKeyInBrowser);
  const { algorithm = 'RS256', privateKey } = config;
  for (const name of ['appId', 'keyid'] as const) checkText(name, config[name]);
  // Others are refused where the key is read, with advice for each.
  if (privateKey === undefined || privateKey === null) checkText('privateKey', privateKey);
  if (algorithm !== 'RS256') throw new CozeError('algorithm must be RS256: Coze supports no other.');
  checkJWTGrant(config);
  if (!runtime.exposesToken || config.allowPrivateKeyInBrowser === true) return;
  throw new CozeError(
    'In a browser or web worker, everyone who opens the page can read a private key. Get the token on your server, or ' +
      'set allowPrivateKeyInBrowser: true.',
  );
}

async function requestSignedToken(
  given: JWTTokenConfig,
  options: RequestOptions | undefined,
  clock: ServerClock,
): Promise<JWTToken & TokenLifetime> {
  const config = copyOf('config', given);
  checkJWTConfig(config);
  const { ahead } = clock;
  const request = () => requestToken(grants.jwt, { ...config, jwt: () => sign(config, clock) }, options, clock);
  try {
    return await request();
  } catch (error) {
    // The reason may be the clock of this machine, which the response has corrected.
    const responded = error instanceof APIError && error.status !== undefined;
    if (!responded || Math.abs(clock.ahead - ahead) <= backdated * 1000) throw error;
    return request();
  }
}

/** Signs a JWT. */
async function sign(config: JWTTokenConfig, clock: ServerClock): Promise<string> {
  const { appId, keyid, privateKey, aud, sessionName, sessionContext } = config;
  const iat = Math.floor(clock.now() / 1000) - backdated;
  const claims = {
    iss: appId,
    aud: aud === undefined || aud === '' ? platformHost(apiBase(config)) : aud,
    iat,
    exp: iat + backdated + jwtLife,
    jti: randomText(48),
    ...(sessionName !== undefined && { session_name: sessionName }),
    ...(sessionContext !== undefined && { session_context: sessionContext }),
  };
  const [{ SignJWT }, { importPrivateKey }] = await signingChunk.load();
  const key = await importPrivateKey(privateKey, subtle);
  try {
    return await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyid }).sign(key);
  } catch (cause) {
    throw new CozeError('The JWT cannot be signed with this private key: see cause.', { cause });
  }
}

/** The key in a store: tokens that may do different things, or belong to different users, have different keys. */
async function keyOf(options: JWTAuthOptions): Promise<string> {
  const { appId, keyid, accountId, enterpriseId, sessionName, sessionContext, scope } = options;
  const parts = [keyid, accountId, enterpriseId, sessionName, sessionContext, scope];
  const digest = await sha256(JSON.stringify(parts.map((part) => part ?? null)));
  return `coze-client:jwt:${platformName(options)}:${appId}:${digest}`;
}
