// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { flag, integer, isObject, list, nullOr, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function apiApp(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    optional(value['name'], text) &&
    optional(value['app_type'], text) &&
    optional(value['callback_url'], text) &&
    optional(value['connector_id'], text) &&
    optional(value['verify_token'], text)
  );
}

const apiAppList = list(apiApp);

const apiAppListNullOr = nullOr(apiAppList);

function listApiAppData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['items'], apiAppListNullOr) &&
    flag(value['has_more']) &&
    optional(value['next_page_token'], text)
  );
}

function apiAppsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listApiAppData(value['data'])
  );
}

function apiAppsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    apiApp(value['data'])
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

function apiAppEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['name'], text) &&
    optional(value['api_app_id'], text) &&
    text(value['event_type']) &&
    optional(value['description'], text)
  );
}

const apiAppEventList = list(apiAppEvent);

const apiAppEventListNullOr = nullOr(apiAppEventList);

function listApiAppEventData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['items'], apiAppEventListNullOr) &&
    flag(value['has_more']) &&
    optional(value['next_page_token'], text)
  );
}

function apiAppsEventsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listApiAppEventData(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'apiApps.list': apiAppsListResponse,
  'apiApps.create': apiAppsCreateResponse,
  'apiApps.update': envelope,
  'apiApps.delete': envelope,
  'apiApps.events.list': apiAppsEventsListResponse,
  'apiApps.events.create': envelope,
  'apiApps.events.delete': envelope,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/api-apps-schemas.gen.js');
