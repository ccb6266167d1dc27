import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerRequest, commonHeaders } from './answer-request.js';
import { writeResponse } from './faults/write-response.node.js';
import { incomingRequest, readBody } from './incoming-message.node.js';
import type { ServerContext } from './server-context.js';

/** Receives a request over HTTP, and writes its response. */
export async function handleRequest(
  message: IncomingMessage,
  out: ServerResponse,
  server: ServerContext,
): Promise<void> {
  const logid = server.nextLogid();
  for (const [name, value] of Object.entries(commonHeaders(logid, server))) out.setHeader(name, value);
  if (message.method === 'OPTIONS') return allowAll(message, out);
  const { response, fault, end } = await answerRequest(
    incomingRequest(message, await readBody(message)),
    logid,
    server,
  );
  try {
    await writeResponse(out, response, fault, server.signal);
  } finally {
    end();
  }
}

/** Answers the preflight of a page. */
function allowAll(message: IncomingMessage, out: ServerResponse): void {
  out.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
  out.setHeader('Access-Control-Allow-Headers', message.headers['access-control-request-headers'] ?? '*');
  out.setHeader('Access-Control-Max-Age', '600');
  out.writeHead(204).end();
}
