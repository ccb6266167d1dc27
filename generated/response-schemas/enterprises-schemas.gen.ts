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

const enterpriseOrganization = object({
  organization_id: text,
  organization_name: optional(text),
  organization_icon_url: optional(text),
  is_default_organization: optional(flag),
});

const enterpriseOrganizationList = list(enterpriseOrganization);

const enterpriseOrganizationListNullOr = nullOr(enterpriseOrganizationList);

const listEnterpriseOrganizationsData = object({
  items: optional(enterpriseOrganizationListNullOr),
  total_count: integer,
});

const enterprisesOrganizationsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listEnterpriseOrganizationsData,
});

const createEnterpriseOrganizationData = object({ organization_id: text });

const enterprisesOrganizationsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createEnterpriseOrganizationData,
});

export const responses: SchemaGroup['responses'] = {
  'enterprises.members.create': envelope,
  'enterprises.members.update': envelope,
  'enterprises.members.delete': envelope,
  'enterprises.organizations.list': enterprisesOrganizationsListResponse,
  'enterprises.organizations.create': enterprisesOrganizationsCreateResponse,
};

export const events: SchemaGroup['events'] = {};
