import { AuthenticationError } from '../errors/api-error.js';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import type { Deadline } from './deadline.js';
import { credentialsOf, headerValue, type HeaderPairs } from './headers.js';

type Given = string | undefined | null;

/** The request for a token that an auth object receives. */
export interface TokenRequest {
  /** A token that the server refused. The auth object must return another one. */
  readonly rejected?: string | undefined;
  /** Ends the wait for the token. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that the caller waits for the token; 0 or left out is no limit. */
  readonly timeout?: number | undefined;
}

/** An auth object: it caches a token and renews it. It is called before every attempt. */
export interface TokenSource {
  /**
   * Returns the token to send. Without one, an empty string, `undefined` or `null`, the request has no token.
   *
   * @param request - the token that the server refused, if one was, and the limits of the wait: `signal`, and `timeout` in
   * milliseconds.
   * @throws any error, if there is no token. Nothing is sent then. The call fails with it if it is a CozeError, otherwise
   * with a CozeError that has it as `cause`.
   */
  token(request?: TokenRequest): Given | Promise<Given>;
}

/** A token, a function that returns one before every attempt, or an auth object, which can also replace a refused one. */
export type GetToken = string | (() => Given | Promise<Given>) | TokenSource;

export interface TokenPolicy {
  /** True where visitors of the page could read the token: personal access tokens are refused. */
  readonly refusePersonal: boolean;
}

export function isTokenSource(source: unknown): source is TokenSource {
  return typeof source === 'object' && source !== null && 'token' in source && typeof source.token === 'function';
}

/** The token of one call. It is read before each attempt, and an auth object replaces a refused one once. */
export class CallToken {
  readonly #source: GetToken;
  readonly #policy: TokenPolicy;
  #token: string | undefined;
  /** The refusal of the token, until there is another one. */
  #refusal: AuthenticationError | undefined;
  #isReplaced = false;

  constructor(source: GetToken, policy: TokenPolicy) {
    this.#source = source;
    this.#policy = policy;
  }

  /**
   * The token for the next attempt. Not a promise if the source gives the token at once, so that the request is sent at
   * once, too.
   *
   * @throws the refusal of the token if the auth object has no other one.
   */
  read(deadline: Deadline): string | undefined | Promise<string | undefined> {
    const rejected = this.#refusal && this.#token;
    const given = readToken(this.#source, this.#policy, () => ({
      rejected,
      timeout: deadline.limit,
      // Most tokens are cached, and then nothing needs a signal.
      get signal() {
        return deadline.cancellation.signal();
      },
    }));
    if (!(given instanceof Promise)) return this.#accept(given, rejected);
    const waitsFor = isTokenSource(this.#source) ? 'the auth object' : 'the token function';
    return deadline.race(given, waitsFor).then((token) => this.#accept(token, rejected));
  }

  /** True, once per call, if the error says that the token is refused and an auth object can replace it. */
  replaces(error: CozeError): boolean {
    if (this.#isReplaced || this.#token === undefined || !isTokenSource(this.#source)) return false;
    if (!(error instanceof AuthenticationError)) return false;
    this.#refusal = error;
    this.#isReplaced = true;
    return true;
  }

  #accept(token: string | undefined, rejected: string | undefined): string | undefined {
    const refusal = this.#refusal;
    this.#token = token;
    if (refusal !== undefined && token === rejected) throw refusal;
    this.#refusal = undefined;
    return token;
  }
}

/**
 * The token to send; `undefined` if the source has none. Returns a promise only if the source does.
 *
 * @param request - makes the request for an auth object.
 * @throws CozeError if the source fails or returns something that is not a token.
 */
export function readToken(
  source: GetToken,
  policy: TokenPolicy,
  request: () => TokenRequest,
): string | undefined | Promise<string | undefined> {
  // The settings hold a string after its check.
  if (typeof source === 'string') return source === '' ? undefined : source;
  const fail = (cause: unknown): never => {
    const isFunction = typeof source === 'function';
    // Errors of our auth objects say what happened.
    if (!isFunction && isCozeError(cause)) throw cause;
    const what = isFunction ? 'token function' : 'auth object given as token';
    throw new CozeError(`The ${what} failed, nothing was sent: see cause.`, { cause });
  };
  let given: Given | Promise<Given>;
  try {
    given = typeof source === 'function' ? source() : source.token(request());
  } catch (cause) {
    return fail(cause);
  }
  if (typeof given !== 'object' || given === null) return checkToken(given, policy);
  return Promise.resolve(given).then((token) => checkToken(token, policy), fail);
}

/** @throws CozeError for a value that is not a token, and for a personal access token where those are refused. */
function checkToken(token: unknown, policy: TokenPolicy): string | undefined {
  if (token === undefined || token === null) return undefined;
  if (typeof token !== 'string') throw new CozeError(`token must be a string, not ${typeof token}.`);
  const text = token.trim();
  // `Bearer` would be sent twice, and the check for personal access tokens would not recognise the token.
  if (/^bearer(\s|$)/i.test(text)) throw new CozeError('token must be the token alone: leave "Bearer" out.');
  if (text === 'undefined' || text === 'null')
    throw new CozeError(`token is the text "${text}": a variable is not set.`);
  checkPersonal(text, policy);
  return text === '' ? undefined : headerValue('authorization', text);
}

/** What gives the token: text is checked, and empty if there is none. */
export function checkedToken(token: GetToken, policy: TokenPolicy): GetToken {
  return typeof token === 'function' || isTokenSource(token) ? token : (checkToken(token, policy) ?? '');
}

/** An environment variable is often not set. The hosts of Coze answer nothing without a token. */
export function checkSent(token: string | undefined, isPlatform: boolean): void {
  if (token === undefined && isPlatform)
    throw new CozeError('No token: pass `token`, for example process.env.COZE_API_TOKEN. Nothing was sent.');
}

/** Checks a token in a header of the caller. */
export function checkAuthorization(headers: HeaderPairs, policy: TokenPolicy): void {
  for (const [name, value] of headers)
    if (name === 'authorization') checkPersonal(credentialsOf(value ?? undefined) ?? '', policy);
}

function checkPersonal(token: string, { refusePersonal }: TokenPolicy): void {
  if (refusePersonal && /(^|\s)pat_/.test(token))
    throw new CozeError(
      'Every visitor can read a personal access token. Use OAuth, a proxy, or ' +
        'allowPersonalAccessTokenInBrowser: true.',
    );
}
