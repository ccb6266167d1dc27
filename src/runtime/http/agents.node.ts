import type { Agent, ClientRequestArgs } from 'node:http';
import http from 'node:http';
import type { Duplex } from 'node:stream';

/** An agent of the caller, or a function that chooses one for a URL. */
export type AgentOption = object;

/** What a request is made with: the module of its protocol, and the agent that has the connections. */
export interface Route {
  readonly module: Pick<typeof http, 'request'>;
  readonly agent: Agent;
}

/** Milliseconds until a connection must be open, as with fetch. */
const connectTimeout = 10_000;

const agentOptions = {
  keepAlive: true,
  // The connection that was used last is the least likely to be closed by the server.
  scheduling: 'lifo',
  // Milliseconds that a connection is kept for the next call. Node drops it earlier if the server announces less.
  timeout: 4_000,
  // Node 20 tries the next address of a host after 250 ms, too soon for a distant server.
  autoSelectFamilyAttemptTimeout: 1_000,
} as const;

// One agent a protocol for all clients of the process: a client for each user would otherwise open a connection for each.
let plain: Route | undefined;
let secure: Route | undefined;
let loading: Promise<Route> | undefined;

/** The route to a URL. A promise only while `node:https` is loaded. */
export function routeTo(url: URL, option?: AgentOption): Route | Promise<Route> {
  const route = url.protocol === 'https:' ? (secure ?? loadSecure()) : (plain ??= plainRoute());
  if (option === undefined) return route;
  const agent: unknown = typeof option === 'function' ? Reflect.apply(option, undefined, [url]) : option;
  if (agent === undefined) return route;
  if (!isAgent(agent)) throw new TypeError('The option agent is not an agent of node:http.');
  return route instanceof Promise ? route.then(({ module }) => ({ module, agent })) : { module: route.module, agent };
}

/** Agents are recognised by the method that Node calls: there are several base classes. */
export function isAgent(value: unknown): value is Agent {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'addRequest') === 'function';
}

function plainRoute(): Route {
  return { module: http, agent: limited(new http.Agent(agentOptions), 'connect') };
}

function loadSecure(): Promise<Route> {
  return (loading ??= import('node:https').then(({ default: https }) => {
    secure = { module: https, agent: limited(new https.Agent(agentOptions), 'secureConnect') };
    return secure;
  }));
}

/** Node has no limit for the time that a connection may take to open. */
function limited<A extends Agent>(agent: A, opened: 'connect' | 'secureConnect'): A {
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (options: ClientRequestArgs, callback?: (error: Error | null, stream: Duplex) => void) => {
    const socket = create(options, callback);
    if (!socket) return socket;
    const expire = () => socket.destroy(Object.assign(new Error(limitMessage), { code: 'ETIMEDOUT' }));
    const timer = setTimeout(expire, connectTimeout);
    const stop = () => clearTimeout(timer);
    return socket.once(opened, stop).once('close', stop);
  };
  return agent;
}

const limitMessage = `The connection did not open within ${connectTimeout / 1_000} s.`;
