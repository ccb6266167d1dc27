/**
 * Every operation as a function of its own, for bundles that hold only what they call.
 *
 * @example
 * ```ts
 * import { Client, usersMe } from 'coze-client/operations';
 *
 * const client = new Client({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
 * console.log(await usersMe(client));
 * ```
 * @module
 */
export { Client } from './http/index.js';
export type { APIPromise, ClientOptions, PagePromise, RequestOptions } from './http/index.js';
export * from '../generated/client/functions.gen.js';
