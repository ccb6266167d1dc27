// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  ApiApp,
  ApiAppEvent,
  CreateApiAppEventReq,
  CreateApiAppReq,
  DeleteApiAppEventReq,
  ListApiAppData,
  ListApiAppEventData,
  UpdateApiAppReq,
} from '../../types/types.gen.js';
import type { ListApiAppEventReq, ListApiAppReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.apiApps.events`. */
export interface ApiAppsEventsResource extends APIResource {
  /**
   * List the event subscriptions of a callback app.
   *
   * Lists the events that a callback app is subscribed to. Requires the permission `listApiApp`.
   *
   * `GET /v1/api_apps/{api_app_id}/events`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_subscribed_callback_message
   * @see zh: https://docs.coze.cn/developer_guides/list_subscribed_callback_message
   * @param api_app_id - The ID of the callback app.
   * @param params - optional: `page_token`, `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.apiApps.events.list('7484524201249194000', { page_size: 50 })) console.log(item);
   */
  list(
    api_app_id: string,
    params?: ListApiAppEventReq,
    options?: RequestOptions,
  ): PagePromise<ListApiAppEventData, ApiAppEvent>;

  /**
   * Subscribe a callback app to events.
   *
   * Subscribes a callback app to more events. The events it may subscribe to depend on its type. Requires the permission `subscribeApiAppEvent`.
   *
   * `POST /v1/api_apps/{api_app_id}/events`
   *
   * @see en: https://www.coze.com/docs/developer_guides/subscribe_callback_message
   * @see zh: https://docs.coze.cn/developer_guides/subscribe_callback_message
   * @param api_app_id - The ID of the callback app.
   * @param params - `event_types`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.apiApps.events.create('7484524201249194000', { event_types: ['bot.published', 'bot.deleted'] });
   */
  create(api_app_id: string, params: CreateApiAppEventReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Unsubscribe a callback app from events.
   *
   * Unsubscribes a callback app from the events in the body. Requires the permission `unsubscribeApiAppEvent`.
   *
   * `DELETE /v1/api_apps/{api_app_id}/events`
   *
   * @see en: https://www.coze.com/docs/developer_guides/unsubscribe_callback_message
   * @see zh: https://docs.coze.cn/developer_guides/unsubscribe_callback_message
   * @param api_app_id - The ID of the callback app.
   * @param params - `event_types`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.apiApps.events.delete('7484524201249194000', { event_types: ['bot.deleted'] });
   */
  delete(api_app_id: string, params: DeleteApiAppEventReq, options?: RequestOptions): APIPromise<undefined>;
}

export const ApiAppsEventsResource = /* @__PURE__ */ resourceClass<ApiAppsEventsResource>('apiApps.events', operations);

/** The methods of `client.apiApps`. */
export interface ApiAppsResource extends APIResource {
  /** The methods of `client.apiApps.events`. */
  readonly events: ApiAppsEventsResource;

  /**
   * List callback apps.
   *
   * Lists your callback apps with their URLs and the tokens that verify their callbacks. Requires the permission `listApiApp`.
   *
   * `GET /v1/api_apps`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_callback_app
   * @see zh: https://docs.coze.cn/developer_guides/list_callback_app
   * @param params - optional: `app_type`, `page_token`, `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.apiApps.list({ app_type: 'normal', page_size: 50 })) console.log(item);
   */
  list(params?: ListApiAppReq, options?: RequestOptions): PagePromise<ListApiAppData, ApiApp>;

  /**
   * Create a callback app.
   *
   * Creates a callback app and returns the token that verifies its callbacks. Set its URL with `apiApps.update` and choose its events with `apiApps.events.create`. Requires the permission `createApiApp`.
   *
   * `POST /v1/api_apps`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_callback_app
   * @see zh: https://docs.coze.cn/developer_guides/create_callback_app
   * @param params - `app_type`; optional: `name`, `connector_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.apiApps.create({ app_type: 'normal', name: 'Order desk' });
   */
  create(params: CreateApiAppReq, options?: RequestOptions): APIPromise<ApiApp>;

  /**
   * Update a callback app.
   *
   * Changes the name of a callback app or the URL of its callbacks. Requires the permission `updateApiApp`.
   *
   * `PUT /v1/api_apps/{api_app_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_callback_app
   * @see zh: https://docs.coze.cn/developer_guides/update_callback_app
   * @param api_app_id - The ID of the callback app.
   * @param params - optional: `name`, `callback_url`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.apiApps.update('7484524201249194000', { callback_url: 'https://example.com/coze/events' });
   */
  update(api_app_id: string, params?: UpdateApiAppReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Delete a callback app.
   *
   * Deletes a callback app. Nothing more is sent to its URL. Requires the permission `deleteApiApp`.
   *
   * `DELETE /v1/api_apps/{api_app_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_callback_app
   * @see zh: https://docs.coze.cn/developer_guides/delete_callback_app
   * @param api_app_id - The ID of the callback app.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.apiApps.delete('7484524201249194000');
   */
  delete(api_app_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const ApiAppsResource = /* @__PURE__ */ resourceClass<ApiAppsResource>('apiApps', operations);
