// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
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
import { operations } from '../table.gen.js';

/** The methods of `client.enterprises.members`. */
export interface EnterprisesMembersResource extends APIResource {
  /**
   * Add a member to an enterprise.
   *
   * Adds a user to an enterprise. One user per call; make the calls one after the other. A full enterprise fails with code 777074011 (the standard plan allows 100 members). Requires the permission `Enterprise.batchAddPeople`.
   *
   * `POST /v1/enterprises/{enterprise_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_enterprise_member
   * @see zh: https://docs.coze.cn/developer_guides/add_enterprise_member
   * @param enterprise_id - The ID of the enterprise.
   * @param params - `users` (at most 1 item).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED, 777074011 ENTERPRISE_MEMBER_LIMIT.
   * @example
   * await client.enterprises.members.create('volcano_2105850001', {
   *   users: [{ user_id: '2478774393250012', role: 'enterprise_member' }],
   * });
   */
  create(enterprise_id: string, params: CreateEnterpriseMemberReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Update the role of a member of an enterprise.
   *
   * Changes the role of a member of an enterprise. Requires the permission `Enterprise.updatePeople`.
   *
   * `PUT /v1/enterprises/{enterprise_id}/members/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_enterprise_people
   * @see zh: https://docs.coze.cn/developer_guides/update_enterprise_people
   * @param enterprise_id - The ID of the enterprise.
   * @param user_id - The ID of the member.
   * @param params - `role`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.enterprises.members.update('volcano_2105850001', '2478774393250012', { role: 'enterprise_admin' });
   */
  update(
    enterprise_id: string,
    user_id: string,
    params: UpdateEnterpriseMemberReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;

  /**
   * Remove a member from an enterprise.
   *
   * Removes a member from an enterprise and transfers their resources to another user. One user per call; make the calls one after the other. Requires the permission `Enterprise.removePeople`.
   *
   * `DELETE /v1/enterprises/{enterprise_id}/members/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_enterprise_member
   * @see zh: https://docs.coze.cn/developer_guides/remove_enterprise_member
   * @param enterprise_id - The ID of the enterprise.
   * @param user_id - The ID of the member.
   * @param params - `receiver_user_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.enterprises.members.delete('volcano_2105850001', '2478774393250012', { receiver_user_id: '2478774393250034' });
   */
  delete(
    enterprise_id: string,
    user_id: string,
    params: DeleteEnterpriseMemberReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;
}

export const EnterprisesMembersResource = /* @__PURE__ */ resourceClass<EnterprisesMembersResource>(
  'enterprises.members',
  operations,
);

/** The methods of `client.enterprises.organizations`. */
export interface EnterprisesOrganizationsResource extends APIResource {
  /**
   * List the organizations of an enterprise.
   *
   * Lists the organizations of an enterprise. Requires the permission `Enterprise.listOrganization`.
   *
   * `GET /v1/enterprises/{enterprise_id}/organizations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_organization
   * @see zh: https://docs.coze.cn/developer_guides/list_organization
   * @param enterprise_id - The ID of the enterprise.
   * @param params - optional: `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.enterprises.organizations.list('volcano_2105850001', { page_size: 20 })) console.log(item);
   */
  list(
    enterprise_id: string,
    params?: ListEnterpriseOrganizationsReq,
    options?: RequestOptions,
  ): PagePromise<ListEnterpriseOrganizationsData, EnterpriseOrganization>;

  /**
   * Create an organization.
   *
   * Creates an organization in an enterprise and returns its ID. Flagship enterprise plan only, with at most 20 organizations. Requires the permission `Enterprise.createOrganization`.
   *
   * `POST /v1/enterprises/{enterprise_id}/organizations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_organization
   * @see zh: https://docs.coze.cn/developer_guides/create_organization
   * @param enterprise_id - The ID of the enterprise.
   * @param params - `name`, `super_admin_user_id`; optional: `description`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.enterprises.organizations.create('volcano_2105850001', {
   *   name: 'Sales',
   *   super_admin_user_id: '2478774393250012',
   *   description: 'Those who sell.',
   * });
   */
  create(
    enterprise_id: string,
    params: CreateEnterpriseOrganizationReq,
    options?: RequestOptions,
  ): APIPromise<CreateEnterpriseOrganizationData>;
}

export const EnterprisesOrganizationsResource = /* @__PURE__ */ resourceClass<EnterprisesOrganizationsResource>(
  'enterprises.organizations',
  operations,
);

/** The methods of `client.enterprises`. */
export interface EnterprisesResource extends APIResource {
  /** The methods of `client.enterprises.members`. */
  readonly members: EnterprisesMembersResource;

  /** The methods of `client.enterprises.organizations`. */
  readonly organizations: EnterprisesOrganizationsResource;
}

export const EnterprisesResource = /* @__PURE__ */ resourceClass<EnterprisesResource>('enterprises', operations);
