import { runtime } from '#runtime';
import { isTokenSource, readToken, type GetToken } from '../http/token.js';
import { encodeQuery } from '../http/request.js';
import { Cancellation, onAbort } from '../lib/abort.js';
import { TransportError, type WireResponse } from '../runtime/transport.js';
import type { CheckedRequest } from './body.js';
import { serverPolicy, type ProxySettings } from './options.js';
import { ProxyRefusalError } from './refusal.js';
import { upstreamPath } from './route.js';

/** The headers of a page that reach Coze. No others: they are for this server, or for those on the way. */
const passedOn = ['accept', 'accept-language'];

/** A response of Coze with the means to drop it. */
export interface UpstreamResponse {
  readonly wire: WireResponse;
  readonly cancellation: Cancellation;
  /** It must not reach the page. */
  readonly token: string;
}

/**
 * Sends a request to Coze. An auth object whose token is refused is asked for another one, once.
 *
 * @param signal - ends the request before the headers of the response.
 * @throws ProxyRefusalError if there is no token or no response.
 */
export async function sendUpstream(
  settings: ProxySettings,
  source: GetToken,
  request: CheckedRequest,
  headers: Headers,
  signal: AbortSignal,
): Promise<UpstreamResponse> {
  const token = await proxyToken(settings, source, signal);
  const first = await sendWithToken(settings, token, request, headers, signal);
  if (first.wire.status !== 401 || !isTokenSource(source)) return first;
  const other = await proxyToken(settings, source, signal, token).catch(() => token);
  // The refusal of Coze says more than that there is no other token.
  if (other === token) return first;
  first.cancellation.abort();
  return sendWithToken(settings, other, request, headers, signal);
}

/**
 * The token for a request.
 *
 * @param rejected - the last token, if Coze refused it.
 * @throws ProxyRefusalError if there is none.
 */
export async function proxyToken(
  { timeout }: ProxySettings,
  source: GetToken,
  signal: AbortSignal,
  rejected?: string,
): Promise<string> {
  let cause: unknown;
  try {
    const token = await readToken(source, serverPolicy, () => ({ rejected, signal, timeout }));
    if (token !== undefined) return token;
  } catch (error) {
    cause = error;
  }
  throw new ProxyRefusalError(500, 'The proxy has no token for Coze.', { cause });
}

async function sendWithToken(
  { baseURL, transport }: ProxySettings,
  token: string,
  { route, query, body }: CheckedRequest,
  given: Headers,
  signal: AbortSignal,
): Promise<UpstreamResponse> {
  const cancellation = new Cancellation();
  const release = onAbort([signal], (reason) => cancellation.abort(reason));
  const search = encodeQuery(query);
  const { method, headers: required } = route.operation;
  try {
    const wire = await transport({
      method,
      url: `${baseURL}${upstreamPath(route)}${search === '' ? '' : `?${search}`}`,
      headers: {
        ...runtime.agentHeaders(),
        ...pageHeaders(given),
        ...required,
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
        // A compressed stream would wait for more text.
        'accept-encoding': 'identity',
        authorization: `Bearer ${token}`,
      },
      body,
      cancellation,
      reads: 'stream',
    });
    return { wire, cancellation, token };
  } catch (cause) {
    if (signal.aborted) throw cause;
    const reason = cause instanceof TransportError ? cause.cause : cause;
    throw new ProxyRefusalError(502, 'The proxy got no response from Coze.', { cause: reason });
  } finally {
    release();
  }
}

/** Headers named in `connection` are for this hop only. */
function pageHeaders(headers: Headers): Record<string, string> {
  const ofThisHop = (headers.get('connection') ?? '').toLowerCase().split(/[\s,]+/);
  const names = passedOn.filter((name) => !ofThisHop.includes(name));
  return Object.fromEntries(names.flatMap((name) => [[name, headers.get(name)] as const]).flatMap(withValue));
}

function withValue([name, value]: readonly [string, string | null]): (readonly [string, string])[] {
  return value === null ? [] : [[name, value]];
}
