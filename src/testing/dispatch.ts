import { type AcceptedTokens, requireAccess } from './access.js';
import { type Answer, failure } from './answer.js';
import { exampleAnswer } from './example-answer.js';
import { handlers } from './handlers/index.js';
import type { ParsedBody } from './parse-body.js';
import { Refusal, badRequest } from './refusal.js';
import { type RouteMatch, isSocket } from './router.js';
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

/** Answers a request: route, token, permission, parameters and handler are judged in this order. */
export async function dispatch(call: Call, server: ServerContext, tokens: AcceptedTokens): Promise<Answer> {
  try {
    const { match } = call;
    if (match === undefined) throw new Refusal(4200, `No route ${call.method} ${call.path}.`, { status: 404 });
    if (isSocket(match.route)) return upgradeRequired(call);
    requireAccess(call.authorization, tokens, match.route);
    if (!call.body.ok) throw badRequest(call.body.msg);
    const params = validateRequest(match, call.query, call.body.value);
    const handler = handlers[`${match.route.method} ${match.route.path}`];
    return handler === undefined ? exampleAnswer(match.route) : await handler(params, server);
  } catch (error) {
    if (error instanceof Refusal) return failure(error.code, error.message, error.status, error.extra);
    return failure(5000, error instanceof Error ? error.message : String(error), 500);
  }
}

/** What a socket says to a plain request. */
const upgradeRequired = ({ method, path }: Call): Answer => ({
  kind: 'json',
  status: 426,
  headers: { Upgrade: 'websocket' },
  body: { code: 4000, msg: `${method} ${path} opens a WebSocket; connect to it with one.` },
});
