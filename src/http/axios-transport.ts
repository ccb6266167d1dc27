import { runtime } from '#runtime';
import { RedirectError } from '../errors/api-error.js';
import { memberOf, valueAt } from '../lib/shapes.js';
import { TransportError, type Transport, type WireRequest, type WireResponse } from '../runtime/transport.js';
import { axiosFaultOf, bodyWithFaults, withoutConfig } from './axios-faults.js';
import {
  configuredTimeout,
  defaultsOf,
  holdsTimeout,
  isStatusAccepted,
  settingOf,
  withinTimeout,
  type AxiosFunction,
  type AxiosLimits,
} from './axios-limits.js';
import { ValueResponse, wireHeadersOf, type BodyValue } from './axios-response.js';
import type { Deadline } from './deadline.js';
import { brokenBody } from './fetch-body.js';
import { responseParts } from './fetch-transport.js';

export interface AxiosCall {
  readonly instance: AxiosFunction;
  /** Options of axios for every request, without those that this package sets itself. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly limits: AxiosLimits;
  /** Rests while the instance holds the timeout. */
  readonly deadline: Deadline;
}

const notAResponse =
  'the axiosInstance did not resolve with a response of axios: its interceptors must return it with status, headers and data';

/**
 * The transport over an instance of axios, so that its interceptors and its adapter are used.
 *
 * A status outside 2xx is left to `validateStatus` of axios: interceptors that renew a token wait for its rejection. What
 * they let through is read here. JSON goes through axios as a value, because interceptors read and change it.
 */
export function axiosTransport(call: AxiosCall): Transport {
  const { instance, options, limits, deadline } = call;
  return async (request) => {
    const { method, url, reads = 'text', cancellation } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    // A fetch that follows redirects may repeat a POST as a GET, and does not tell.
    const isManual = !isRead || runtime.fetchInit.redirect === 'manual' || limits.maxRedirects === 0;
    const { params, ...rest } = options;
    const adapter = settingOf('adapter', options, instance);
    const timeout = configuredTimeout(limits, request);
    const isLimited = reads !== 'stream' && limits.maxResponseBytes !== Infinity;
    const config = {
      ...rest,
      ...(typeof adapter === 'function' && { adapter: withinTimeout(adapter) }),
      ...(reads === 'stream' && streamAdapter(instance, options, url)),
      ...(isManual && { maxRedirects: 0 }),
      // The bytes of a stream are counted where they are read.
      maxContentLength: isLimited ? limits.maxResponseBytes : -1,
      ...(timeout !== undefined && { timeout }),
      // A redirect keeps its query.
      ...(request.isRedirected !== true && { params }),
      allowAbsoluteUrls: true,
      isStreaming: reads === 'stream',
      url,
      method,
      ...(await payloadOf(request)),
      signal: cancellation.signal(),
      responseType: { text: 'json', bytes: 'arraybuffer', stream: 'stream' }[reads],
    };
    const isHeld = timeout !== undefined && holdsTimeout(instance);
    if (isHeld) deadline.stopTimer();
    let result: unknown;
    try {
      result = await instance(config);
    } catch (error) {
      return rejectedResponse(error, request, limits);
    } finally {
      if (isHeld && !cancellation.aborted) deadline.resume();
    }
    const status = statusOf(result);
    await refuseFollowed(request, status, result, limits);
    return axiosResponseOf(result, request, limits, {
      status,
      ok: isStatusAccepted(status, result, options, instance),
    });
  };
}

/**
 * The status of a result. Mocks, and functions over the requests of mini-programs, may call it `statusCode`, or leave it out.
 *
 * @throws TransportError for what is no response.
 */
function statusOf(result: unknown): number {
  const status = memberOf(result, 'status') ?? memberOf(result, 'statusCode');
  if (typeof status === 'number') return status;
  // An interceptor that returns the data alone may return an envelope, which has data, too.
  if (memberOf(result, 'data') !== undefined && typeof sentHeadersOf(result) === 'object') return 200;
  throw new TransportError(undefined, { sent: true, isFinal: true, explanation: notAResponse });
}

const sentHeadersOf = (result: unknown): unknown => memberOf(result, 'headers') ?? memberOf(result, 'header');

/**
 * In browsers, only the adapter of axios over fetch gives streams. It knows no agents and no proxies: where there are any, the
 * adapter over `node:http` is used.
 */
