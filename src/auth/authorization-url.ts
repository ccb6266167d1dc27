import { oauthAuthorizeOperation, oauthAuthorizeWorkspaceOperation } from '../../generated/client/operations.gen.js';
import type { AuthorizeReq } from '../../generated/client/index.gen.js';
import { encodeQuery, fillPath } from '../http/url.js';
import { CozeError } from '../errors/coze-error.js';
import { randomText, sha256 } from './random.js';
import { optional, required } from './required.js';
import { websiteBase, type OAuthSite } from './site.js';

export interface WebAuthenticationConfig extends OAuthSite {
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** Where the browser comes back to: one of the addresses the app has registered. */
  readonly redirectUrl: string;
  /** What the browser brings back, so that you know your own requests. Left out or blank, a random one is made. */
  readonly state?: string | undefined;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
}

export interface PKCEAuthenticationConfig extends WebAuthenticationConfig {
  /** `S256` (default) or `plain`. */
  readonly code_challenge_method?: string | undefined;
}

/** Where to send the browser, and what to keep until it comes back. */
export interface PKCEAuthentication {
  readonly url: string;
  /** The secret for `getPKCEOAuthToken`. Keep it where the page of consent cannot read it. */
  readonly codeVerifier: string;
  /** The `state` in the URL, for `handleCallback`. */
  readonly state: string;
}

/**
 * The address to send a user's browser to, so that they let a web app act for them.
 *
 * It always holds a `state`. Keep it, or the whole address, with the user's session, and check the callback with
 * `handleCallback`.
 *
 * @param config the app, and where the browser comes back to.
 * @throws CozeError when something is missing, or `baseURL` is neither https nor this machine.
 * @example
 * const url = getWebAuthenticationUrl({ region: 'cn', clientId, redirectUrl });
 * session.authorization = url;
 */
export function getWebAuthenticationUrl(config: WebAuthenticationConfig): string {
  checkAuthenticationConfig(config);
  return authorizationUrl(config, {});
}

/**
 * The address to send a user's browser to, for an app that can keep no secret.
 *
 * @param config the app, where the browser comes back to, and the method, `S256` unless told otherwise.
 * @returns the address, and the verifier and the state to keep until the browser is back.
 * @throws CozeError when something is missing, the method is unknown, or `baseURL` is neither https nor this machine.
 * @example
 * const { url, codeVerifier, state } = await getPKCEAuthenticationUrl({ clientId, redirectUrl });
 */
export async function getPKCEAuthenticationUrl(config: PKCEAuthenticationConfig): Promise<PKCEAuthentication> {
  checkAuthenticationConfig(config);
  const method = methodOf(config);
  const codeVerifier = randomText(48);
  const code_challenge = method === 'plain' ? codeVerifier : await sha256(codeVerifier);
  const url = authorizationUrl(config, { code_challenge, code_challenge_method: method });
  return { url, codeVerifier, state: stateOf(url) ?? '' };
}

/** The `state` in an address made here. */
export function stateOf(authorizationUrl: string): string | undefined {
  return new URL(authorizationUrl).searchParams.get('state') ?? undefined;
}

/** Refuses what no address could be made of. */
export function checkAuthenticationConfig(config: PKCEAuthenticationConfig): void {
  methodOf(config);
  required('clientId', config.clientId);
  optional('workspaceId', config.workspaceId);
  if (!URL.canParse(required('redirectUrl', config.redirectUrl)))
    throw new CozeError('redirectUrl must be an address, such as https://shop.example/callback.');
}

function methodOf({ code_challenge_method: method = 'S256' }: PKCEAuthenticationConfig): 'S256' | 'plain' {
  if (method === 'S256' || method === 'plain') return method;
  throw new CozeError("code_challenge_method must be 'S256' or 'plain'.");
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

/** Programs without types pass null too. */
function isBlank(state: string | null | undefined): state is '' | null | undefined {
  return state === undefined || state === null || state.trim() === '';
}
