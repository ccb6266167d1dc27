import { checkList, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { ProxyRefusalError } from './refusal.js';

/** @throws CozeError for an entry that is no origin. */
export function checkedOrigins(cors: readonly string[] = []): ReadonlySet<string> {
  checkList('cors', cors);
  for (const origin of cors)
    if (originIn(checkText('An entry of cors', origin)) !== origin)
      throw new CozeError(`cors: ${origin} is not an origin. Write scheme, host and port alone: https://example.com`);
  return new Set(cors);
}

/**
 * Checks where a request comes from, so that a page of another site cannot use the session of a visitor. The host of the
 * request is its own origin; the scheme is not compared, because a server behind a load balancer does not know it. A program
 * that is no browser sends no origin, and passes.
 *
 * @returns the origin if it is another one, which `cors` lists.
 * @throws ProxyRefusalError for another origin.
 */
export function foreignOrigin(headers: Headers, url: URL, cors: ReadonlySet<string>): string | undefined {
  const origin = headers.get('origin');
  if (origin === null) {
    // A page can send a GET without an origin: as an image or a link. Browsers then tell its site.
    const site = headers.get('sec-fetch-site');
    if (site === null || site === 'same-origin' || site === 'none') return undefined;
    throw wrongOrigin(`a page of another origin (${site === 'same-site' ? site : 'cross-site'})`);
  }
  if (cors.has(origin)) return origin;
  const host = headers.get('host') ?? url.host;
  if (originIn(origin) === origin && new URL(origin).host === host.toLowerCase()) return undefined;
  throw wrongOrigin('this origin');
}

/** The answer to a preflight. The headers that the page wants to send are not passed on, so any are allowed. */
export function preflightResponse(headers: Headers, url: URL, cors: ReadonlySet<string>): Response {
  const origin = foreignOrigin(headers, url, cors);
  const response = new Response(null, { status: 204 });
  if (origin === undefined) return response;
  addCors(response.headers, origin);
  response.headers.set('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  const wanted = headers.get('access-control-request-headers');
  if (wanted !== null) response.headers.set('access-control-allow-headers', wanted);
  response.headers.set('access-control-max-age', '600');
  return response;
}

/** Lets a page of the origin read the response. */
export function addCors(headers: Headers, origin: string): void {
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('access-control-expose-headers', 'x-tt-logid, retry-after');
  headers.append('vary', 'Origin');
}

function wrongOrigin(what: string): ProxyRefusalError {
  return new ProxyRefusalError(403, `The proxy does not serve ${what}: its option cors does not list it.`);
}

function originIn(text: string): string | undefined {
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
}
