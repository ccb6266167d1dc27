// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { either, flag, integer, isObject, list, nullOr, number, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function storeCategory(value: unknown): boolean {
  return isObject(value) && text(value['id']) && text(value['name']);
}

const storeCategoryList = list(storeCategory);

const storeCategoryListNullOr = nullOr(storeCategoryList);

function listStoreCategoryData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], storeCategoryListNullOr) && flag(value['has_more']);
}

function storesCategoriesListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listStoreCategoryData(value['data'])
  );
}

const textNumberEither = either(text, number);

function storeUserInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['user_id'], textNumberEither) &&
    optional(value['user_name'], text) &&
    optional(value['nick_name'], text) &&
    optional(value['avatar_url'], text)
  );
}

function storePluginMetaInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['product_id']) &&
    text(value['entity_id']) &&
    optional(value['entity_type'], text) &&
    optional(value['entity_version'], text) &&
    optional(value['name'], text) &&
    optional(value['description'], text) &&
    optional(value['icon_url'], text) &&
    optional(value['category'], storeCategory) &&
    optional(value['user_info'], storeUserInfo) &&
    optional(value['is_official'], flag) &&
    optional(value['paid_type'], text) &&
    optional(value['listed_at'], integer)
  );
}

function storePluginInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['description'], text) &&
    optional(value['is_call_available'], flag) &&
    optional(value['total_tools_count'], integer) &&
    optional(value['heat'], integer) &&
    optional(value['call_count'], integer) &&
    optional(value['success_rate'], number) &&
    optional(value['avg_exec_duration_ms'], number) &&
    optional(value['bots_use_count'], integer) &&
    optional(value['associated_bots_use_count'], integer) &&
    optional(value['favorite_count'], integer)
  );
}

function storePlugin(value: unknown): boolean {
  return isObject(value) && storePluginMetaInfo(value['metainfo']) && optional(value['plugin_info'], storePluginInfo);
}

const storePluginList = list(storePlugin);

const storePluginListNullOr = nullOr(storePluginList);

function listStorePluginData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], storePluginListNullOr) && flag(value['has_more']);
}

function storesPluginsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listStorePluginData(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'stores.categories.list': storesCategoriesListResponse,
  'stores.plugins.list': storesPluginsListResponse,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/stores-schemas.gen.js');
