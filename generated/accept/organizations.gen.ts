// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { flag, integer, isObject, list, nullOr, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
}

function organizationMember(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['user_id']) &&
    optional(value['user_nickname'], text) &&
    optional(value['user_unique_name'], text) &&
    optional(value['avatar_url'], text) &&
    optional(value['people_type'], text) &&
    optional(value['organization_role_type'], text) &&
    optional(value['is_valid'], flag) &&
    optional(value['created_at'], integer)
  );
}

const organizationMemberList = list(organizationMember);

const organizationMemberListNullOr = nullOr(organizationMemberList);

function listOrganizationMembersData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], organizationMemberListNullOr) && integer(value['total_count']);
}

function organizationsMembersListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listOrganizationMembersData(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'organizations.update': envelope,
  'organizations.members.list': organizationsMembersListResponse,
  'organizations.members.create': envelope,
  'organizations.members.update': envelope,
  'organizations.members.delete': envelope,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/organizations-schemas.gen.js');
