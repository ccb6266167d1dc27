import { runtime } from '#runtime';
import type { APIError } from '../errors/api-error.js';
import {
  checkBoolean,
  checkCount,
  checkMilliseconds,
  checkNumber,
  checkObject,
  checkOptionalFunction,
  checkSignal,
  copyOf,
} from '../errors/check.js';
import { CozeError, missingFile } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import type { AbortSource, Signals } from '../lib/abort.js';
import { memberOf } from '../lib/shapes.js';
import type { AxiosCallOptions, AxiosOptions } from './axios-config.js';
import { CheckMemory } from './check-memory.js';
import { checkValidation, type Validate } from './contract-check.js';
import type { OnDrift } from './drift-report.js';
import { fetchTransport, type Fetch } from './fetch-transport.js';
import { readHeaders, type HeaderPairs, type HeadersInput } from './headers.js';
import { Log, type Logger, type LogLevel } from './log.js';
import { endpointsOf, siteOf, type Endpoints, type Region } from './region.js';
import { clientOptions, unknownNames } from './option-names.js';
import type { refuseNames } from './option-names.lazy.js';
import type { SocketOptions } from './socket-options.js';
import { checkAuthorization, checkedToken, type GetToken, type TokenPolicy } from './token.js';
import type { ConnectionOptions } from '../runtime/runtime.js';
import type { Transport } from '../runtime/transport.js';

/** Options of the client and of a single call. Those of the call take precedence. */
export interface SharedOptions {
  /**
   * Ends the call, which rejects with APIUserAbortError; its `cause` is the reason of the signal. The signal of a client
   * ends all its calls.
   */
  signal?: AbortSource | undefined;
  /**
   * More query parameters. One with the same name replaces that of the method, and one of the call that of the client.
   */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds for an attempt, headers and JSON body together; 0 is no limit. Default 300000. */
  timeout?: number | undefined;
  /** Milliseconds without a byte after which a stream ends with StreamTimeoutError; 0 is no limit. Default 300000. */
  streamIdleTimeout?: number | undefined;
  /** How many times a failed call is repeated if that is safe. Default 2. */
  maxRetries?: number | undefined;
  /** Also retry while another chat runs in the conversation (code 4016). Default false. */
  retryConversationBusy?: boolean | undefined;
  /**
   * The most bytes of one event of a stream, counted after decompression; Infinity is no limit. A longer one ends the stream
   * with StreamLimitError. Default 67108864 (64 MiB).
   */
  maxEventBytes?: number | undefined;
  /**
   * The most bytes of the body of a response, counted after decompression; Infinity is no limit. For a stream of events, of
   * all its events together. A longer one rejects with ResponseLimitError, a stream with StreamLimitError, without a retry.
   * Bytes that are read with `stream()` or `toFile()` have no limit, nor has the response of `asResponse()`. Default
   * 268435456 (256 MiB).
   */
  maxResponseBytes?: number | undefined;
  /**
   * The most bytes that are read of the body of a refusal (a status outside 2xx); Infinity is no limit. Of a longer body,
   * the error has the start. Default 1048576 (1 MiB).
   */
  maxErrorBytes?: number | undefined;
  /**
   * Headers to send. Those of a call replace those of the client, which replace the defaults. `null` removes one.
   * `content-length` and `transfer-encoding` are ignored. A fetch ignores `host`, or refuses it.
   */
  headers?: HeadersInput | undefined;
  /** A replacement for the global fetch, for proxies and tests. */
  fetch?: Fetch | undefined;
  /** Log everything, bodies included, like `logLevel: 'debug'`. Default false. */
  debug?: boolean | undefined;
  /** Called before an error is thrown. That of a call replaces that of the client. */
  onApiError?: ((error: APIError) => unknown) | undefined;
  /**
   * The reaction to a response or an event that differs from the API contract: `off` checks nothing, `warn` (the default)
   * logs each difference once per client and returns the data unchanged, `strict` throws ResponseValidationError.
   * `strict` also checks requests before they are sent, and throws RequestValidationError.
   */
  validate?: Validate | undefined;
  /**
   * Receives every difference under `warn` and `strict`, without the value. If client and call both have one, both are
   * called.
   */
  onDrift?: OnDrift | undefined;
}

/** Options of a single call: the last argument of every method. */
export interface RequestOptions extends SharedOptions, AxiosCallOptions {
  /** How many pages an iteration may request. Default: all. */
  maxPages?: number | undefined;
}

/** Options of axios: those that this package reads have types, and an object of the types of axios is one. */
export interface OpenAxiosOptions extends AxiosOptions {
  // oxlint-disable-next-line typescript/no-explicit-any -- with unknown, TypeScript accepts no interface
  [name: string]: any;
}

