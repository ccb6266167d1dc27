import type { Clock } from '../clock.js';
import type { Call } from '../received-request.node.js';
import type { Answer } from '../response.js';
import type { RouteMatch } from '../router.js';
import type { OAuthApps } from './apps.node.js';
import { Authorizations, authorizeHandlers } from './authorize.js';
import { deviceCodeHandlers, Devices } from './devices.js';
import type { JWTVerifier } from './jwt.node.js';
import {
  invalidParameter,
  type OAuthErrorForm,
  type OAuthHandlers,
  OAuthRefusal,
  OAuthRequest,
  refusedAnswer,
} from './protocol.js';
import { tokenHandlers } from './token-endpoint.js';
import { IssuedTokens } from './tokens.js';

/** The routes of OAuth, which answer without an envelope. */
export const oauthHandlers: OAuthHandlers = { ...authorizeHandlers, ...tokenHandlers, ...deviceCodeHandlers };

/** Answers a route of OAuth. */
export async function answerOAuth(call: Call, { route, path }: RouteMatch, oauth: OAuthContext): Promise<Answer> {
  const { host, authorization } = call;
  const name = `${route.method} ${route.path}`;
  try {
    const handler = oauthHandlers[name];
    if (handler === undefined) throw new OAuthRefusal('internal_error', `The local server does not answer ${name}.`);
    return await handler(new OAuthRequest(valuesOf(call), { host, path, authorization }), oauth);
  } catch (error) {
    return refusedAnswer(error, oauth.errors);
  }
}

function valuesOf({ method, query, body }: Call): unknown {
  if (method === 'GET') return Object.fromEntries(query);
  if (!body.ok || body.isForm === true) throw invalidParameter('the body must be JSON');
  return body.value;
}

export interface OAuthSetup {
  readonly clock: Clock;
  readonly apps: OAuthApps;
  readonly jwts: JWTVerifier;
  readonly errors: OAuthErrorForm;
  /** The name of whoever is signed in. */
  readonly user: string;
  /** Further hosts that a JWT may name as its audience. */
  readonly hosts: readonly string[];
}

/** What the answers of OAuth share. */
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
