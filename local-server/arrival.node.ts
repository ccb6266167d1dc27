import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { OnDrift } from '../src/for-local-server.js';
import type { AcceptedTokens } from './access.js';
import type { Call } from './call.js';
import type { Carrier } from './faults/carrier.js';
import type { Fault } from './faults/fault.js';
import type { FaultScript } from './faults/fault-script.js';
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
  /** Is told where an answer differs from the contract. */
  readonly onDrift: OnDrift | undefined;
}

/** A request on its way to its handler, with the record and the fault of it. */
export interface Arrival {
  readonly call: Call;
  readonly record: RecordedRequest;
  readonly fault: Fault;
}

/** Records a request and waits as the script wants it to. */
export async function arrive(
  request: IncomingMessage,
  bytes: Uint8Array<ArrayBuffer>,
  host: Host,
  carrier: Carrier,
): Promise<Arrival> {
  const { signal } = host.context;
  const method = request.method ?? 'GET';
  const target = request.url ?? '/';
  const url = new URL(target, 'http://127.0.0.1');
  const text = new TextDecoder().decode(bytes);
  const body = await parseBody(bytes, text, request.headers['content-type'] ?? '');
  const match = findRoute(method, url.pathname);
  const record: RecordedRequest = {
    ...(match === undefined ? {} : { operation: match.route.id }),
    method,
    path: url.pathname,
    url: target,
    query: queryRecord(url.searchParams),
    headers: headerRecord(request),
    body: bodyValue(body),
    text,
  };
  host.requests.push(record);
  const fault: Fault = host.script.take({ method, path: url.pathname, route: match?.route, carrier }) ?? {};
  if (fault.delay !== undefined) await pause(fault.delay, undefined, { signal });
  if (fault.hold !== undefined) await released(fault.hold, signal);
  const { authorization, host: hostHeader = '127.0.0.1' } = request.headers;
  const call = { method, path: url.pathname, query: url.searchParams, host: hostHeader, authorization, body, match };
  return { call, record, fault };
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
