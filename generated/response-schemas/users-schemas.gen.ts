// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  integerSchema as integer,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const user = object({ user_id: text, user_name: text, nick_name: text, avatar_url: text });

const usersMeResponse = object({ code: integer, msg: optional(text), detail: optional(responseDetail), data: user });

export const responses: SchemaGroup['responses'] = { 'users.me': usersMeResponse };

export const events: SchemaGroup['events'] = {};
