import { runtime } from '#runtime';
import { CozeError } from '../errors/coze-error.js';
import { memberOf } from '../lib/shapes.js';
import type { ConnectionOptions } from '../runtime/runtime.js';
import type { AxiosOptions } from './axios-config.js';

type ConnectionNames = 'httpAgent' | 'httpsAgent' | 'proxy';

/**
 * `httpAgent`, `httpsAgent` and `proxy` of axios as the options of this package; `undefined` if there are none.
 *
 * @param url - the base URL of the request: it decides which agent applies.
 * @param ofClient - the options of the client, for what the options of axios leave open.
 * @throws CozeError for values that do not work.
 */
export function connectionOf(
  { httpAgent, httpsAgent, proxy }: Pick<AxiosOptions, ConnectionNames>,
  url: string,
  ofClient: ConnectionOptions,
): ConnectionOptions | undefined {
  if (httpAgent === undefined && httpsAgent === undefined && proxy === undefined) return undefined;
  if (runtime.transport === undefined && proxy === false && (httpAgent ?? httpsAgent) === undefined) return undefined;
  if (runtime.transport === undefined)
    throw new CozeError('The options httpAgent, httpsAgent and proxy work on Node only, or with an `axiosInstance`.');
  const agent = url.startsWith('https:') ? httpsAgent : httpAgent;
  for (const each of [httpAgent, httpsAgent]) runtime.checkConnection?.({ agent: each });
  const route = proxyURL(proxy);
  if (agent !== undefined && typeof route === 'string')
    throw new CozeError(
      'An agent and a proxy exclude each other: pass an agent that uses the proxy, and `proxy: false`.',
    );
  // A proxy of the call replaces the agent of the client.
  return typeof route === 'string'
    ? { proxy: route }
    : { agent: agent ?? ofClient.agent, proxy: route ?? ofClient.proxy };
}

/** The URL of a proxy that axios takes as an object. @throws CozeError for a value that is none. */
function proxyURL(proxy: unknown): string | false | undefined {
  if (proxy === undefined || proxy === false) return proxy;
  const textOf = (holder: unknown, name: string): string => {
    const value = memberOf(holder, name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const [protocol, port, host] = ['protocol', 'port', 'host'].map((name) => textOf(proxy, name));
  const name = host || textOf(proxy, 'hostname');
  if (name === '') throw new CozeError('proxy must be false, or an object with the host of the proxy.');
  const auth = memberOf(proxy, 'auth');
  const [username, password] = ['username', 'password'].map((key) =>
    encodeURIComponent(textOf(auth, key) || textOf(proxy, key)),
  );
  const isWhole = port === '' || name.endsWith(`:${port}`);
  const user = `${username}:${password}` === ':' ? '' : `${username}:${password}@`;
  return `${protocol?.replace(/:?(\/\/)?$/, '') || 'http'}://${user}${name}${isWhole ? '' : `:${port}`}`;
}

/** The options of the client about its connections, as axios has them. */
export function connectionForAxios({ agent, proxy }: ConnectionOptions, url: string): object {
  if (agent === undefined) return proxy === false ? { proxy } : {};
  const chosen: unknown = typeof agent === 'function' ? Reflect.apply(agent, undefined, [new URL(url)]) : agent;
  return { httpAgent: chosen, httpsAgent: chosen, proxy: false };
}