/** Options of the client. All are optional, but the hosts of Coze answer nothing without a `token`. */
export interface ClientOptions extends SharedOptions {
  /**
   * A token, a function that is called before every attempt, or an auth object. Without one, calls to the hosts of Coze
   * reject, and other hosts, such as a proxy that adds the token, get no header.
   */
  token?: GetToken | undefined;
  /**
   * An absolute URL, or in a browser a path such as `/api/coze`. Takes precedence over `region`. An empty text counts as
   * left out.
   */
  baseURL?: string | undefined;
  /** The base URL of sockets. Default: the socket host that belongs to `baseURL`. */
  baseWsURL?: string | undefined;
  /** `com` (default) or `cn`. */
  region?: Region | undefined;
  /** Default: the console. */
  logger?: Logger | undefined;
  /** Default `warn`. Bodies are logged at `debug` only, tokens never. */
  logLevel?: LogLevel | undefined;
  /** Accept a `pat_…` token in browsers and web workers, where every visitor of the page can read it. Default false. */
  allowPersonalAccessTokenInBrowser?: boolean | undefined;
  /**
   * An agent of `node:http` or `node:https`, or a function that returns one for a URL, for calls and sockets: for a proxy, a
   * certificate of your own or other limits of connections. It must fit the protocol of `baseURL`. Node only. With an agent,
   * a replaced global fetch is not used; the option `fetch` excludes it. Closing the agent is up to you.
   */
  agent?: object | ((url: URL) => object | undefined) | undefined;
  /**
   * `false`: connect to the server directly. By default, calls and sockets on Node use the proxy that `HTTPS_PROXY`,
   * `HTTP_PROXY` or `ALL_PROXY` sets in the environment, unless `NO_PROXY` has the host. An `agent` or `fetch` of yours does
   * not.
   */
  proxy?: false | undefined;
  /**
   * An instance of axios, version 1.7 or later: all calls are sent through it, so that its interceptors run. It can be set
   * later. Sockets do not use it. The option `fetch` excludes it. It holds `timeout` for each of its requests, so the time of
   * interceptors does not count; over fetch, it counts for a stream to its end. Where it has none, and no call, client or
   * `axiosOptions` has, 300000 ms are passed to it, and for a stream hold until its headers. An adapter of yours is ended after
   * that time; so is the call of a function that is no instance.
   */
  axiosInstance?: unknown;
  /**
   * Options of axios for all calls. Without an `axiosInstance`, these work: `timeout`, `headers`, `params`, `signal`, `proxy`,
   * `httpAgent`, `httpsAgent`, `transformRequest` and `transformResponse`. Others are refused by the calls.
   */
  axiosOptions?: OpenAxiosOptions | undefined;
  /** Defaults for the sockets of `client.websockets`. The options of a `create()` take precedence. */
  websocketOptions?: SocketOptions | undefined;
}

const byteLimits = ['maxEventBytes', 'maxResponseBytes', 'maxErrorBytes'] as const;

const optionNames = /* @__PURE__ */ new LazyChunk(() => import('./option-names.lazy.js'), missingFile);

/** Loads `refuseNames()` and calls it, if there are unknown names. */
export async function refuseUnknown(...[names, ...rest]: Parameters<typeof refuseNames>): Promise<void> {
  if (names.length > 0) (await optionNames.load()).refuseNames(names, ...rest);
}

/** In place of options that cannot be read. */
export const unreadableOptions = {};

/**
 * Options as they may be read before they are checked, `unreadableOptions` for a value that is no object or whose getters throw. The
 * call refuses it then: a method does not throw, its promise rejects.
 */
export function readable<T extends object>(options: T): Partial<T> {
  try {
    return copyOf('options', options);
  } catch {
    return unreadableOptions;
  }
}

/** The signals that end a call. Its own is the first: if the client's has aborted, too, the error has the reason of the call's. */
export function signalsOf(
  { signals }: Pick<Settings, 'signals'>,
  { signal, axiosOptions }: Pick<RequestOptions, 'signal' | 'axiosOptions'>,
): Signals {
  // Checked with the call, as the others.
  const ofAxios: AxiosOptions | undefined = axiosOptions;
  return [signal, ofAxios?.signal, ...signals];
}

/** @throws CozeError if an option has a value that would fail later without a clear message. */
export function checkOptions(options: RequestOptions): void {
  checkObject('options', options);
  if (options.query !== undefined) checkObject('query', options.query);
  checkMilliseconds('timeout', options.timeout);
  checkMilliseconds('streamIdleTimeout', options.streamIdleTimeout);
  checkCount('maxRetries', options.maxRetries, 0);
  checkCount('maxPages', options.maxPages, 1);
  for (const name of byteLimits) checkNumber(name, options[name], 1);
  for (const name of ['debug', 'retryConversationBusy'] as const) checkBoolean(name, options[name]);
  checkOptionalFunction('fetch', options.fetch);
  checkOptionalFunction('onApiError', options.onApiError);
  checkSignal(options.signal);
  checkValidation(options);
}

