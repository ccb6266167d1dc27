// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type { ListStoreCategoryData, ListStorePluginData, StoreCategory, StorePlugin } from '../../types/types.gen.js';
import type { ListStoreCategoryReq, ListStorePluginReq } from '../params.gen.js';

const storesCategoriesListOperation: Operation = {
  id: 'stores.categories.list',
  method: 'GET',
  path: '/v1/stores/categories',
  required: true,
  page: { has_more: 'data.has_more' },
};

/**
 * List the categories of the store.
 *
 * Lists the categories of plugins. The token needs no permission.
 *
 * `GET /v1/stores/categories`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_plugin_category
 * @see zh: https://docs.coze.cn/developer_guides/list_plugin_category
 */
export function storesCategoriesList(
  client: Client,
  params: ListStoreCategoryReq,
  options?: RequestOptions,
): PagePromise<ListStoreCategoryData, StoreCategory> {
  return requestPage(clientOf(client), storesCategoriesListOperation, params, options);
}

const storesPluginsListOperation: Operation = {
  id: 'stores.plugins.list',
  method: 'GET',
  path: '/v1/stores/plugins',
  page: { has_more: 'data.has_more' },
};

/**
 * Search the plugins of the store.
 *
 * Lists the plugins of the store with their statistics, filtered by keyword, category and source. The token needs no permission.
 *
 * `GET /v1/stores/plugins`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_plugin
 * @see zh: https://docs.coze.cn/developer_guides/list_plugin
 */
export function storesPluginsList(
  client: Client,
  params?: ListStorePluginReq,
  options?: RequestOptions,
): PagePromise<ListStorePluginData, StorePlugin> {
  return requestPage(clientOf(client), storesPluginsListOperation, params, options);
}
