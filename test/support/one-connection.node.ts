import { Agent as HttpAgent } from 'node:http';
import { Agent as FetchAgent, fetch as undiciFetch } from 'undici';
import { onTestFinished } from 'vitest';
import type { ClientOptions, Fetch } from '../../src/http/index.js';

/**
 * Options of a client that has one connection, by transport. A call waits until the call before it has left the connection
 * to it, and opens another one only if that was closed.
 */
export const oneConnection: Readonly<Record<string, () => Partial<ClientOptions>>> = {
  'node:http'() {
    return { agent: new HttpAgent({ keepAlive: true, maxSockets: 1 }) };
  },
  fetch() {
    const dispatcher = new FetchAgent({ connections: 1 });
    onTestFinished(() => dispatcher.destroy());
    return { fetch: ((url: string, init?: object) => undiciFetch(url, { ...init, dispatcher })) as unknown as Fetch };
  },
};
