import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { Client, type ClientOptions } from '../../src/http/index.js';
import { Websockets } from '../../src/resources/websockets.js';

/** An event, as the server sees it. */
export type SeenEvent = Readonly<Record<string, unknown>> & { readonly event_type: string };

/** How a request for a socket is answered; `accept` makes it a socket. `count` is from 1. */
export type OnUpgrade = (socket: Socket, accept: () => void, request: IncomingMessage, count: number) => unknown;

export interface SocketServer {
  /** Its address for HTTP; sockets go there too. */
  readonly url: string;
  readonly client: Client;
  readonly websockets: Websockets;
  /** Every request for a socket, in order. */
  readonly requests: readonly IncomingMessage[];
  /** The TCP connections that are open. */
  readonly connections: ReadonlySet<Socket>;
  /** The next connection that was made, or will be. */
  peer(): Promise<Peer>;
}

/** The server's end of a socket. */
export class Peer {
  readonly socket: WebSocket;
  /** Everything that was received. */
  readonly frames: string[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #tcp: Socket;
  readonly #unread = new Queue<SeenEvent>();

  constructor(socket: WebSocket, tcp: Socket) {
    this.socket = socket;
    this.#tcp = tcp;
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      this.frames.push(text);
      this.#unread.push(JSON.parse(text));
    });
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) =>
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })),
    );
  }

  get types(): string[] {
    return this.frames.map((frame) => JSON.parse(frame).event_type);
  }

  /** The next event that was received, or will be. */
  next(): Promise<SeenEvent> {
    return this.#unread.next();
  }

  /** Sends an event as the platform does: with an id and details. */
  send(event_type: string, data?: unknown, more: object = {}): void {
    const id = `event-${this.frames.length}`;
    this.socket.send(JSON.stringify({ event_type, id, data, detail: { logid: 'log-1', respond_at: '1' }, ...more }));
  }

  /** Breaks the connection without a goodbye. */
  cut(): void {
    this.#tcp.destroy();
  }

  /** Stops reading, and so acknowledging: what comes piles up at the sender. */
  freeze(): void {
    this.#tcp.pause();
  }

  thaw(): void {
    this.#tcp.resume();
  }
}

export interface ServerOptions {
  readonly onUpgrade?: OnUpgrade;
  /** Runs for each connection, as soon as it is open. */
  readonly onPeer?: (peer: Peer, count: number) => unknown;
  readonly client?: Partial<ClientOptions>;
  readonly path?: string;
}

/** A server for sockets on a free port of the loopback, and a client of it; it goes with the test. */
export async function socketServer(options: ServerOptions = {}): Promise<SocketServer> {
  const { onUpgrade = (_socket, accept) => accept(), onPeer, path = '' } = options;
  const requests: IncomingMessage[] = [];
  const connections = new Set<Socket>();
  const peers = new Queue<Peer>();
  const sockets = new WebSocketServer({ noServer: true });
  sockets.on('headers', (headers) => headers.push('X-Tt-Logid: log-1'));
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
    socket.on('error', () => undefined);
  });
  let count = 0;
  server.on('upgrade', (request, socket: Socket, head) => {
    requests.push(request);
    const abandoned = (): unknown => socket.destroy();
    const accept = (): void => {
      socket.off('end', abandoned);
      sockets.handleUpgrade(request, socket, head, (opened) => {
        const peer = new Peer(opened, socket);
        count++;
        onPeer?.(peer, count);
        peers.push(peer);
      });
    };
    socket.on('end', abandoned).resume();
    onUpgrade(socket, accept, request, requests.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of connections) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${path}`;
  const client = new Client({ token: 'tok_123456', baseURL: url, logLevel: 'off', ...options.client });
  return { url, client, websockets: new Websockets(client), requests, connections, peer: () => peers.next() };
}

/** Answers a request for a socket with something else. */
export function refuse(socket: Socket, status: number, body: string, headers: Record<string, string> = {}): void {
  const lines = Object.entries({ connection: 'close', 'content-length': String(Buffer.byteLength(body)), ...headers });
  socket.end(`HTTP/1.1 ${status} No\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
}

/** Values that come, for those who wait for them. */
class Queue<T> {
  readonly #values: T[] = [];
  readonly #waiters: ((value: T) => void)[] = [];

  push(value: T): void {
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#values.push(value);
    else waiter(value);
  }

  next(): Promise<T> {
    const value = this.#values.shift();
    return value === undefined ? new Promise((resolve) => this.#waiters.push(resolve)) : Promise.resolve(value);
  }
}
