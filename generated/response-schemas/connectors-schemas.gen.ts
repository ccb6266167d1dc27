// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  integerSchema as integer,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

export const responses: SchemaGroup['responses'] = {
  'connectors.bots.update': envelope,
  'connectors.install': envelope,
  'connectors.userConfigs.create': envelope,
};

export const events: SchemaGroup['events'] = {};
