import { driftReports, isErrorBody, receivedChunksOf, receivedIssues } from '../src/for-local-server.js';
import type { ParsedRequest } from './http/parsed-request.js';
import type { RouteResponse, ServerEvent } from './http/response.js';
import type { ServerContext } from './server-context.js';

/** Reports what is wrong with a response, or with an event of this name. */
type Reporter = (value: unknown, event?: string) => void;

/** Checks a successful response against the contract, and the events of a stream as they are read. */
export async function checkResponse(
  response: RouteResponse,
  { match }: ParsedRequest,
  logid: string,
  server: ServerContext,
): Promise<RouteResponse> {
  const report = await reporter(match?.route.id, logid, server);
  if (report === undefined) return response;
  if (response.kind === 'stream') return { ...response, events: checkedEvents(response.events, report) };
  const body = response.kind === 'json' ? { ...response.body, detail: { logid } } : jsonOf(response);
  if (response.status < 300 && body !== undefined && !isErrorBody(body)) report(body);
  return response;
}

/** Gives a check of the events of a socket against the contract. `undefined` if the server has no `onDrift`. */
export async function socketEventCheck(
  operation: string | undefined,
  logid: string,
  server: ServerContext,
): Promise<((event: { readonly event_type: string }) => void) | undefined> {
  const report = await reporter(operation, logid, server);
  return report && ((event) => report(event, event.event_type));
}

async function reporter(
  operation: string | undefined,
  logid: string,
  { onDrift }: ServerContext,
): Promise<Reporter | undefined> {
  if (operation === undefined || onDrift === undefined) return undefined;
  const schemas = await receivedChunksOf(operation)?.schemas.load();
  if (schemas === undefined) return undefined;
  return (value, event) => {
    const issues = receivedIssues(schemas, operation, event, value);
    for (const report of driftReports(issues, { operation, logid, event })) onDrift(report);
  };
}

/** Leaving this generator early does not close `events`: the run behind them may continue. */
async function* checkedEvents(events: AsyncGenerator<ServerEvent>, report: Reporter): AsyncGenerator<ServerEvent> {
  for (let next = await events.next(); next.done !== true; next = await events.next()) {
    report(next.value, next.value.event);
    yield next.value;
  }
}

function jsonOf({ body, contentType = '' }: Extract<RouteResponse, { kind: 'raw' }>): unknown {
  return typeof body === 'string' && contentType.startsWith('application/json') ? JSON.parse(body) : undefined;
}
