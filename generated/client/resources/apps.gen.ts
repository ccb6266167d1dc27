// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type { CreateAppCollaboratorReq, ListAppData, SimpleApp } from '../../types/types.gen.js';
import type { ListAppReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.apps.collaborators`. */
export interface AppsCollaboratorsResource extends APIResource {
  /**
   * Add a collaborator to an app.
   *
   * Allows another user to edit an app. One user per call. Enterprise plans only, at most 5 calls per second for all users of a main account, not available to channel OAuth apps. Requires the permission `Project.addCollaborator`.
   *
   * `POST /v1/apps/{app_id}/collaborators`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_app_collaborator
   * @see zh: https://docs.coze.cn/developer_guides/add_app_collaborator
   * @param app_id - The ID of the app.
   * @param params - `collaborators` (at most 1 item).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.apps.collaborators.create('7439828073471344940', { collaborators: [{ user_id: '2478774393250012' }] });
   */
  create(app_id: string, params: CreateAppCollaboratorReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Remove a collaborator from an app.
   *
   * Removes a user's right to edit an app. One user per call. At most 5 calls per second for all users of a main account. Requires the permission `Project.removeCollaborator`.
   *
   * `DELETE /v1/apps/{app_id}/collaborators/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_app_collaborator
   * @see zh: https://docs.coze.cn/developer_guides/remove_app_collaborator
   * @param app_id - The ID of the app.
   * @param user_id - The Coze user ID of the collaborator.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.apps.collaborators.delete('7439828073471344940', '2478774393250012');
   */
  delete(app_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const AppsCollaboratorsResource = /* @__PURE__ */ resourceClass<AppsCollaboratorsResource>(
  'apps.collaborators',
  operations,
);

/** The methods of `client.apps`. */
export interface AppsResource extends APIResource {
  /** The methods of `client.apps.collaborators`. */
  readonly collaborators: AppsCollaboratorsResource;

  /**
   * List apps.
   *
   * Lists the apps of a workspace. By default it lists the apps published to the API channel; set `publish_status` to list drafts. Requires the permission `listApp`.
   *
   * `GET /v1/apps`
   *
   * @see en: https://www.coze.com/docs/developer_guides/published_apps_list
   * @see zh: https://docs.coze.cn/developer_guides/published_apps_list
   * @param params - `workspace_id`; optional: `publish_status` (default published_online), `connector_id` (default 1024), `page_num` (at least 1), `page_size` (at least 1).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.apps.list({
   *   workspace_id: '7352033921443356672',
   *   publish_status: 'all',
   *   connector_id: '1024',
   *   page_size: 20,
   * })) console.log(item);
   */
  list(params: ListAppReq, options?: RequestOptions): PagePromise<ListAppData, SimpleApp>;
}

export const AppsResource = /* @__PURE__ */ resourceClass<AppsResource>('apps', operations);
