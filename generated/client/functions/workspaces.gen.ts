// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
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

const workspacesListOperation: Operation = {
  id: 'workspaces.list',
  method: 'GET',
  path: '/v1/workspaces',
  page: { items: 'data.workspaces', total: 'data.total_count' },
};

/**
 * List workspaces.
 *
 * Lists the workspaces that the caller created or joined, personal ones included. `enterprise_id` lists only those of one enterprise. `user_id` with `coze_account_id` lists those of another user in one organization. Requires the permission `listWorkspace`. Not available to third-party channel apps.
 *
 * `GET /v1/workspaces`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_workspace
 * @see zh: https://docs.coze.cn/developer_guides/list_workspace
 */
export function workspacesList(
  client: Client,
  params?: ListWorkSpacesReq,
  options?: RequestOptions,
): PagePromise<OpenSpaceData, WorkSpace> {
  return requestPage(clientOf(client), workspacesListOperation, params, options);
}

const workspacesCreateOperation: Operation = {
  id: 'workspaces.create',
  method: 'POST',
  path: '/v1/workspaces',
  required: true,
  body: 'json',
};

/**
 * Create a workspace.
 *
 * Creates a team workspace and returns its ID. Requires the permission `createWorkspace`.
 *
 * `POST /v1/workspaces`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_workspace
 * @see zh: https://docs.coze.cn/developer_guides/create_workspace
 */
export function workspacesCreate(
  client: Client,
  params: CreateWorkspaceReq,
  options?: RequestOptions,
): APIPromise<CreateWorkspaceData> {
  return clientOf(client).request(workspacesCreateOperation, params, options);
}

const workspacesUpdateOperation: Operation = {
  id: 'workspaces.update',
  method: 'PUT',
  path: '/v1/workspaces/{workspace_id}',
  body: 'json',
  unwrap: 'none',
};

/**
 * Update a workspace.
 *
 * Changes the name or the description of a workspace. Personal workspaces cannot be updated. Text that violates the content rules fails with code 4014. Requires the permission `Workspace.update`.
 *
 * `PUT /v1/workspaces/{workspace_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_workspace_info
 * @see zh: https://docs.coze.cn/developer_guides/update_workspace_info
 */
export function workspacesUpdate(
  client: Client,
  params: UpdateWorkspaceReq & { workspace_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(workspacesUpdateOperation, params, options);
}

const workspacesMembersListOperation: Operation = {
  id: 'workspaces.members.list',
  method: 'GET',
  path: '/v1/workspaces/{workspace_id}/members',
  page: { total: 'data.total_count' },
};

/**
 * List the members of a workspace.
 *
 * Lists the members of a workspace with their roles. Requires the permission `readMember`.
 *
 * `GET /v1/workspaces/{workspace_id}/members`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_space_member
 * @see zh: https://docs.coze.cn/developer_guides/list_space_member
 */
export function workspacesMembersList(
  client: Client,
  params: ListWorkspaceMembersReq & { workspace_id: string },
  options?: RequestOptions,
): PagePromise<ListWorkspaceMembersData, WorkspaceMember> {
  return requestPage(clientOf(client), workspacesMembersListOperation, params, options);
}

const workspacesMembersCreateOperation: Operation = {
  id: 'workspaces.members.create',
  method: 'POST',
  path: '/v1/workspaces/{workspace_id}/members',
  required: true,
  body: 'json',
};

/**
 * Add members to a workspace.
 *
 * Adds up to 20 users to a workspace. The response lists who joined, who was invited and who could not join. Requires the permission `addMember`.
 *
 * `POST /v1/workspaces/{workspace_id}/members`
 *
 * @see en: https://www.coze.com/docs/developer_guides/add_space_member
 * @see zh: https://docs.coze.cn/developer_guides/add_space_member
 */
export function workspacesMembersCreate(
  client: Client,
  params: CreateWorkspaceMembersReq & { workspace_id: string },
  options?: RequestOptions,
): APIPromise<CreateWorkspaceMembersData> {
  return clientOf(client).request(workspacesMembersCreateOperation, params, options);
}

const workspacesMembersDeleteOperation: Operation = {
  id: 'workspaces.members.delete',
  method: 'DELETE',
  path: '/v1/workspaces/{workspace_id}/members',
  required: true,
  body: 'json',
};

/**
 * Remove members from a workspace.
 *
 * Removes up to 5 members from a workspace. The owner cannot be removed. The response has the result for each user. Requires the permission `removeMember`.
 *
 * `DELETE /v1/workspaces/{workspace_id}/members`
 *
 * @see en: https://www.coze.com/docs/developer_guides/remove_space_member
 * @see zh: https://docs.coze.cn/developer_guides/remove_space_member
 */
export function workspacesMembersDelete(
  client: Client,
  params: DeleteWorkspaceMembersReq & { workspace_id: string },
  options?: RequestOptions,
): APIPromise<DeleteWorkspaceMembersData> {
  return clientOf(client).request(workspacesMembersDeleteOperation, params, options);
}
