// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { flag, integer, isObject, list, nullOr, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function simpleApp(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    text(value['name']) &&
    optional(value['description'], text) &&
    optional(value['icon_url'], text) &&
    optional(value['folder_id'], text) &&
    optional(value['is_published'], flag) &&
    optional(value['owner_user_id'], text) &&
    optional(value['updated_at'], integer) &&
    optional(value['published_at'], integer)
  );
}

const simpleAppList = list(simpleApp);

const simpleAppListNullOr = nullOr(simpleAppList);

function listAppData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], simpleAppListNullOr) && integer(value['total']);
}

function appsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listAppData(value['data'])
  );
}

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
}

export const responses: AcceptGroup['responses'] = {
  'apps.list': appsListResponse,
  'apps.collaborators.create': envelope,
  'apps.collaborators.delete': envelope,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/apps-schemas.gen.js');
