import { CozeError } from '../errors/coze-error.js';
import { isAgent } from '../lib/shapes.js';

/** Options of a client, or of a socket, about its connections. Their values are unchecked. */
interface GivenConnection {
  readonly agent?: unknown;
  readonly proxy?: unknown;
  readonly fetch?: unknown;
}

/** @throws CozeError for options that do not work. */
export function checkConnection({ agent, proxy, fetch }: GivenConnection): void {
  if (proxy !== undefined && proxy !== false)
    throw new CozeError(
      'proxy must be false or left out. Set the URL of a proxy in the environment variable HTTPS_PROXY, or pass an agent for it.',
    );
  if (agent === undefined) return;
  if (fetch !== undefined)
    throw new CozeError('The options agent and fetch exclude each other: configure the proxy in your fetch.');
  if (typeof agent !== 'function' && !isAgent(agent))
    throw new CozeError(
      'agent must be an agent of node:http, such as one of https-proxy-agent, or a function that returns one for a URL.',
    );
}
