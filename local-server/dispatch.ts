import { isObject } from '../src/for-local-server.js';
import { type AcceptedTokens, requireAccess } from './access.js';
import { answerOAuth } from './oauth/answer-oauth.js';
import { answerPage } from './oauth/pages.js';
import type { Call } from './received-request.node.js';
import { handlers } from './resources/index.js';
import { type Answer, badRequest, failure, refusalOf, success } from './response.js';
import { isOAuth, isSocket, type Route } from './router.js';
import type { ServerContext } from './server-context.js';
import { validateRequest } from './validate-request.js';

/** Answers a request: route, token, permission, parameters and handler are judged in this order. */
export async function dispatch(call: Call, server: ServerContext, tokens: AcceptedTokens): Promise<Answer> {
  try {
    const { match } = call;
    if (match === undefined) return (await answerPage(call, server.oauth)) ?? noRoute(call);
    if (isSocket(match.route)) return upgradeRequired(call);
    if (isOAuth(match.route)) return await answerOAuth(call, match, server.oauth);
    requireAccess(call.authorization, match.route, tokens, server.oauth.tokens);
    if (!call.body.ok) throw badRequest(call.body.msg);
    const params = validateRequest(match, call.query, call.body.value);
    const handler = handlers[`${match.route.method} ${match.route.path}`];
    return handler === undefined ? exampleAnswer(match.route) : await handler(params, server);
  } catch (error) {
    const { code, message, status, extra } = refusalOf(error);
    return failure(code, message, status, extra);
  }
}

const noRoute = ({ method, path }: Call): Answer => failure(4200, `No route ${method} ${path}.`, 404);

/** What a socket says to a plain request. */
const upgradeRequired = ({ method, path }: Call): Answer => ({
  kind: 'json',
  status: 426,
  headers: { Upgrade: 'websocket' },
  body: { code: 4000, msg: `${method} ${path} opens a WebSocket; connect to it with one.` },
});

/** Answers a route that keeps no state with the example of the contract. */
export const exampleAnswer = ({ example }: Route): Answer =>
  isObject(example) ? { kind: 'json', status: 200, body: example } : success();
