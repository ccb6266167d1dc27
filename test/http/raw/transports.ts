/** The transports that the tables of this folder run over, and what an exchange over one of them comes to. */
import { Agent, fetch as undiciFetch } from 'undici';
import { fetchTransport, type Fetch } from '../../../src/http/fetch-transport.js';
import { nodeTransport } from '../../../src/runtime/http/transport.node.js';
import { TransportError, type Transport, type WireRequest, type WireResponse } from '../../../src/runtime/transport.js';
import { Cancellation } from '../../../src/lib/abort.js';

// Without a dispatcher of its own it would share the connections of the global fetch.
const dispatcher = new Agent();
const fetchOfUndici = ((input: string, init?: object) =>
  undiciFetch(input, { ...init, dispatcher })) as unknown as Fetch;

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

/** How an exchange ended. */
export interface Outcome {
  /** Absent if no response came. */
  readonly status?: number;
  /** The body up to its end, or to the fault. */
  readonly body?: string;
  /** Absent if the exchange ended in good order. */
  readonly fault?: { readonly sent: boolean | 'unknown'; readonly code?: unknown };
}

/** Reads a body with `pipe()`: every byte that came, and how it ended. */
export function read(response: WireResponse, onBytes?: (received: string) => unknown): Promise<Outcome> {
  const { status, body } = response;
  if (body === null) return Promise.resolve({ status, body: '' });
  return new Promise((resolve) => {
    let text = '';
    body.pipe({
      onBytes: (bytes) => {
        text += Buffer.from(bytes).toString('latin1');
        onBytes?.(text);
      },
      onEnd: (fault) => resolve({ status, body: text, ...(fault && { fault: faultOf(fault) }) }),
    });
  });
}

/** Sends a request and reads the body to its end. */
export async function exchange(
  name: TransportName,
  url: string,
  request?: Partial<WireRequest>,
  onBytes?: (received: string) => unknown,
): Promise<Outcome> {
  let response: WireResponse;
  try {
    response = await send(name, url, request);
  } catch (error) {
    return { fault: faultOf(error) };
  }
  return read(response, onBytes);
}

function faultOf(error: unknown): NonNullable<Outcome['fault']> {
  if (!(error instanceof TransportError)) throw error;
  return { sent: error.sent, code: error.code };
}