function streamAdapter(instance: AxiosFunction, options: AxiosCall['options'], url: string): object | undefined {
  const defaults = defaultsOf(instance);
  const adapter = memberOf(defaults, 'adapter');
  if (Object.hasOwn(options, 'adapter')) return undefined;
  // By default, it is a list to choose from.
  if (adapter !== undefined && !Array.isArray(adapter)) return undefined;
  if (runtime.name !== 'node') return { adapter: 'fetch' };
  const ofHttp = ['httpAgent', 'httpsAgent', 'proxy', 'socketPath'];
  const isSet = [options, defaults].some((given) => ofHttp.some((name) => Boolean(memberOf(given, name))));
  const isDirect = [options, defaults].some((given) => memberOf(given, 'proxy') === false);
  const ofEnvironment = isDirect ? undefined : runtime.proxyAgent?.(url);
  ofEnvironment?.catch(() => undefined);
  return { adapter: isSet || ofEnvironment !== undefined ? 'http' : 'fetch' };
}

/** The headers and the body as axios takes them. */
async function payloadOf({ headers, body }: WireRequest): Promise<{ headers: object; data?: unknown }> {
  if (typeof body === 'object') {
    const form = await body.forFetch(true);
    // Set in any case: an instance that sends JSON by default would convert the form.
    return { headers: { ...headers, 'content-type': form.contentType ?? 'multipart/form-data' }, data: form.body };
  }
  const isJson = body !== undefined && headers['content-type']?.includes('json') === true;
  return { headers: { ...headers }, data: isJson ? JSON.parse(body) : body };
}

/** @throws RedirectError for a redirect that the browser followed, or hid. Only the final URL shows it. */
async function refuseFollowed(
  { method, url }: WireRequest,
  status: number,
  result: unknown,
  { maxRedirects }: AxiosLimits,
): Promise<void> {
  const final = valueAt(result, ['request', 'responseURL']);
  const isFollowed = typeof final === 'string' && final !== '' && final !== url;
  if (!isFollowed && status !== 0) return;
  if (maxRedirects === 0)
    throw new RedirectError(undefined, `The server redirected the ${method}, and maxRedirects is 0`);
  (await responseParts.load()).checkFollowed(method, url, isFollowed ? final : url);
}

/** The parts of a response that are not in the result. */
interface Verdict {
  readonly status: number;
  readonly ok: boolean | undefined;
  /** In place of the data. */
  readonly body?: AsyncIterable<never> | undefined;
}

/** The headers without the length: axios may have decompressed the body, and does not say so. */
function axiosResponseOf(
  result: unknown,
  { reads, cancellation }: WireRequest,
  { maxRedirects }: AxiosLimits,
  { status, ok, body }: Verdict,
): WireResponse {
  const data = body ?? bodyWithFaults(memberOf(result, 'data'), cancellation);
  const value: BodyValue = {
    status,
    headers: wireHeadersOf(sentHeadersOf(result), ['content-length']),
    // Only as JSON is it a value: a fetch gives it in place of a body that is empty.
    data: data === null && reads !== 'text' ? undefined : data,
  };
  return new ValueResponse(value, cancellation, { ok, maxRedirects });
}

/**
 * The response in a rejection of axios. It is an error, with any status: the program refused it.
 *
 * @throws the fault, if the rejection has no response.
 */
function rejectedResponse(error: unknown, request: WireRequest, limits: AxiosLimits): WireResponse {
  const { aborted, reason } = request.cancellation;
  if (aborted) throw new TransportError(reason, { sent: 'unknown' });
  const [message, code, response] = ['message', 'code', 'response'].map((key) => memberOf(error, key));
  const status = memberOf(response, 'status');
  if (typeof status === 'number') {
    const isWhole = memberOf(response, 'data') !== undefined || String(message).startsWith('Request failed');
    const body = isWhole ? undefined : failingBody(brokenBody(withoutConfig(error, 'ECONNRESET')));
    return axiosResponseOf(response, request, limits, { status, ok: isWhole ? false : undefined, body });
  }
  if (code === 'ERR_BAD_RESPONSE' && message === `maxContentLength size of ${limits.maxResponseBytes} exceeded`) {
    const [received, headers] = ['statusCode', 'headers'].map((key) => valueAt(error, ['request', 'res', key]));
    const body = failingBody(new TransportError(undefined, { sent: true, start: '' }));
    if (typeof received === 'number')
      return axiosResponseOf({ headers }, request, limits, { status: received, ok: undefined, body });
  }
  throw axiosFaultOf(error, request.method);
}

/** A body whose reading fails. */
function failingBody(fault: TransportError): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(fault) }) };
}
