import type { RouteResponse } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import type { OAuthApps } from './apps.js';
import { Authorizations } from './authorizations.js';
import { Devices } from './devices.js';
import type { JWTVerifier } from './jwt-verifier.js';
import type { OAuthErrorForm } from './oauth-errors.js';
import type { ReceivedOAuthRequest } from './received-oauth-request.js';
import { IssuedTokens } from './tokens.js';

/** Answers a request to OAuth. Throws an OAuthRequestError to respond with an error. */
export type OAuthHandler = (
  request: ReceivedOAuthRequest,
  oauth: OAuthContext,
) => RouteResponse | Promise<RouteResponse>;

export type OAuthHandlers = Readonly<Record<string, OAuthHandler>>;

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
