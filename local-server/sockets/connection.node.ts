import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { RawData, WebSocket } from 'ws';
import { concatenated } from '../bytes.js';
import type { Ending, Fault } from '../faults/fault.js';
import { FaultySender } from '../faults/faulty-socket.js';
import { letArrive } from '../faults/write-response.node.js';
import type { Params } from '../params.js';
import type { RecordedRequest } from '../received-request.node.js';
import { badRequest, refusalOf } from '../response.js';
import type { ServerContext } from '../server-context.js';
import type { Link, SocketKind } from './endpoint.js';

/** What a socket is opened with. */
export interface Opening {
  readonly server: ServerContext;
  readonly endpoint: SocketKind;
  readonly query: Params;
  readonly request: RecordedRequest;
  readonly logid: string;
  readonly fault: Fault;
  /** Judges the token again; throws a Refusal when it is no longer good. */
  readonly checkToken: () => void;
  /** Is given every event before it is sent, as it is without a fault. */
  readonly checkEvent?: ((event: { readonly event_type: string }) => void) | undefined;
}

/** Longer messages are not given back in the `detail` of an error. */
const MAX_ORIGIN_LENGTH = 1_000;

/** Lets an endpoint talk over a socket, until that is closed. */
export function connect(socket: WebSocket, wire: Socket, opening: Opening): RecordedSocket {
  const { server, endpoint, query, request, logid, fault, checkToken, checkEvent } = opening;
  const received: unknown[] = [];
  const record: { -readonly [Name in keyof RecordedSocket]: RecordedSocket[Name] } = { request, logid, received };
  const closing = new AbortController();
  const sender = new FaultySender(
    {
      send: (message) => socket.send(message),
      close: (code, reason) => socket.close(code, reason),
      breakOff: (ending) => void breakOff(ending, socket, wire, server.signal),
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
    sender.send(event);
  };
  const fail = (error: unknown, origin = ''): void => {
    const { code, message: msg } = refusalOf(error);
    const isShort = origin !== '' && origin.length <= MAX_ORIGIN_LENGTH;
    send('error', { code, msg }, server.state.clock.now(), isShort ? { origin_message: origin } : {});
  };
  const link: Link = {
    server,
    query,
    emit: (eventType, data, at = server.state.clock.now()) => send(eventType, data, at),
    fail,
    wait: (ms) => waitFor(ms, closing.signal),
  };

  socket.on('close', (code, reason) => {
    record.closed = { code, reason: reason.toString() };
    closing.abort();
  });
  socket.on('error', () => undefined);
  link.emit(endpoint.created);
  const receive = endpoint.open(link);
  socket.on('message', (data, isBinary) => {
    const bytes = bytesOf(data);
    const text = isBinary ? undefined : new TextDecoder().decode(bytes);
    received.push(text === undefined ? bytes : valueOf(text));
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

async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0) await nextTurn();
  else await pause(ms, undefined, { signal }).catch(() => undefined);
}

async function breakOff(ending: Ending, socket: WebSocket, wire: Socket, signal: AbortSignal): Promise<void> {
  switch (ending) {
    case 'stall':
      return socket.pause();
    case 'truncate':
      wire.end();
      return;
    case 'reset':
      await letArrive(signal);
      wire.resetAndDestroy();
  }
}

function bytesOf(data: RawData): Uint8Array {
  return Array.isArray(data) ? concatenated(data) : new Uint8Array(data);
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A socket that was opened, with what came over it. */
export interface RecordedSocket {
  /** The request that asked for it. */
  readonly request: RecordedRequest;
  /** The log id of the connection: the `X-Tt-Logid` of the handshake, and `detail.logid` of every event. */
  readonly logid: string;
  /** What the client sent, oldest first: the values of JSON, else the text, or the bytes of a binary message. */
  readonly received: readonly unknown[];
  /** How it ended: the code and the reason, 1005 without a code, 1006 without a close frame. Absent while it is open. */
  readonly closed?: { readonly code: number; readonly reason: string };
}
