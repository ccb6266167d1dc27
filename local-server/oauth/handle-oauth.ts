import type { ParsedRequest } from '../http/parsed-request.js';
import type { RouteResponse } from '../http/response.js';
import type { RouteMatch } from '../http/router.js';
import { authorizeHandlers } from './authorize-endpoint.js';
import { deviceHandlers } from './device-endpoint.js';
import type { OAuthContext, OAuthHandlers } from './oauth-context.js';
import { OAuthRequestError, errorResponse, invalidRequest } from './oauth-errors.js';
import { ReceivedOAuthRequest } from './received-oauth-request.js';
import { tokenHandlers } from './token-endpoint.js';

export const oauthHandlers: OAuthHandlers = { ...authorizeHandlers, ...tokenHandlers, ...deviceHandlers };

/** Answers a route of OAuth. */
export async function handleOAuth(
  request: ParsedRequest,
  { route, path }: RouteMatch,
  oauth: OAuthContext,
): Promise<RouteResponse> {
  const { host, authorization } = request;
  const name = `${route.method} ${route.path}`;
  try {
    const handler = oauthHandlers[name];
    if (handler === undefined) throw new OAuthRequestError('internal_error', `${name} has no handler.`);
    return await handler(new ReceivedOAuthRequest(parametersOf(request), { host, path, authorization }), oauth);
  } catch (error) {
    return errorResponse(error, oauth.errors);
  }
}

function parametersOf({ method, query, body }: ParsedRequest): unknown {
  if (method === 'GET') return Object.fromEntries(query);
  if (!body.ok || body.isForm === true) throw invalidRequest('the body must be JSON');
  return body.value;
}
