import type { APIError } from '../errors/api-error.js';
import { checkCount, checkFunction, checkMilliseconds, checkSignal } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { checkValidation, type OnDrift, type Validate } from './contract-check.js';
import type { Fetch } from './fetch-transport.js';
import type { HeadersInput } from './headers.js';
import type { Logger, LogLevel } from './logger.js';
import type { Region } from './region.js';
import type { SocketOptions } from './socket-options.js';
import type { GetToken } from './token.js';

/** What can be set for the client and for a single call; the call wins. */
export interface SharedOptions {
  /** Ends the call: it rejects with APIUserAbortError, whose cause is the signal's reason. A client's signal ends all its calls. */
  readonly signal?: AbortSignal | undefined;
  /** More query parameters; one of the same name replaces the method's, and the call's the client's. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds an attempt may take, headers and JSON body together; 0 is no limit. Default 300000. */
  readonly timeout?: number | undefined;
  /** Milliseconds a stream may stay silent; every byte counts, 0 is no limit. Default 300000. */
  readonly streamIdleTimeout?: number | undefined;
  /** How often a failed call is tried again, where that is safe. Default 2. */
  readonly maxRetries?: number | undefined;
  /** Also retry while another chat runs in the conversation (code 4016). Default false. */
  readonly retryConversationBusy?: boolean | undefined;
  /** Headers to send; a call's header beats the client's, which beats ours. `null` removes one. */
  readonly headers?: HeadersInput | undefined;
  /** The fetch to use, for proxies and tests. Default: the global one. */
  readonly fetch?: Fetch | undefined;
  /** Log everything, bodies included, as `logLevel: 'debug'` does. */
  readonly debug?: boolean | undefined;
  /** Runs before an error is thrown. Client and call may both have one: the client's runs first. */
  readonly onApiError?: ((error: APIError) => unknown) | undefined;
  /**
   * What happens where an answer or an event differs from the contract: nothing is looked at (`off`), it is logged, each
   * place once for a client, and handed on (`warn`, the default), or ResponseValidationError is thrown (`strict`).
   * `strict` also checks requests before they are sent, and throws RequestValidationError.
   */
  readonly validate?: Validate | undefined;
  /**
   * Is told of every difference under `warn` and `strict`, in calls too, and never of a value. Client and call may both
   * have one.
   */
  readonly onDrift?: OnDrift | undefined;
}

/** The last argument of every method. */
export interface RequestOptions extends SharedOptions {
  /** How many pages an iteration may fetch. Default: all. */
  readonly maxPages?: number | undefined;
}

export interface ClientOptions extends SharedOptions {
  /** A string, a function asked before every attempt, or an auth object. An empty token sends no header. */
  readonly token: GetToken;
  /** Absolute, or in a browser relative like `/api/coze`. Beats `region`. */
  readonly baseURL?: string | undefined;
  /** Where sockets go. Default: the socket host that belongs to `baseURL`. */
  readonly baseWsURL?: string | undefined;
  /** `com` (default) or `cn`. */
  readonly region?: Region | undefined;
  /** Default: the console. */
  readonly logger?: Logger | undefined;
  /** Default `warn`. Bodies are logged at `debug` only, tokens never. */
  readonly logLevel?: LogLevel | undefined;
  /** Let a `pat_…` token pass in browsers and web workers, where whoever opens the page can read it. */
  readonly allowPersonalAccessTokenInBrowser?: boolean | undefined;
  /** How the sockets of `client.websockets` connect, and how often again. What a `create` is given wins. */
  readonly websocketOptions?: SocketOptions | undefined;
}

/** @throws CozeError if an option has a value that would fail later without a clear message. */
export function checkOptions(options: RequestOptions): void {
  checkMilliseconds('timeout', options.timeout);
  checkMilliseconds('streamIdleTimeout', options.streamIdleTimeout);
  checkCount('maxRetries', options.maxRetries, 0);
  checkCount('maxPages', options.maxPages, 1);
  checkFunction('fetch', options.fetch);
  checkFunction('onApiError', options.onApiError);
  checkSignal(options.signal);
  checkValidation(options);
}

/** Turns axios settings down aloud: ignored in silence, a proxy or an interceptor would just be missing. */
export function refuseAxios(options: object): void {
  if ('axiosInstance' in options && options.axiosInstance !== undefined)
    throw new CozeError('axiosInstance is not supported: this client uses fetch. Pass your own as the option `fetch`.');
  if ('axiosOptions' in options && options.axiosOptions !== undefined)
    throw new CozeError(
      'axiosOptions is not supported: this client uses fetch. Use `headers`, `timeout` and `fetch` (for proxies and interceptors).',
    );
}
