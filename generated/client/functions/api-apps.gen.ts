// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
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
import type { ApiAppsDeleteParams, ListApiAppEventReq, ListApiAppReq } from '../params.gen.js';

const apiAppsListOperation: Operation = {
  id: 'apiApps.list',
  method: 'GET',
  path: '/v1/api_apps',
  page: {
    style: 'cursor',
    cursor: 'page_token',
    items: 'data.items',
    next: 'data.next_page_token',
    has_more: 'data.has_more',
  },
};

/**
 * List callback apps.
 *
 * Lists your callback apps with their URLs and the tokens that verify their callbacks. Requires the permission `listApiApp`.
 *
 * `GET /v1/api_apps`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_callback_app
 * @see zh: https://docs.coze.cn/developer_guides/list_callback_app
 */
export function apiAppsList(
  client: Client,
  params?: ListApiAppReq,
  options?: RequestOptions,
): PagePromise<ListApiAppData, ApiApp> {
  return requestPage(clientOf(client), apiAppsListOperation, params, options);
}

const apiAppsCreateOperation: Operation = {
  id: 'apiApps.create',
  method: 'POST',
  path: '/v1/api_apps',
  required: true,
  body: 'json',
};

/**
 * Create a callback app.
 *
 * Creates a callback app and returns the token that verifies its callbacks. Set its URL with `apiApps.update` and choose its events with `apiApps.events.create`. Requires the permission `createApiApp`.
 *
 * `POST /v1/api_apps`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_callback_app
 * @see zh: https://docs.coze.cn/developer_guides/create_callback_app
 */
export function apiAppsCreate(client: Client, params: CreateApiAppReq, options?: RequestOptions): APIPromise<ApiApp> {
  return clientOf(client).request(apiAppsCreateOperation, params, options);
}

const apiAppsUpdateOperation: Operation = {
  id: 'apiApps.update',
  method: 'PUT',
  path: '/v1/api_apps/{api_app_id}',
  body: 'json',
  unwrap: 'none',
};

/**
 * Update a callback app.
 *
 * Changes the name of a callback app or the URL of its callbacks. Requires the permission `updateApiApp`.
 *
 * `PUT /v1/api_apps/{api_app_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_callback_app
 * @see zh: https://docs.coze.cn/developer_guides/update_callback_app
 */
export function apiAppsUpdate(
  client: Client,
  params: UpdateApiAppReq & { api_app_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(apiAppsUpdateOperation, params, options);
}

const apiAppsDeleteOperation: Operation = {
  id: 'apiApps.delete',
  method: 'DELETE',
  path: '/v1/api_apps/{api_app_id}',
  unwrap: 'none',
};

/**
 * Delete a callback app.
 *
 * Deletes a callback app. Nothing more is sent to its URL. Requires the permission `deleteApiApp`.
 *
 * `DELETE /v1/api_apps/{api_app_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/delete_callback_app
 * @see zh: https://docs.coze.cn/developer_guides/delete_callback_app
 */
export function apiAppsDelete(
  client: Client,
  params: ApiAppsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(apiAppsDeleteOperation, params, options);
}

const apiAppsEventsListOperation: Operation = {
  id: 'apiApps.events.list',
  method: 'GET',
  path: '/v1/api_apps/{api_app_id}/events',
  page: {
    style: 'cursor',
    cursor: 'page_token',
    items: 'data.items',
    next: 'data.next_page_token',
    has_more: 'data.has_more',
  },
};

/**
 * List the event subscriptions of a callback app.
 *
 * Lists the events that a callback app is subscribed to. Requires the permission `listApiApp`.
 *
 * `GET /v1/api_apps/{api_app_id}/events`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_subscribed_callback_message
 * @see zh: https://docs.coze.cn/developer_guides/list_subscribed_callback_message
 */
export function apiAppsEventsList(
  client: Client,
  params: ListApiAppEventReq & { api_app_id: string },
  options?: RequestOptions,
): PagePromise<ListApiAppEventData, ApiAppEvent> {
  return requestPage(clientOf(client), apiAppsEventsListOperation, params, options);
}

const apiAppsEventsCreateOperation: Operation = {
  id: 'apiApps.events.create',
  method: 'POST',
  path: '/v1/api_apps/{api_app_id}/events',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Subscribe a callback app to events.
 *
 * Subscribes a callback app to more events. The events it may subscribe to depend on its type. Requires the permission `subscribeApiAppEvent`.
 *
 * `POST /v1/api_apps/{api_app_id}/events`
 *
 * @see en: https://www.coze.com/docs/developer_guides/subscribe_callback_message
 * @see zh: https://docs.coze.cn/developer_guides/subscribe_callback_message
 */
export function apiAppsEventsCreate(
  client: Client,
  params: CreateApiAppEventReq & { api_app_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(apiAppsEventsCreateOperation, params, options);
}

const apiAppsEventsDeleteOperation: Operation = {
  id: 'apiApps.events.delete',
  method: 'DELETE',
  path: '/v1/api_apps/{api_app_id}/events',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Unsubscribe a callback app from events.
 *
 * Unsubscribes a callback app from the events in the body. Requires the permission `unsubscribeApiAppEvent`.
 *
 * `DELETE /v1/api_apps/{api_app_id}/events`
 *
 * @see en: https://www.coze.com/docs/developer_guides/unsubscribe_callback_message
 * @see zh: https://docs.coze.cn/developer_guides/unsubscribe_callback_message
 */
export function apiAppsEventsDelete(
  client: Client,
  params: DeleteApiAppEventReq & { api_app_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(apiAppsEventsDeleteOperation, params, options);
}
