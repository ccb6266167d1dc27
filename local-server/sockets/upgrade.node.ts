import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { requireAccess } from '../access.js';
import { checkSocketEvent } from '../contract-check.js';
import type { Fault } from '../faults/fault.js';
import { applyFault, breakPoint, replacement } from '../faults/faulty-response.js';
import { play } from '../faults/write-response.node.js';
import { arrive, type Call, type Host } from '../received-request.node.js';
import { outgoing } from '../response-body.js';
import { type Answer, failure, refusalOf, success } from '../response.js';
import { validateRequest } from '../validate-request.js';
import { chatSocket } from './chat-socket.js';
import { connect, type Opening, type RecordedSocket } from './connection.node.js';
import type { SocketKind } from './endpoint.js';
import { interpretationSocket } from './interpretation-socket.js';
import { speechSocket } from './speech-socket.js';
import { transcriptionSocket } from './transcription-socket.js';

type Admission = Pick<Opening, 'endpoint' | 'query' | 'checkToken'>;

/** Takes the requests for sockets of a server, and keeps the sockets. */
export class SocketServer {
  /** The sockets that were opened so far, oldest first. */
  readonly sockets: RecordedSocket[] = [];
  readonly #host: Host;
  readonly #upgrades = new WebSocketServer({ noServer: true, clientTracking: false });
  /** Headers that go with the answers to handshakes. */
  readonly #headers = new WeakMap<IncomingMessage, Readonly<Record<string, string>>>();
  /** Connections that HTTP no longer knows. */
  readonly #wires = new Set<Socket>();

  constructor(host: Host) {
    this.#host = host;
    this.#upgrades.on('headers', (lines, request) => {
      for (const [name, value] of Object.entries(this.#headers.get(request) ?? {})) lines.push(`${name}: ${value}`);
    });
  }

  /** Takes the requests that want more than an answer from a server of HTTP. */
  attach(http: Server): void {
    http.on('upgrade', (request, wire, head) => {
      if (!(wire instanceof Socket)) wire.destroy();
      else if (request.headers.upgrade?.toLowerCase() === 'websocket') this.#take(request, wire, head);
      else giveBack(request, wire, head, http);
    });
  }

  /** Ends every connection at once. */
  close(): void {
    for (const wire of this.#wires) wire.destroy();
  }

  #take(request: IncomingMessage, wire: Socket, head: Buffer): void {
    this.#wires.add(wire);
    wire.on('close', () => this.#wires.delete(wire));
    wire.on('error', () => undefined);
    this.#answer(request, wire, head).catch(() => wire.destroy());
  }

  async #answer(request: IncomingMessage, wire: Socket, head: Buffer): Promise<void> {
    const { context, nextLogid } = this.#host;
    const logid = nextLogid();
    const { call, record, fault } = await arrive(request, new Uint8Array(0), this.#host, 'socket');
    const outcome = replacement(fault) ?? this.#admit(call);
    if (!('endpoint' in outcome)) return this.#refuse(request, wire, logid, fault, outcome);
    if (breakPoint(fault)?.point === 'before-headers') return this.#refuse(request, wire, logid, fault, success());
    this.#headers.set(request, { 'X-Tt-Logid': logid, ...fault.headers });
    this.#upgrades.handleUpgrade(request, wire, head, (socket) => {
      const checkEvent = this.#eventCheck(record.operation, logid);
      const opening = { server: context, request: record, logid, fault, checkEvent, ...outcome };
      this.sockets.push(connect(socket, wire, opening));
    });
  }

  #eventCheck(operation: string | undefined, logid: string): Opening['checkEvent'] {
    const { onDrift } = this.#host;
    if (operation === undefined || onDrift === undefined) return undefined;
    return (event) => checkSocketEvent(event, { operation, logid, onDrift });
  }

  #admit(call: Call): Admission | Answer {
    const { context, tokens } = this.#host;
    const { match, authorization = call.query.get('authorization') ?? undefined } = call;
    const endpoint = match === undefined ? undefined : socketKinds[match.route.id];
    if (match === undefined || endpoint === undefined) return failure(4200, `No socket ${call.path}.`, 404);
    const checkToken = (): void => requireAccess(authorization, match.route, tokens, context.oauth.tokens);
    try {
      checkToken();
      const query = validateRequest(match, call.query, undefined);
      endpoint.admit(query, context);
      return { endpoint, query, checkToken };
    } catch (error) {
      const { code, message, status, extra } = refusalOf(error);
      // A handshake cannot be refused with HTTP 200.
      return failure(code, message, status === 200 ? 400 : status, extra);
    }
  }

  async #refuse(request: IncomingMessage, wire: Socket, logid: string, fault: Fault, answer: Answer): Promise<void> {
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.setHeader('X-Tt-Logid', logid);
    response.assignSocket(wire);
    response.on('finish', () => wire.destroySoon());
    await play(response, applyFault(outgoing(answer, logid), fault), fault, this.#host.context.signal);
  }
}

/**
 * Has a request answered as if it had not asked to upgrade. Programs that would rather speak HTTP/2 ask for that with each
 * request, and do not mind.
 */
function giveBack({ method, url, rawHeaders }: IncomingMessage, wire: Socket, head: Buffer, http: Server): void {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    if (!['upgrade', 'connection', 'http2-settings'].includes(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  wire.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  http.emit('connection', wire);
}

/** The endpoints that open a socket, by the id of their operation. */
export const socketKinds: Readonly<Record<string, SocketKind>> = {
  'websockets.chat.create': chatSocket,
  'websockets.audio.speech.create': speechSocket,
  'websockets.audio.transcriptions.create': transcriptionSocket,
  'websockets.audio.simultInterpretation.create': interpretationSocket,
};
