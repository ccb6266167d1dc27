import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { requireAccess } from './access.js';
import { socketEventCheck } from './drift-check.js';
import { type Fault, breakPoint } from './faults/fault.js';
import { applyFault, replacementResponse } from './faults/faulty-response.js';
import { writeResponse } from './faults/write-response.node.js';
import type { ParsedRequest } from './http/parsed-request.js';
import { type RouteResponse, failure, success, toRequestError } from './http/response.js';
import { encodeResponse } from './http/response-body.js';
import { validateRequest } from './http/validate-request.js';
import { receiveRequest } from './receive-request.node.js';
import type { ServerContext } from './server-context.js';
import { chatSocket } from './sockets/chat-socket.js';
import { type AcceptedHandshake, type RecordedSocket, connectEndpoint } from './sockets/connection.node.js';
import type { SocketEndpoint } from './sockets/endpoint.js';
import { interpretationSocket } from './sockets/interpretation-socket.js';
import { speechSocket } from './sockets/speech-socket.js';
import { transcriptionSocket } from './sockets/transcription-socket.js';

/** The endpoints by the id of their operation. */
const endpoints: Readonly<Record<string, SocketEndpoint>> = {
  'websockets.chat.create': chatSocket,
  'websockets.audio.speech.create': speechSocket,
  'websockets.audio.transcriptions.create': transcriptionSocket,
  'websockets.audio.simultInterpretation.create': interpretationSocket,
};

type Admission = Pick<AcceptedHandshake, 'endpoint' | 'query' | 'checkToken'>;

/** Answers the upgrade requests of an HTTP server. */
export class SocketServer {
  /** The sockets that clients have opened, oldest first. */
  readonly sockets: RecordedSocket[] = [];
  readonly #server: ServerContext;
  /** Made by the first upgrade: in a DOM of Jest, ws is its build for browsers, which has no server. */
  #upgrades: WebSocketServer | undefined;
  /** Headers for the responses to handshakes. */
  readonly #headers = new WeakMap<IncomingMessage, Readonly<Record<string, string>>>();
  /** The open connections, which the HTTP server no longer knows. */
  readonly #connections = new Set<Socket>();

  constructor(server: ServerContext) {
    this.#server = server;
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
    const logid = this.#server.nextLogid();
    const received = await receiveRequest(message, new Uint8Array(0), this.#server, 'socket');
    const { fault, record } = received;
    const outcome = replacementResponse(fault) ?? this.#admit(received.request);
    if (!('endpoint' in outcome)) return this.#refuse(message, tcp, logid, fault, outcome);
    if (breakPoint(fault)?.point === 'before-headers') return this.#refuse(message, tcp, logid, fault, success());
    const checkEvent = await socketEventCheck(record.operation, logid, this.#server);
    this.#headers.set(message, { 'X-Tt-Logid': logid, ...fault.headers });
    (this.#upgrades ??= this.#makeUpgrades()).handleUpgrade(message, tcp, head, (socket) => {
      const handshake = { server: this.#server, request: record, logid, fault, checkEvent, ...outcome };
      this.sockets.push(connectEndpoint(socket, tcp, handshake));
    });
  }

  #admit(request: ParsedRequest): Admission | RouteResponse {
    const { match, authorization = request.query.get('authorization') ?? undefined } = request;
    const endpoint = match === undefined ? undefined : endpoints[match.route.id];
    if (match === undefined || endpoint === undefined) return failure(4200, `No socket ${request.path}.`, 404);
    const checkToken = (): void => requireAccess(authorization, match.route, this.#server);
    try {
      checkToken();
      const query = validateRequest(match, { ...request, body: undefined });
      endpoint.checkHandshake(query, this.#server);
      return { endpoint, query, checkToken };
    } catch (error) {
      const { code, message, status, extra } = toRequestError(error);
      // HTTP 200 cannot refuse a handshake.
      return failure(code, message, status === 200 ? 400 : status, extra);
    }
  }

  async #refuse(
    message: IncomingMessage,
    tcp: Socket,
    logid: string,
    fault: Fault,
    response: RouteResponse,
  ): Promise<void> {
    const out = new ServerResponse(message);
    out.shouldKeepAlive = false;
    out.setHeader('X-Tt-Logid', logid);
    out.assignSocket(tcp);
    out.on('finish', () => tcp.destroySoon());
    await writeResponse(out, applyFault(encodeResponse(response, logid), fault), fault, this.#server.signal);
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
