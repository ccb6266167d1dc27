// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  integerSchema as integer,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const templateDuplicateData = object({ entity_id: text, entity_type: text });

const templatesDuplicateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: templateDuplicateData,
});

export const responses: SchemaGroup['responses'] = { 'templates.duplicate': templatesDuplicateResponse };

export const events: SchemaGroup['events'] = {};
