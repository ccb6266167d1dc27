import { checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import type { RequestOptions } from '../http/options.js';
import { endpointsOf, type Region } from '../http/region.js';
import { absoluteBase } from '../http/request.js';
import type { TokenStore } from './token-store.js';

/** The OAuth endpoints to use: the same options as those of the client. */
export interface OAuthSite {
  /** The host of the API. Beats `region`. It must be https, unless it is this machine. */
  readonly baseURL?: string | undefined;
  /** `com` (default) or `cn`. */
  readonly region?: Region | undefined;
}

/** Options of all auth objects that fetch tokens. */
export interface AuthOptions extends OAuthSite {
  /** Keeps the token between restarts and shares it between processes. Default: the memory of this object. */
  readonly store?: TokenStore | undefined;
  /**
   * The name of the token in the store. The default is made of the flow, the host and the app, but not of the user: with
   * several users, pass one that names the user. `webOAuth` requires it if there is a store.
   */
  readonly key?: string | undefined;
  /** Options for the requests to the token endpoint, such as `fetch`, `signal` and `timeout`, by default 30000. */
  readonly requestOptions?: RequestOptions | undefined;
}

/**
 * The base URL of the API.
 *
 * @throws CozeError if secrets would travel unencrypted.
 */
export function apiBase(site: OAuthSite): string {
  const base = absoluteBase(endpointsOf(site).baseURL);
  const { protocol, hostname } = new URL(base);
  if (protocol === 'https:' || isLoopback(hostname)) return base;
  throw new CozeError('baseURL must be https for OAuth: codes, secrets and tokens would travel unencrypted.');
}

/** The base URL of the website with the consent page: `www.` in place of `api.`, other hosts as they are. */
export function websiteBase(site: OAuthSite): string {
  return apiBase(site).replace(/^(https?:\/\/)api\./i, '$1www.');
}

/** The name of the platform in the keys of a store: host and path, as one host may serve several platforms. */
export function platformName(site: OAuthSite): string {
  const base = apiBase(site);
  return `${platformHost(base)}${new URL(base).pathname.replace(/\/+$/, '')}`;
}

/** The host by which the platform is known, without the dot at the end of a complete name. */
export function platformHost(base: string): string {
  return new URL(base).host.replace(/\.(?=$|:)/, '');
}

/** Checks a secret that is sent as the bearer. The error names the option; http/token.ts knows only the header. */
export function checkBearer(name: string, value: unknown): string {
  const text = checkText(name, value).trim();
  if (/^bearer\s/i.test(text)) throw new CozeError(`${name} must be the secret alone: leave "Bearer" out.`);
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new CozeError(`${name} contains a space, a line break or a non-ASCII character: copy it again.`);
}

function isLoopback(hostname: string): boolean {
  return /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);
}
