/**
 * A proxy on your server, so that a page uses Coze without a token.
 *
 * @example
 * ```ts
 * // on the server: Hono, a route handler of Next.js, a worker, Bun, Deno
 * const proxy = createCozeProxy({ token: process.env.COZE_API_TOKEN ?? '', authorize: (request) => isSignedIn(request) });
 * app.all('/api/coze/*', (c) => proxy(c.req.raw));
 *
 * // in the page
 * const client = new CozeAPI({ baseURL: '/api/coze' });
 * ```
 * @module
 */
import { proxySettings, type CozeProxyOptions } from './options.js';
import { answer } from './proxy.js';

export type { CozeProxyOptions, ForcedFields, ProxyPermission, ProxyVisitor } from './options.js';
export { ProxyRefusalError } from './refusal.js';

/** Answers a request of a page. It never rejects: a failure is a response, too. */
export type CozeProxy = (request: Request) => Promise<Response>;

/**
 * Creates a proxy between a page and Coze. It adds the token, passes on the operations that `allow` lists, checks their bodies,
 * and streams the responses. Its own errors have the form of those of Coze, so that the client of the page throws its typed
 * errors. For `node:http`, Express and sockets, see `createNodeProxy` of `coze-client/proxy/node`.
 *
 * @param options - `token`, and `authorize`, which says who may use the proxy. The others have defaults.
 * @returns the proxy: a function from a Request to a Response. The request to Coze ends when the visitor leaves.
 * @throws CozeError for options that do not work, such as an operation that does not exist.
 * @example
 * ```ts
 * const proxy = createCozeProxy({
 *   token: process.env.COZE_API_TOKEN ?? '',
 *   authorize: async (request) => {
 *     const user = await userOf(request.headers.get('cookie'));
 *     return user !== undefined && { rewrite: { user_id: user.id } };
 *   },
 *   rewrite: { bot_id: '7379462189365198898' },
 * });
 * export default { fetch: proxy }; // a worker
 * ```
 */
export function createCozeProxy(options: CozeProxyOptions): CozeProxy {
  const settings = proxySettings(options);
  return (request) => answer(settings, request);
}
