import { checkOneOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';

/** The API of coze.com: the default of `baseURL`. */
export const COZE_COM_BASE_URL = 'https://api.coze.com';
/** The API of coze.cn. */
export const COZE_CN_BASE_URL = 'https://api.coze.cn';
/** The sockets of coze.com. */
export const COZE_COM_BASE_WS_URL = 'wss://ws.coze.com';
/** The sockets of coze.cn. */
export const COZE_CN_BASE_WS_URL = 'wss://ws.coze.cn';

/** The two sites of Coze. A token or an id of one is unknown to the other. */
export type Region = 'com' | 'cn';

export interface Endpoints {
  readonly baseURL: string;
  readonly baseWsURL: string;
}

/**
 * The base URLs of requests and sockets. An explicit URL takes precedence over the region; without one, sockets use the
 * host that belongs to that of the requests.
 *
 * @throws CozeError for a URL or region that does not work.
 */
export function endpointsOf(options: {
  readonly baseURL?: string | undefined;
  readonly baseWsURL?: string | undefined;
  readonly region?: Region | undefined;
}): Endpoints {
  const { region = 'com' } = options;
  checkOneOf('region', region, ['com', 'cn']);
  const standard = region === 'cn' ? COZE_CN_BASE_URL : COZE_COM_BASE_URL;
  const baseURL = isUnset(options.baseURL) ? standard : checkBase('baseURL', options.baseURL, ['http:', 'https:']);
  if (isUnset(options.baseWsURL)) return { baseURL, baseWsURL: socketBase(baseURL) };
  const baseWsURL = checkBase('baseWsURL', options.baseWsURL, ['ws:', 'wss:']);
  const [site, socketSite] = [siteOf(baseURL), siteOf(baseWsURL)];
  if (site !== undefined && socketSite !== undefined && site !== socketSite)
    throw new CozeError(
      `baseWsURL is a host of coze.${socketSite} and ${options.baseURL === undefined ? 'the region' : 'baseURL'} is of ` +
        `coze.${site}, which has other tokens. Leave baseWsURL out.`,
    );
  return { baseURL, baseWsURL };
}

/** An empty text is an environment variable that is not set. */
function isUnset(base: string | undefined): base is '' | undefined {
  return base === undefined || base === null || base === '';
}

/** The site of a host of the platform, which may end with the dot of a complete name; `undefined` for other hosts. */
export function siteOf(base: string): Region | undefined {
  const [, site] = /^(?:api|ws)\.coze\.(com|cn)\.?$/.exec(hostOf(base) ?? '') ?? [];
  return site === 'com' || site === 'cn' ? site : undefined;
}

/** @throws CozeError for an invalid base URL. It never repeats the URL, which may contain a secret. */
function checkBase(name: string, base: unknown, protocols: readonly string[]): string {
  const wanted = `${name} must be an absolute URL (${protocols.join(' or ')}) or, in a browser, a path that starts with one slash`;
  if (typeof base !== 'string') throw new CozeError(`${wanted}, not ${typeof base}.`);
  const trimmed = base.trim().replace(/\/+$/, '');
  const relative = /^\/(?!\/)/.test(trimmed);
  let url: URL;
  try {
    url = new URL(trimmed, relative ? `${protocols[0] ?? ''}//relative` : undefined);
  } catch {
    throw new CozeError(`${wanted}.`);
  }
  if (!protocols.includes(url.protocol)) throw new CozeError(`${wanted}.`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new CozeError(`${name} must not contain a user name, password, query or fragment.`);
  return trimmed;
}

function socketBase(baseURL: string): string {
  const site = siteOf(baseURL);
  if (site === undefined) return baseURL.replace(/^http/i, 'ws');
  return site === 'cn' ? COZE_CN_BASE_WS_URL : COZE_COM_BASE_WS_URL;
}

function hostOf(baseURL: string): string | undefined {
  return baseURL.startsWith('/') ? undefined : new URL(baseURL).host;
}