/** `makeRequest()` of a client. */
export type MakeRequest = (
  apiUrl: string,
  method: string,
  body: unknown,
  isStream: boolean,
  options: RequestOptions,
) => unknown;

/** The checked options of a client, with defaults. */
export interface Settings extends Endpoints {
  /** A string is checked; it is empty if there is no token. */
  readonly token: GetToken;
  readonly tokenPolicy: TokenPolicy;
  /** The site of `baseURL`; undefined for other hosts. */
  readonly site: Region | undefined;
  /** Reads the option at each call: a program may change its object. */
  readonly headers: () => HeaderPairs;
  /** The option `signal`, and the signal of `close()`. They end everything that the client does. */
  readonly signals: Signals;
  readonly query: ClientOptions['query'];
  readonly timeout: number;
  readonly streamIdleTimeout: number;
  readonly maxRetries: number;
  readonly maxEventBytes: number;
  readonly maxResponseBytes: number;
  readonly maxErrorBytes: number;
  readonly retryConversationBusy: boolean;
  readonly transport: Transport;
  readonly log: Log;
  readonly onApiError: ClientOptions['onApiError'];
  readonly validate: Validate;
  readonly onDrift: ClientOptions['onDrift'];
  readonly checkMemory: CheckMemory;
  /** The names that are no options. The first call refuses those that stand for one. */
  readonly unknownNames: readonly string[];
  /** The options as they were given. */
  readonly given: ClientOptions;
  /** The method of that name, if a subclass or a program replaced it: calls are sent by it. */
  readonly makeRequest?: MakeRequest | undefined;
  /** True for a call that is sent by such a method. */
  readonly isOverridden?: boolean;
}

/**
 * @param closing - aborts when the client is closed.
 * @param checkMemory - the memory of the client whose options change.
 * @throws CozeError if an option has a value that does not work.
 */
export function settingsOf(options: ClientOptions, closing: AbortSource, checkMemory = new CheckMemory()): Settings {
  // Not checkObject(): the message says what options are needed for.
  if (typeof options !== 'object' || options === null) throw new CozeError('The options are missing: pass a token.');
  checkOptions(options);
  checkBoolean('allowPersonalAccessTokenInBrowser', options.allowPersonalAccessTokenInBrowser);
  checkConnectionOptions(options);
  const endpoints = endpointsOf(options);
  const tokenPolicy = { refusePersonal: runtime.exposesToken && options.allowPersonalAccessTokenInBrowser !== true };
  const headers = readHeaders(options.headers);
  checkAuthorization(headers, tokenPolicy);
  // An iterator is read once.
  const given = memberOf(options.headers, 'next') === undefined ? options : { ...options, headers };
  return {
    ...endpoints,
    token: checkedToken(options.token ?? '', tokenPolicy),
    tokenPolicy,
    site: siteOf(endpoints.baseURL),
    headers: () => readHeaders(given.headers),
    signals: signalsOf({ signals: [closing] }, options),
    query: options.query,
    timeout: options.timeout ?? 300_000,
    streamIdleTimeout: options.streamIdleTimeout ?? 300_000,
    maxRetries: options.maxRetries ?? 2,
    maxEventBytes: options.maxEventBytes ?? 2 ** 26,
    maxResponseBytes: options.maxResponseBytes ?? 2 ** 28,
    maxErrorBytes: options.maxErrorBytes ?? 2 ** 20,
    retryConversationBusy: options.retryConversationBusy ?? false,
    transport: transportOf(options),
    log: new Log(options.logger, options.debug === true ? 'debug' : options.logLevel),
    onApiError: options.onApiError,
    validate: options.validate ?? 'warn',
    onDrift: options.onDrift,
    checkMemory,
    unknownNames: unknownNames(options, clientOptions),
    given,
  };
}

/** The fetch of the options, or the transport of the platform, which is chosen at each request. */
export function transportOf(options: ConnectionOptions & Pick<SharedOptions, 'fetch'>): Transport {
  const overFetch = fetchTransport(options.fetch);
  if (options.fetch !== undefined || runtime.transport === undefined) return overFetch;
  const { transport } = runtime;
  return (request) => transport(request, options) ?? overFetch(request);
}

/** @throws CozeError for options of the connection that do not work on this platform. */
function checkConnectionOptions(options: ClientOptions): void {
  if (runtime.checkConnection !== undefined) return runtime.checkConnection(options);
  const { agent, proxy = false }: { readonly agent?: unknown; readonly proxy?: unknown } = options;
  if (agent !== undefined || proxy !== false)
    throw new CozeError(`The option ${agent === undefined ? 'proxy' : 'agent'} works on Node only.`);
}
