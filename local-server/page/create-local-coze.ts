import { copyOf } from '../../src/for-local-server.js';
import {
  LocalPlatform,
  type LocalPlatformOptions,
  type PlatformParts,
  checkOptionNames,
  checkPlatformOptions,
  makePlatform,
  platformOptionNames,
} from '../local-platform.js';
import { type LocalFetch, localFetch } from './local-fetch.js';
import { LocalSocket, type LocalSocketInit } from './local-socket.js';
import { pageTimers } from './page-timers.js';
import { WebKeys } from './web-keys.js';

/** Options of createLocalCoze(). All are optional. */
export interface LocalCozeOptions extends LocalPlatformOptions {}

/** A host that has no address: a request that goes past `fetch` reaches no server. */
const LOCAL_URL = 'https://coze.invalid';

/** A class of WebSockets that connect to one server. It takes what the WebSocket of the platform takes. */
export type LocalWebSocket = new (url: string | URL, init?: LocalSocketInit) => LocalSocket;

/**
 * A local Coze platform in a page, a Worker or any other JavaScript, without a network: a fetch and a class of WebSockets.
 *
 * @example
 * await using local = createLocalCoze();
 * const { fetch, WebSocket } = local;
 * const client = new CozeAPI({ token: 'test', fetch, websocketOptions: { WebSocket } });
 */
export class LocalCoze extends LocalPlatform<Promise<string>> implements AsyncDisposable {
  /**
   * A URL that no other server answers: the `baseURL` of a client whose requests must not reach the real platform. `fetch` and
   * `WebSocket` answer for every host.
   */
  readonly url: string = LOCAL_URL;
  /**
   * Sends a request to this platform: the option `fetch` of a client. Takes what the global fetch takes. Faults of the
   * connection are those of a fetch: it rejects with a TypeError, or the body of the response does.
   */
  readonly fetch: LocalFetch;
  /** Sockets to this platform: the option `websocketOptions.WebSocket` of a client. */
  readonly WebSocket: LocalWebSocket;
  readonly #closing: AbortController;

  /** @internal */
  constructor(parts: PlatformParts<Promise<string>>) {
    super(parts);
    this.fetch = localFetch(parts.context, LOCAL_URL);
    this.WebSocket = class WebSocket extends LocalSocket {
      constructor(url: string | URL, init?: LocalSocketInit) {
        super(parts, url, init);
      }
    };
    this.#closing = parts.closing;
  }

  /**
   * Ends every request and socket, also those that a fault keeps open. Later ones fail as if no server listened. May be
   * called more than once.
   *
   * @example
   * await local.close();
   */
  async close(): Promise<void> {
    this.#closing.abort();
  }

  /** The same as close(), for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/**
 * Creates a local Coze platform without a network, for pages, Workers and their tests. It is that of startCozeServer(): the
 * same protocol, records, replies and faults.
 *
 * @param given - the tokens, and the replies of bots and workflows.
 * @throws CozeError for an option of another type, or an OAuth app without a part that its flow needs.
 * @example
 * const local = createLocalCoze({ reply: ({ text }) => `You said ${text}` });
 * const client = new CozeAPI({
 *   token: 'test',
 *   fetch: local.fetch,
 *   websocketOptions: { WebSocket: local.WebSocket },
 * });
 */
export function createLocalCoze(given: LocalCozeOptions = {}): LocalCoze {
  const options = copyOf('options', given);
  checkOptionNames('createLocalCoze', options, platformOptionNames);
  checkPlatformOptions(options);
  const keys = new WebKeys();
  return new LocalCoze(makePlatform(options, { timers: pageTimers, demoKey: keys, readKey: (key) => keys.read(key) }));
}
