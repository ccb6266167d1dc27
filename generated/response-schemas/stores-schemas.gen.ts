// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  eitherSchema as either,
  flagSchema as flag,
  integerSchema as integer,
  listSchema as list,
  nullOrSchema as nullOr,
  numberSchema as number,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const storeCategory = object({ id: text, name: text });

const storeCategoryList = list(storeCategory);

const storeCategoryListNullOr = nullOr(storeCategoryList);

const listStoreCategoryData = object({ items: optional(storeCategoryListNullOr), has_more: flag });

const storesCategoriesListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listStoreCategoryData,
});

const textNumberEither = either(text, number);

const storeUserInfo = object({
  user_id: optional(textNumberEither),
  user_name: optional(text),
  nick_name: optional(text),
  avatar_url: optional(text),
});

const storePluginMetaInfo = object({
  product_id: text,
  entity_id: text,
  entity_type: optional(text),
  entity_version: optional(text),
  name: optional(text),
  description: optional(text),
  icon_url: optional(text),
  category: optional(storeCategory),
  user_info: optional(storeUserInfo),
  is_official: optional(flag),
  paid_type: optional(text),
  listed_at: optional(integer),
});

const storePluginInfo = object({
  description: optional(text),
  is_call_available: optional(flag),
  total_tools_count: optional(integer),
  heat: optional(integer),
  call_count: optional(integer),
  success_rate: optional(number),
  avg_exec_duration_ms: optional(number),
  bots_use_count: optional(integer),
  associated_bots_use_count: optional(integer),
  favorite_count: optional(integer),
});

const storePlugin = object({ metainfo: storePluginMetaInfo, plugin_info: optional(storePluginInfo) });

const storePluginList = list(storePlugin);

const storePluginListNullOr = nullOr(storePluginList);

const listStorePluginData = object({ items: optional(storePluginListNullOr), has_more: flag });

const storesPluginsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listStorePluginData,
});

export const responses: SchemaGroup['responses'] = {
  'stores.categories.list': storesCategoriesListResponse,
  'stores.plugins.list': storesPluginsListResponse,
};

export const events: SchemaGroup['events'] = {};
