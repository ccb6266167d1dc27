/* oxlint-disable typescript/no-unnecessary-type-parameters -- code written for `@coze/api` names both types of a call */
import { ResourceTree } from '../../generated/client/resources/index.gen.js';
import { checkText } from '../errors/check.js';
import { readable, requestBinary, signalsOf, type APIPromise, type Client, type WithResponse } from '../http/index.js';
import type { OpenAxiosOptions, Settings } from '../http/options.js';
import type { SocketOptions } from '../http/socket-options.js';
import { readToken } from '../http/token.js';
import type { NamedEvent } from '../realtime/events.js';
import type { SocketSession } from '../realtime/session.js';
import type { StreamRequest } from '../streaming/stream-request.js';
import { EventStream } from '../streaming/event-stream.js';
import type { StreamState } from '../streaming/stream-events.js';
import { openSocket } from './first-use.js';
import { rawCall, rawTarget, type RawOptions } from './raw-request.js';

/** An event of a raw stream. Its data are the text that the server sent. */
export interface RawEvent {
  event: string;
  data: string;
  id?: string | undefined;
}

/** The events of a raw stream. */
export type RawEvents = AsyncGenerator<RawEvent, undefined, unknown>;

/** The result of `makeRequest()`. The members are missing if a program replaced the method by one that has only a Promise. */
export interface RawPromise<T> extends Promise<T> {
  asResponse?(): Promise<Response>;
  withResponse?(): Promise<WithResponse<T>>;
}

/** Calls by method and path, for endpoints that this package has no method for. */
export class RawCalls extends ResourceTree {
  /** The option `axiosInstance`. It can be set: calls that begin later use the new one. */
  get axiosInstance(): unknown {
    return this.getConfig().axiosInstance;
  }

  set axiosInstance(axiosInstance: unknown) {
    this.change({ axiosInstance });
  }

  /** The option `axiosOptions`. It can be set: calls that begin later use the new ones. */
  get axiosOptions(): OpenAxiosOptions | undefined {
    return this.getConfig().axiosOptions;
  }

  set axiosOptions(axiosOptions: OpenAxiosOptions | undefined) {
    this.change({ axiosOptions });
  }

  /** @internal */
  override get settings(): Settings {
    // oxlint-disable-next-line typescript/unbound-method -- compared, and bound where it is called
    const { makeRequest } = this;
    const settings = this.#settings;
    if (makeRequest === RawCalls.prototype.makeRequest) return settings;
    return { ...settings, makeRequest: makeRequest.bind(this) };
  }

