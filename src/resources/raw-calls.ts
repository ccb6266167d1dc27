/* oxlint-disable typescript/no-unnecessary-type-parameters -- code written for `@coze/api` names both types of a call */
import { ResourceTree } from '../../generated/client/resources.gen.js';
import type { APIPromise, Operation, RequestOptions } from '../http/index.js';
import { readHeaders } from '../http/headers.js';
import { loadRealtime } from '../realtime/load.js';
import type { SocketOptions } from '../realtime/options.js';
import type { NamedEvent } from '../realtime/plan.js';
import type { SocketSession } from '../realtime/session.js';
import { checkRawBody } from './raw-body.js';
import { rawEvents, type RawEvent } from './raw-events.js';
import { rawOptions, type RawOptions } from './raw-options.js';

/** The events of a raw stream. */
export type RawEvents = AsyncGenerator<RawEvent, undefined, unknown>;

/** Calls by method and path, for endpoints this package has no method for. */
export class RawCalls extends ResourceTree {
  /**
   * Call an endpoint by its path, with everything a method has: token, retries, timeouts, typed errors.
   *
   * It gives the whole body of the answer, envelope and all. With `isStream` it gives the events, their data as text; they
   * end with the body, for it is not known which event should be the last.
   *
   * @param apiUrl - the path from the slash on, with a query if you like. What goes into it is yours to encode.
   * @param method - the HTTP method.
   * @param body - an object or array sent as JSON, or a FormData. With GET it goes into the query. An object is sent as a
   * form when the header `content-type` says `multipart/form-data`; its objects are files then, see Uploadable.
   * @param isStream - whether the answer is a stream of events.
   * @param options - as for every method, and `params` for the query. The signal ends the call, and the stream, with
   * APIUserAbortError.
   * @throws CozeError at once for a body that JSON cannot hold, such as a Map or bytes, and for options of axios that
   * have no meaning here; APIError when the call is refused; StreamError, while reading, when the stream breaks off or falls silent.
   * @example
   * ```ts
   * const { data } = await client.makeRequest<object, { data: { name: string } }>('/v1/new/thing', 'POST', { id });
   * ```
   */
  makeRequest<Req = unknown, Rsp = unknown>(
    apiUrl: string,
    method: string,
    body?: Req,
    isStream?: false,
    options?: RawOptions,
  ): APIPromise<Rsp>;
  makeRequest<Req = unknown, Rsp = RawEvents>(
    apiUrl: string,
    method: string,
    body: Req | undefined,
    isStream: true,
    options?: RawOptions,
  ): Promise<Rsp>;
  makeRequest<Req = unknown, Rsp = unknown>(
    apiUrl: string,
    method: string,
    body?: Req,
    isStream?: boolean,
    options?: RawOptions,
  ): Promise<Rsp>;
  makeRequest(
    apiUrl: string,
    method: string,
    body?: object | null,
    isStream?: boolean,
    options?: RawOptions,
  ): PromiseLike<unknown> {
    // Who calls by path says what comes back: the contract has no say.
    const own = { ...rawOptions(options), validate: 'off' } as const;
    const operation = rawOperation(apiUrl, method.toUpperCase(), body, own);
    checkRawBody(body, operation.body === undefined);
    const params = body ?? {};
    return isStream === true
      ? this.openStream(operation, params, own).then(rawEvents)
      : this.request(operation, params, own);
  }

  /** `makeRequest` with GET; the params go into the query. */
  get<Req = unknown, Rsp = unknown>(
    apiUrl: string,
    param?: Req,
    isStream?: false,
    options?: RawOptions,
  ): APIPromise<Rsp>;
  get<Req = unknown, Rsp = RawEvents>(
    apiUrl: string,
    param: Req | undefined,
    isStream: true,
    options?: RawOptions,
  ): Promise<Rsp>;
  get<Req = unknown, Rsp = unknown>(
    apiUrl: string,
    param?: Req,
    isStream?: boolean,
    options?: RawOptions,
  ): Promise<Rsp>;
  get(apiUrl: string, param?: object | null, isStream?: boolean, options?: RawOptions): PromiseLike<unknown> {
    return this.makeRequest(apiUrl, 'GET', param, isStream, options);
  }

