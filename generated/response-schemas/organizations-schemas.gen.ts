// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  flagSchema as flag,
  integerSchema as integer,
  listSchema as list,
  nullOrSchema as nullOr,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

const organizationMember = object({
  user_id: text,
  user_nickname: optional(text),
  user_unique_name: optional(text),
  avatar_url: optional(text),
  people_type: optional(text),
  organization_role_type: optional(text),
  is_valid: optional(flag),
  created_at: optional(integer),
});

const organizationMemberList = list(organizationMember);

const organizationMemberListNullOr = nullOr(organizationMemberList);

const listOrganizationMembersData = object({ items: optional(organizationMemberListNullOr), total_count: integer });

const organizationsMembersListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listOrganizationMembersData,
});

export const responses: SchemaGroup['responses'] = {
  'organizations.update': envelope,
  'organizations.members.list': organizationsMembersListResponse,
  'organizations.members.create': envelope,
  'organizations.members.update': envelope,
  'organizations.members.delete': envelope,
};

export const events: SchemaGroup['events'] = {};
