import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { type HandshakeOutcome, answerHandshake } from './answer-handshake.js';
import { writeResponse } from './faults/write-response.node.js';
import { incomingRequest } from './incoming-message.node.js';
import type { ServerContext } from './server-context.js';
import { type RecordedSocket, connectEndpoint } from './sockets/connection.js';
import { wsPeer } from './sockets/ws-peer.node.js';

type RefusedHandshake = Extract<HandshakeOutcome, { readonly refusal: unknown }>;

/** Answers the upgrade requests of an HTTP server. */
export class SocketServer {
  readonly #server: ServerContext;
  readonly #sockets: RecordedSocket[];
  /** Made by the first upgrade: in a DOM of Jest, ws is its build for browsers, which has no server. */
  #upgrades: WebSocketServer | undefined;
  /** Headers for the responses to handshakes. */
  readonly #headers = new WeakMap<IncomingMessage, Readonly<Record<string, string>>>();
  /** The open connections, which the HTTP server no longer knows. */
  readonly #connections = new Set<Socket>();

  /** @param sockets - gets the sockets that clients open, oldest first. */
  constructor(server: ServerContext, sockets: RecordedSocket[]) {
    this.#server = server;
    this.#sockets = sockets;
  }

  attach(http: Server): void {
    http.on('upgrade', (message, tcp, head) => {
      if (!(tcp instanceof Socket)) tcp.destroy();
      else if (message.headers.upgrade?.toLowerCase() === 'websocket') this.#accept(message, tcp, head);
      else ignoreUpgrade(message, tcp, head, http);
    });
  }

  /** Ends every connection at once. */
  close(): void {
    for (const tcp of this.#connections) tcp.destroy();
  }

  #makeUpgrades(): WebSocketServer {
    const upgrades = new WebSocketServer({ noServer: true, clientTracking: false });
    upgrades.on('headers', (lines, message) => {
      for (const [name, value] of Object.entries(this.#headers.get(message) ?? {})) lines.push(`${name}: ${value}`);
    });
    return upgrades;
  }

  #accept(message: IncomingMessage, tcp: Socket, head: Buffer): void {
    this.#connections.add(tcp);
    tcp.on('close', () => this.#connections.delete(tcp));
    tcp.on('error', () => undefined);
    this.#handle(message, tcp, head).catch(() => tcp.destroy());
  }

  async #handle(message: IncomingMessage, tcp: Socket, head: Buffer): Promise<void> {
    const outcome = await answerHandshake(incomingRequest(message, new Uint8Array(0)), this.#server);
    if (!('accepted' in outcome)) return this.#refuse(message, tcp, outcome);
    this.#headers.set(message, outcome.headers);
    (this.#upgrades ??= this.#makeUpgrades()).handleUpgrade(message, tcp, head, (socket) => {
      this.#sockets.push(connectEndpoint(wsPeer(socket, tcp, this.#server.signal), outcome.accepted));
    });
  }

  async #refuse(message: IncomingMessage, tcp: Socket, { refusal, logid, fault }: RefusedHandshake): Promise<void> {
    const out = new ServerResponse(message);
    out.shouldKeepAlive = false;
    out.setHeader('X-Tt-Logid', logid);
    out.assignSocket(tcp);
    out.on('finish', () => tcp.destroySoon());
    await writeResponse(out, refusal, fault, this.#server.signal);
  }
}

/**
 * Handles a request as if it did not ask for an upgrade. Clients that prefer HTTP/2 send `Upgrade: h2c` with each request
 * and accept a response without the upgrade.
 */
function ignoreUpgrade({ method, url, rawHeaders }: IncomingMessage, tcp: Socket, head: Buffer, http: Server): void {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    if (!['upgrade', 'connection', 'http2-settings'].includes(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  tcp.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  http.emit('connection', tcp);
}
