import { runtime } from '#runtime';
import type { ConnectionOptions } from '../runtime/runtime.js';
import type { Transport } from '../runtime/transport.js';
import { fetchTransport, type Fetch } from './fetch-transport.js';

/** The transport of a client: the fetch of its options, or that of the platform, which is chosen at each request. */
export function standardTransport(fetch: Fetch | undefined, options: ConnectionOptions): Transport {
  const overFetch = fetchTransport(fetch);
  if (fetch !== undefined || runtime.transport === undefined) return overFetch;
  const { transport } = runtime;
  return (request) => transport(request, options) ?? overFetch(request);
}
