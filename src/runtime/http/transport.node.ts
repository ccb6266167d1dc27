import { isCozeError } from '../../errors/coze-error.js';
import { TransportError, type Transport, type WireRequest, type WireResponse } from '../transport.js';
import { routeTo } from './agents.node.js';
import { exchange } from './exchange.node.js';
import type { Route } from './keep-alive.node.js';

/** The transport over `node:http` and `node:https`, with an agent of the caller or those of this package. */
export function nodeTransport(agent?: object): Transport {
  return (request) => send(request, agent);
}

export function send(request: WireRequest, agent: object | undefined): Promise<WireResponse> {
  let url: URL;
  let route: Route | Promise<Route>;
  try {
    url = new URL(request.url);
    route = routeTo(url, agent);
  } catch (cause) {
    return Promise.reject(isCozeError(cause) ? cause : new TransportError(cause, { sent: false }));
  }
  return route instanceof Promise
    ? route.then((ready) => exchange(request, url, ready))
    : exchange(request, url, route);
}
