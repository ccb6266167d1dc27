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
   */
  list(params: ListAppReq, options?: RequestOptions): PagePromise<ListAppData, SimpleApp>;
}

export const AppsResource = /* @__PURE__ */ resourceClass<AppsResource>('apps', operations);
