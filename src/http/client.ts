import { APIPromise } from './api-promise.js';
import { BinaryPromise } from './binary-promise.js';
import { Call } from './call.js';
import type { HeadersInput } from './headers.js';
import type { Operation } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { PagePromise } from './pagination.js';
import type { StreamResponse } from './stream-response.js';
import { settingsOf, type Settings } from './settings.js';
import type { GetToken } from './token.js';

/**
 * What every resource sends its requests through: the options of one client and the pipeline.
 *
 * @example
 * const client = new Client({ token: process.env.COZE_TOKEN ?? '', region: 'cn' });
 */
export class Client {
  readonly #options: ClientOptions;
  #settings: Settings;

  /**
   * @param options at least a `token`; see ClientOptions for the rest and its defaults.
   * @throws CozeError when an option cannot work.
   */
  constructor(options: ClientOptions) {
    this.#settings = settingsOf(options);
    this.#options = options;
  }

  /** Where requests go, without a slash at the end. */
  get baseURL(): string {
    return this.#settings.baseURL;
  }

  /** Where sockets go. */
  get baseWsURL(): string {
    return this.#settings.baseWsURL;
  }

  /** The token as it was given. */
  get token(): GetToken {
    return this.#options.token;
  }

  /** The headers as they were given. */
  get headers(): HeadersInput | undefined {
    return this.#options.headers;
  }

  get debug(): boolean {
    return this.#options.debug ?? false;
  }

  get allowPersonalAccessTokenInBrowser(): boolean {
    return this.#options.allowPersonalAccessTokenInBrowser ?? false;
  }

  /** The options as they were given. */
  getConfig(): ClientOptions {
    return this.#options;
  }

  /**
   * The checked options with their defaults, for the parts of this package that bring their own connection.
   *
   * @internal
   */
  get settings(): Settings {
    return this.#settings;
  }

  /**
   * A client like this one with some options changed: another user's token, a longer timeout.
   *
   * @param overrides the options that differ. A new region also drops the URLs given before.
   * @example
   * const forUser = client.withOptions({ token: session.cozeToken });
   */
  withOptions(overrides: Partial<ClientOptions>): this {
    const inherited = overrides.region === undefined ? {} : { baseURL: undefined, baseWsURL: undefined };
    // A subclass takes the same options: that is what makes it a client.
    const same: this = Reflect.construct(this.constructor, [{ ...this.#options, ...inherited, ...overrides }]);
    // A server may make one for each request: the logger they share is told of a difference once.
    if (same.#options.logger === this.#options.logger)
      same.#settings = { ...same.#settings, checkMemory: this.#settings.checkMemory };
    return same;
  }

  /** Sends a request at once; the promise gives its data. @internal */
  request<T>(operation: Operation, params?: object, options?: RequestOptions): APIPromise<T> {
    return new APIPromise(new Call<T>(this.#settings, operation, params, options));
  }

  /** Sends the request for the first page; iterating fetches the others. @internal */
  requestPage<P, I>(operation: Operation, params?: object, options?: RequestOptions): PagePromise<P, I> {
    return new PagePromise<P, I>(this.#settings, operation, params, options);
  }

  /** Sends a request at once whose answer is bytes. @internal */
  requestBinary(operation: Operation, params?: object, options?: RequestOptions): BinaryPromise {
    return new BinaryPromise(new Call(this.#settings, operation, params, options));
  }

  /**
   * Runs the pipeline up to the headers of an event stream. Whatever else comes is judged, retried and thrown here.
   *
   * @internal
   */
  openStream(operation: Operation, params: object, options?: RequestOptions): Promise<StreamResponse> {
    return new Call<never>(this.#settings, operation, params, options).stream();
  }
}
