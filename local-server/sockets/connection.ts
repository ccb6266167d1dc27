import type { Fault } from '../faults/fault.js';
import { FaultySocket } from '../faults/faulty-socket.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { RequestParams } from '../http/request-params.js';
import { badRequest, toRequestError } from '../http/response.js';
import type { BreakMode } from '../http/response-body.js';
import { eventId } from '../lib/event-id.js';
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

/** The client at the other end of an open socket. */
export interface SocketPeer {
  /** Sends a text message, or a binary message. */
  readonly send: (message: string | Uint8Array) => void;
  readonly close: (code: number, reason: string) => void;
  readonly break: (mode: BreakMode) => void;
  /** Called once. What the client does comes later, never during a call of the other functions. */
  readonly listen: (on: {
    readonly message: (data: string | Uint8Array) => void;
    readonly closed: (code: number, reason: string) => void;
  }) => void;
}

/** Connects a client to the endpoint of its socket. */
export function connectEndpoint(peer: SocketPeer, handshake: AcceptedHandshake): RecordedSocket {
  const { server, endpoint, query, request, logid, fault, checkToken, checkEvent } = handshake;
  const { timers } = server;
  const received: unknown[] = [];
  const record: { -readonly [Name in keyof RecordedSocket]: RecordedSocket[Name] } = { request, logid, received };
  const closing = new AbortController();
  const eventOf = (eventType: string, data: unknown, at: number, detail: object = {}) => ({
    event_type: eventType,
    id: eventId(),
    ...(data === undefined ? {} : { data }),
    detail: { logid, respond_at: String(at), ...detail },
  });
  const scripted = (code: number, msg: string): void =>
    peer.send(JSON.stringify(eventOf('error', { code, msg }, server.state.clock.now())));
  const out = new FaultySocket({ send: peer.send, close: peer.close, break: peer.break, fail: scripted }, fault);
  const send = (eventType: string, data: unknown, at: number, detail: object = {}): void => {
    const event = eventOf(eventType, data, at, detail);
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
    wait: (ms) => (ms === 0 ? timers.nextTurn() : timers.pause(ms, closing.signal)),
  };

  connection.emit(endpoint.created);
  const receive = endpoint.open(connection);
  peer.listen({
    closed: (code, reason) => {
      record.closed = { code, reason };
      closing.abort();
    },
    message: (data) => {
      const text = typeof data === 'string' ? data : undefined;
      received.push(text === undefined ? data : jsonOrText(text));
      try {
        checkToken();
        if (text === undefined) throw badRequest('This is a binary message; events are text.');
        receive(text);
      } catch (error) {
        fail(error, text);
      }
    },
  });
  return record;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
