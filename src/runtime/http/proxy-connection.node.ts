import http from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Cancellation } from '../../lib/abort.js';
import type { HttpProxy } from './http-proxy.node.js';
import { connectTimeout } from './keep-alive.node.js';

export type ConnectCallback = (error: Error | null, connection: Duplex) => void;

/** Opens a connection through a proxy. Calls back once: with an open connection, or with an error within the time limit. */
export class ProxyConnection {
  readonly #proxy: HttpProxy;
  readonly #callback: ConnectCallback | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #socket: Socket;
  /** The socket, or its encrypted form. */
  #connection: Duplex;
  #isOver = false;

  constructor(proxy: HttpProxy, cancellation: Cancellation | undefined, callback: ConnectCallback | undefined) {
    this.#proxy = proxy;
    this.#callback = callback;
    this.#connection = this.#socket = proxy.connect();
    this.#socket.on('error', (error) => this.#end(proxy.failed(error)));
    this.#timer = setTimeout(() => this.#end(proxy.late(connectTimeout)), connectTimeout);
    this.#signal = cancellation?.signal();
    this.#signal?.addEventListener('abort', this.#onAbort);
  }

  /** Connects to the proxy itself. */
  open(): void {
    this.#socket.once(this.#proxy.opened, () => this.#end(null));
  }

  /**
   * Connects to a server.
   *
   * @param target - the host and port of the server.
   * @param encrypt - makes a TLS connection of the tunnel.
   */
  openTunnel(target: string, encrypt: ((tunnel: Socket) => Duplex | null | undefined) | undefined): void {
    this.#socket.once(this.#proxy.opened, () => {
      const request = http.request({
        createConnection: () => this.#socket,
        method: 'CONNECT',
        path: target,
        headers: { host: target, connection: 'keep-alive', ...this.#proxy.headers },
      });
      request.on('error', (error) => this.#end(this.#proxy.failed(error)));
      request.on('connect', ({ statusCode: status = 0 }) => {
        if (status < 200 || status > 299) this.#end(this.#proxy.refusedTunnel(target, status));
        else if (encrypt === undefined) this.#end(null);
        else this.#secure(encrypt);
      });
      request.end();
    });
  }

  #secure(encrypt: (tunnel: Socket) => Duplex | null | undefined): void {
    const connection = encrypt(this.#socket);
    if (!connection) return;
    this.#connection = connection;
    // An error now is about the server, such as one of its certificate.
    connection.on('error', (error) => this.#end(error));
    connection.once('secureConnect', () => this.#end(null));
  }

  readonly #onAbort = (): void => this.#end(new Error('The request was aborted.'));

  #end(error: Error | null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onAbort);
    if (error !== null) this.#connection.destroy();
    this.#callback?.(error, this.#connection);
  }
}
