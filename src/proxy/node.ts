/**
 * The proxy for `node:http` and Express, with sockets. It imports `ws` and modules of Node.
 *
 * @example
 * ```ts
 * const proxy = createNodeProxy({ token: process.env.COZE_API_TOKEN ?? '', authorize: 'anyone' });
 * app.use('/api/coze', proxy); // Express, or http.createServer(proxy)
 * server.on('upgrade', proxy.upgrade);
 * ```
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { leftSignal, toRequest } from './node-request.node.js';
import { writeToNode } from './node-response.node.js';
import { proxySettings, type CozeProxyOptions, type ProxyPermission } from './options.js';
import { answer, answerThrown } from './proxy.js';
import { upgradeHandler } from './upgrade.node.js';

/** Options of a proxy on Node. */
export interface NodeProxyOptions extends Omit<CozeProxyOptions, 'authorize'> {
  /**
   * Says who may use the proxy, as in `createCozeProxy()`. `incoming` is the request of Node, with what middleware has added to
   * it, such as `user` or `session`.
   */
  authorize: 'anyone' | ((request: Request, incoming: IncomingMessage) => ProxyPermission | Promise<ProxyPermission>);
}

/** A handler of `node:http`, `node:https` and Express, with HTTP/1.1. For HTTP/2, put a server before it, such as nginx. */
export interface NodeProxy {
  /** Answers a request. It works behind a body parser, too. */
  (incoming: IncomingMessage, response: ServerResponse): void;
  /**
   * Answers a request for a socket: pass it to `server.on('upgrade', …)`. The permission is checked before the handshake is
   * completed. A request outside of the path of the proxy is refused with 404: a server with other sockets, too, passes only
   * those of the proxy.
   *
   * @example
   * server.on('upgrade', proxy.upgrade);
   */
  readonly upgrade: (incoming: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/**
 * Creates a proxy as `createCozeProxy()` does, for `node:http`, Express and sockets.
 *
 * @param options - `token`, and `authorize`, which says who may use the proxy. The others have defaults.
 * @returns a handler of requests with `upgrade` for sockets. What goes to Coze ends when the visitor leaves.
 * @throws CozeError for options that do not work, such as an operation that does not exist.
 * @example
 * ```ts
 * const proxy = createNodeProxy({
 *   token: process.env.COZE_API_TOKEN ?? '',
 *   allow: ['chat.*', 'websockets.chat.create'],
 *   authorize: (request, incoming) => isSignedIn(incoming.headers.cookie),
 * });
 * const server = createServer(proxy).listen(3000);
 * server.on('upgrade', proxy.upgrade);
 * ```
 */
export function createNodeProxy(options: NodeProxyOptions): NodeProxy {
  const settings = proxySettings(options);
  const upgrade = upgradeHandler(settings);
  const handle = async (incoming: IncomingMessage, out: ServerResponse): Promise<Response> => {
    try {
      return await answer(settings, toRequest(incoming, leftSignal(out)), incoming);
    } catch (thrown) {
      return answerThrown(settings, thrown);
    }
  };
  return Object.assign(
    (incoming: IncomingMessage, out: ServerResponse) =>
      void handle(incoming, out).then((response) => writeToNode(response, incoming, out, settings.idleTimeout)),
    {
      upgrade: (incoming: IncomingMessage, socket: Duplex, head: Buffer) => void upgrade(incoming, socket, head),
    },
  );
}
