import { credentialsOf } from '../../http/headers.js';
import { CozeError } from '../../errors/coze-error.js';
import type { SocketConstructor } from '../../http/socket-options.js';
import type { AdapterEvents, Connect, SocketAdapter } from './socket-adapter.js';

/** The members of a standard WebSocket that are used. */
export interface StandardSocket {
  readonly readyState: number;
  readonly bufferedAmount?: number;
  binaryType: string;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  /** Missing in browsers; `ws` has it. */
  terminate?(): void;
  addEventListener(type: string, listener: (event: StandardEvent) => void): void;
}

/** The fields of all events of a WebSocket. */
interface StandardEvent {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly code?: number;
  readonly reason?: string;
  readonly wasClean?: boolean;
}

/**
 * The WebSocket of browsers, web workers and edge functions. It cannot send headers: the token is part of the URL, and the
 * other headers are left out.
 */
export const connect: Connect = ({ url, headers, agent, WebSocket = globalThis.WebSocket, allowPersonal }, on) => {
  if (agent !== undefined) throw new CozeError('The option agent works on Node only.');
  const { authorization } = headers;
  if (authorization === undefined) return openStandard(WebSocket, url, on);
  if (!allowPersonal && credentialsOf(authorization)?.startsWith('pat_') === true)
    throw new CozeError(
      'On this platform the token is part of the URL of the socket, which logs may record. Do not use a personal access ' +
        'token: use an OAuth token, or connect through your own server. The option ' +
        'allowPersonalAccessTokenInBrowser: true allows it.',
    );
  const separator = url.includes('?') ? '&' : '?';
  return openStandard(WebSocket, `${url}${separator}authorization=${encodeURIComponent(authorization)}`, on);
};

/**
 * Opens a WebSocket with a class of the platform or of the caller.
 *
 * @param init - the second argument of the constructor, for classes that can send headers.
 * @throws CozeError without a cause: the error of the constructor repeats the URL, which may hold the token.
 */
export function openStandard(Socket: SocketConstructor, url: string, on: AdapterEvents, init?: object): SocketAdapter {
  let socket: unknown;
  try {
    socket = Reflect.construct(Socket, init === undefined ? [url] : [url, init]);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    throw new CozeError(
      `The WebSocket class refused the URL or its options (${name}). Check the options baseWsURL and WebSocket.`,
    );
  }
  if (!isStandard(socket)) throw new CozeError('The option WebSocket must be a class like the standard WebSocket.');
  return adaptStandard(socket, on);
}

export function adaptStandard(socket: StandardSocket, on: AdapterEvents): SocketAdapter {
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
    // Node 20 and 22 emit no close event if the connection was never open.
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
    // Browsers can only start the closing handshake. Its end is ignored.
    terminate: () => (socket.terminate === undefined ? socket.close() : socket.terminate()),
  };
}

function isStandard(socket: unknown): socket is StandardSocket {
  if (typeof socket !== 'object' || socket === null) return false;
  return ['send', 'close', 'addEventListener'].every((name) => typeof Reflect.get(socket, name) === 'function');
}
