// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  integerSchema as integer,
  listSchema as list,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const kVItem = object({ keyword: text, value: text, create_time: integer, update_time: integer });

const kVItemList = list(kVItem);

const variableData = object({ items: kVItemList });

const variablesRetrieveResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: variableData,
});

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

export const responses: SchemaGroup['responses'] = {
  'variables.retrieve': variablesRetrieveResponse,
  'variables.update': envelope,
};

export const events: SchemaGroup['events'] = {};
