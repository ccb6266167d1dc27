/** The transports that the tables of this folder run over. */
import { fetchOfNode } from '../../support/fetch-of-node.js';
import { Agent, fetch as undiciFetch } from 'undici';
import { axiosTransport } from '../../../src/http/axios-transport.js';
import { axios } from '../../support/axios.js';
import { Deadline } from '../../../src/http/deadline.js';
import { fetchTransport, type Fetch } from '../../../src/http/fetch-transport.js';
import type { ClientOptions } from '../../../src/http/index.js';
import { nodeTransport } from '../../../src/runtime/http/transport.node.js';
import type { Transport, WireRequest, WireResponse } from '../../../src/runtime/transport.js';
import { Cancellation } from '../../../src/lib/abort.js';
import { outcomeOf, type Outcome } from './outcome.js';

// Without a dispatcher of its own it would share the connections of the global fetch.
const dispatcher = new Agent();
const fetchOfUndici = ((input: string, init?: object) =>
  undiciFetch(input, { ...init, dispatcher })) as unknown as Fetch;

/** Axios over one of its adapters: over fetch it streams unless agents or proxies are set, and then over `node:http`. */
const instances = { axiosFetch: axios.create({ adapter: 'fetch' }), axiosHttp: axios.create({ adapter: 'http' }) };
const limits = { timeout: 0, defaultTimeout: 0, maxResponseBytes: Infinity, maxRedirects: undefined };
const overAxios = (name: keyof typeof instances) =>
  axiosTransport({ instance: instances[name], options: {}, limits, deadline: new Deadline(name, 0, []) });

export const transports = {
  fetch: fetchTransport(),
  undici: fetchTransport(fetchOfUndici),
  node: nodeTransport(),
  axiosFetch: overAxios('axiosFetch'),
  axiosHttp: overAxios('axiosHttp'),
} satisfies Record<string, Transport>;

/** The options of a client that uses the same library. */
export const optionsFor: Readonly<Record<TransportName, Partial<ClientOptions>>> = {
  fetch: { fetch: (input, init) => fetchOfNode(input, init) },
  undici: { fetch: fetchOfUndici },
  node: {},
  axiosFetch: { axiosInstance: instances.axiosFetch },
  axiosHttp: { axiosInstance: instances.axiosHttp },
};

export type TransportName = keyof typeof transports;

/** The transports of this package. */
export const transportNames = ['fetch', 'undici', 'node'] as const satisfies readonly TransportName[];

/** Those, and axios. What its adapters make of an unusual response is up to them. */
export const allTransportNames = Object.keys(transports) as TransportName[];

/** True for the transports whose library is undici. */
export const isFetch = (name: TransportName): boolean => ['fetch', 'undici', 'axiosFetch'].includes(name);

/** A request over a transport, a GET if nothing else is said. */
export function send(
  name: TransportName,
  url: string,
  { method = 'GET', headers = {}, body, cancellation = new Cancellation() }: Partial<WireRequest> = {},
): Promise<WireResponse> {
  return transports[name]({ method, url, headers, body, cancellation, reads: 'stream' });
}

/** Sends a request and reads the body to its end. */
export function exchange(
  name: TransportName,
  url: string,
  request?: Partial<WireRequest>,
  onBytes?: (received: string) => unknown,
): Promise<Outcome> {
  return outcomeOf(send(name, url, request), onBytes);
}
