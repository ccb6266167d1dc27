/**
 * A local Coze platform for tests and demos: HTTP, server-sent events and WebSockets as on the real platform, with records in
 * memory and scripted faults. For Node only.
 *
 * @module
 */
export { type CozeServer, type CozeServerOptions, startCozeServer } from './server.node.js';
export * from './public-parts.js';
