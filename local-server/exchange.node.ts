import type { IncomingMessage, ServerResponse } from 'node:http';
import { concatenated } from './bytes.js';
import { checkAnswer } from './contract-check.js';
import { dispatch } from './dispatch.js';
import { applyFault, replacement } from './faults/faulty-response.js';
import { play } from './faults/write-response.node.js';
import { arrive, type Call, type Host } from './received-request.node.js';
import { outgoing } from './response-body.js';
import { type Answer, drain } from './response.js';

/** Receives a request, records it, and answers it, well or as the script wants. */
export async function exchange(request: IncomingMessage, response: ServerResponse, host: Host): Promise<void> {
  const logid = host.nextLogid();
  response.setHeader('Date', new Date(host.context.state.clock.now()).toUTCString());
  allowOrigins(request, response, logid);
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  const { signal } = host.context;
  const { call, fault } = await arrive(request, await readBody(request), host, 'http');
  const answer = replacement(fault) ?? checked(await dispatch(call, host.context, host.tokens), call, logid, host);
  try {
    await play(response, applyFault(outgoing(answer, logid), fault), fault, signal);
  } finally {
    finish(answer, signal);
  }
}

function checked(answer: Answer, { match }: Call, logid: string, { onDrift }: Host): Answer {
  if (match === undefined || onDrift === undefined) return answer;
  return checkAnswer(answer, { operation: match.route.id, logid, onDrift });
}

/** The run behind a stream goes on when its listener is gone, as it does on the platform. */
function finish(answer: Answer, signal: AbortSignal): void {
  if (answer.kind === 'stream') void drain(answer.events, signal);
}

function allowOrigins(request: IncomingMessage, response: ServerResponse, logid: string): void {
  response.setHeader('X-Tt-Logid', logid);
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'X-Tt-Logid, Retry-After');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
  response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? '*');
  response.setHeader('Access-Control-Max-Age', '600');
}

async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return concatenated(chunks);
}
