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

const simpleFolder = object({
  id: text,
  name: text,
  description: optional(text),
  folder_type: optional(text),
  workspace_id: optional(text),
  parent_folder_id: optional(text),
  creator_user_id: optional(text),
  children_count: optional(integer),
});

const simpleFolderList = list(simpleFolder);

const simpleFolderListNullOr = nullOr(simpleFolderList);

const listFolderData = object({
  items: optional(simpleFolderListNullOr),
  has_more: flag,
  total_count: optional(integer),
});

const foldersListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listFolderData,
});

const foldersRetrieveResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: simpleFolder,
});

export const responses: SchemaGroup['responses'] = {
  'folders.list': foldersListResponse,
  'folders.retrieve': foldersRetrieveResponse,
};

export const events: SchemaGroup['events'] = {};
