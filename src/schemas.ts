/**
 * The contract as zod 4 schemas: every request body, answer, event, callback and named schema.
 *
 * A named schema of a request is `z<Name>Input`: closed and bounded, an unknown field is refused. A named schema of an
 * answer or event is `z<Name>`: what is new passes and is kept, and there are no limits. The schemas of an operation
 * are `z<Operation>Path`, `z<Operation>Query`, `z<Operation>Body` and `z<Operation>Response`, the last of the whole
 * envelope; `operationSchemas` has them by the id of the operation. `z.infer` of a request is what is sent: what the
 * client would fill in is there, what it would write as JSON text is text, and values of enums are those of the
 * contract. `z.infer` of an answer fits the type of the client.
 *
 * zod is not part of this package: install `zod`, 4 or 3.25.76 and later.
 *
 * @example
 * const body = zChatCreateBody.parse(await request.json());
 * const stream = client.chat.stream(body);
 *
 * @module
 */
export * from '../generated/answers/zod.gen.js';
export * from '../generated/requests/zod.gen.js';
export { callbackSchemas, type CallbackSchemas } from '../generated/schemas/callbacks.gen.js';
export { operationSchemas, type OperationSchemas } from '../generated/schemas/operations.gen.js';
export { jsonSchemas, type JsonSchema } from './json-schemas.js';
export { type Callback, parseCallback } from './schemas/callback.js';
export { type CallbackIssue, InvalidCallbackError, UnknownCallbackError } from './schemas/callback-errors.js';
export type { OpenEnum, OpenUnion, Seen } from './schemas/open.js';
