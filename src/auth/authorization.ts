import type { AuthorizeReq } from '../../generated/client/index.gen.js';
import { oauthAuthorizeOperation, oauthAuthorizeWorkspaceOperation } from '../../generated/client/operations.gen.js';
import { checkOneOf, checkOptionalText, checkText, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { isErrorBody } from '../errors/error-body.js';
import { OAuthError, StateMismatchError } from '../errors/oauth-error.js';
import { encodeQuery, fillPath } from '../http/request.js';
import { isObject, memberOf } from '../lib/shapes.js';
import { randomText, sha256 } from './crypto.js';
import { checkAuthNames, checkAuthSpelling, userApp } from './option-names.js';
import { websiteBase, type OAuthSite } from './options.js';

/** The web app that asks for access. */
export interface WebAuthenticationConfig extends OAuthSite {
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** The URL of the callback: one of those registered for the app. */
  readonly redirectUrl: string;
  /** A value that the callback repeats, to recognize your own requests. Left out or blank: a random one. */
  readonly state?: string | undefined;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
}

/** The app without a secret that asks for access. */
export interface PKCEAuthenticationConfig extends WebAuthenticationConfig {
  /** `S256` (default) or `plain`. */
  readonly code_challenge_method?: string | undefined;
}

/** The URL to send the browser to, and the values to keep until it comes back. */
export interface PKCEAuthentication {
  /** The page of Coze on which the user allows access. */
  readonly url: string;
  /** The secret for `getPKCEOAuthToken`. Keep it where the consent page cannot read it. */
  readonly codeVerifier: string;
  /** The `state` in the URL, for `handleCallback`. */
  readonly state: string;
}

/** The value kept when the browser was sent away: the `state`, or the whole URL it was sent to. */
export type ExpectedCallback = { readonly state: string } | { readonly url: string };

/** The result of a callback. */
export interface Callback {
  /** The code for `getWebOAuthToken` or `getPKCEOAuthToken`. It works once. */
  readonly code: string;
  readonly state: string;
}

/**
 * Builds the URL where a user authorizes a web app. Send the browser there.
 *
 * The URL always contains a `state`. Keep it, or the whole URL, in the user's session, and check the callback with
 * `handleCallback`.
 *
 * @param config - the app, and the URL of the callback.
 * @throws CozeError if something is missing, or `baseURL` is neither https nor this machine.
 * @example
 * const url = getWebAuthenticationUrl({ region: 'cn', clientId, redirectUrl });
 * request.session.authorization = url;
 * @see en: https://www.coze.com/docs/developer_guides/oauth_code
 */
export function getWebAuthenticationUrl(config: WebAuthenticationConfig): string {
  return authorizationUrl(authenticationConfig('config', config), {});
}

/**
 * Builds the URL where a user authorizes an app that cannot keep a secret (PKCE). Send the browser there.
 *
 * @param config - the app, the URL of the callback, and the method of the challenge, by default `S256`.
 * @returns the URL, and the verifier and the state to keep until the browser comes back.
 * @throws CozeError if something is missing, the method is unknown, or `baseURL` is neither https nor this machine.
 * @example
 * const { url, codeVerifier, state } = await getPKCEAuthenticationUrl({ clientId, redirectUrl });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 */
export async function getPKCEAuthenticationUrl(config: PKCEAuthenticationConfig): Promise<PKCEAuthentication> {
  const app = authenticationConfig('config', config);
  await checkAuthNames(app, userApp);
  const method = challengeMethod(app);
  const codeVerifier = randomText(48);
  const code_challenge = method === 'plain' ? codeVerifier : await sha256(codeVerifier);
  const url = authorizationUrl(app, { code_challenge, code_challenge_method: method });
  return { url, codeVerifier, state: stateOf(url) ?? '' };
}

/**
 * Reads the URL of a callback, and checks that it answers your own request.
 *
 * @param url - the URL that the browser came back to, or its path and query, as a server sees it.
 * @param expected - the `state`, or the `url` that the browser was sent to, from the session of this user.
 * @throws StateMismatchError if the state is missing or another one.
 * @throws OAuthError if the user or the platform refused.
 * @throws CozeError if there is no code.
 * @example
 * const { code } = handleCallback(request.url, { state: request.session.state });
 * @see en: https://www.coze.com/docs/developer_guides/oauth_code
 */
export function handleCallback(url: string | URL, expected: ExpectedCallback): Callback {
  const { searchParams } = callbackUrl(url);
  for (const name of new Set(searchParams.keys()))
    if (/^(state|code|error.*)$/.test(name) && searchParams.getAll(name).length > 1)
      throw new CozeError(
        `The callback contains "${name}" more than once: it may be forged. Let the user start again.`,
      );
  const wanted = expectedState(expected);
  if (typeof wanted !== 'string' || wanted === '')
    throw new StateMismatchError('The expected state is missing: pass the `state` that authorize() returned.');
  const state = searchParams.get('state');
  if (state !== wanted)
    throw new StateMismatchError(
      `The callback has ${state === null ? 'no state' : 'another state than the request'}: ` +
        'it may be forged, or answer an older request. Let the user start again.',
    );
  const body = Object.fromEntries([...searchParams].filter(([name]) => name.startsWith('error')));
  if (isErrorBody(body)) throw new OAuthError(undefined, body, 'The authorization');
  const code = searchParams.get('code');
  if (code === null || code === '') throw new CozeError('The callback contains no code.');
  return { code, state };
}

/** The `state` in a URL of this module. */
export function stateOf(url: string): string | undefined {
  return new URL(url).searchParams.get('state') ?? undefined;
}

/** A copy of a config. Refuses one from which no URL can be made. */
export function authenticationConfig<C extends PKCEAuthenticationConfig>(name: string, given: C): C {
  const config = copyOf(name, given);
  checkAuthSpelling(config, userApp);
  challengeMethod(config);
  checkText('clientId', config.clientId);
  if (!isBlank(config.state)) checkText('state', config.state);
  checkOptionalText('workspaceId', config.workspaceId);
  if (!URL.canParse(checkText('redirectUrl', config.redirectUrl)))
    throw new CozeError('redirectUrl must be an absolute URL, such as https://shop.example/callback.');
  return config;
}

function challengeMethod({ code_challenge_method: method = 'S256' }: PKCEAuthenticationConfig): 'S256' | 'plain' {
  checkOneOf('code_challenge_method', method, ['S256', 'plain']);
  return method;
}

function authorizationUrl(config: WebAuthenticationConfig, challenge: Partial<AuthorizeReq>): string {
  const { workspaceId, state } = config;
  const query: AuthorizeReq = {
    response_type: 'code',
    client_id: config.clientId,
    redirect_uri: config.redirectUrl,
    state: isBlank(state) ? randomText(32) : state,
    ...challenge,
  };
  const { path } = workspaceId === undefined ? oauthAuthorizeOperation : oauthAuthorizeWorkspaceOperation;
  return `${websiteBase(config)}${fillPath(path, { workspace_id: workspaceId })}?${encodeQuery({ ...query })}`;
}

/** JavaScript callers pass null too. */
function isBlank(state: string | null | undefined): state is '' | null | undefined {
  return state === undefined || state === null || (typeof state === 'string' && state.trim() === '');
}

/** The state from a session, which may have lost it: then it is undefined, despite its type. */
function expectedState(expected: ExpectedCallback | undefined): unknown {
  if (!isObject(expected)) return undefined;
  const given = copyOf('expected', expected);
  if (!('url' in given)) return given.state;
  return URL.canParse(given.url) ? stateOf(given.url) : undefined;
}

function callbackUrl(url: unknown): URL {
  const text = typeof url === 'string' ? url : memberOf(url, 'href');
  if (typeof text === 'string' && text !== '' && URL.canParse(text, 'http://localhost'))
    return new URL(text, 'http://localhost');
  throw new CozeError('The callback is not a URL: pass the URL that the browser came back to, or its path and query.');
}
