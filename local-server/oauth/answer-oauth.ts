import type { Clock } from '../clock.js';
import type { ParsedRequest } from '../received-request.node.js';
import type { RouteResponse } from '../response.js';
import type { RouteMatch } from '../router.js';
import type { OAuthApps } from './apps.node.js';
import { Authorizations, authorizeHandlers } from './authorize.js';
import { Devices, deviceHandlers } from './devices.js';
import type { JWTVerifier } from './jwt.node.js';
import {
  type OAuthErrorForm,
  type OAuthHandlers,
  OAuthRequest,
  OAuthRequestError,
  errorResponse,
  invalidRequest,
} from './protocol.js';
import { tokenHandlers } from './token-endpoint.js';
import { IssuedTokens } from './tokens.js';

interface OAuthSetup {
  readonly clock: Clock;
  readonly apps: OAuthApps;
  readonly jwts: JWTVerifier;
  readonly errors: OAuthErrorForm;
  /** The name of the user on the consent page. */
  readonly user: string;
  /** Further hosts that a JWT may have as its audience. */
  readonly hosts: readonly string[];
}

/** The state that the handlers of OAuth share. */
export interface OAuthContext extends OAuthSetup {
  readonly authorizations: Authorizations;
  readonly devices: Devices;
  readonly tokens: IssuedTokens;
}

export const oauthContext = (setup: OAuthSetup): OAuthContext => ({
  ...setup,
  authorizations: new Authorizations(setup.clock),
  devices: new Devices(setup.clock),
  tokens: new IssuedTokens(setup.clock),
});

export const oauthHandlers: OAuthHandlers = { ...authorizeHandlers, ...tokenHandlers, ...deviceHandlers };

/** Answers a route of OAuth. */
export async function answerOAuth(
  request: ParsedRequest,
  { route, path }: RouteMatch,
  oauth: OAuthContext,
): Promise<RouteResponse> {
  const { host, authorization } = request;
  const name = `${route.method} ${route.path}`;
  try {
    const handler = oauthHandlers[name];
    if (handler === undefined) throw new OAuthRequestError('internal_error', `${name} has no handler.`);
    return await handler(new OAuthRequest(parametersOf(request), { host, path, authorization }), oauth);
  } catch (error) {
    return errorResponse(error, oauth.errors);
  }
}

function parametersOf({ method, query, body }: ParsedRequest): unknown {
  if (method === 'GET') return Object.fromEntries(query);
  if (!body.ok || body.isForm === true) throw invalidRequest('the body must be JSON');
  return body.value;
}
