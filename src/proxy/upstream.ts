import { runtime } from '#runtime';
import { APIError, AuthenticationError } from '../errors/api-error.js';
import { isTokenSource, readToken, type GetToken } from '../http/token.js';
import { encodeQuery } from '../http/request.js';
import { Cancellation, onAbort } from '../lib/abort.js';
import { joinBytes } from '../lib/source.js';
import { TransportError, type WireHeaders } from '../runtime/transport.js';
import type { CheckedRequest } from './body.js';
import { serverPolicy, type ProxySettings } from './options.js';
import { ProxyRefusalError } from './refusal.js';
import { upstreamPath } from './route.js';

/** The headers of a page that reach Coze. No others: they are for this server, or for those on the way. */
const passedOn = ['accept', 'accept-language'];

/** Bytes of a JSON that may be a refusal of the token. */
const longestRefusal = 4096;

/** A response of Coze with the means to drop it. */
export interface UpstreamResponse {
  readonly status: number;
  readonly headers: WireHeaders;
  readonly body: ReadableStream<Uint8Array> | null;
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
  const response = await sendWithToken(settings, token, request, headers, signal);
  if (!isTokenSource(source)) return response;
  const { text, ...first } = await withStart(response, signal);
  if (!isTokenRefusal(first.status, text)) return first;
  const other = await proxyToken(settings, source, signal, token).catch(() => token);
  // The refusal of Coze says more than that there is no other token.
  if (other === token) return first;
  first.cancellation.abort();
  return sendWithToken(settings, other, request, headers, signal);
}

/** Coze refuses a token with the status 401, or with a code in the JSON of another status. */
export function isTokenRefusal(status: number, text: string): boolean {
  if (status === 401) return true;
  try {
    return APIError.generate(status, JSON.parse(text)) instanceof AuthenticationError;
  } catch {
    return false;
  }
}

/** A response with its text, if it is a short JSON. Its body still has all of it. */
async function withStart(
  response: UpstreamResponse,
  signal: AbortSignal,
): Promise<UpstreamResponse & { readonly text: string }> {
  const { headers, body, cancellation } = response;
  if (body === null || !/json/i.test(headers.get('content-type') ?? '')) return { ...response, text: '' };
  const release = onAbort([signal], (reason) => cancellation.abort(reason));
  const [copy, rest] = body.tee();
  const text = await textUpTo(longestRefusal, copy)
    // Who reads the body learns that it broke off.
    .catch(() => '')
    .finally(release);
  return { ...response, body: rest, text };
}

/** The text of a body, or nothing if it has more bytes. */
async function textUpTo(limit: number, body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  for (let size = 0; size <= limit;) {
    const { value } = await reader.read();
    if (value === undefined) return new TextDecoder().decode(joinBytes(pieces));
    pieces.push(value);
    size += value.byteLength;
  }
  void reader.cancel();
  return '';
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
    const { status, headers } = wire;
    if (status >= 200 && status < 600 && !(status >= 300 && status < 400))
      return { status, headers, body: wire.toResponse().body, cancellation, token };
    cancellation.abort();
    throw new ProxyRefusalError(502, `Coze answered with the status ${status}, which the proxy does not pass on.`);
  } catch (cause) {
    if (signal.aborted || cause instanceof ProxyRefusalError) throw cause;
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
