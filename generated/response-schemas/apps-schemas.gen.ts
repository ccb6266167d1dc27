// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  flagSchema as flag,
  integerSchema as integer,
  listSchema as list,
  nullOrSchema as nullOr,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const simpleApp = object({
  id: text,
  name: text,
  description: optional(text),
  icon_url: optional(text),
  folder_id: optional(text),
  is_published: optional(flag),
  owner_user_id: optional(text),
  updated_at: optional(integer),
  published_at: optional(integer),
});

const simpleAppList = list(simpleApp);

const simpleAppListNullOr = nullOr(simpleAppList);

const listAppData = object({ items: optional(simpleAppListNullOr), total: integer });

const appsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listAppData,
});

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

export const responses: SchemaGroup['responses'] = {
  'apps.list': appsListResponse,
  'apps.collaborators.create': envelope,
  'apps.collaborators.delete': envelope,
};

export const events: SchemaGroup['events'] = {};
