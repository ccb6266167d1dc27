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
   */
  update(organization_id: string, params?: UpdateOrganizationReq, options?: RequestOptions): APIPromise<undefined>;
}

export const OrganizationsResource = /* @__PURE__ */ resourceClass<OrganizationsResource>('organizations', operations);
