import { Agent, type IncomingMessage } from 'node:http';
import * as ws from 'ws';
import { CozeError } from '../../errors/coze-error.js';
import { makeStandard } from './standard.js';
import type { Connect, Wire, WireEvents, WireRequest } from './wire.js';

/** How much of a refusal is read, and for how long. */
const refusalLimit = 65_536;
const refusalTimeout = 1_000;

/** Node, with `ws`: headers can be set, a refusal can be read, and there are pings. */
export const connect: Connect = (request, on) => {
  const { url, headers, WebSocket, agent } = request;
  if (WebSocket === undefined) return connectWs(request, on);
  if (agent !== undefined) throw new CozeError('The option agent does not go together with the option WebSocket.');
  return makeStandard(WebSocket, url, on, { headers });
};

function connectWs({ url, headers, agent }: WireRequest, on: WireEvents): Wire {
  if (agent !== undefined && !(agent instanceof Agent))
    throw new CozeError('agent must be an agent of node:http, like that of https-proxy-agent.');
  const socket = new ws.WebSocket(url, { headers, agent, perMessageDeflate: false, ...masking() });
  let answer: Headers | undefined;
  socket.on('upgrade', (response) => {
    answer = headersOf(response);
  });
  socket.on('open', () => on.opened(answer));
  socket.on('unexpected-response', (_request, response) => {
    void explainRefusal(response, on).then(() => socket.terminate());
  });
  socket.on('message', (data, isBinary) => {
    const frame = Buffer.isBuffer(data) ? data : Buffer.alloc(0);
    if (isBinary) on.binary(frame.byteLength);
    else on.text(frame.toString());
  });
  socket.on('ping', () => on.alive());
  socket.on('pong', () => on.alive());
  socket.on('error', (error) => on.failed(error));
  socket.on('close', (code, reason) => on.closed(code, reason.toString(), code !== 1006));
  return {
    get isOpen() {
      return socket.readyState === ws.WebSocket.OPEN;
    },
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
    ping: () => socket.ping(),
  };
}

let canMask: boolean | undefined;

/**
 * Some bundlers put an empty module in the place of an optional addon that is missing, and `ws` fails on the first event
 * that it would have the addon mask. Only an empty mask goes without: the frames are right, but no longer unpredictable.
 */
function masking(): { generateMask?: (mask: Buffer) => void } {
  canMask ??= tryMask();
  return canMask ? {} : { generateMask: (mask) => void mask.fill(0) };
}

function tryMask(): boolean {
  // Exported, and not in the types.
  const sender: unknown = Reflect.get(ws, 'Sender');
  const frame: unknown = typeof sender === 'function' ? Reflect.get(sender, 'frame') : undefined;
  if (typeof frame !== 'function') return true;
  try {
    // Shorter data never go to the addon.
    Reflect.apply(frame, sender, [
      Buffer.alloc(64),
      { fin: true, mask: true, opcode: 1, readOnly: false, rsv1: false },
    ]);
    return true;
  } catch {
    return false;
  }
}

/** The status is the news: a body that breaks or never ends must not hide it. */
async function explainRefusal(response: IncomingMessage, on: WireEvents): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => response.destroy(), refusalTimeout);
  try {
    for await (const chunk of response) {
      const bytes: Buffer = chunk;
      chunks.push(bytes);
      size += bytes.byteLength;
      if (size > refusalLimit) break;
    }
  } catch {
    // What came until then is all there is.
  } finally {
    clearTimeout(timer);
  }
  const text = Buffer.concat(chunks).toString();
  on.refused({ status: response.statusCode ?? 0, headers: headersOf(response), text });
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
}
