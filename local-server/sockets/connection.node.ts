import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RawData, WebSocket } from 'ws';
import { joinBytes } from '../../src/for-local-server.js';
import type { Fault } from '../faults/fault.js';
import { FaultySocket } from '../faults/faulty-socket.js';
import { waitBeforeReset } from '../faults/write-response.node.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { RequestParams } from '../http/request-params.js';
import { badRequest, toRequestError } from '../http/response.js';
import type { BreakMode } from '../http/response-body.js';
import { textOf } from '../lib/bytes.js';
import { pause } from '../lib/pause.node.js';
import type { ServerContext } from '../server-context.js';
import type { SocketConnection, SocketEndpoint } from './endpoint.js';

/** A socket that a client opened, with its messages. */
export interface RecordedSocket {
  /** The request of the handshake. */
  readonly request: RecordedRequest;
  /** The log id of the connection: the `X-Tt-Logid` of the handshake, and `detail.logid` of every event. */
  readonly logid: string;
  /** The messages of the client, oldest first: parsed JSON, text that is not JSON, or the bytes of a binary message. */
  readonly received: readonly unknown[];
  /** The close code and reason: 1005 without a code, 1006 without a close frame. Absent while the socket is open. */
  readonly closed?: { readonly code: number; readonly reason: string };
}

/** The parts of a socket that its handshake determines. */
export interface AcceptedHandshake {
  readonly server: ServerContext;
  readonly endpoint: SocketEndpoint;
  readonly query: RequestParams;
  readonly request: RecordedRequest;
  readonly logid: string;
  readonly fault: Fault;
  /** Checks the access token again. Throws a RequestError if it is no longer valid. */
  readonly checkToken: () => void;
  /** Receives every event before its fault is applied. */
  readonly checkEvent?: ((event: { readonly event_type: string }) => void) | undefined;
}

/** An `error` event contains the message of the client up to this length. */
const MAX_ORIGIN_LENGTH = 1_000;

/** Connects a socket to its endpoint. */
export function connectEndpoint(socket: WebSocket, tcp: Socket, handshake: AcceptedHandshake): RecordedSocket {
  const { server, endpoint, query, request, logid, fault, checkToken, checkEvent } = handshake;
  const received: unknown[] = [];
  const record: { -readonly [Name in keyof RecordedSocket]: RecordedSocket[Name] } = { request, logid, received };
  const closing = new AbortController();
  const out = new FaultySocket(
    {
      send: (message) => socket.send(message),
      close: (code, reason) => socket.close(code, reason),
      break: (mode) => void breakSocket(mode, socket, tcp, server.signal),
    },
    fault,
  );
  const send = (eventType: string, data: unknown, at: number, detail: object = {}): void => {
    const event = {
      event_type: eventType,
      id: randomUUID(),
      ...(data === undefined ? {} : { data }),
      detail: { logid, respond_at: String(at), ...detail },
    };
    checkEvent?.(event);
    out.send(event);
  };
  const fail = (error: unknown, origin = ''): void => {
    const { code, message: msg } = toRequestError(error);
    const isShort = origin !== '' && origin.length <= MAX_ORIGIN_LENGTH;
    send('error', { code, msg }, server.state.clock.now(), isShort ? { origin_message: origin } : {});
  };
  const connection: SocketConnection = {
    server,
    query,
    emit: (eventType, data, at = server.state.clock.now()) => send(eventType, data, at),
    fail,
    wait: (ms) => pauseFor(ms, closing.signal),
  };

  socket.on('close', (code, reason) => {
    record.closed = { code, reason: reason.toString() };
    closing.abort();
  });
  socket.on('error', () => undefined);
  connection.emit(endpoint.created);
  const receive = endpoint.open(connection);
  socket.on('message', (data, isBinary) => {
    const bytes = messageBytes(data);
    const text = isBinary ? undefined : textOf(bytes);
    received.push(text === undefined ? bytes : jsonOrText(text));
    try {
      checkToken();
      if (text === undefined) throw badRequest('This is a binary message; events are text.');
      receive(text);
    } catch (error) {
      fail(error, text);
    }
  });
  return record;
}

async function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0) await nextTurn();
  else await pause(ms, signal);
}

async function breakSocket(mode: BreakMode, socket: WebSocket, tcp: Socket, signal: AbortSignal): Promise<void> {
  switch (mode) {
    case 'stall':
      return socket.pause();
    case 'truncate':
      tcp.end();
      return;
    case 'reset':
      await waitBeforeReset(signal);
      tcp.resetAndDestroy();
  }
}

function messageBytes(data: RawData): Uint8Array {
  return Array.isArray(data) ? joinBytes(data) : new Uint8Array(data);
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
