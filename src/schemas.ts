/**
 * The contract as zod 4 schemas: every request body, response, event, callback and named schema.
 *
 * The schema of the object that a method takes has the name of its type: `zCreateChatReq` for `CreateChatReq`. api.md lists the
 * schemas of each method.
 *
 * The schema of a named request type is `z<Name>Input`. It is strict: unknown fields are rejected, and limits are checked. The
 * schema of a named response or event type is `z<Name>`. It is open: unknown fields and values are kept, and there are no
 * limits. The schemas of an operation are `z<Operation>Path`, `z<Operation>Query`, `z<Operation>Body` and
 * `z<Operation>Response`, the last one with the whole envelope; `chatCreateSchemas` and its like have those of one operation,
 * `operationSchemas` all by operation id.
 *
 * `z.infer` of a request is the data on the wire: with the fields that the client fills in, with JSON text where the client
 * encodes a value, and with the enum values of the contract. `z.infer` of a response is assignable to the type of the client.
 *
 * zod is not part of this package: install `zod` 4, or 3.25.76 or later.
 *
 * @example
 * const body = zChatCreateBody.parse(await request.json());
 * const stream = client.chat.stream(body);
 *
 * @module
 */
export * from '../generated/responses/zod.gen.js';
export * from '../generated/requests/zod.gen.js';
export { callbackSchemas, type CallbackSchemas } from '../generated/schemas/callbacks.gen.js';
export * from '../generated/schemas/operations.gen.js';
export * from '../generated/schemas/callers.gen.js';
export { zRunToolsReq, zStreamChatReq } from './chat-schemas.js';
export {
  type Callback,
  type CallbackIssue,
  InvalidCallbackError,
  parseCallback,
  UnknownCallbackError,
} from './callback.js';
export { type CallbackCheck, type CallbackHeaders, CallbackSignatureError } from './callback-signature.js';
export { acceptNulls } from './accept-nulls.js';
export { queryFields } from './query-fields.js';
export type { FromText } from './schemas/from-text.js';
export type { OpenEnum, OpenUnion, Seen } from './schemas/open.js';
