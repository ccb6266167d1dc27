import { RedirectError } from '../errors/api-error.js';
import { credentialsOf } from './headers.js';
import { errorHeaders } from './response-errors.js';
import { pushedBody } from './fetch-body.js';
import type { WireRequest, WireResponse } from '../runtime/transport.js';

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Follows the redirects of a response inside its origin. Returns a response that is no redirect. Another origin gets
 * no request: the token, the payload and the cookies are meant for this one.
 *
 * After 301, 302 and 303, fetch would repeat a POST as a GET. Its response is not the one of the call: a chat would seem to
 * be started. So only 307 and 308 are followed, and for GET and HEAD all. A response that allows no redirects is returned.
 *
 * @param send - sends a request like the first one.
 * @throws RedirectError for another origin, an invalid URL, too many redirects, or one that would lose the method.
 */
export async function followRedirects(
  label: string,
  first: WireRequest,
  response: WireResponse,
  send: (request: WireRequest) => Promise<WireResponse>,
): Promise<WireResponse> {
  const { maxRedirects = 5 } = response;
  if (maxRedirects === 0) return response;
  let request = first;
  let current = response;
  for (let redirects = 0; ; redirects++) {
    const location = redirectStatuses.has(current.status) ? current.headers.get('location') : null;
    if (location === null) return current;
    pushedBody(current)?.cancel();
    const { status, headers } = current;
    const fail: (problem: string) => never = (problem) => {
      const secret = credentialsOf(first.headers['authorization']);
      const hint = 'The request was not sent there. If that is the right place, set baseURL to it.';
      throw new RedirectError(status, `${label}: ${problem}`, errorHeaders(headers, secret), hint);
    };
    if (redirects === maxRedirects) fail(`redirected more than ${maxRedirects} times`);
    request = redirected(request, status, location, fail);
    current = await send(request);
  }
}

function redirected(
  request: WireRequest,
  status: number,
  location: string,
  fail: (problem: string) => never,
): WireRequest {
  const from = new URL(request.url);
  const to = parseURL(location, from) ?? fail('redirected to an invalid URL');
  if (to.origin !== from.origin) fail(`${from.origin} redirected to another origin, ${to.origin}`);
  const { method } = request;
  if (status < 307 && method !== 'GET' && method !== 'HEAD')
    fail(`the server answered with a redirect (${status}) that would repeat the ${method} as a GET`);
  to.username = '';
  to.password = '';
  return { ...request, url: to.href, isRedirected: true };
}

function parseURL(text: string, base: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
