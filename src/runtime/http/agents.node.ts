import http, { type Agent } from 'node:http';
import { CozeError, missingFile } from '../../errors/coze-error.js';
import { LazyChunk } from '../../lib/lazy-chunk.js';
import { isAgent } from '../../lib/shapes.js';
import { agentOptions, withConnectTimeout, type Route } from './keep-alive.node.js';

// One agent a protocol for all clients of the process: a client for each user would otherwise open a connection for each.
let plain: Route | undefined;
// A file of ours, not node:https: CommonJS test runners cannot import() a module of Node.
const secure = new LazyChunk(() => import('./secure.node.js'), missingFile);

/**
 * The route to a URL. A promise only while `node:https` is loaded.
 *
 * @param option - an agent of the caller, or a function that chooses one for a URL.
 */
export function routeTo(url: URL, option?: object): Route | Promise<Route> {
  const route = url.protocol === 'https:' ? loadSecureRoute() : (plain ??= plainRoute());
  if (option === undefined) return route;
  const agent = agentFor(url, option);
  if (agent === undefined) return route;
  return route instanceof Promise ? route.then(({ module }) => ({ module, agent })) : { module: route.module, agent };
}

/** @throws CozeError for a value that is not an agent. */
export function agentFor(url: URL, option: object): Agent | undefined {
  const agent: unknown = typeof option === 'function' ? Reflect.apply(option, undefined, [url]) : option;
  if (agent === undefined || isNodeAgent(agent)) return agent;
  throw new CozeError('agent must return an agent of node:http, or undefined.');
}

function isNodeAgent(value: unknown): value is Agent {
  return isAgent(value);
}

function plainRoute(): Route {
  return { module: http, agent: withConnectTimeout(new http.Agent(agentOptions), 'connect') };
}

function loadSecureRoute(): Route | Promise<Route> {
  return secure.loaded?.secureRoute ?? secure.load().then((loaded) => loaded.secureRoute);
}
