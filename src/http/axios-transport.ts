import { runtime } from '#runtime';
import { APIUserAbortError } from '../errors/api-error.js';
import { hide } from '../errors/coze-error.js';
import { memberOf, valueAt } from '../lib/shapes.js';
import { TransportError, type Transport, type WireRequest, type WireResponse } from '../runtime/transport.js';
import { ValueResponse, wireHeadersOf, type BodyValue } from './axios-response.js';
import { brokenBody } from './fetch-body.js';
import { responseParts } from './fetch-transport.js';

/** An instance of axios, or any function that takes its configurations. */
export type AxiosFunction = (config: object) => unknown;

export interface AxiosCall {
  readonly instance: AxiosFunction;
  /** Options of axios for every request, without those that this package sets itself. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The most bytes of a body that is not a stream. */
  readonly maxResponseBytes: number;
}

const notAResponse =
  'the axiosInstance did not resolve with a response of axios: its interceptors must return it with status, headers and data';

/**
 * The transport over an instance of axios, so that its interceptors and its adapter are used.
 *
 * A status outside 2xx is left to `validateStatus` of axios: interceptors that renew a token wait for its rejection. What
 * they let through is read here. JSON goes through axios as a value, because interceptors read and change it.
 */
export function axiosTransport({ instance, options, maxResponseBytes }: AxiosCall): Transport {
  return async (request) => {
    const { method, url, reads = 'text', cancellation } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    // A fetch that follows redirects may repeat a POST as a GET, and does not tell.
    const isManual = !isRead || runtime.fetchInit.redirect === 'manual';
    const { params, ...rest } = options;
    const config = {
      ...(isManual && { maxRedirects: 0 }),
      ...(reads !== 'stream' && maxResponseBytes !== Infinity && { maxContentLength: maxResponseBytes }),
      ...(reads === 'stream' && streamAdapter(instance, options, url)),
      ...rest,
      // A redirect keeps its query.
      ...(request.isRedirected !== true && { params }),
      allowAbsoluteUrls: true,
      url,
      method,
      ...(await payloadOf(request)),
      signal: cancellation.signal(),
      responseType: { text: 'json', bytes: 'arraybuffer', stream: 'stream' }[reads],
    };
    let result: unknown;
    try {
      result = await instance(config);
    } catch (error) {
      return rejectedResponse(error, request, maxResponseBytes);
    }
    if (typeof memberOf(result, 'status') !== 'number')
      throw new TransportError(undefined, { sent: true, isFinal: true, explanation: notAResponse });
    await refuseFollowed(request, result);
    return axiosResponseOf(result, request);
  };
}

/**
 * In browsers, only the adapter of axios over fetch gives streams. It knows no agents and no proxies: where there are any, the
 * adapter over `node:http` is used.
 */
function streamAdapter(instance: AxiosFunction, options: AxiosCall['options'], url: string): object | undefined {
  const defaults = Reflect.get(instance, 'defaults');
  const adapter = memberOf(defaults, 'adapter');
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
async function refuseFollowed({ method, url }: WireRequest, result: unknown): Promise<void> {
  const final = valueAt(result, ['request', 'responseURL']);
  const isFollowed = typeof final === 'string' && final !== '' && final !== url;
  if (!isFollowed && memberOf(result, 'status') !== 0) return;
  (await responseParts.load()).checkFollowed(method, url, isFollowed ? final : url);
}

/** The headers without the length: axios may have decompressed the body, and does not say so. */
function axiosResponseOf(result: unknown, { reads, cancellation }: WireRequest, given?: unknown): WireResponse {
  const data = given ?? memberOf(result, 'data');
  const value: BodyValue = {
    status: Number(memberOf(result, 'status')),
    headers: wireHeadersOf(memberOf(result, 'headers'), ['content-length']),
    // Only as JSON is it a value: a fetch gives it in place of a body that is empty.
    data: data === null && reads !== 'text' ? undefined : data,
  };
  return new ValueResponse(value, cancellation);
}

/**
 * The response in a rejection of axios.
 *
 * @throws the fault, if there is none.
 */
function rejectedResponse(error: unknown, request: WireRequest, limit: number): WireResponse {
  const { aborted, reason } = request.cancellation;
  if (aborted) throw new TransportError(reason, { sent: 'unknown' });
  const [message, code, response] = ['message', 'code', 'response'].map((key) => memberOf(error, key));
  if (typeof memberOf(response, 'status') === 'number') {
    const isWhole = memberOf(response, 'data') !== undefined || String(message).startsWith('Request failed');
    return axiosResponseOf(
      response,
      request,
      isWhole ? undefined : failingBody(brokenBody(withoutConfig(error, 'ECONNRESET'))),
    );
  }
  if (code === 'ERR_BAD_RESPONSE' && message === `maxContentLength size of ${limit} exceeded`) {
    const [status, headers] = ['statusCode', 'headers'].map((key) => valueAt(error, ['request', 'res', key]));
    const tooLong = new TransportError(undefined, { sent: true, start: '' });
    if (typeof status === 'number') return axiosResponseOf({ status, headers }, request, failingBody(tooLong));
  }
  throw axiosFaultOf(error, code);
}

/** A body whose reading fails. */
function failingBody(fault: TransportError): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(fault) }) };
}

/** Codes of requests that axios does not send, and of responses that it does not accept. Another attempt would not help. */
const axiosRefusalCode = /^ERR_(BAD_\w+|DEPRECATED|FORM_DATA\w*|FR_\w+|INVALID_URL|NOT_SUPPORT)$/;

/** What a rejection without a response means. Errors of interceptors are those of the program, and end the call. */
function axiosFaultOf(error: unknown, code: unknown): unknown {
  if (code === 'ERR_CANCELED') return new APIUserAbortError('The axiosInstance canceled the request.');
  if (memberOf(error, 'isAxiosError') !== true && !/^E[A-Z]{3,}/.test(String(code))) return error;
  if (axiosRefusalCode.test(String(code))) return withoutConfig(error);
  const cause = withoutConfig(error, code === 'ERR_NETWORK' ? null : code);
  const { sent = 'unknown', ...fault } = runtime.fetchFault?.(cause) ?? {};
  const isLate = code === 'ETIMEDOUT' || (code === 'ECONNABORTED' && cause.message !== 'Request aborted');
  const hint = 'Raise the timeout of the axiosInstance if this can take longer.';
  return new TransportError(cause, { sent, ...fault, ...(isLate && { limitHint: hint }) });
}

/** A copy of an error of axios without the request, which has the token. */
function withoutConfig(error: unknown, code = memberOf(error, 'code')): Error {
  const cause = memberOf(error, 'cause');
  const copy = new Error(String(memberOf(error, 'message')), cause === undefined ? {} : { cause });
  for (const [name, value] of [
    ['name', memberOf(error, 'name')],
    ['stack', memberOf(error, 'stack')],
    ['code', code],
  ])
    if (typeof value === 'string') hide(copy, String(name), value);
  return copy;
}
