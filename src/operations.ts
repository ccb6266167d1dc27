/**
 * Every operation as a separate function, for small bundles: only the functions that are used are included.
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
export * from '../generated/client/functions/index.gen.js';
export {
  chatCreate,
  chatStream,
  chatSubmitToolOutputs,
  workflowsChatStream,
  workflowsRunsResume,
  workflowsRunsStream,
  type RunStreamOptions,
} from './resources/stream-functions.js';
export type { ChatStream } from './streaming/chat-stream.js';
export type { WorkflowStream } from './streaming/workflow-stream.js';
