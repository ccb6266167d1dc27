import { CozeError, isCozeError } from '../errors/coze-error.js';
import { headerValue, type HeaderPairs } from './headers.js';
import { credentialsOf } from '../errors/redact.js';

type Given = string | undefined | null;

/** What a source of tokens is asked for. */
export interface TokenRequest {
  /** A token that the server refused: another one is wanted. */
  readonly rejected?: string | undefined;
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the caller gives up; left out or 0, it does not. */
  readonly timeout?: number | undefined;
}

/** An auth object: it keeps a token and gets the next one. It is asked before every attempt. */
export interface TokenSource {
  token(request?: TokenRequest): Given | Promise<Given>;
}

/** A token, a function that gives one before every attempt, or an auth object, which can also replace a refused one. */
export type GetToken = string | (() => Given | Promise<Given>) | TokenSource;

export interface TokenPolicy {
  /** Whether personal access tokens are refused: whoever opens the page could read them. */
  readonly refusePersonal: boolean;
}

/** Whether it is an auth object, which can replace a token that the server refused. */
export function isTokenSource(source: unknown): source is TokenSource {
  return typeof source === 'object' && source !== null && 'token' in source && typeof source.token === 'function';
}

/**
 * The token as it is sent, or undefined where there is none. Never waits unless the source does.
 *
 * @param rejected a token that the server refused, for an auth object to replace.
 * @param caller how long an auth object is waited for.
 */
export function readToken(
  source: GetToken,
  policy: TokenPolicy,
  rejected?: string,
  caller?: Pick<TokenRequest, 'signal' | 'timeout'>,
): string | undefined | Promise<string | undefined> {
  if (typeof source === 'string') return checkToken(source, policy);
  if (source === undefined || source === null) return undefined;
  const fail = typeof source === 'function' ? refuse : refuseSource;
  let given: Given | Promise<Given>;
  try {
    given = typeof source === 'function' ? source() : source.token({ ...caller, rejected });
  } catch (cause) {
    return fail(cause);
  }
  if (typeof given !== 'object' || given === null) return checkToken(given, policy);
  return Promise.resolve(given).then((token) => checkToken(token, policy), fail);
}

export function checkToken(token: unknown, policy: TokenPolicy): string | undefined {
  if (token === undefined || token === null) return undefined;
  if (typeof token !== 'string') throw new CozeError(`token must be a string, not ${typeof token}.`);
  const text = token.trim();
  // Sent behind another one it would be refused, and no rule would know what it is.
  if (/^bearer\s/i.test(text)) throw new CozeError('token must be the token alone: leave "Bearer" out.');
  checkPersonal(text, policy);
  return text === '' ? undefined : headerValue('authorization', text);
}

/** Holds a token that comes in a header of the caller's to the same rule. */
export function checkAuthorization(headers: HeaderPairs, policy: TokenPolicy): void {
  for (const [name, value] of headers)
    if (name === 'authorization') checkPersonal(credentialsOf(value ?? undefined) ?? '', policy);
}

function checkPersonal(token: string, { refusePersonal }: TokenPolicy): void {
  if (refusePersonal && /(^|\s)pat_/.test(token))
    throw new CozeError(
      'A personal access token in a browser or web worker can be read by whoever opens the page. Use an OAuth token ' +
        'or a server of yours in between; allowPersonalAccessTokenInBrowser: true lets it pass all the same.',
    );
}

function refuse(cause: unknown): never {
  throw new CozeError('The token function failed, nothing was sent: see cause.', { cause });
}

/** An auth object explains its failures itself. */
function refuseSource(cause: unknown): never {
  if (isCozeError(cause)) throw cause;
  throw new CozeError('The auth object given as token failed, nothing was sent: see cause.', { cause });
}
