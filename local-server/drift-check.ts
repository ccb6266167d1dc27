import * as schemas from '../generated/answer-schemas/index.gen.js';
import { driftReports, isErrorBody, receivedIssues } from '../src/for-local-server.js';
import type { ParsedRequest } from './http/parsed-request.js';
import type { RouteResponse, ServerEvent } from './http/response.js';
import type { ServerContext } from './server-context.js';

type Reporter = (issues: ReturnType<typeof receivedIssues>, event?: string) => void;

/** Checks a successful response against the contract, and the events of a stream as they are read. */
export function checkResponse(
  response: RouteResponse,
  { match }: ParsedRequest,
  logid: string,
  server: ServerContext,
): RouteResponse {
  const operation = match?.route.id;
  const report = reporter(operation, logid, server);
  if (operation === undefined || report === undefined) return response;
  if (response.kind === 'stream') return { ...response, events: checkedEvents(response.events, operation, report) };
  const body = response.kind === 'json' ? { ...response.body, detail: { logid } } : jsonOf(response);
  if (response.status < 300 && body !== undefined && !isErrorBody(body))
    report(receivedIssues(schemas, operation, undefined, body));
  return response;
}

/** Gives a check of the events of a socket against the contract. `undefined` if the server has no `onDrift`. */
export function socketEventCheck(
  operation: string | undefined,
  logid: string,
  server: ServerContext,
): ((event: { readonly event_type: string }) => void) | undefined {
  const report = reporter(operation, logid, server);
  if (operation === undefined || report === undefined) return undefined;
  return (event) => report(receivedIssues(schemas, operation, event.event_type, event), event.event_type);
}

function reporter(operation: string | undefined, logid: string, { onDrift }: ServerContext): Reporter | undefined {
  if (operation === undefined || onDrift === undefined) return undefined;
  return (issues, event) => {
    for (const report of driftReports(issues, { operation, logid, event })) onDrift(report);
  };
}

/** Leaving this generator early does not close `events`: the run behind them may continue. */
async function* checkedEvents(
  events: AsyncGenerator<ServerEvent>,
  operation: string,
  report: Reporter,
): AsyncGenerator<ServerEvent> {
  for (let next = await events.next(); next.done !== true; next = await events.next()) {
    report(receivedIssues(schemas, operation, next.value.event, next.value), next.value.event);
    yield next.value;
  }
}

function jsonOf({ body, contentType = '' }: Extract<RouteResponse, { kind: 'raw' }>): unknown {
  return typeof body === 'string' && contentType.startsWith('application/json') ? JSON.parse(body) : undefined;
}
