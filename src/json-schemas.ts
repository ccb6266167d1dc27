/**
 * The schemas of `coze-client/schemas` as JSON Schema 2020-12, for programs without zod: `jsonChatCreateBody`
 * is `zChatCreateBody`.
 *
 * Import schemas by name to keep a bundle small: some bundlers include every schema of `jsonSchemas`. There,
 * the names before 0.2.0, those of the zod schemas, work until 0.3.0.
 *
 * @module
 */
export * from '../generated/schemas/json.gen.js';
export * as jsonSchemas from '../generated/schemas/older-json-names.gen.js';
export type { JsonSchema } from './schemas/json-schema.js';
