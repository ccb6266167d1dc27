// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  flagSchema as flag,
  integerSchema as integer,
  listSchema as list,
  mapSchema as map,
  objectSchema as object,
  optionalSchema as optional,
  presentSchema as present,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const presentMap = map(present);

const pluginTool = object({
  tool_id: optional(text),
  name: text,
  description: optional(text),
  inputSchema: optional(presentMap),
  outputSchema: optional(presentMap),
});

const pluginToolList = list(pluginTool);

const pluginDetail = object({
  plugin_id: text,
  name: optional(text),
  name_for_model: optional(text),
  description: optional(text),
  icon_url: optional(text),
  is_call_available: optional(flag),
  mcp_json: optional(text),
  tools: optional(pluginToolList),
  created_at: optional(integer),
  updated_at: optional(integer),
});

const pluginDetailList = list(pluginDetail);

const mgetPluginData = object({ items: optional(pluginDetailList) });

const pluginsMgetResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: mgetPluginData,
});

const pluginsRetrieveResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: pluginDetail,
});

const callPluginToolData = object({ result: optional(presentMap) });

const pluginsToolsCallResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: callPluginToolData,
});

export const responses: SchemaGroup['responses'] = {
  'plugins.mget': pluginsMgetResponse,
  'plugins.retrieve': pluginsRetrieveResponse,
  'plugins.tools.call': pluginsToolsCallResponse,
};

export const events: SchemaGroup['events'] = {};
