import type { OnDrift } from '../src/for-local-server.js';
import type { FaultScript } from './faults/fault-script.js';
import type { RecordedRequest } from './http/recorded-request.js';
import type { ServerTimers } from './lib/timers.js';
import type { AcceptedTokens } from './oauth/accepted-tokens.js';
import type { OAuthContext } from './oauth/oauth-context.js';
import type { HandlerContext } from './resources/route-handler.js';
import type { ServerState } from './server-state.js';

/** The state and the settings that all parts of one server share. */
export interface ServerContext extends HandlerContext<ServerState> {
  readonly oauth: OAuthContext;
  readonly tokens: AcceptedTokens;
  readonly script: FaultScript;
  readonly requests: RecordedRequest[];
  readonly timers: ServerTimers;
  readonly nextLogid: () => string;
  /** Receives a report for each response that differs from the contract. */
  readonly onDrift: OnDrift | undefined;
}
