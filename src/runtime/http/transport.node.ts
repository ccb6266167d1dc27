import { missingFile } from '../../errors/coze-error.js';
import { LazyChunk } from '../../lib/lazy-chunk.js';
import type { ConnectionOptions } from '../runtime.js';
import type { Transport, WireRequest, WireResponse } from '../transport.js';
import { routeTo } from './agents.node.js';
import { exchange } from './exchange.node.js';
import type { Route } from './keep-alive.node.js';
import { proxyVariable, type ProxySetting } from './proxy-choice.node.js';

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
    const setting = agent === undefined && proxy !== false ? proxySetting(url, proxy) : undefined;
    route = setting === undefined ? routeTo(url, agent) : routeThroughProxy(url, setting);
  } catch (cause) {
    return Promise.reject(cause);
  }
  return route instanceof Promise
    ? route.then((ready) => exchange(request, url, ready))
    : exchange(request, url, route);
}

/** The proxy of the caller, or of the environment. */
function proxySetting(url: URL, proxy: string | undefined): ProxySetting | undefined {
  return proxy === undefined ? proxyVariable(url) : { name: 'option proxy', value: proxy };
}

async function routeThroughProxy(url: URL, setting: ProxySetting): Promise<Route> {
  const { proxyRoute } = await proxyChunk.load();
  return proxyRoute(url, setting);
}
