import http from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { onAbort, startTimer, type Cancellation } from '../../lib/abort.js';
import type { HttpProxy } from './http-proxy.node.js';
import { connectTimeout } from './keep-alive.node.js';

export type ConnectCallback = (error: Error | null, connection: Duplex) => void;

/** Opens a connection through a proxy. Calls back once: with an open connection, or with an error within the time limit. */
export class ProxyConnection {
  readonly #proxy: HttpProxy;
  readonly #callback: ConnectCallback | undefined;
  readonly #stopTimer: () => void;
  #unlisten: (() => void) | undefined;
  readonly #socket: Socket;
  /** The socket, or its encrypted form. */
  #connection: Duplex;
  #isOver = false;

  constructor(proxy: HttpProxy, cancellation: Cancellation | undefined, callback: ConnectCallback | undefined) {
    this.#proxy = proxy;
    this.#callback = callback;
    this.#connection = this.#socket = proxy.connect();
    this.#socket.on('error', (error) => this.#end(proxy.failed(error)));
    this.#stopTimer = startTimer(connectTimeout, () => this.#end(proxy.late(connectTimeout)));
    this.#unlisten = onAbort([cancellation?.signal()], () => this.#end(new Error('The request was aborted.')));
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

  #end(error: Error | null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopTimer();
    this.#unlisten?.();
    if (error !== null) this.#connection.destroy();
    this.#callback?.(error, this.#connection);
  }
}
