// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  CreateOrganizationMemberReq,
  DeleteOrganizationMemberReq,
  ListOrganizationMembersData,
  OrganizationMember,
  UpdateOrganizationMemberReq,
  UpdateOrganizationReq,
} from '../../types/types.gen.js';
import type { ListOrganizationMembersReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.organizations.members`. */
export interface OrganizationsMembersResource extends APIResource {
  /**
   * List the members of an organization.
   *
   * Lists the members of an organization with their roles. Requires the permission `Account.listOrganizationPeople`.
   *
   * `GET /v1/organizations/{organization_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_organization_people
   * @see zh: https://docs.coze.cn/developer_guides/list_organization_people
   * @param organization_id - The ID of the organization.
   * @param params - optional: `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.organizations.members.list('7541029518****', { page_size: 20 })) console.log(item);
   */
  list(
    organization_id: string,
    params?: ListOrganizationMembersReq,
    options?: RequestOptions,
  ): PagePromise<ListOrganizationMembersData, OrganizationMember>;

  /**
   * Add a member to an organization.
   *
   * Adds a user to an organization. One user per call; make the calls one after the other. Requires the permission `batchAddOrganizationPeople`.
   *
   * `POST /v1/organizations/{organization_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_organization_people
   * @see zh: https://docs.coze.cn/developer_guides/add_organization_people
   * @param organization_id - The ID of the organization.
   * @param params - `organization_people` (at most 1 item).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.organizations.members.create('7541029518****', {
   *   organization_people: [
   *     {
   *       user_id: '2478774393250012',
   *       organization_role_type: 'organization_member',
   *     },
   *   ],
   * });
   */
  create(organization_id: string, params: CreateOrganizationMemberReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Update the role of a member of an organization.
   *
   * Changes the role of a member of an organization. Requires the permission `updateOrganizationPeople`.
   *
   * `PUT /v1/organizations/{organization_id}/members/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_organization_people
   * @see zh: https://docs.coze.cn/developer_guides/update_organization_people
   * @param organization_id - The ID of the organization.
   * @param user_id - The ID of the member.
   * @param params - `organization_role_type` (one of organization_super_admin, organization_admin, organization_member).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.organizations.members.update('7541029518****', '2478774393250012', { organization_role_type: 'organization_admin' });
   */
  update(
    organization_id: string,
    user_id: string,
    params: UpdateOrganizationMemberReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;

  /**
   * Remove a member from an organization.
   *
   * Removes a member from an organization and transfers their resources to another user. The last super administrator cannot be removed (code 777074044). Requires the permission `Account.removeOrganizationPeople`.
   *
   * `DELETE /v1/organizations/{organization_id}/members/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_organization_member
   * @see zh: https://docs.coze.cn/developer_guides/remove_organization_member
   * @param organization_id - The ID of the organization.
   * @param user_id - The ID of the member.
   * @param params - `receiver_user_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED, 777074044 LAST_SUPER_ADMIN.
   * @example
   * await client.organizations.members.delete('7541029518****', '2478774393250012', { receiver_user_id: '2478774393250034' });
   */
  delete(
    organization_id: string,
    user_id: string,
    params: DeleteOrganizationMemberReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;
}

export const OrganizationsMembersResource = /* @__PURE__ */ resourceClass<OrganizationsMembersResource>(
  'organizations.members',
  operations,
);

/** The methods of `client.organizations`. */
export interface OrganizationsResource extends APIResource {
  /** The methods of `client.organizations.members`. */
  readonly members: OrganizationsMembersResource;

  /**
   * Update an organization.
   *
   * Changes the name or the description of an organization. Text that violates the content rules fails with code 4102. Requires the permission `Account.updateOrganization`.
   *
   * `PUT /v1/organizations/{organization_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_organization_info
   * @see zh: https://docs.coze.cn/developer_guides/update_organization_info
   * @param organization_id - The ID of the organization.
   * @param params - optional: `name`, `description`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED, 4102 CONTENT_VIOLATION.
   * @example
   * await client.organizations.update('7541029518****', { name: 'Sales and support' });
   */
  update(organization_id: string, params?: UpdateOrganizationReq, options?: RequestOptions): APIPromise<undefined>;
}

export const OrganizationsResource = /* @__PURE__ */ resourceClass<OrganizationsResource>('organizations', operations);
