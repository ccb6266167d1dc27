/** The entry for servers on Node. Its declarations need `@types/node`. */
import { createServer } from 'node:http';
import { createNodeProxy, type NodeProxy } from 'coze-client/proxy/node';

export const nodeProxy: NodeProxy = createNodeProxy({ token: 'any', authorize: (request) => request.method === 'GET' });
export const server = createServer(nodeProxy).on('upgrade', nodeProxy.upgrade);
