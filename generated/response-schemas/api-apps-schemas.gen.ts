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

const apiApp = object({
  id: text,
  name: optional(text),
  app_type: optional(text),
  callback_url: optional(text),
  connector_id: optional(text),
  verify_token: optional(text),
});

const apiAppList = list(apiApp);

const apiAppListNullOr = nullOr(apiAppList);

const listApiAppData = object({ items: optional(apiAppListNullOr), has_more: flag, next_page_token: optional(text) });

const apiAppsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listApiAppData,
});

const apiAppsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: apiApp,
});

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

const apiAppEvent = object({
  name: optional(text),
  api_app_id: optional(text),
  event_type: text,
  description: optional(text),
});

const apiAppEventList = list(apiAppEvent);

const apiAppEventListNullOr = nullOr(apiAppEventList);

const listApiAppEventData = object({
  items: optional(apiAppEventListNullOr),
  has_more: flag,
  next_page_token: optional(text),
});

const apiAppsEventsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listApiAppEventData,
});

export const responses: SchemaGroup['responses'] = {
  'apiApps.list': apiAppsListResponse,
  'apiApps.create': apiAppsCreateResponse,
  'apiApps.update': envelope,
  'apiApps.delete': envelope,
  'apiApps.events.list': apiAppsEventsListResponse,
  'apiApps.events.create': envelope,
  'apiApps.events.delete': envelope,
};

export const events: SchemaGroup['events'] = {};
