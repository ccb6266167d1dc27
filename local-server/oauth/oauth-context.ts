import type { Clock } from '../clock.js';
import { Authorizations } from './authorizations.js';
import { Devices } from './devices.js';
import { IssuedTokens } from './issued-tokens.js';
import type { JWTVerifier } from './jwt-verifier.node.js';
import type { OAuthApps } from './oauth-apps.js';
import type { OAuthErrorForm } from './oauth-refusal.js';

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
