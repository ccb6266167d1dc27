import { isObject } from '../src/for-local-server.js';
import { requireAccess } from './access.js';
import type { ParsedRequest } from './http/parsed-request.js';
import { type RouteResponse, badRequest, failure, success, toRequestError } from './http/response.js';
import { type Route, isOAuth, isSocket } from './http/router.js';
import { validateRequest } from './http/validate-request.js';
import { handleOAuth } from './oauth/handle-oauth.js';
import { handlePage } from './oauth/pages.js';
import { routeHandlers } from './handler-table.js';
import type { ServerContext } from './server-context.js';

/** Answers a request. Checks, in this order: route, access token, permission, parameters. */
export async function dispatch(request: ParsedRequest, server: ServerContext): Promise<RouteResponse> {
  try {
    const { match, authorization, body } = request;
    if (match === undefined) return (await handlePage(request, server.oauth)) ?? noRoute(request);
    if (isSocket(match.route)) return upgradeRequired(request);
    if (isOAuth(match.route)) return await handleOAuth(request, match, server.oauth);
    requireAccess(authorization, match.route, server);
    if (!body.ok) throw badRequest(body.msg);
    const params = validateRequest(match, { ...request, body: body.value });
    const handler = routeHandlers[`${match.route.method} ${match.route.path}`];
    return handler === undefined ? await exampleResponse(match.route) : await handler(params, server);
  } catch (error) {
    const { code, message, status, extra } = toRequestError(error);
    return failure(code, message, status, extra);
  }
}

const noRoute = ({ method, path }: ParsedRequest): RouteResponse => failure(4200, `No route ${method} ${path}.`, 404);

/** The response of a WebSocket route to a request without an upgrade. */
const upgradeRequired = ({ method, path }: ParsedRequest): RouteResponse => ({
  kind: 'json',
  status: 426,
  headers: { Upgrade: 'websocket' },
  body: { code: 4000, msg: `${method} ${path} opens a WebSocket. Connect with a WebSocket client.` },
});

/** A route without a handler responds with the example in the contract. Most programs need none: they load on first use. */
async function exampleResponse({ id }: Route): Promise<RouteResponse> {
  const { exampleResponses } = await import('../generated/server/example-responses.gen.js');
  const example = exampleResponses[id];
  return isObject(example) ? { kind: 'json', status: 200, body: example } : success();
}
