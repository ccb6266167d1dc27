// Generated from openapi/ by `npm run generate`. Do not edit.

import { flag, integer, isObject, list, optional, text, type AcceptGroup } from '../../src/schemas/accept.js';

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
}

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
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

function listEnterpriseOrganizationsData(value: unknown): boolean {
  return isObject(value) && enterpriseOrganizationList(value['items']) && integer(value['total_count']);
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

function enterprisesOrganizationsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createEnterpriseOrganizationData(value['data'])
  );
}

function createEnterpriseOrganizationData(value: unknown): boolean {
  return isObject(value) && text(value['organization_id']);
}

export const answers: AcceptGroup['answers'] = {
  'enterprises.members.create': envelope,
  'enterprises.members.update': envelope,
  'enterprises.members.delete': envelope,
  'enterprises.organizations.list': enterprisesOrganizationsListResponse,
  'enterprises.organizations.create': enterprisesOrganizationsCreateResponse,
};

export const events: AcceptGroup['events'] = {};
