import { memberOf } from '../lib/shapes.js';
import type { ConnectionOptions } from './runtime.js';
import type { WireRequest, WireResponse } from './transport.js';

type TransportModule = typeof import('./http/transport.node.js');

// Loaded by the first call: an import of the package would otherwise take a tenth longer.
let transport: TransportModule | undefined;
let loading: Promise<TransportModule> | undefined;

/**
 * Sends a request over `node:http`. Returns `undefined` for a request that is meant for the global fetch: programs replace
 * fetch or its dispatcher to use a proxy, to trace calls, or to answer them in tests. With an agent or a proxy of the caller,
 * that does not matter.
 */
export function sendOverHttp(request: WireRequest, options: ConnectionOptions): Promise<WireResponse> | undefined {
  const isRouted = options.agent !== undefined || typeof options.proxy === 'string';
  if (!isRouted && (isReplaced(globalThis.fetch) || hasDispatcher(options))) return undefined;
  if (transport !== undefined) return transport.send(request, options);
  return (loading ??= load()).then(({ send }) => send(request, options));
}

/** Without LazyChunk: the entry of a platform imports nothing that imports the entry. After a failure, a call tries again. */
async function load(): Promise<TransportModule> {
  try {
    return (transport = await import('./http/transport.node.js'));
  } finally {
    loading = undefined;
  }
}

let fetchOfNode: unknown;

/** A module that no program can load; in 18, and in 20 before 20.12, the function that loads it. */
const sourceOfNode = /'internal\/deps\/undici\/undici'|\blazyUndici\(\)\.fetch\(input, init\)/;

/**
 * Node's own fetch is recognised by its source. To compare with the fetch that was there at the start would not do: some
 * programs replace it before. Bun and Deno have another source.
 */
function isReplaced(fetch: unknown): boolean {
  if (fetch === fetchOfNode) return false;
  if (typeof fetch !== 'function') return true;
  const isOfNode = sourceOfNode.test(Function.prototype.toString.call(fetch));
  if (isOfNode) fetchOfNode = fetch;
  return !isOfNode;
}

/** True if Node itself is told to follow the variables for proxies, by a variable or a flag. */
function nodeFollowsProxies(): boolean {
  const { NODE_USE_ENV_PROXY: variable, NODE_OPTIONS: options = '' } = process.env;
  return variable === '1' || [...process.execArgv, ...options.split(' ')].includes('--use-env-proxy');
}

const dispatcherKey = Symbol.for('undici.globalDispatcher.1');

/**
 * `setGlobalDispatcher()` of undici leaves fetch as it is. An `Agent` is there by default, too, and an `EnvHttpProxyAgent` if
 * Node itself is to follow the variables for proxies. This package does that anyway.
 */
function hasDispatcher({ proxy }: ConnectionOptions): boolean {
  const dispatcher: unknown = Reflect.get(globalThis, dispatcherKey);
  if (dispatcher === undefined) return false;
  const maker = memberOf(dispatcher, 'constructor');
  if (typeof maker !== 'function') return true;
  if (maker.name === 'EnvHttpProxyAgent') return proxy !== false && !nodeFollowsProxies();
  // Interceptors that were added with compose() replace the method of the class.
  return maker.name !== 'Agent' || memberOf(dispatcher, 'dispatch') !== memberOf(maker.prototype, 'dispatch');
}
