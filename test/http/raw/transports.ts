/** The transports that the tables of this folder run over. */
import { Agent, fetch as undiciFetch } from 'undici';
import { fetchTransport, type Fetch } from '../../../src/http/fetch-transport.js';
import { nodeTransport } from '../../../src/runtime/http/transport.node.js';
import type { Transport, WireRequest, WireResponse } from '../../../src/runtime/transport.js';
import { Cancellation } from '../../../src/lib/abort.js';
import { outcomeOf, type Outcome } from './outcome.js';

// Without a dispatcher of its own it would share the connections of the global fetch.
const dispatcher = new Agent();
const fetchOfUndici = ((input: string, init?: object) =>
  undiciFetch(input, { ...init, dispatcher })) as unknown as Fetch;

/** The same fetches as options of a client. */
export const fetches = { fetch: (input: string, init?: RequestInit) => fetch(input, init), undici: fetchOfUndici };

export const transports = {
  fetch: fetchTransport(),
  undici: fetchTransport(fetchOfUndici),
  node: nodeTransport(),
} satisfies Record<string, Transport>;

export type TransportName = keyof typeof transports;

export const transportNames = Object.keys(transports) as TransportName[];

/** True for the transports whose library is undici. */
export const isFetch = (name: TransportName): boolean => name === 'fetch' || name === 'undici';

/** A request over a transport, a GET if nothing else is said. */
export function send(
  name: TransportName,
  url: string,
  { method = 'GET', headers = {}, body, cancellation = new Cancellation() }: Partial<WireRequest> = {},
): Promise<WireResponse> {
  return transports[name]({ method, url, headers, body, cancellation });
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