  /** `makeRequest` with POST. */
  post<Req = unknown, Rsp = unknown>(
    apiUrl: string,
    body?: Req,
    isStream?: false,
    options?: RawOptions,
  ): APIPromise<Rsp>;
  post<Req = unknown, Rsp = RawEvents>(
    apiUrl: string,
    body: Req | undefined,
    isStream: true,
    options?: RawOptions,
  ): Promise<Rsp>;
  post<Req = unknown, Rsp = unknown>(
    apiUrl: string,
    body?: Req,
    isStream?: boolean,
    options?: RawOptions,
  ): Promise<Rsp>;
  post(apiUrl: string, body?: object | null, isStream?: boolean, options?: RawOptions): PromiseLike<unknown> {
    return this.makeRequest(apiUrl, 'POST', body, isStream, options);
  }

  /** `makeRequest` with PUT. */
  put<Req = unknown, Rsp = unknown>(
    apiUrl: string,
    body?: Req,
    isStream?: false,
    options?: RawOptions,
  ): APIPromise<Rsp>;
  put<Req = unknown, Rsp = RawEvents>(
    apiUrl: string,
    body: Req | undefined,
    isStream: true,
    options?: RawOptions,
  ): Promise<Rsp>;
  put<Req = unknown, Rsp = unknown>(apiUrl: string, body?: Req, isStream?: boolean, options?: RawOptions): Promise<Rsp>;
  put(apiUrl: string, body?: object | null, isStream?: boolean, options?: RawOptions): PromiseLike<unknown> {
    return this.makeRequest(apiUrl, 'PUT', body, isStream, options);
  }

  /** `makeRequest` with DELETE. */
  delete<_Req = unknown, Rsp = unknown>(apiUrl: string, isStream?: false, options?: RawOptions): APIPromise<Rsp>;
  delete<_Req = unknown, Rsp = RawEvents>(apiUrl: string, isStream: true, options?: RawOptions): Promise<Rsp>;
  delete<_Req = unknown, Rsp = unknown>(apiUrl: string, isStream?: boolean, options?: RawOptions): Promise<Rsp>;
  delete(apiUrl: string, isStream?: boolean, options?: RawOptions): PromiseLike<unknown> {
    return this.makeRequest(apiUrl, 'DELETE', undefined, isStream, options);
  }

  /**
   * Open a socket by its path, with everything a session has: token, reconnects, typed errors.
   *
   * @param apiUrl - the path from the slash on, below `baseWsURL`, with a query if you like.
   * @param options - how to connect, and how often again. `signal` closes the session.
   * @throws CozeError for a path and options that cannot work. What fails later is told by the session.
   * @example
   * ```ts
   * const session = await client.makeWebsocket('/v1/new/socket');
   * for await (const event of session) console.log(event.event_type);
   * ```
   */
  async makeWebsocket<Req extends NamedEvent = NamedEvent, Res extends NamedEvent = NamedEvent>(
    apiUrl: string,
    options?: SocketOptions,
  ): Promise<SocketSession<Req, Res>> {
    const { openSession, SocketSession } = await loadRealtime();
    const operation = { id: 'makeWebsocket', ...rawTarget(apiUrl, 'GET') };
    return openSession(SocketSession<Req, Res>, this, operation, undefined, options);
  }
}

// Braces would be taken for names of params.
const rawTarget = (apiUrl: string, method: string) => ({ method, path: apiUrl.replaceAll('{', '%7B') });

function rawOperation(
  apiUrl: string,
  method: string,
  body: object | null | undefined,
  options: RequestOptions | undefined,
): Operation {
  const operation = { id: method, ...rawTarget(apiUrl, method), unwrap: 'body' };
  if (body === undefined || body === null || method === 'GET') return operation;
  return { ...operation, body: body instanceof FormData || saysForm(options?.headers) ? 'form' : 'json' };
}

function saysForm(headers: RequestOptions['headers']): boolean {
  try {
    return readHeaders(headers).some(([name, value]) => name === 'content-type' && value?.startsWith('multipart/'));
  } catch {
    // The call itself says what is wrong with them.
    return false;
  }
}
