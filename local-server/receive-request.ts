import { onAbort } from '../src/for-local-server.js';
import type { Fault, RequestKind } from './faults/fault.js';
import { maskedOAuthBody, maskedTarget, maskedValue } from './http/masked-secrets.js';
import { type IncomingRequest, type ParsedRequest, parseBody } from './http/parsed-request.js';
import type { RecordedRequest } from './http/recorded-request.js';
import { findRoute, isOAuth } from './http/router.js';
import { textOf } from './lib/bytes.js';
import type { ServerContext } from './server-context.js';

/** A request that is ready for its handler, with the fault that applies to it. */
interface ReceivedRequest {
  readonly request: ParsedRequest;
  readonly record: RecordedRequest;
  readonly fault: Fault;
}

/** Parses and records a request, takes its fault from the script, and waits if the fault says so. */
export async function receiveRequest(
  { method, target, headers, bytes }: IncomingRequest,
  server: ServerContext,
  kind: RequestKind,
): Promise<ReceivedRequest> {
  const { signal, timers } = server;
  const { pathname: path, searchParams: query } = new URL(target, 'http://127.0.0.1');
  const text = textOf(bytes);
  const body = await parseBody(bytes, text, headers['content-type'] ?? '');
  const value = body.ok ? body.value : undefined;
  const match = findRoute(method, path);
  const record: RecordedRequest = {
    ...(match === undefined ? {} : { operation: match.route.id }),
    method,
    path,
    url: maskedTarget(target),
    query: queryRecord(query),
    headers: headerRecord(headers),
    ...(isOAuth({ path }) ? maskedOAuthBody(value, text) : { body: value, text }),
  };
  server.requests.push(record);
  const fault: Fault = server.script.take({ method, path, route: match?.route, kind }) ?? {};
  if (fault.delay !== undefined) await timers.pause(fault.delay, signal);
  if (fault.hold !== undefined) await untilSettled(fault.hold, signal);
  const { authorization, host = '127.0.0.1' } = headers;
  return { request: { method, path, query, host, authorization, body, match }, record, fault };
}

/** Waits until a promise settles or the server closes. */
async function untilSettled(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  let release = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    release = onAbort([signal], () => resolve());
  });
  await Promise.race([promise.catch(() => undefined), closed]);
  release();
}

function queryRecord(query: URLSearchParams): Record<string, string> {
  const record: Record<string, string> = {};
  for (const name of new Set(query.keys()))
    record[name] = query
      .getAll(name)
      .map((value) => maskedValue(name, value))
      .join(',');
  return record;
}

const headerRecord = (headers: IncomingRequest['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, maskedValue(name, value)]));
