// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { flag, integer, isObject, list, map, optional, present, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

const presentMap = map(present);

function pluginTool(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['tool_id'], text) &&
    text(value['name']) &&
    optional(value['description'], text) &&
    optional(value['inputSchema'], presentMap) &&
    optional(value['outputSchema'], presentMap)
  );
}

const pluginToolList = list(pluginTool);

function pluginDetail(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['plugin_id']) &&
    optional(value['name'], text) &&
    optional(value['name_for_model'], text) &&
    optional(value['description'], text) &&
    optional(value['icon_url'], text) &&
    optional(value['is_call_available'], flag) &&
    optional(value['mcp_json'], text) &&
    optional(value['tools'], pluginToolList) &&
    optional(value['created_at'], integer) &&
    optional(value['updated_at'], integer)
  );
}

const pluginDetailList = list(pluginDetail);

function mgetPluginData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], pluginDetailList);
}

function pluginsMgetResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    mgetPluginData(value['data'])
  );
}

function pluginsRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    pluginDetail(value['data'])
  );
}

function callPluginToolData(value: unknown): boolean {
  return isObject(value) && optional(value['result'], presentMap);
}

function pluginsToolsCallResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    callPluginToolData(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'plugins.mget': pluginsMgetResponse,
  'plugins.retrieve': pluginsRetrieveResponse,
  'plugins.tools.call': pluginsToolsCallResponse,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/plugins-schemas.gen.js');
