// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  CreateOrganizationMemberReq,
  DeleteOrganizationMemberReq,
  ListOrganizationMembersData,
  OrganizationMember,
  UpdateOrganizationMemberReq,
  UpdateOrganizationReq,
} from '../../types/types.gen.js';
import type { ListOrganizationMembersReq } from '../params.gen.js';

const organizationsUpdateOperation: Operation = {
  id: 'organizations.update',
  method: 'PUT',
  path: '/v1/organizations/{organization_id}',
  body: 'json',
  unwrap: 'none',
};

/**
 * Update an organization.
 *
 * Changes the name or the description of an organization. Text that violates the content rules fails with code 4102. Requires the permission `Account.updateOrganization`.
 *
 * `PUT /v1/organizations/{organization_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_organization_info
 * @see zh: https://docs.coze.cn/developer_guides/update_organization_info
 */
export function organizationsUpdate(
  client: Client,
  params: UpdateOrganizationReq & { organization_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(organizationsUpdateOperation, params, options);
}

const organizationsMembersListOperation: Operation = {
  id: 'organizations.members.list',
  method: 'GET',
  path: '/v1/organizations/{organization_id}/members',
  page: { total: 'data.total_count' },
};

/**
 * List the members of an organization.
 *
 * Lists the members of an organization with their roles. Requires the permission `Account.listOrganizationPeople`.
 *
 * `GET /v1/organizations/{organization_id}/members`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_organization_people
 * @see zh: https://docs.coze.cn/developer_guides/list_organization_people
 */
export function organizationsMembersList(
  client: Client,
  params: ListOrganizationMembersReq & { organization_id: string },
  options?: RequestOptions,
): PagePromise<ListOrganizationMembersData, OrganizationMember> {
  return requestPage(clientOf(client), organizationsMembersListOperation, params, options);
}

const organizationsMembersCreateOperation: Operation = {
  id: 'organizations.members.create',
  method: 'POST',
  path: '/v1/organizations/{organization_id}/members',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Add a member to an organization.
 *
 * Adds a user to an organization. One user per call; make the calls one after the other. Requires the permission `batchAddOrganizationPeople`.
 *
 * `POST /v1/organizations/{organization_id}/members`
 *
 * @see en: https://www.coze.com/docs/developer_guides/add_organization_people
 * @see zh: https://docs.coze.cn/developer_guides/add_organization_people
 */
export function organizationsMembersCreate(
  client: Client,
  params: CreateOrganizationMemberReq & { organization_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(organizationsMembersCreateOperation, params, options);
}

const organizationsMembersUpdateOperation: Operation = {
  id: 'organizations.members.update',
  method: 'PUT',
  path: '/v1/organizations/{organization_id}/members/{user_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Update the role of a member of an organization.
 *
 * Changes the role of a member of an organization. Requires the permission `updateOrganizationPeople`.
 *
 * `PUT /v1/organizations/{organization_id}/members/{user_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_organization_people
 * @see zh: https://docs.coze.cn/developer_guides/update_organization_people
 */
export function organizationsMembersUpdate(
  client: Client,
  params: UpdateOrganizationMemberReq & { organization_id: string; user_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(organizationsMembersUpdateOperation, params, options);
}

const organizationsMembersDeleteOperation: Operation = {
  id: 'organizations.members.delete',
  method: 'DELETE',
  path: '/v1/organizations/{organization_id}/members/{user_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Remove a member from an organization.
 *
 * Removes a member from an organization and transfers their resources to another user. The last super administrator cannot be removed (code 777074044). Requires the permission `Account.removeOrganizationPeople`.
 *
 * `DELETE /v1/organizations/{organization_id}/members/{user_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/remove_organization_member
 * @see zh: https://docs.coze.cn/developer_guides/remove_organization_member
 */
export function organizationsMembersDelete(
  client: Client,
  params: DeleteOrganizationMemberReq & { organization_id: string; user_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(organizationsMembersDeleteOperation, params, options);
}
