/** A server of bytes: a script decides what is sent, when, and how the connection ends. It knows no HTTP but its framing. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket, type TlsOptions } from 'node:tls';
import type { Certificate } from './certificate.node.js';

/** What a client sent. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  /** The lines of the head, each byte as one character. */
  readonly lines: readonly string[];
  header(name: string): string | undefined;
  /** The body as it was framed, each byte as one character. */
  readonly body: string;
}

/** Answers on a connection. `number` counts connections from 1. */
export type Script = (peer: Peer, number: number) => unknown;

export interface RawServer {
  readonly url: string;
  readonly port: number;
  /** Every connection that was opened, in order. */
  readonly peers: Peer[];
  /** Closes the server and its connections. */
  close(): Promise<unknown>;
}

export interface ServerOptions {
  readonly tls?: Certificate & TlsOptions;
  readonly host?: string;
  /** True if pages of other origins may send any request, and read its response. */
  readonly cors?: boolean;
}

/** A server on a free loopback port. */
export async function listenRaw(
  script: Script,
  { tls, host = '127.0.0.1', cors = false }: ServerOptions = {},
): Promise<RawServer> {
  const peers: Peer[] = [];
  const sockets = new Set<Socket>();
  const accept = (socket: Socket): void => {
    const peer = new Peer(socket, cors);
    peers.push(peer);
    void Promise.resolve(script(peer, peers.length)).catch((error: unknown) => {
      if (!(error instanceof PeerGone)) throw error;
    });
  };
  const options = { noDelay: true };
  const server = tls === undefined ? createServer(options, accept) : createTlsServer({ ...options, ...tls }, accept);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  const close = () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    return closed;
  };
  return { url: `http${tls ? 's' : ''}://${name}:${port}`, port, peers, close };
}

/** The client left while the script waited for it. */
class PeerGone extends Error {}

const corsHeaders = ['access-control-allow-origin: *', 'access-control-allow-headers: *, authorization'];

/** The server's side of one connection. */
export class Peer {
  /** Resolves once the connection is closed, in whatever way. */
  readonly closed: Promise<void>;
  /** Resolves at the first head of a request that is no CORS preflight. */
  readonly requested: Promise<void>;
  /** The bytes that were received, each as one character. */
  received = '';
  readonly #socket: Socket;
  readonly #cors: boolean;
  #taken = 0;
  #isOver = false;
  #onRequest = (): void => undefined;
  readonly #waiting: (() => void)[] = [];

  constructor(socket: Socket, cors: boolean) {
    this.#socket = socket;
    this.#cors = cors;
    const over = (): void => {
      this.#isOver = true;
      this.#wake();
    };
    this.requested = new Promise((resolve) => (this.#onRequest = resolve));
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
    socket
      .on('error', () => undefined)
      .on('end', over)
      .on('close', over);
    socket.on('data', (chunk: Buffer) => {
      this.received += chunk.toString('latin1');
      this.#wake();
    });
  }

  /** Sends bytes, text in Latin-1. Resolves once the system has them, rejects if the client left. */
  send(data: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
      this.#socket.write(bytes, (error) => (error ? reject(new PeerGone()) : resolve()));
    });
  }

  /** Sends a head, with its lines separated, and the first bytes of a body. */
  answer(head: readonly string[], body: string | Uint8Array = ''): Promise<void> {
    const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
    const lines = head.flatMap((line) => (this.#cors && line.startsWith('HTTP/') ? [line, ...corsHeaders] : line));
    return this.send(Buffer.concat([Buffer.from([...lines, '', ''].join('\r\n'), 'latin1'), bytes]));
  }

  /** Sends a FIN. */
  end(): void {
    this.#socket.end();
  }

  /** Closes the connection, as a server does that is done with it: a FIN, and a RST for what comes later. */
  close(): void {
    this.#socket.destroy();
  }

  /** Sends a RST. */
  reset(): void {
    if ('resetAndDestroy' in this.#socket && !('encrypted' in this.#socket)) this.#socket.resetAndDestroy();
    else this.#socket.destroy();
  }

  /** Stops reading, so that the client has to wait. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** True if the TLS handshake continued an earlier session. */
  get resumesSession(): boolean {
    return this.#socket instanceof TLSSocket && this.#socket.isSessionReused();
  }

  /** The number of bytes that wait in this process to be sent. */
  get waiting(): number {
    return this.#socket.writableLength;
  }

  /** The head of the next request, as soon as it is complete. Its body stays to be read. */
  async head(): Promise<Omit<RawRequest, 'body'>> {
    const end = await this.#find('\r\n\r\n');
    const [start = '', ...lines] = this.received.slice(this.#taken, end).split('\r\n');
    this.#taken = end + 4;
    const [method = '', path = ''] = start.split(' ');
    if (this.#cors && method === 'OPTIONS') {
      await this.answer(['HTTP/1.1 204 No Content']);
      return this.head();
    }
    this.#onRequest();
    const header = (name: string) => {
      const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`));
      return line?.slice(name.length + 1).trim();
    };
    return { method, path, lines, header };
  }

  /** The next request, once its body is complete. */
  async request(): Promise<RawRequest> {
    const head = await this.head();
    const start = this.#taken;
    const length = Number(head.header('content-length') ?? 0);
    if (head.header('transfer-encoding') === undefined) await this.#until(() => this.received.length >= start + length);
    else await this.#find('0\r\n\r\n');
    this.#taken = head.header('transfer-encoding') === undefined ? start + length : this.received.length;
    return { ...head, body: this.received.slice(start, this.#taken) };
  }

  /** Resolves at the first byte behind the last request. */
  more(): Promise<void> {
    return this.#until(() => this.received.length > this.#taken);
  }

  async #find(text: string): Promise<number> {
    await this.#until(() => this.received.includes(text, this.#taken));
    return this.received.indexOf(text, this.#taken);
  }

  async #until(reached: () => boolean): Promise<void> {
    while (!reached()) {
      if (this.#isOver) throw new PeerGone();
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
