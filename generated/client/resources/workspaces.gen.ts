// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  CreateWorkspaceData,
  CreateWorkspaceMembersData,
  CreateWorkspaceMembersReq,
  CreateWorkspaceReq,
  DeleteWorkspaceMembersData,
  DeleteWorkspaceMembersReq,
  ListWorkspaceMembersData,
  OpenSpaceData,
  UpdateWorkspaceReq,
  WorkSpace,
  WorkspaceMember,
} from '../../types/types.gen.js';
import type { ListWorkSpacesReq, ListWorkspaceMembersReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.workspaces.members`. */
export interface WorkspacesMembersResource extends APIResource {
  /**
   * List the members of a workspace.
   *
   * Lists the members of a workspace with their roles. Requires the permission `readMember`.
   *
   * `GET /v1/workspaces/{workspace_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_space_member
   * @see zh: https://docs.coze.cn/developer_guides/list_space_member
   * @param workspace_id - The ID of the workspace.
   * @param params - optional: `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.workspaces.members.list('7487600442370100224', { page_size: 20 })) console.log(item);
   */
  list(
    workspace_id: string,
    params?: ListWorkspaceMembersReq,
    options?: RequestOptions,
  ): PagePromise<ListWorkspaceMembersData, WorkspaceMember>;

  /**
   * Add members to a workspace.
   *
   * Adds up to 20 users to a workspace. The response lists who joined, who was invited and who could not join. Requires the permission `addMember`.
   *
   * `POST /v1/workspaces/{workspace_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_space_member
   * @see zh: https://docs.coze.cn/developer_guides/add_space_member
   * @param workspace_id - The ID of the workspace.
   * @param params - `users` (at most 20 items).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.workspaces.members.create('7487600442370100224', {
   *   users: [
   *     { user_id: '2478774393250012', role_type: 'member' },
   *     { user_id: '2478774393250034', role_type: 'admin' },
   *   ],
   * });
   */
  create(
    workspace_id: string,
    params: CreateWorkspaceMembersReq,
    options?: RequestOptions,
  ): APIPromise<CreateWorkspaceMembersData>;

  /**
   * Remove members from a workspace.
   *
   * Removes up to 5 members from a workspace. The owner cannot be removed. The response has the result for each user. Requires the permission `removeMember`.
   *
   * `DELETE /v1/workspaces/{workspace_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_space_member
   * @see zh: https://docs.coze.cn/developer_guides/remove_space_member
   * @param workspace_id - The ID of the workspace.
   * @param params - `user_ids` (at most 5 items).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.workspaces.members.delete('7487600442370100224', { user_ids: ['2478774393250012', '2478774393250034'] });
   */
  delete(
    workspace_id: string,
    params: DeleteWorkspaceMembersReq,
    options?: RequestOptions,
  ): APIPromise<DeleteWorkspaceMembersData>;
}

export const WorkspacesMembersResource = /* @__PURE__ */ resourceClass<WorkspacesMembersResource>(
  'workspaces.members',
  operations,
);

/** The methods of `client.workspaces`. */
export interface WorkspacesResource extends APIResource {
  /** The methods of `client.workspaces.members`. */
  readonly members: WorkspacesMembersResource;

  /**
   * List workspaces.
   *
   * Lists the workspaces that the caller created or joined, personal ones included. `enterprise_id` lists only those of one enterprise. `user_id` with `coze_account_id` lists those of another user in one organization. Requires the permission `listWorkspace`. Not available to third-party channel apps.
   *
   * `GET /v1/workspaces`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_workspace
   * @see zh: https://docs.coze.cn/developer_guides/list_workspace
   * @param params - optional: `page_num` (at least 1), `page_size` (1 to 50), `enterprise_id`, `user_id`, `coze_account_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.workspaces.list({
   *   page_size: 20,
   *   enterprise_id: 'volcano_2105850001',
   *   user_id: '2478774393250012',
   *   coze_account_id: '2478774393250012',
   * })) console.log(item);
   */
  list(params?: ListWorkSpacesReq, options?: RequestOptions): PagePromise<OpenSpaceData, WorkSpace>;

  /**
   * Create a workspace.
   *
   * Creates a team workspace and returns its ID. Requires the permission `createWorkspace`.
   *
   * `POST /v1/workspaces`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_workspace
   * @see zh: https://docs.coze.cn/developer_guides/create_workspace
   * @param params - `name`, `description`; optional: `icon_file_id`, `coze_account_id`, `owner_uid`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.workspaces.create({
   *   name: 'Support bots',
   *   description: 'Everything the support team builds.',
   *   icon_file_id: '73694959811****',
   *   coze_account_id: '7541029518****',
   *   owner_uid: '2478774393250012',
   * });
   */
  create(params: CreateWorkspaceReq, options?: RequestOptions): APIPromise<CreateWorkspaceData>;

  /**
   * Update a workspace.
   *
   * Changes the name or the description of a workspace. Personal workspaces cannot be updated. Text that violates the content rules fails with code 4014. Requires the permission `Workspace.update`.
   *
   * `PUT /v1/workspaces/{workspace_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_workspace_info
   * @see zh: https://docs.coze.cn/developer_guides/update_workspace_info
   * @param workspace_id - The ID of the workspace.
   * @param params - optional: `name`, `description`.
   * @throws APIError if the server refuses: 4014 CONTENT_POLICY, 4101 PERMISSION_DENIED.
   * @example
   * await client.workspaces.update('7487600442370100224', { name: 'Support and sales bots' });
   */
  update(workspace_id: string, params?: UpdateWorkspaceReq, options?: RequestOptions): APIPromise<undefined>;
}

export const WorkspacesResource = /* @__PURE__ */ resourceClass<WorkspacesResource>('workspaces', operations);
