import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { AcceptedTokens } from './access.js';
import { type Answer, drain } from './answer.js';
import { dispatch } from './dispatch.js';
import { applyFault, replacement } from './faults/apply-fault.js';
import type { Fault } from './faults/fault.js';
import type { FaultScript } from './faults/fault-script.js';
import { play } from './faults/play.node.js';
import { outgoing } from './outgoing.js';
import { type ParsedBody, parseBody } from './parse-body.js';
import type { RecordedRequest } from './recorded-request.js';
import { findRoute } from './router.js';
import type { ServerContext } from './server-context.js';

/** What one request needs of its server. */
export interface Host {
  readonly context: ServerContext;
  readonly tokens: AcceptedTokens;
  readonly script: FaultScript;
  readonly requests: RecordedRequest[];
  readonly nextLogid: () => string;
}

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
  const method = request.method ?? 'GET';
  const target = request.url ?? '/';
  const url = new URL(target, 'http://127.0.0.1');
  const bytes = await readBody(request);
  const text = new TextDecoder().decode(bytes);
  const body = await parseBody(bytes, text, request.headers['content-type'] ?? '');
  const match = findRoute(method, url.pathname);
  host.requests.push({
    ...(match === undefined ? {} : { operation: match.route.id }),
    method,
    path: url.pathname,
    url: target,
    query: queryRecord(url.searchParams),
    headers: headerRecord(request),
    body: bodyValue(body),
    text,
  });
  const fault: Fault = host.script.take({ method, path: url.pathname, route: match?.route }) ?? {};
  if (fault.delay !== undefined) await pause(fault.delay, undefined, { signal });
  if (fault.hold !== undefined) await released(fault.hold, signal);
  const { authorization, host: hostHeader = '127.0.0.1' } = request.headers;
  const call = { method, path: url.pathname, query: url.searchParams, host: hostHeader, authorization, body, match };
  const answer = replacement(fault) ?? (await dispatch(call, host.context, host.tokens));
  try {
    await play(response, applyFault(outgoing(answer, logid), fault), fault, signal);
  } finally {
    finish(answer, signal);
  }
}

/** Waits until a promise has settled, or the server closes. */
function released(hold: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const release = (): void => {
      signal.removeEventListener('abort', release);
      resolve();
    };
    signal.addEventListener('abort', release);
    hold.then(release, release);
  });
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
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    length += chunk.byteLength;
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function queryRecord(query: URLSearchParams): Record<string, string> {
  const record: Record<string, string> = {};
  for (const name of new Set(query.keys())) record[name] = query.getAll(name).join(',');
  return record;
}

function headerRecord({ headers }: IncomingMessage): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) record[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return record;
}

const bodyValue = (body: ParsedBody): unknown => (body.ok ? body.value : undefined);
