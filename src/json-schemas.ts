/**
 * The schemas of `coze-client/schemas` as JSON Schema 2020-12, by the same names, for programs without zod.
 *
 * Import single ones by their names: not every bundler takes `jsonSchemas` apart.
 *
 * @module
 */
export * from '../generated/schemas/json.gen.js';
export * as jsonSchemas from '../generated/schemas/json.gen.js';
export type { JsonSchema } from './schemas/json-schema.js';
