import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUint8Array, joinBytes } from '../src/for-local-server.js';
import { dispatch } from './dispatch.js';
import { checkResponse } from './drift-check.js';
import { applyFault, replacementResponse } from './faults/faulty-response.js';
import { writeResponse } from './faults/write-response.node.js';
import { runToEnd } from './http/response.js';
import { encodeResponse } from './http/response-body.js';
import { receiveRequest } from './receive-request.node.js';
import type { ServerContext } from './server-context.js';

/** Receives a request, records it, and responds as its handler or its fault says. */
export async function handleRequest(
  message: IncomingMessage,
  out: ServerResponse,
  server: ServerContext,
): Promise<void> {
  const logid = server.nextLogid();
  out.setHeader('Date', new Date(server.state.clock.now()).toUTCString());
  setCommonHeaders(message, out, logid);
  if (message.method === 'OPTIONS') {
    out.writeHead(204).end();
    return;
  }
  const { request, fault } = await receiveRequest(message, await readBody(message), server, 'http');
  const replacement = replacementResponse(fault);
  const response = replacement ?? (await checkResponse(await dispatch(request, server), request, logid, server));
  try {
    await writeResponse(out, applyFault(encodeResponse(response, logid), fault), fault, server.signal);
  } finally {
    // As on the platform, a chat or a run continues after its client has disconnected.
    if (response.kind === 'stream') void runToEnd(response.events, server.signal);
  }
}

/** Sets the log id, and the headers that let pages of any origin call the server. */
function setCommonHeaders(message: IncomingMessage, out: ServerResponse, logid: string): void {
  out.setHeader('X-Tt-Logid', logid);
  out.setHeader('Access-Control-Allow-Origin', '*');
  out.setHeader('Access-Control-Expose-Headers', 'X-Tt-Logid, Retry-After');
  if (message.method !== 'OPTIONS') return;
  out.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
  out.setHeader('Access-Control-Allow-Headers', message.headers['access-control-request-headers'] ?? '*');
  out.setHeader('Access-Control-Max-Age', '600');
}

async function readBody(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) if (isUint8Array(chunk)) chunks.push(chunk);
  return joinBytes(chunks);
}
