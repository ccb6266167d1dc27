import { TransportError, type Transport } from '../transport.js';
import { routeTo, type AgentOption, type Route } from './agents.node.js';
import { exchange } from './exchange.node.js';

/** The transport over `node:http` and `node:https`. */
export function nodeTransport(agent?: AgentOption): Transport {
  return async (request) => {
    const url = new URL(request.url);
    let route: Route | Promise<Route>;
    try {
      route = routeTo(url, agent);
    } catch (cause) {
      throw new TransportError(cause, { sent: false });
    }
    return exchange(request, url, route instanceof Promise ? await route : route);
  };
}
