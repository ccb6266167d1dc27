import { CozeError } from '../errors/coze-error.js';
import { isObject } from '../lib/shapes.js';
import type { Transport, WireRequest, WireResponse } from '../runtime/transport.js';
import { ValueResponse, wireHeadersOf } from './axios-response.js';
import { headerValue } from './headers.js';

/** A function of axios that changes a body. */
type Transform = (this: unknown, data: unknown, headers: object, status?: number) => unknown;

/** `transformRequest` and `transformResponse` of axios, as a program gave them. */
export interface AxiosTransforms {
  readonly transformRequest?: unknown;
  readonly transformResponse?: unknown;
}

/**
 * A transport that applies the transforms of axios without axios. `transformRequest` gets the object that is sent, and its
 * result is sent: a text, or an object, as JSON. `transformResponse` gets the text of a response, the bytes of audio or the
 * stream of events, and its result is read.
 *
 * @throws CozeError for an option that is no function and no list of functions.
 */
export function transformingTransport(transport: Transport, given: AxiosTransforms): Transport {
  const ofRequest = transformsOf('transformRequest', given.transformRequest);
  const ofResponse = transformsOf('transformResponse', given.transformResponse);
  return async (request) => {
    const response = await transport(ofRequest.length === 0 ? request : transformedRequest(request, ofRequest));
    // A redirect is followed, and nobody reads its body.
    const isFollowed = response.status >= 300 && response.status < 400;
    return isFollowed || ofResponse.length === 0 ? response : transformedResponse(request, response, ofResponse);
  };
}

function transformsOf(name: string, given: unknown): readonly Transform[] {
  if (given === undefined || given === null) return [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.map((transform) => {
    if (typeof transform !== 'function') throw new CozeError(`${name} must be a function, or an array of functions.`);
    return (...args) => Reflect.apply(transform, undefined, args);
  });
}

function transformedRequest(request: WireRequest, transforms: readonly Transform[]): WireRequest {
  const { body } = request;
  if (typeof body === 'object')
    throw new CozeError('transformRequest cannot change a form: it needs an `axiosInstance`.');
  const headers = headersForTransforms(request.headers);
  const isJson = body !== undefined && request.headers['content-type']?.includes('json') === true;
  let data: unknown = isJson ? JSON.parse(body) : body;
  for (const transform of transforms) data = transform(data, headers);
  return { ...request, headers: sentHeaders(headers), body: sentText(data) };
}

function sentText(data: unknown): string | undefined {
  if (data === undefined || data === null) return undefined;
  if (typeof data === 'string') return data;
  if (Array.isArray(data) || isFieldsOnly(data)) return JSON.stringify(data);
  throw new CozeError('transformRequest must return a text or a plain object: other bodies need an `axiosInstance`.');
}

const isFieldsOnly = (data: unknown): boolean =>
  isObject(data) && [Object.prototype, null].includes(Object.getPrototypeOf(data));

async function transformedResponse(
  { reads, cancellation }: WireRequest,
  response: WireResponse,
  transforms: readonly Transform[],
): Promise<WireResponse> {
  const { status } = response;
  let data: unknown;
  if (reads === 'stream') data = response.toResponse().body;
  else data = reads === 'bytes' ? await response.arrayBuffer() : await response.text();
  const headers = headersForTransforms(Object.fromEntries(response.headers));
  for (const transform of transforms) data = transform(data, headers, status);
  // The body may have another length now.
  const value = { status, headers: wireHeadersOf(sentHeaders(headers), ['content-length']), data };
  return new ValueResponse(value, cancellation);
}

/** Headers with the methods of those of axios that transforms call. The fields are those of a plain object. */
function headersForTransforms(given: Readonly<Record<string, string>>): object {
  const headers: Record<string, unknown> = { ...given };
  const keyOf = (name: string) => Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase());
  const methods = {
    get: (name: string) => headers[keyOf(name) ?? name],
    has: (name: string) => keyOf(name) !== undefined,
    delete: (name: string) => Reflect.deleteProperty(headers, keyOf(name) ?? name),
    set: (name: string, value: unknown, rewrite?: boolean) => {
      if (rewrite !== false || keyOf(name) === undefined) headers[keyOf(name) ?? name] = value;
      return headers;
    },
    getContentType: () => methods.get('content-type'),
    setContentType: (value: unknown, rewrite?: boolean) => methods.set('content-type', value, rewrite),
    hasContentType: () => methods.has('content-type'),
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(headers, name, { value });
  return headers;
}

function sentHeaders(headers: object): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), headerValue(name, value)]));
}
