/**
 * A local Coze platform for pages, Workers and their tests: a fetch and a class of WebSockets that answer as the real platform
 * does, with records in memory and scripted faults. It needs no network and no module of Node.
 *
 * @module
 */
export { createLocalCoze, type LocalCoze, type LocalCozeOptions } from './create-local-coze.js';
export * from '../public-parts.js';
