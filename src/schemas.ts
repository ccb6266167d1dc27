/**
 * The contract as zod 4 schemas: every request body, answer, event and named schema.
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
