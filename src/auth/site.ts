import { endpointsOf, type Region } from '../http/region.js';
import { absoluteBase } from '../http/settings.js';
import { CozeError } from '../errors/coze-error.js';

/** Where the OAuth endpoints are: the same options as those of the client. */
export interface OAuthSite {
  /** The host of the API. Beats `region`. It must be https, unless it is this machine. */
  readonly baseURL?: string | undefined;
  /** `com` (default) or `cn`. */
  readonly region?: Region | undefined;
}

/** The base of the API, refused where secrets would travel in the clear. */
export function apiBase(site: OAuthSite): string {
  const base = absoluteBase(endpointsOf(site).baseURL);
  requireSecure(base);
  return base;
}

/** The base of the website, which shows the page of consent: `www.` where the API is `api.`, else the same. */
export function websiteBase(site: OAuthSite): string {
  return apiBase(site).replace(/^(https?:\/\/)api\./i, '$1www.');
}

/** Names the platform in the keys of a store: several may be behind one host. */
export function nameOf(site: OAuthSite): string {
  const { host, pathname } = new URL(apiBase(site));
  return `${host}${pathname.replace(/\/+$/, '')}`;
}

/** What a JWT names as its audience: the bare host of the API. */
export function audienceOf(site: OAuthSite): string {
  return new URL(apiBase(site)).host;
}

function requireSecure(base: string): void {
  const { protocol, hostname } = new URL(base);
  if (protocol === 'https:' || isLoopback(hostname)) return;
  throw new CozeError('baseURL must be https for OAuth: codes, secrets and tokens would travel in the clear.');
}

function isLoopback(hostname: string): boolean {
  return /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);
}
