import { CozeError } from '../../errors/coze-error.js';
import type { SocketConstructor, Wire, WireEvents } from './wire.js';

/** What is needed of a WebSocket that is made to the standard. */
export interface StandardSocket {
  readonly readyState: number;
  readonly bufferedAmount?: number;
  binaryType: string;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  /** Classes that are made for servers have it. */
  terminate?(): void;
  addEventListener(type: string, listener: (event: StandardEvent) => void): void;
}

/** The events of a WebSocket, all in one. */
interface StandardEvent {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly code?: number;
  readonly reason?: string;
  readonly wasClean?: boolean;
}

/**
 * Makes a WebSocket with a class of the platform or of the caller.
 *
 * @param init - a second argument, for classes that can set headers.
 * @throws CozeError without a cause: what the constructor throws repeats the address, which may hold the token.
 */
export function makeStandard(Socket: SocketConstructor, url: string, on: WireEvents, init?: object): Wire {
  let socket: unknown;
  try {
    socket = Reflect.construct(Socket, init === undefined ? [url] : [url, init]);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    throw new CozeError(
      `The WebSocket class refused the address or its options (${name}): check baseWsURL and WebSocket.`,
    );
  }
  if (!isStandard(socket)) throw new CozeError('The option WebSocket must be a class like the standard WebSocket.');
  return standardWire(socket, on);
}

/** Connects a WebSocket that is made to the standard. */
export function standardWire(socket: StandardSocket, on: WireEvents): Wire {
  socket.binaryType = 'arraybuffer';
  let hasOpened = false;
  socket.addEventListener('open', () => {
    hasOpened = true;
    on.opened(undefined);
  });
  socket.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') on.text(data);
    else on.binary(data instanceof ArrayBuffer ? data.byteLength : 0);
  });
  socket.addEventListener('error', ({ error }) => {
    on.failed(error);
    // Node 20 and 22 tell no close of what was not open.
    if (!hasOpened) on.closed(1006, '', false);
  });
  socket.addEventListener('close', ({ code = 1006, reason = '', wasClean = false }) =>
    on.closed(code, reason, wasClean),
  );
  return {
    get isOpen() {
      return socket.readyState === 1;
    },
    get bufferedAmount() {
      return socket.bufferedAmount ?? 0;
    },
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
    // In browsers there is no harder way than to close. Nobody listens any more when that comes to its end.
    terminate: () => (socket.terminate === undefined ? socket.close() : socket.terminate()),
  };
}

function isStandard(socket: unknown): socket is StandardSocket {
  if (typeof socket !== 'object' || socket === null) return false;
  return ['send', 'close', 'addEventListener'].every((name) => typeof Reflect.get(socket, name) === 'function');
}
