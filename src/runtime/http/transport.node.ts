import { missingFile } from '../../errors/coze-error.js';
import { LazyChunk } from '../../lib/lazy-chunk.js';
import type { ConnectionOptions } from '../runtime.js';
import type { Transport, WireRequest, WireResponse } from '../transport.js';
import { routeTo } from './agents.node.js';
import { exchange } from './exchange.node.js';
import type { Route } from './keep-alive.node.js';
import { proxyVariable, type ProxyVariable } from './proxy-choice.node.js';

const proxyChunk = new LazyChunk(() => import('./proxy.node.js'), missingFile);

/** The transport over `node:http` and `node:https`. */
export function nodeTransport(options: ConnectionOptions = {}): Transport {
  return (request) => send(request, options);
}

export function send(request: WireRequest, { agent, proxy }: ConnectionOptions): Promise<WireResponse> {
  let url: URL;
  let route: Route | Promise<Route>;
  try {
    url = new URL(request.url);
    const variable = agent === undefined && proxy !== false ? proxyVariable(url) : undefined;
    route = variable === undefined ? routeTo(url, agent) : routeThroughProxy(url, variable);
  } catch (cause) {
    return Promise.reject(cause);
  }
  return route instanceof Promise
    ? route.then((ready) => exchange(request, url, ready))
    : exchange(request, url, route);
}

async function routeThroughProxy(url: URL, variable: ProxyVariable): Promise<Route> {
  const { proxyRoute } = await proxyChunk.load();
  return proxyRoute(url, variable);
}
