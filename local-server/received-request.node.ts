import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { OnDrift } from '../src/for-local-server.js';
import type { AcceptedTokens } from './access.js';
import type { Carrier, FaultScript } from './faults/fault-script.js';
import type { Fault } from './faults/fault.js';
import { findRoute, type RouteMatch } from './router.js';
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

/** A request as it arrived. */
export interface RecordedRequest {
  /** The id of the operation in the contract, such as `chat.create`; absent when no route has this method and path. */
  readonly operation?: string;
  readonly method: string;
  /** The path without the query, still percent-encoded. */
  readonly path: string;
  /** Path and query as sent. */
  readonly url: string;
  /** The query, decoded; a name that was sent several times has its values joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** The headers with lower-case names, the token included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body: a JSON value, or the fields of a form (files as `File`); `undefined` when there is none. */
  readonly body: unknown;
  /** The body as text. */
  readonly text: string;
}

/** A request on its way to its handler. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The host and port that the request was sent to. */
  readonly host: string;
  readonly authorization: string | undefined;
  readonly body: ParsedBody;
  readonly match: RouteMatch | undefined;
}

/** A body parsed by its content type, or the reason why it cannot be. */
export type ParsedBody =
  | { readonly ok: true; readonly value: unknown; readonly isForm?: boolean }
  | { readonly ok: false; readonly msg: string };

const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i;

export async function parseBody(
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
  contentType: string,
): Promise<ParsedBody> {
  if (bytes.byteLength === 0) return { ok: true, value: undefined };
  if (FORM.test(contentType)) return parseForm(bytes, contentType);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, msg: 'The body is not valid JSON.' };
  }
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<ParsedBody> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
    const fields: Record<string, unknown> = {};
    for (const [name, value] of form) fields[name] = value;
    return { ok: true, value: fields, isForm: true };
  } catch {
    return { ok: false, msg: 'The body is not a valid form.' };
  }
}