  /** Without `makeRequest()` of a subclass, which may have called the method that it replaces. */
  get #settings(): Settings {
    // oxlint-disable-next-line typescript/unbound-method -- compared only
    const { getToken } = this;
    const settings = super.settings;
    return getToken === RawCalls.prototype.getToken ? settings : { ...settings, token: () => this.getToken() };
  }

  /**
   * The token of the next attempt. A subclass may override it: calls and sockets send what it returns then. A refused token is
   * not renewed.
   *
   * @returns the token, or an empty text without a token.
   * @throws CozeError if the token function or the auth object fails.
   * @internal
   */
  protected async getToken(): Promise<string> {
    const { token, tokenPolicy } = super.settings;
    return (await readToken(token, tokenPolicy, () => ({}))) ?? '';
  }

  /**
   * Call an endpoint by its path, with the token, retries, timeouts and typed errors of every other method.
   *
   * The result is the whole body of the response, envelope included; with HEAD it is undefined, and `withResponse()` has
   * the headers. With `isStream` it is an iterator of the events, with their data as text; it ends with the body, as the
   * client does not know which event is the last.
   *
   * @param apiUrl - the path with its leading slash, with a query if needed. The caller encodes it.
   * @param method - the HTTP method: GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS, in any case.
   * @param body - an object or array that is sent as JSON, or a FormData. With GET and HEAD it goes into the query. An
   * object is sent as a form when the header `content-type` says `multipart/form-data`; its objects are files then, see
   * Uploadable.
   * @param isStream - true if the response is an event stream. Default false.
   * @param options - as for every method, and `params` for the query. `signal` aborts the call and the stream with
   * APIUserAbortError.
   * A subclass may override this method, and a program may replace it: all methods of the client send their requests by it
   * then, with the path and its query, and unwrap its result. For `audio.speech.create()`, `options.responseType` is
   * `arraybuffer`.
   *
   * @throws CozeError for a body that JSON cannot hold, such as a Map or bytes, and for options of axios that
   * have no effect here; APIError when the server refuses the call; StreamError, while reading, when the connection
   * breaks or is silent for `streamIdleTimeout`.
   * @example
   * ```ts
   * const { data } = await client.makeRequest<object, { data: { name: string } }>('/v1/new/thing', 'POST', { id });
   * ```
   */
  makeRequest<Req = unknown, Rsp = unknown>(
    apiUrl: string,
    method: string,
    body?: Req,
    isStream?: boolean,
    options?: RawOptions,
  ): RawPromise<Rsp>;
  makeRequest(
    apiUrl: string,
    method: string,
    body?: object | null,
    isStream?: boolean,
    options?: RawOptions,
  ): Promise<unknown> {
    // Not by the method of a subclass, which may have called this one.
    const client: Client = Object.create(this, { settings: { value: this.#settings } });
    return sendRaw(client, apiUrl, method, body, isStream, options);
  }

  /**
   * Call an endpoint with GET, as `makeRequest` does.
   *
   * @param apiUrl - the path with its leading slash, with a query if needed. The caller encodes it.
   * @param param - the parameters of the query: an object.
   * @param isStream - true if the response is an event stream: the result is an iterator of its events. Default false.
   * @param options - as for `makeRequest`. `signal` aborts the call and the stream with APIUserAbortError.
   * @throws the same errors as `makeRequest`.
   * @example
   * ```ts
   * const { data } = await client.get<object, { data: { name: string } }>('/v1/new/thing', { thing_id });
   * ```
   */
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
    return sendRaw(this, apiUrl, 'GET', param, isStream, options);
  }

  /**
   * Call an endpoint with POST, as `makeRequest` does.
   *
   * @param apiUrl - the path with its leading slash, with a query if needed. The caller encodes it.
   * @param body - as for `makeRequest`.
   * @param isStream - true if the response is an event stream: the result is an iterator of its events. Default false.
   * @param options - as for `makeRequest`. `signal` aborts the call and the stream with APIUserAbortError.
   * @throws the same errors as `makeRequest`.
   * @example
   * ```ts
   * const events = await client.post('/v1/new/stream', { thing_id }, true);
   * for await (const { event, data } of events) console.log(event, data);
   * ```
   */
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
    return sendRaw(this, apiUrl, 'POST', body, isStream, options);
  }

  /**
   * Call an endpoint with PUT, as `makeRequest` does.
   *
   * @param apiUrl - the path with its leading slash, with a query if needed. The caller encodes it.
   * @param body - as for `makeRequest`.
   * @param isStream - true if the response is an event stream: the result is an iterator of its events. Default false.
   * @param options - as for `makeRequest`. `signal` aborts the call and the stream with APIUserAbortError.
   * @throws the same errors as `makeRequest`.
   * @example
   * ```ts
   * await client.put('/v1/new/thing', { thing_id, name: 'Second' });
   * ```
   */
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
    return sendRaw(this, apiUrl, 'PUT', body, isStream, options);
  }

  /**
   * Call an endpoint with DELETE and without a body, as `makeRequest` does.
   *
   * @param apiUrl - the path with its leading slash, with a query if needed. The caller encodes it.
   * @param isStream - true if the response is an event stream: the result is an iterator of its events. Default false.
   * @param options - as for `makeRequest`. `signal` aborts the call and the stream with APIUserAbortError.
   * @throws the same errors as `makeRequest`.
   * @example
   * ```ts
   * await client.delete(`/v1/new/thing/${encodeURIComponent(thing_id)}`);
   * ```
   */
  delete<_Req = unknown, Rsp = unknown>(apiUrl: string, isStream?: false, options?: RawOptions): APIPromise<Rsp>;
  delete<_Req = unknown, Rsp = RawEvents>(apiUrl: string, isStream: true, options?: RawOptions): Promise<Rsp>;
  delete<_Req = unknown, Rsp = unknown>(apiUrl: string, isStream?: boolean, options?: RawOptions): Promise<Rsp>;
  delete(apiUrl: string, isStream?: boolean, options?: RawOptions): PromiseLike<unknown> {
    return sendRaw(this, apiUrl, 'DELETE', undefined, isStream, options);
  }

  /**
   * Open a socket by its path, with the token, reconnects and typed errors of every other session.
   *
   * @param apiUrl - the path below `baseWsURL` with its leading slash, with a query if needed.
   * @param options - of the connection and its reconnects. `signal` closes the session.
   * @throws CozeError for an invalid path or option. Later failures are reported by the session.
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
    if (typeof apiUrl !== 'string') checkText('apiUrl', apiUrl);
    return openSocket(this, { id: 'makeWebsocket', ...rawTarget(apiUrl, 'GET') }, undefined, options);
  }

  /**
   * Log something at the level `debug`, for code written for `@coze/api`.
   *
   * @param forceDebug - true to log it at any level. Default false.
   * @param messages - what to log. It is not masked.
   * @example
   * ```ts
   * client.debugLog(true, 'answer', text);
   * ```
   */
  debugLog(forceDebug?: boolean, ...messages: unknown[]): void {
    const { log } = this.settings;
    (forceDebug === true ? log.atDebug() : log).write('debug', '', ...messages);
  }
}

function sendRaw(
  client: Client,
  apiUrl: string,
  method: string,
  body: object | null | undefined,
  isStream: boolean | undefined,
  options: RawOptions | undefined,
): Promise<unknown> {
  const { operation, request } = rawCall(apiUrl, method, body, options, isStream);
  const params = body ?? {};
  if (isStream === true)
    return new RawStream({ client, operation, params, options: request }).withResponse().then(({ data }) => data);
  if (operation.binary) return requestBinary(client, operation, params, request);
  return client.request(operation, params, request);
}

/** The types of other streams have numbers as ids. */
type RawStreamEvent = Omit<RawEvent, 'id'>;

/** Nothing is known about the events of a raw stream, so no text and no outcome either. */
const noState: StreamState<RawStreamEvent> = {
  observe: () => undefined,
  hasOutcome: false,
  mayEnd: false,
  text: () => '',
};

/** The events of a response to the end of its body. */
class RawStream extends EventStream<RawStreamEvent> {
  constructor(request: StreamRequest) {
    const { client, options } = request;
    super({
      request,
      protocol: 'raw',
      createState: () => noState,
      signals: signalsOf(client.settings, readable(options)),
    });
  }
}
