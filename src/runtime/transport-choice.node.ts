import { memberOf } from '../lib/shapes.js';
import type { WireRequest, WireResponse } from './transport.js';

type Transport = typeof import('./http/transport.node.js');

// Loaded by the first call: an import of the package would otherwise take a tenth longer.
let transport: Transport | undefined;
let loading: Promise<Transport> | undefined;

/**
 * Sends a request over `node:http`. Returns `undefined` for a request that is meant for the global fetch: programs replace
 * fetch or its dispatcher to use a proxy, to trace calls, or to answer them in tests.
 *
 * @param agent - the option of the client. With one, a replaced fetch does not matter.
 */
export function sendOverHttp(request: WireRequest, agent: object | undefined): Promise<WireResponse> | undefined {
  if (agent === undefined && (isReplaced(globalThis.fetch) || hasDispatcher())) return undefined;
  if (transport !== undefined) return transport.send(request, agent);
  loading ??= import('./http/transport.node.js');
  return loading.then((loaded) => {
    transport = loaded;
    return loaded.send(request, agent);
  });
}

let fetchOfNode: unknown;

/**
 * Node's own fetch is recognised by its source, which names a module that no program can load. To compare with the fetch
 * that was there at the start would not do: some programs replace it before. Bun and Deno have another source.
 */
function isReplaced(fetch: unknown): boolean {
  if (fetch === fetchOfNode) return false;
  if (typeof fetch !== 'function') return true;
  const isOfNode = Function.prototype.toString.call(fetch).includes("'internal/deps/undici/undici'");
  if (isOfNode) fetchOfNode = fetch;
  return !isOfNode;
}

const dispatcherKey = Symbol.for('undici.globalDispatcher.1');

/** `setGlobalDispatcher()` of undici leaves fetch as it is. An `Agent` is there by default, too. */
function hasDispatcher(): boolean {
  const dispatcher: unknown = Reflect.get(globalThis, dispatcherKey);
  const maker = memberOf(dispatcher, 'constructor');
  return dispatcher !== undefined && !(typeof maker === 'function' && maker.name === 'Agent');
}
