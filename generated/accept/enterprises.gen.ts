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

function enterpriseOrganization(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['organization_id']) &&
    optional(value['organization_name'], text) &&
    optional(value['organization_icon_url'], text) &&
    optional(value['is_default_organization'], flag)
  );
}

const enterpriseOrganizationList = list(enterpriseOrganization);

const enterpriseOrganizationListNullOr = nullOr(enterpriseOrganizationList);

function listEnterpriseOrganizationsData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], enterpriseOrganizationListNullOr) && integer(value['total_count']);
}

function enterprisesOrganizationsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listEnterpriseOrganizationsData(value['data'])
  );
}

function createEnterpriseOrganizationData(value: unknown): boolean {
  return isObject(value) && text(value['organization_id']);
}

function enterprisesOrganizationsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createEnterpriseOrganizationData(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'enterprises.members.create': envelope,
  'enterprises.members.update': envelope,
  'enterprises.members.delete': envelope,
  'enterprises.organizations.list': enterprisesOrganizationsListResponse,
  'enterprises.organizations.create': enterprisesOrganizationsCreateResponse,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/enterprises-schemas.gen.js');
