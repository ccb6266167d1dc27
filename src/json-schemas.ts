/**
 * The schemas of `coze-client/schemas` as JSON Schema 2020-12, with the same names, for programs without zod.
 *
 * Import schemas by name to keep a bundle small: some bundlers include every schema of `jsonSchemas`.
 *
 * @module
 */
export * from '../generated/schemas/json.gen.js';
export * as jsonSchemas from '../generated/schemas/json.gen.js';
export type { JsonSchema } from './schemas/json-schema.js';
