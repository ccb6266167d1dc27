import { type Server, createServer } from 'node:http';
import { checkCount, copyOf, CozeError } from '../src/for-local-server.js';
import { handleRequest } from './handle-request.node.js';
import { nodeTimers } from './lib/timers.node.js';
import {
  LocalPlatform,
  type LocalPlatformOptions,
  type PlatformParts,
  checkOptionNames,
  checkPlatformOptions,
  makePlatform,
  platformOptionNames,
} from './local-platform.js';
import { DemoKey, checkKeys, readPublicKey } from './oauth/keys.node.js';
import { SocketServer } from './socket-server.node.js';

/** Options of startCozeServer(). All are optional. */
export interface CozeServerOptions extends LocalPlatformOptions {
  /** The port on 127.0.0.1. Default 0: a free port. */
  readonly port?: number;
}

/**
 * A local Coze platform in this process, over HTTP and WebSockets on the loopback interface.
 *
 * @example
 * await using server = await startCozeServer();
 * const client = new CozeAPI({ token: 'test', baseURL: server.url });
 */
export class CozeServer extends LocalPlatform<string> implements AsyncDisposable {
  /** The URL of the server, such as `http://127.0.0.1:41234`: the `baseURL` of a client, also for its sockets. */
  readonly url: string;
  readonly #http: Server;
  readonly #socketServer: SocketServer;
  readonly #closing: AbortController;

  /** @internal */
  constructor(
    url: string,
    { http, sockets }: { readonly http: Server; readonly sockets: SocketServer },
    parts: PlatformParts<string>,
  ) {
    super(parts);
    this.url = url;
    this.#http = http;
    this.#socketServer = sockets;
    this.#closing = parts.closing;
  }

  /**
   * Stops the server and ends every connection, also those that a fault keeps open. May be called more than once.
   *
   * @example
   * await server.close();
   */
  async close(): Promise<void> {
    this.#closing.abort();
    if (!this.#http.listening) return;
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
      this.#socketServer.close();
    });
  }

  /** The same as close(), for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/**
 * Starts a local Coze platform for tests and demos. It speaks the protocol of the real platform, including its quirks, keeps
 * its records in memory, and breaks where the test says so.
 *
 * @param given - the port, the tokens, and the replies of bots and workflows.
 * @returns the running server. Close it with `close()` or `await using`.
 * @throws CozeError for an option of another type, a port that is in use, or an OAuth app without a part that its flow needs.
 * @example
 * const server = await startCozeServer({ reply: (turn) => `You said ${turn.text}` });
 * const client = new CozeAPI({ token: 'test', baseURL: server.url });
 * // …
 * await server.close();
 */
export async function startCozeServer(given: CozeServerOptions = {}): Promise<CozeServer> {
  const options = copyOf('options', given);
  checkOptionNames('startCozeServer', options, ['port', ...platformOptionNames]);
  checkPort(options.port);
  checkPlatformOptions(options);
  const parts = makePlatform(options, { timers: nodeTimers, demoKey: new DemoKey(), readKey: readPublicKey });
  for (const app of options.apps ?? []) checkKeys(app);
  const { context } = parts;
  const http = createServer((message, out) => {
    handleRequest(message, out, context).catch(() => out.destroy());
  });
  const sockets = new SocketServer(context, parts.sockets);
  sockets.attach(http);
  const url = await listen(http, options.port ?? 0);
  return new CozeServer(url, { http, sockets }, parts);
}

function listen(http: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException): void =>
      reject(
        new CozeError(`The server cannot listen on port ${port} (${cause.code}). Port 0 is a free one.`, { cause }),
      );
    http.once('error', fail);
    http.listen(port, '127.0.0.1', () => {
      http.off('error', fail);
      const address = http.address();
      if (address === null || typeof address === 'string') reject(new CozeError('The server has no port.'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

/** @throws CozeError for a wrong port: Node would take a text for the path of a socket file. */
function checkPort(port: number | undefined): void {
  checkCount('port', port, 0);
  if (port !== undefined && port > 0xffff) throw new CozeError(`port must be at most 65535, not ${port}.`);
}
