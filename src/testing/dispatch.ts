import { type Answer, failure, success } from './answer.js';
import { handlers } from './handlers/index.js';
import type { ParsedBody } from './parse-body.js';
import { isRecord } from './params.js';
import { Refusal, badRequest } from './refusal.js';
import type { Route, RouteMatch } from './router.js';
import type { ServerContext } from './server-context.js';
import { validateRequest } from './validate-request.js';

/** A request on its way to its handler. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: ParsedBody;
  readonly match: RouteMatch | undefined;
}

/** Which tokens a server takes; `undefined` for any. */
export type AcceptedTokens = ReadonlySet<string> | undefined;

/** Answers a request: token, route, parameters and handler are judged in this order. */
export async function dispatch(call: Call, server: ServerContext, tokens: AcceptedTokens): Promise<Answer> {
  try {
    const { match } = call;
    if (match === undefined) throw new Refusal(4200, `No route ${call.method} ${call.path}.`, { status: 404 });
    requireToken(call.authorization, tokens);
    if (!call.body.ok) throw badRequest(call.body.msg);
    const params = validateRequest(match, call.query, call.body.value);
    const handler = handlers[`${match.route.method} ${match.route.path}`];
    return handler === undefined ? exampleOf(match.route) : await handler(params, server);
  } catch (error) {
    if (error instanceof Refusal) return failure(error.code, error.message, error.status, error.extra);
    return failure(5000, error instanceof Error ? error.message : String(error), 500);
  }
}

function requireToken(authorization: string | undefined, tokens: AcceptedTokens): void {
  const token = /^Bearer +(\S.*)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Refusal(4100, 'The access token is missing.', { status: 401 });
  if (tokens !== undefined && !tokens.has(token)) {
    throw new Refusal(4100, 'The access token is wrong or has expired.', { status: 401 });
  }
}

function exampleOf({ example }: Route): Answer {
  return isRecord(example) ? { kind: 'json', status: 200, body: example } : success();
}
