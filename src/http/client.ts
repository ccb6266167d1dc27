import { checkObject, copyOf } from '../errors/check.js';
import { abortError, Cancellation } from '../lib/abort.js';
import { asyncDispose } from '../lib/polyfills.js';
import { APIPromise } from './api-promise.js';
import { Call } from './call.js';
import type { HeadersInput } from './headers.js';
import type { Operation } from './operation.js';
import { settingsOf, type ClientOptions, type RequestOptions, type Settings } from './options.js';
import type { GetToken } from './token.js';

/**
 * A client without resources: the base class of `CozeAPI`, and the first argument of the functions of
 * `coze-client/operations`.
 *
 * @example
 * const client = new Client({ token: process.env.COZE_TOKEN ?? '', region: 'cn' });
 */
export class Client {
  /** Not an AbortController: in a Worker, that of one request cannot be read in the next. */
  readonly #closing = new Cancellation();
  #settings: Settings;

  /**
   * @param options - at least a `token`. See {@link ClientOptions} for the others and their defaults.
   * @throws CozeError if an option has a value that does not work.
   */
  constructor(options: ClientOptions) {
    this.#settings = settingsOf(options, this.#closing);
  }

  /** The base URL of requests, without a slash at the end. It can be set: calls that begin later use the new one. */
  get baseURL(): string {
    return this.#settings.baseURL;
  }

  set baseURL(baseURL: string) {
    this.change({ baseURL });
  }

  /** The base URL of sockets. It can be set. */
  get baseWsURL(): string {
    return this.#settings.baseWsURL;
  }

  set baseWsURL(baseWsURL: string) {
    this.change({ baseWsURL });
  }

  /**
   * The option `token`. It can be set: calls that begin later send the new one. Where an auth object was passed, it is read, too,
   * though its type is that of `@coze/api`; `getConfig().token` has the exact type.
   *
   * @throws CozeError, when it is set, for a value that is not a token.
   * @example
   * client.token = await login();
   */
  get token(): string | (() => string | Promise<string>) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of `@coze/api`, into whose variables programs read it
    return this.#settings.token as string;
  }

  set token(token: GetToken) {
    this.change({ token });
  }

  /** The option `headers`. It can be set, or changed in place. What was passed is read, too; `getConfig().headers` has the exact type. */
  get headers(): Headers | Record<string, unknown> | undefined {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of `@coze/api`, into whose variables programs read it
    return this.#settings.given.headers as Headers;
  }

  set headers(headers: HeadersInput | undefined) {
    this.change({ headers });
  }

  /** The option `debug`. It can be set. */
  get debug(): boolean {
    return this.#settings.given.debug ?? false;
  }

  set debug(debug: boolean) {
    this.change({ debug });
  }

  /** The option `allowPersonalAccessTokenInBrowser`. It can be set. */
  get allowPersonalAccessTokenInBrowser(): boolean {
    return this.#settings.given.allowPersonalAccessTokenInBrowser ?? false;
  }

  set allowPersonalAccessTokenInBrowser(allowPersonalAccessTokenInBrowser: boolean) {
    this.change({ allowPersonalAccessTokenInBrowser });
  }

  /**
   * The options that were passed to the constructor. They contain the token.
   *
   * @example
   * const { region } = client.getConfig();
   */
  getConfig(): ClientOptions {
    return this.#settings.given;
  }

  /**
   * The checked options with defaults, for parts of this package that open connections of their own.
   *
   * @internal
   */
  get settings(): Settings {
    return this.#settings;
  }

  /**
   * Changes options, with the checks of the constructor. Calls that begin later use them.
   *
   * @throws CozeError for a value that does not work; nothing is changed then.
   * @internal
   */
  protected change(changes: Partial<ClientOptions>): void {
    const { given, checkMemory } = this.#settings;
    this.#settings = settingsOf({ ...given, ...changes }, this.#closing, checkMemory);
  }

  /**
   * Creates a client with some other options, such as the token of another user or a longer timeout.
   *
   * @param overrides - the options to change. A new `region` also resets `baseURL` and `baseWsURL`.
   * @returns a client of the same class.
   * @throws CozeError if an option has a value that does not work.
   * @example
   * const forUser = client.withOptions({ token: user.cozeToken });
   */
  withOptions(overrides: Partial<ClientOptions>): this {
    const changes = copyOf('overrides', overrides);
    const inherited = changes.region === undefined ? {} : { baseURL: undefined, baseWsURL: undefined };
    // Constructors of subclasses take the same options.
    const copy: this = Reflect.construct(this.constructor, [{ ...this.settings.given, ...inherited, ...changes }]);
    // A server may create one per request: a difference is logged once for all that share a logger.
    if (copy.getConfig().logger === this.getConfig().logger)
      copy.#settings = { ...copy.#settings, checkMemory: this.#settings.checkMemory };
    return copy;
  }

  /**
   * Ends everything that the client does: its calls, streams and polls reject with APIUserAbortError, its sockets close.
   * Later calls reject, too. Clients that `withOptions()` made are closed on their own. Chats and runs continue on the
   * server.
   *
   * A program need not call it in order to end: idle connections do not keep it running.
   *
   * @example
   * ```ts
   * await using client = new CozeAPI({ token }); // closes at the end of the block
   * ```
   */
  close(): void {
    this.#closing.abort(abortError('The client was closed.'));
  }

  /** Vue makes a Proxy of each object without a tag in its state. Private members fail in a Proxy. @internal */
  get [Symbol.toStringTag](): string {
    return 'CozeAPI';
  }

  /** As `close()`, at the end of a block with `await using`. */
  async [asyncDispose](): Promise<void> {
    this.close();
  }

  /** Sends a request whose response is one JSON value. See special-requests.ts for the others. @internal */
  request<T>(operation: Operation, params?: object, options?: RequestOptions): APIPromise<T> {
    return new APIPromise(new Call<T>(this.settings, operation, params, options));
  }
}

/**
 * The client of a function of `coze-client/operations`, recognised by its shape. For anything else, a client whose calls
 * reject before they are sent.
 */
export function clientOf(given: Client | undefined): Client {
  if (given?.settings !== undefined) return given;
  return new Client({
    token: {
      token(): undefined {
        checkObject('client', undefined);
      },
    },
  });
}

/** The base class of the resources, such as `client.bots`. */
export class APIResource {
  /** @internal */
  readonly _client: Client;

  /** @internal */
  constructor(client: Client) {
    this._client = client;
  }
}
