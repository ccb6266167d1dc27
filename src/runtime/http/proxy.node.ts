import http, { type ClientRequestArgs } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Cancellation } from '../../lib/abort.js';
import { HttpProxy } from './http-proxy.node.js';
import { agentOptions, type Route } from './keep-alive.node.js';
import { isSecure, type ProxySetting } from './proxy-choice.node.js';
import { ProxyConnection, type ConnectCallback } from './proxy-connection.node.js';

/** What Node passes to an agent for a new connection: the options of the request, with those of the agent. */
interface ConnectionRequest extends ClientRequestArgs {
  readonly cancellation?: Cancellation;
}

// The last proxy for each protocol and setting: the environment can change.
const routes = new Map<string, { readonly value: string; readonly proxy: HttpProxy; readonly route: Route }>();

/**
 * The route to a URL through a proxy. It keeps connections for the next request.
 *
 * @throws TransportError for a value that is not the URL of an HTTP proxy.
 */
export function proxyRoute(url: URL, setting: ProxySetting): Route {
  const { name, value } = setting;
  const key = `${url.protocol} ${name}`;
  const last = routes.get(key);
  if (last?.value === value) {
    last.proxy.use();
    return last.route;
  }
  const proxy = new HttpProxy(setting);
  const route = routeOver(proxy, url);
  routes.set(key, { value, proxy, route });
  return route;
}

/** A request to `http:` is sent to the proxy. Everything else, sockets too, goes through a tunnel. */
function routeOver(proxy: HttpProxy, url: URL): Route {
  const module = isSecure(url) ? https : http;
  const isForwarded = url.protocol === 'http:';
  const agent = new module.Agent(agentOptions);
  const create = agent.createConnection.bind(agent);
  // The agent of node:https keeps the TLS session for the next tunnel.
  const encrypt = (options: ConnectionRequest) => (socket: Socket) => create(Object.assign({}, options, { socket }));
  agent.createConnection = (options: ConnectionRequest, callback?: ConnectCallback) => {
    const connection = new ProxyConnection(proxy, options.cancellation, callback);
    if (isForwarded) connection.open();
    else connection.openTunnel(targetOf(options), isSecure(url) ? encrypt(options) : undefined);
    return undefined;
  };
  return { module, agent, ...(isForwarded && { forward: proxy }) };
}

function targetOf({ host, port }: ClientRequestArgs): string {
  const name = host ?? '';
  return `${name.includes(':') ? `[${name}]` : name}:${port ?? ''}`;
}
