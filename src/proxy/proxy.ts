import { redactCause } from '../errors/redact-cause.js';
import { isCozeError, type CozeError } from '../errors/coze-error.js';
import { abortable, Cancellation, startTimer } from '../lib/abort.js';
import { checkedRequest } from './body.js';
import { pageResponse, refusalResponse } from './downstream.js';
import type { ProxySettings } from './options.js';
import { addCors, foreignOrigin, preflightResponse } from './origin.js';
import { newProxyLogid, ProxyRefusalError, toRefusal } from './refusal.js';
import { routeOf } from './route.js';
import { sendUpstream } from './upstream.js';
import { visitorOf } from './visitor.js';

/** Answers a request of a page. It never rejects. */
export async function answer(settings: ProxySettings, request: Request, incoming?: unknown): Promise<Response> {
  const { headers } = request;
  const url = new URL(request.url);
  try {
    if (request.method === 'OPTIONS') return preflightResponse(headers, url, settings.cors);
    const origin = foreignOrigin(headers, url, settings.cors);
    const response = await pass(settings, request, incoming).catch((thrown: unknown) => answerThrown(settings, thrown));
    if (origin === undefined) return response;
    // The headers of a response of fetch cannot be changed.
    const readable = new Response(response.body, response);
    addCors(readable.headers, origin);
    return readable;
  } catch (thrown) {
    return answerThrown(settings, thrown);
  }
}

/** The part of a path behind that of the proxy. @throws ProxyRefusalError for a path outside of it. */
export function pathBehind({ path }: ProxySettings, { pathname }: URL): string {
  if (pathname.startsWith(`${path}/`)) return pathname.slice(path.length);
  throw new ProxyRefusalError(404, 'This path is not one of the proxy: its option path is another one.');
}

/** The refusal for what was thrown. A failure of the proxy itself is reported. */
export function reported(settings: ProxySettings, thrown: unknown, logid: string): ProxyRefusalError {
  const refusal = toRefusal(thrown);
  if (refusal.status < 500) return refusal;
  const { cause } = refusal;
  // Errors of this package say what to do, and theirs is the cause that matters.
  const secrets = typeof settings.token === 'string' ? [settings.token] : [];
  const error = isCozeError(cause) ? cause : refusal;
  // The visitor gets the refusal, even if the report fails.
  void report(settings, redactCause(error, secrets), logid).catch(() => undefined);
  return refusal;
}

/** Calls onError() at once. It may fail, now or later. */
async function report({ onError }: ProxySettings, error: CozeError, logid: string): Promise<void> {
  await onError(error, logid);
}

/**
 * Runs work that ends with the timeout of the options, and when the visitor leaves.
 *
 * @throws ProxyRefusalError for the timeout.
 */
export async function inTime<T>(
  settings: ProxySettings,
  left: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new Cancellation();
  const cancelTimer = startTimer(settings.timeout, () => deadline.abort());
  try {
    return await abortable([left, deadline], work, () =>
      deadline.aborted
        ? new ProxyRefusalError(504, 'The proxy waited too long for the request or for Coze (option timeout).')
        : new ProxyRefusalError(499, 'The visitor has left.'),
    );
  } finally {
    cancelTimer();
  }
}

/** The response for what was thrown. */
export function answerThrown(settings: ProxySettings, thrown: unknown): Response {
  const logid = newProxyLogid();
  return refusalResponse(reported(settings, thrown, logid), logid);
}

async function pass(settings: ProxySettings, request: Request, incoming: unknown): Promise<Response> {
  const { allowed, bodyLimit, idleTimeout } = settings;
  const route = routeOf(request.method, pathBehind(settings, new URL(request.url)), false, allowed);
  const result = await inTime(settings, request.signal, async (signal) => {
    const visitor = await visitorOf(settings, request, incoming);
    if (!('token' in visitor)) return visitor;
    const { token, rewrite } = visitor;
    const checked = await checkedRequest(route, request, { forced: rewrite, limit: bodyLimit, signal });
    return sendUpstream(settings, token, checked, request.headers, signal);
  });
  return 'cancellation' in result ? pageResponse(result, request.signal, idleTimeout) : result;
}
