import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { onAbort } from '../src/for-local-server.js';
import type { Fault, RequestKind } from './faults/fault.js';
import { type RouteMatch, findRoute } from './router.js';
import type { ServerContext } from './server-context.js';

/** A request that the server received. */
export interface RecordedRequest {
  /** The id of the operation in the contract, such as `chat.create`. Absent if no route has this method and path. */
  readonly operation?: string;
  readonly method: string;
  /** The path without the query, percent-encoded as sent. */
  readonly path: string;
  /** The path and the query as sent. */
  readonly url: string;
  /** The decoded query. The values of a name that was sent several times are joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** The headers, with names in lower case. They include the access token. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body: a JSON value, or the fields of a form (files as `File`). `undefined` without a body. */
  readonly body: unknown;
  /** The body as text. */
  readonly text: string;
}

/** A request with its parsed body and its route. */
export interface ParsedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The host and the port that the request was sent to. */
  readonly host: string;
  readonly authorization: string | undefined;
  readonly body: ParsedBody;
  readonly match: RouteMatch | undefined;
}

/** A body parsed by its content type, or the reason why it cannot be parsed. */
type ParsedBody =
  | { readonly ok: true; readonly value: unknown; readonly isForm?: boolean }
  | { readonly ok: false; readonly msg: string };

/** A request that is ready for its handler, with the fault that applies to it. */
interface ReceivedRequest {
  readonly request: ParsedRequest;
  readonly record: RecordedRequest;
  readonly fault: Fault;
}

/** Parses and records a request, takes its fault from the script, and waits if the fault says so. */
export async function receiveRequest(
  message: IncomingMessage,
  bytes: Uint8Array<ArrayBuffer>,
  server: ServerContext,
  kind: RequestKind,
): Promise<ReceivedRequest> {
  const { signal } = server;
  const method = message.method ?? 'GET';
  const target = message.url ?? '/';
  const { pathname: path, searchParams: query } = new URL(target, 'http://127.0.0.1');
  const text = new TextDecoder().decode(bytes);
  const body = await parseBody(bytes, text, message.headers['content-type'] ?? '');
  const match = findRoute(method, path);
  const record: RecordedRequest = {
    ...(match === undefined ? {} : { operation: match.route.id }),
    method,
    path,
    url: target,
    query: queryRecord(query),
    headers: headerRecord(message),
    body: body.ok ? body.value : undefined,
    text,
  };
  server.requests.push(record);
  const fault: Fault = server.script.take({ method, path, route: match?.route, kind }) ?? {};
  if (fault.delay !== undefined) await pause(fault.delay, undefined, { signal });
  if (fault.hold !== undefined) await settled(fault.hold, signal);
  const { authorization, host = '127.0.0.1' } = message.headers;
  return { request: { method, path, query, host, authorization, body, match }, record, fault };
}

const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i;

async function parseBody(bytes: Uint8Array<ArrayBuffer>, text: string, contentType: string): Promise<ParsedBody> {
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

/** Waits until a promise settles or the server closes. */
async function settled(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  let release = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    release = onAbort([signal], () => resolve());
  });
  await Promise.race([promise.catch(() => undefined), closed]);
  release();
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
