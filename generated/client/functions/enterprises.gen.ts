// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  CreateEnterpriseMemberReq,
  CreateEnterpriseOrganizationData,
  CreateEnterpriseOrganizationReq,
  DeleteEnterpriseMemberReq,
  EnterpriseOrganization,
  ListEnterpriseOrganizationsData,
  UpdateEnterpriseMemberReq,
} from '../../types/types.gen.js';
import type { ListEnterpriseOrganizationsReq } from '../params.gen.js';

const enterprisesMembersCreateOperation: Operation = {
  id: 'enterprises.members.create',
  method: 'POST',
  path: '/v1/enterprises/{enterprise_id}/members',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Add a member to an enterprise.
 *
 * Adds a user to an enterprise. One user per call; make the calls one after the other. A full enterprise fails with code 777074011 (the standard plan allows 100 members). Requires the permission `Enterprise.batchAddPeople`.
 *
 * `POST /v1/enterprises/{enterprise_id}/members`
 *
 * @see en: https://www.coze.com/docs/developer_guides/add_enterprise_member
 * @see zh: https://docs.coze.cn/developer_guides/add_enterprise_member
 */
export function enterprisesMembersCreate(
  client: Client,
  params: CreateEnterpriseMemberReq & { enterprise_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(enterprisesMembersCreateOperation, params, options);
}

const enterprisesMembersUpdateOperation: Operation = {
  id: 'enterprises.members.update',
  method: 'PUT',
  path: '/v1/enterprises/{enterprise_id}/members/{user_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Update the role of a member of an enterprise.
 *
 * Changes the role of a member of an enterprise. Requires the permission `Enterprise.updatePeople`.
 *
 * `PUT /v1/enterprises/{enterprise_id}/members/{user_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_enterprise_people
 * @see zh: https://docs.coze.cn/developer_guides/update_enterprise_people
 */
export function enterprisesMembersUpdate(
  client: Client,
  params: UpdateEnterpriseMemberReq & { enterprise_id: string; user_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(enterprisesMembersUpdateOperation, params, options);
}

const enterprisesMembersDeleteOperation: Operation = {
  id: 'enterprises.members.delete',
  method: 'DELETE',
  path: '/v1/enterprises/{enterprise_id}/members/{user_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Remove a member from an enterprise.
 *
 * Removes a member from an enterprise and transfers their resources to another user. One user per call; make the calls one after the other. Requires the permission `Enterprise.removePeople`.
 *
 * `DELETE /v1/enterprises/{enterprise_id}/members/{user_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/remove_enterprise_member
 * @see zh: https://docs.coze.cn/developer_guides/remove_enterprise_member
 */
export function enterprisesMembersDelete(
  client: Client,
  params: DeleteEnterpriseMemberReq & { enterprise_id: string; user_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(enterprisesMembersDeleteOperation, params, options);
}

const enterprisesOrganizationsListOperation: Operation = {
  id: 'enterprises.organizations.list',
  method: 'GET',
  path: '/v1/enterprises/{enterprise_id}/organizations',
  page: { total: 'data.total_count' },
};

/**
 * List the organizations of an enterprise.
 *
 * Lists the organizations of an enterprise. Requires the permission `Enterprise.listOrganization`.
 *
 * `GET /v1/enterprises/{enterprise_id}/organizations`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_organization
 * @see zh: https://docs.coze.cn/developer_guides/list_organization
 */
export function enterprisesOrganizationsList(
  client: Client,
  params: ListEnterpriseOrganizationsReq & { enterprise_id: string },
  options?: RequestOptions,
): PagePromise<ListEnterpriseOrganizationsData, EnterpriseOrganization> {
  return requestPage(clientOf(client), enterprisesOrganizationsListOperation, params, options);
}

const enterprisesOrganizationsCreateOperation: Operation = {
  id: 'enterprises.organizations.create',
  method: 'POST',
  path: '/v1/enterprises/{enterprise_id}/organizations',
  required: true,
  body: 'json',
};

/**
 * Create an organization.
 *
 * Creates an organization in an enterprise and returns its ID. Flagship enterprise plan only, with at most 20 organizations. Requires the permission `Enterprise.createOrganization`.
 *
 * `POST /v1/enterprises/{enterprise_id}/organizations`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_organization
 * @see zh: https://docs.coze.cn/developer_guides/create_organization
 */
export function enterprisesOrganizationsCreate(
  client: Client,
  params: CreateEnterpriseOrganizationReq & { enterprise_id: string },
  options?: RequestOptions,
): APIPromise<CreateEnterpriseOrganizationData> {
  return clientOf(client).request(enterprisesOrganizationsCreateOperation, params, options);
}
