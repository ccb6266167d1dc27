// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, RequestOptions } from '../../../src/http/index.js';
import type { CallPluginToolData, CallPluginToolReq, MgetPluginData, PluginDetail } from '../../types/types.gen.js';
import type { MgetPluginReq, PluginsRetrieveParams } from '../params.gen.js';

const pluginsMgetOperation: Operation = { id: 'plugins.mget', method: 'GET', path: '/v1/plugins/mget', required: true };

/**
 * Get several plugins.
 *
 * Gets up to 20 plugins with their tools, and the inputs and outputs of the tools. Not available to tokens of channels. Requires the permission `Plugin.getPlugin`.
 *
 * `GET /v1/plugins/mget`
 *
 * @see en: https://www.coze.com/docs/developer_guides/batch_get_plugins_info
 * @see zh: https://docs.coze.cn/developer_guides/batch_get_plugins_info
 */
export function pluginsMget(
  client: Client,
  params: MgetPluginReq,
  options?: RequestOptions,
): APIPromise<MgetPluginData> {
  return clientOf(client).request(pluginsMgetOperation, params, options);
}

const pluginsRetrieveOperation: Operation = { id: 'plugins.retrieve', method: 'GET', path: '/v1/plugins/{plugin_id}' };

/**
 * Get a plugin.
 *
 * Gets a plugin with its tools, and the inputs and outputs of the tools. Not available to tokens of channels. Requires the permission `Plugin.getPlugin`.
 *
 * `GET /v1/plugins/{plugin_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_plugin
 * @see zh: https://docs.coze.cn/developer_guides/get_plugin
 */
export function pluginsRetrieve(
  client: Client,
  params: PluginsRetrieveParams,
  options?: RequestOptions,
): APIPromise<PluginDetail> {
  return clientOf(client).request(pluginsRetrieveOperation, params, options);
}

const pluginsToolsCallOperation: Operation = {
  id: 'plugins.tools.call',
  method: 'POST',
  path: '/v1/plugins/{plugin_id}/tools/call',
  required: true,
  body: 'json',
};

/**
 * Call a tool of a plugin.
 *
 * Calls a tool without a bot or a workflow. Calls of paid plugins count toward the quota and the rate limit of the account. Requires the permission `Plugin.callTool`.
 *
 * `POST /v1/plugins/{plugin_id}/tools/call`
 *
 * @see en: https://www.coze.com/docs/developer_guides/call_plugin_tool
 * @see zh: https://docs.coze.cn/developer_guides/call_plugin_tool
 */
export function pluginsToolsCall(
  client: Client,
  params: CallPluginToolReq & { plugin_id: string },
  options?: RequestOptions,
): APIPromise<CallPluginToolData> {
  return clientOf(client).request(pluginsToolsCallOperation, params, options);
}
