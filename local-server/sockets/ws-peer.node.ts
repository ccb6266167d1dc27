import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import { joinBytes } from '../../src/for-local-server.js';
import { waitBeforeReset } from '../faults/write-response.node.js';
import type { BreakMode } from '../http/response-body.js';
import { textOf } from '../lib/bytes.js';
import type { SocketPeer } from './connection.js';

/** The client at the other end of a socket of `ws`. */
export const wsPeer = (socket: WebSocket, tcp: Socket, signal: AbortSignal): SocketPeer => ({
  send: (message) => socket.send(message),
  close: (code, reason) => socket.close(code, reason),
  break: (mode) => void breakSocket(mode, socket, tcp, signal),
  listen({ message, closed }) {
    socket.on('close', (code, reason) => closed(code, reason.toString()));
    socket.on('error', () => undefined);
    socket.on('message', (data, isBinary) => {
      const bytes = messageBytes(data);
      message(isBinary ? bytes : textOf(bytes));
    });
  },
});

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
