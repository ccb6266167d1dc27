import type http from 'node:http';
import type { Duplex } from 'node:stream';
import { startTimer } from '../../lib/abort.js';
import type { TransportError } from '../transport.js';

/** What a request is made with: the module of its protocol, and the agent that has the connections. */
export interface Route {
  readonly module: Pick<typeof http, 'request'>;
  readonly agent: http.Agent;
  /** The proxy that the request itself is sent to. Of a tunnel, only the agent knows. */
  readonly forward?: ForwardProxy;
}

/**
 * A proxy that sends plain HTTP requests on. It gets the whole URL as the path. An interface, because the file of the class
 * imports this one.
 */
export interface ForwardProxy {
  readonly headers: Readonly<Record<string, string>>;
  /** The error for a request that the proxy itself refused. */
  refusedRequest(status: number): TransportError;
}

/** Milliseconds until a connection must be open, as with fetch. */
export const connectTimeout = 10_000;

export const agentOptions = {
  keepAlive: true,
  // The connection that was used last is the least likely to be closed by the server.
  scheduling: 'lifo',
  // Milliseconds that a connection is kept for the next call. Node drops it earlier if the server announces less.
  timeout: 4_000,
  // Node 20 tries the next address of a host after 250 ms, too soon for a distant server.
  autoSelectFamilyAttemptTimeout: 1_000,
} as const;

/** Node has no limit for the time that a connection may take to open. */
export function withConnectTimeout<A extends http.Agent>(agent: A, opened: 'connect' | 'secureConnect'): A {
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (
    options: http.ClientRequestArgs,
    callback?: (error: Error | null, stream: Duplex) => void,
  ) => {
    const socket = create(options, callback);
    if (!socket) return socket;
    const stop = startTimer(connectTimeout, () => socket.destroy(connectError()));
    return socket.once(opened, stop).once('close', stop);
  };
  return agent;
}

function connectError(): Error {
  const error = new Error(`The connection did not open within ${connectTimeout / 1_000} s.`);
  return Object.assign(error, { code: 'ETIMEDOUT', syscall: 'connect' });
}
