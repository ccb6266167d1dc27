import https from 'node:https';
import { agentOptions, withConnectTimeout, type Route } from './keep-alive.node.js';

/** The route to `https:` URLs. Loaded on first use. */
export const secureRoute: Route = {
  module: https,
  agent: withConnectTimeout(new https.Agent(agentOptions), 'secureConnect'),
};
