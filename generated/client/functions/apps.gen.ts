// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type { CreateAppCollaboratorReq, ListAppData, SimpleApp } from '../../types/types.gen.js';
import type { AppsCollaboratorsDeleteParams, ListAppReq } from '../params.gen.js';

const appsListOperation: Operation = {
  id: 'apps.list',
  method: 'GET',
  path: '/v1/apps',
  required: true,
  page: { total: 'data.total' },
};

/**
 * List apps.
 *
 * Lists the apps of a workspace. By default it lists the apps published to the API channel; set `publish_status` to list drafts. Requires the permission `listApp`.
 *
 * `GET /v1/apps`
 *
 * @see en: https://www.coze.com/docs/developer_guides/published_apps_list
 * @see zh: https://docs.coze.cn/developer_guides/published_apps_list
 */
export function appsList(
  client: Client,
  params: ListAppReq,
  options?: RequestOptions,
): PagePromise<ListAppData, SimpleApp> {
  return requestPage(clientOf(client), appsListOperation, params, options);
}

const appsCollaboratorsCreateOperation: Operation = {
  id: 'apps.collaborators.create',
  method: 'POST',
  path: '/v1/apps/{app_id}/collaborators',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Add a collaborator to an app.
 *
 * Allows another user to edit an app. One user per call. Enterprise plans only, at most 5 calls per second for all users of a main account, not available to channel OAuth apps. Requires the permission `Project.addCollaborator`.
 *
 * `POST /v1/apps/{app_id}/collaborators`
 *
 * @see en: https://www.coze.com/docs/developer_guides/add_app_collaborator
 * @see zh: https://docs.coze.cn/developer_guides/add_app_collaborator
 */
export function appsCollaboratorsCreate(
  client: Client,
  params: CreateAppCollaboratorReq & { app_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(appsCollaboratorsCreateOperation, params, options);
}

const appsCollaboratorsDeleteOperation: Operation = {
  id: 'apps.collaborators.delete',
  method: 'DELETE',
  path: '/v1/apps/{app_id}/collaborators/{user_id}',
  unwrap: 'none',
};

/**
 * Remove a collaborator from an app.
 *
 * Removes a user's right to edit an app. One user per call. At most 5 calls per second for all users of a main account. Requires the permission `Project.removeCollaborator`.
 *
 * `DELETE /v1/apps/{app_id}/collaborators/{user_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/remove_app_collaborator
 * @see zh: https://docs.coze.cn/developer_guides/remove_app_collaborator
 */
export function appsCollaboratorsDelete(
  client: Client,
  params: AppsCollaboratorsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(appsCollaboratorsDeleteOperation, params, options);
}
