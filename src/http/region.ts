import { CozeError } from '../errors/coze-error.js';

export const COZE_COM_BASE_URL = 'https://api.coze.com';
export const COZE_CN_BASE_URL = 'https://api.coze.cn';
export const COZE_COM_BASE_WS_URL = 'wss://ws.coze.com';
export const COZE_CN_BASE_WS_URL = 'wss://ws.coze.cn';

/** The two sites of Coze. They share nothing: a token or an id of one is unknown to the other. */
export type Region = 'com' | 'cn';

export interface Endpoints {
  readonly baseURL: string;
  readonly baseWsURL: string;
}

/** Where requests and sockets go. An explicit URL beats the region; sockets follow the HTTP host unless told otherwise. */
export function endpointsOf(options: {
  readonly baseURL?: string | undefined;
  readonly baseWsURL?: string | undefined;
  readonly region?: Region | undefined;
}): Endpoints {
  const { region = 'com' } = options;
  if (region !== 'com' && region !== 'cn') throw new CozeError("region must be 'com' or 'cn'.");
  const standard = region === 'cn' ? COZE_CN_BASE_URL : COZE_COM_BASE_URL;
  const baseURL = options.baseURL === undefined ? standard : checkBase('baseURL', options.baseURL, ['http:', 'https:']);
  if (options.baseWsURL === undefined) return { baseURL, baseWsURL: socketBase(baseURL) };
  const baseWsURL = checkBase('baseWsURL', options.baseWsURL, ['ws:', 'wss:']);
  const [site, socketSite] = [siteOf(baseURL), siteOf(baseWsURL)];
  if (site !== undefined && socketSite !== undefined && site !== socketSite)
    throw new CozeError(
      `baseWsURL is a host of coze.${socketSite} and ${options.baseURL === undefined ? 'the region' : 'baseURL'} is of ` +
        `coze.${site}, whose tokens it does not take. Leave baseWsURL out: it follows.`,
    );
  return { baseURL, baseWsURL };
}

/** The site that a host of the platform belongs to. */
function siteOf(base: string): Region | undefined {
  const host = hostOf(base);
  if (host === 'api.coze.com' || host === 'ws.coze.com') return 'com';
  return host === 'api.coze.cn' || host === 'ws.coze.cn' ? 'cn' : undefined;
}

/** Refuses what cannot be a base, without repeating it: it may hold a secret. */
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
    throw new CozeError(`${name} must hold no user name, password, query or fragment.`);
  return trimmed;
}

function socketBase(baseURL: string): string {
  const site = siteOf(baseURL);
  if (site === undefined) return baseURL.replace(/^http/i, 'ws');
  return site === 'cn' ? COZE_CN_BASE_WS_URL : COZE_COM_BASE_WS_URL;
}

/** What a refused token may mean on this host: that it was made on the other site. */
export function tokenHint(baseURL: string): string | undefined {
  const host = hostOf(baseURL);
  if (host !== 'api.coze.com' && host !== 'api.coze.cn') return undefined;
  const [here, there] = host === 'api.coze.com' ? ['com', 'cn'] : ['cn', 'com'];
  return `Check the token: it may be wrong, expired or revoked. ${host} takes tokens of www.coze.${here} only; with one made on www.coze.${there} set region: '${there}'.`;
}

function hostOf(baseURL: string): string | undefined {
  return baseURL.startsWith('/') ? undefined : new URL(baseURL).host;
}
