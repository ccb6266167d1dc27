// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type { ListStoreCategoryData, ListStorePluginData, StoreCategory, StorePlugin } from '../../types/types.gen.js';
import type { ListStoreCategoryReq, ListStorePluginReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.stores.categories`. */
export interface StoresCategoriesResource extends APIResource {
  /**
   * List the categories of the store.
   *
   * Lists the categories of plugins. The token needs no permission.
   *
   * `GET /v1/stores/categories`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_plugin_category
   * @see zh: https://docs.coze.cn/developer_guides/list_plugin_category
   * @param params - `entity_type`; optional: `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses.
   * @example
   * for await (const item of client.stores.categories.list({ entity_type: 'plugin', page_size: 20 })) console.log(item);
   */
  list(params: ListStoreCategoryReq, options?: RequestOptions): PagePromise<ListStoreCategoryData, StoreCategory>;
}

export const StoresCategoriesResource = /* @__PURE__ */ resourceClass<StoresCategoriesResource>(
  'stores.categories',
  operations,
);

/** The methods of `client.stores.plugins`. */
export interface StoresPluginsResource extends APIResource {
  /**
   * Search the plugins of the store.
   *
   * Lists the plugins of the store with their statistics, filtered by keyword, category and source. The token needs no permission.
   *
   * `GET /v1/stores/plugins`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_plugin
   * @see zh: https://docs.coze.cn/developer_guides/list_plugin
   * @param params - optional: `keyword`, `is_official`, `category_ids`, `sort_type`, `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses.
   * @example
   * for await (const item of client.stores.plugins.list({
   *   keyword: 'weather',
   *   is_official: true,
   *   category_ids: ['7327137275714830373', '7327137275714846757'],
   *   sort_type: 'heat',
   *   page_size: 20,
   * })) console.log(item);
   */
  list(params?: ListStorePluginReq, options?: RequestOptions): PagePromise<ListStorePluginData, StorePlugin>;
}

export const StoresPluginsResource = /* @__PURE__ */ resourceClass<StoresPluginsResource>('stores.plugins', operations);

/** The methods of `client.stores`. */
export interface StoresResource extends APIResource {
  /** The methods of `client.stores.categories`. */
  readonly categories: StoresCategoriesResource;

  /** The methods of `client.stores.plugins`. */
  readonly plugins: StoresPluginsResource;
}

export const StoresResource = /* @__PURE__ */ resourceClass<StoresResource>('stores', operations);
