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
      const headers = Object.entries({ host: target, connection: 'keep-alive', ...this.#proxy.headers });
      const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
      this.#socket.write(`CONNECT ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
      readAnswer(this.#socket, (fault, status) => {
        if (fault !== undefined) this.#end(this.#proxy.failed(fault));
        else if (status < 200 || status > 299) this.#end(this.#proxy.refusedTunnel(target, status));
        else if (encrypt === undefined) this.#end(null);
        else this.#secure(encrypt);
      });
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

/**
 * Reads the response to CONNECT, and gives the bytes behind its head back to the socket. `node:http` is of no use here: it
 * takes `100 Continue` for the response.
 */
function readAnswer(socket: Socket, onAnswer: (fault: Error | undefined, status: number) => void): void {
  let text = '';
  const finish = (fault: Error | undefined, status = 0): void => {
    // Not 'data': after pause(), the next listener would get nothing.
    socket.off('readable', onReadable).off('end', onEnd);
    onAnswer(fault, status);
  };
  const onEnd = (): void => finish(answerError('The proxy closed the connection.', 'ECONNRESET'));
  const onReadable = (): void => {
    for (let bytes: unknown = socket.read(); Buffer.isBuffer(bytes); bytes = socket.read())
      text += bytes.toString('latin1');
    while (text.includes('\n')) {
      const [, status] = /^HTTP\/1\.\d (\d{3})\b/.exec(text) ?? [];
      if (status === undefined) return finish(answerError('The proxy does not speak HTTP.', 'HPE_INVALID_CONSTANT'));
      const end = /\r?\n\r?\n/.exec(text);
      if (end === null) break;
      text = text.slice(end.index + end[0].length);
      // Of the preliminary responses, only 101 would be the last.
      if (/^1(?!01)/.test(status)) continue;
      if (text !== '') socket.unshift(Buffer.from(text, 'latin1'));
      return finish(undefined, Number(status));
    }
    if (text.length > http.maxHeaderSize)
      finish(answerError('The headers of the proxy are too long.', 'HPE_HEADER_OVERFLOW'));
  };
  socket.on('readable', onReadable).on('end', onEnd);
}

function answerError(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}
