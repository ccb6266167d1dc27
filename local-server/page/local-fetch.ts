import { joinBytes, onAbort } from '../../src/for-local-server.js';
import { type AnsweredRequest, answerRequest, commonHeaders } from '../answer-request.js';
import { breakPoint } from '../faults/fault.js';
import type { ServerContext } from '../server-context.js';
import { bodyStream, connectionFailure, never } from './response-stream.js';

/** The fetch of a server in a page: it takes what the global one takes, and nothing leaves the page. */
export type LocalFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A request whose body is read. Redirects change it. */
interface ReadRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const REDIRECTS = [301, 302, 303, 307, 308];
const MAX_REDIRECTS = 20;
/** The statuses of responses without a body. */
const BODYLESS = [204, 205, 304];

/** @param base - what a relative URL is relative to. */
export function localFetch(server: ServerContext, base: string): LocalFetch {
  return async (input, init) => {
    const request = new Request(typeof input === 'string' ? new URL(input, base) : input, init);
    const { signal } = request;
    let current: ReadRequest = {
      method: request.method,
      url: new URL(request.url),
      headers: new Headers(request.headers),
      bytes: await sentBytes(request, server),
    };
    for (let redirects = 0; ; redirects += 1) {
      const response = await respond(current, signal, server);
      const location = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
      if (location === null) return withURL(response, current.url, redirects > 0);
      if (request.redirect === 'manual') return hidesRedirects() ? opaqueRedirect(request.url) : response;
      await response.body?.cancel();
      if (request.redirect === 'error' || redirects === MAX_REDIRECTS) throw connectionFailure();
      current = redirectedRequest(current, response.status, new URL(location, current.url));
    }
  };
}

/** The whole body of a request. An abort, or the end of the server, ends a stream that is being sent. */
async function sentBytes(request: Request, server: ServerContext): Promise<Uint8Array<ArrayBuffer>> {
  const { signal } = request;
  signal.throwIfAborted();
  // Firefox has no streams in requests.
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array(await request.arrayBuffer());
  const pieces: Uint8Array[] = [];
  const release = onAbort([signal, server.signal], (reason) => void reader.cancel(reason).catch(() => undefined));
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  } catch (cause) {
    throw Object.assign(connectionFailure(), { cause });
  } finally {
    release();
  }
  signal.throwIfAborted();
  return joinBytes(pieces);
}

async function respond(
  { method, url, headers, bytes }: ReadRequest,
  signal: AbortSignal,
  server: ServerContext,
): Promise<Response> {
  if (server.signal.aborted) throw connectionFailure();
  const logid = server.nextLogid();
  const target = url.pathname + url.search;
  const message = { method, target, headers: { ...Object.fromEntries(headers), host: url.host }, bytes };
  const answering = answerRequest(message, logid, server);
  let answer: AnsweredRequest;
  try {
    answer = await whileConnected(answering, signal, server);
  } catch (error) {
    void answering.then(({ end }) => end());
    throw error;
  }
  const broken = breakPoint(answer.fault);
  if (broken?.point === 'before-headers') {
    answer.end();
    if (broken.mode === 'stall') await whileConnected(never(), signal, server);
    throw connectionFailure();
  }
  const { status, headers: sent } = answer.response;
  const received = new Headers(commonHeaders(logid, server));
  for (const [name, value] of Object.entries(sent)) received.set(name, value);
  const body = bodyStream(answer, signal, server);
  if (method !== 'HEAD' && !BODYLESS.includes(status)) return new Response(body, { status, headers: received });
  await body.cancel();
  return new Response(null, { status, headers: received });
}

/** Rejects when the request is aborted or the server closes. */
function whileConnected<T>(work: Promise<T>, signal: AbortSignal, server: ServerContext): Promise<T> {
  return new Promise((resolve, reject) => {
    const releases = [onAbort([signal], reject), onAbort([server.signal], () => reject(connectionFailure()))];
    const release = (): void => {
      for (const one of releases) one();
    };
    void work.finally(release).then(resolve, reject);
  });
}

/** A request as fetch repeats it after a redirect: some become a GET, and another origin gets no token. */
function redirectedRequest({ method, url, headers, bytes }: ReadRequest, status: number, to: URL): ReadRequest {
  const kept = new Headers(headers);
  if (to.origin !== url.origin) kept.delete('authorization');
  const becomesGet = status === 303 ? method !== 'HEAD' : status <= 302 && method === 'POST';
  if (!becomesGet) return { method, url: to, headers: kept, bytes };
  for (const name of ['content-type', 'content-length', 'content-encoding', 'content-language']) kept.delete(name);
  return { method: 'GET', url: to, headers: kept, bytes: new Uint8Array(0) };
}

/** Only fetch itself can make a response with a URL. */
const withURL = (response: Response, { href }: URL, redirected: boolean): Response =>
  Object.defineProperties(response, { url: { value: href }, redirected: { value: redirected } });

/** Pages and their workers do not see a redirect that they do not follow. Node and Workers on servers do. */
const hidesRedirects = (): boolean => 'document' in globalThis || 'importScripts' in globalThis;

const opaqueRedirect = (url: string): Response =>
  Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
    url: { value: url },
  });
