import * as ws from 'ws';
import { CozeError } from '../../errors/coze-error.js';
import { Cancellation } from '../../lib/abort.js';
import { memberOf } from '../../lib/shapes.js';
import { agentFor } from '../../runtime/http/agents.node.js';
import { NodeHeaders } from '../../runtime/http/headers.node.js';
import { openStandard } from './platform.js';
import { readRefusal } from './refusal.node.js';
import {
  longestMessage,
  type AdapterEvents,
  type Connect,
  type SocketAdapter,
  type SocketRequest,
} from './socket-adapter.js';

/** Node, with `ws`: sends headers and pings, and shows the response of a refused handshake. */
export const connect: Connect = (request, on) => {
  const { url, headers, WebSocket, agent } = request;
  if (WebSocket === undefined) return connectWs(request, on);
  if (agent !== undefined)
    throw new CozeError(
      'The options agent and WebSocket exclude each other: configure the proxy in your WebSocket class.',
    );
  return openStandard(WebSocket, url, on, { headers });
};

function connectWs({ url, headers, agent: given }: SocketRequest, on: AdapterEvents): SocketAdapter {
  const agent = given && agentFor(new URL(url), given);
  // For the agent of a proxy: ws does not tell it that the socket was closed while its connection opens.
  const cancellation = new Cancellation();
  const options = { headers, agent, cancellation, perMessageDeflate: false, maxPayload: longestMessage, ...masking() };
  const socket = new ws.WebSocket(url, options);
  let responseHeaders: NodeHeaders | undefined;
  let isTooLong = false;
  socket.on('upgrade', (response) => {
    responseHeaders = new NodeHeaders(response.headersDistinct);
  });
  socket.on('open', () => on.opened(responseHeaders));
  socket.on('unexpected-response', (_request, response) => {
    void readRefusal(response)
      .then((refusal) => on.refused(refusal))
      .then(() => socket.terminate());
  });
  socket.on('message', (data, isBinary) => {
    const frame = Buffer.isBuffer(data) ? data : Buffer.alloc(0);
    if (isBinary) on.binary(frame.byteLength);
    else on.text(frame.toString());
  });
  socket.on('ping', () => on.alive());
  socket.on('pong', () => on.alive());
  socket.on('error', (error) => {
    isTooLong ||= memberOf(error, 'code') === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
    on.failed(error);
  });
  // ws reports a message that it does not accept like a lost connection.
  socket.on('close', (code, reason) => on.closed(isTooLong ? 1009 : code, reason.toString(), code !== 1006));
  return {
    get isOpen() {
      return socket.readyState === ws.WebSocket.OPEN;
    },
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    send: (text) => socket.send(text),
    close: (code, reason) => {
      cancellation.abort();
      socket.close(code, reason);
    },
    terminate: () => {
      cancellation.abort();
      socket.terminate();
    },
    ping: () => socket.ping(),
  };
}

let canMask: boolean | undefined;

/**
 * Some bundlers replace the optional addon `bufferutil` by an empty module if it is not installed. `ws` would then fail on
 * the first longer frame, which the addon should mask. With a mask of zeros it needs no addon. The frames are valid, but
 * their bytes are predictable.
 */
function masking(): { generateMask?: (mask: Buffer) => void } {
  canMask ??= tryMask();
  return canMask ? {} : { generateMask: (mask) => void mask.fill(0) };
}

function tryMask(): boolean {
  // Exported by ws, but missing in its types.
  const sender: unknown = Reflect.get(ws, 'Sender');
  const frame: unknown = typeof sender === 'function' ? Reflect.get(sender, 'frame') : undefined;
  if (typeof frame !== 'function') return true;
  try {
    // ws masks frames below 48 bytes without the addon.
    Reflect.apply(frame, sender, [
      Buffer.alloc(64),
      { fin: true, mask: true, opcode: 1, readOnly: false, rsv1: false },
    ]);
    return true;
  } catch {
    return false;
  }
}
