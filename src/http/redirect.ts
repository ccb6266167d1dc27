import { RedirectError } from '../errors/connection-errors.js';
import { errorHeaders } from './envelope.js';
import { credentialsOf } from '../errors/redact.js';
import type { Deadline } from './deadline.js';
import type { Transport, WireRequest, WireResponse } from './transport.js';

const mostHops = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Sends a request and follows redirects inside its origin. Another origin is never asked: the token, the payload and
 * the cookies are meant for this one.
 */
export async function sendAndFollow(
  label: string,
  transport: Transport,
  first: WireRequest,
  deadline: Deadline,
): Promise<WireResponse> {
  for (let request = first, hops = 0; ; hops++) {
    const response = await deadline.race(() => transport(request), 'the headers of the answer');
    const location = redirects.has(response.status) ? response.headers.get('location') : null;
    if (location === null) return response;
    response.body?.cancel();
    const refuse = (what: string) => refusal(label, first, response, what);
    if (hops === mostHops) throw refuse(`redirected more than ${mostHops} times`);
    request = redirected(request, response, location, refuse);
  }
}

function redirected(
  request: WireRequest,
  response: WireResponse,
  location: string,
  refuse: (what: string) => RedirectError,
): WireRequest {
  const from = new URL(request.url);
  let to: URL;
  try {
    to = new URL(location, from);
  } catch {
    throw refuse('redirected to an address that is none');
  }
  if (to.origin !== from.origin) throw refuse(`${from.origin} redirected to another origin, ${to.origin}`);
  to.username = '';
  to.password = '';
  const asGet =
    response.status === 303 ? request.method !== 'HEAD' : response.status < 303 && request.method === 'POST';
  if (!asGet) return { ...request, url: to.href };
  const { 'content-type': _, ...headers } = request.headers;
  return { ...request, url: to.href, method: 'GET', body: undefined, headers };
}

function refusal(label: string, request: WireRequest, response: WireResponse, what: string): RedirectError {
  return new RedirectError(
    response.status,
    `${label}: ${what}`,
    errorHeaders(response.headers, credentialsOf(request.headers['authorization'])),
    'The request was not sent there. If that is the right place, set baseURL to it.',
  );
}
