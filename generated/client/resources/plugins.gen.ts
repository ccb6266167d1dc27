// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, RequestOptions } from '../../../src/http/index.js';
import type { CallPluginToolData, CallPluginToolReq, MgetPluginData, PluginDetail } from '../../types/types.gen.js';
import type { MgetPluginReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.plugins.tools`. */
export interface PluginsToolsResource extends APIResource {
  /**
   * Call a tool of a plugin.
   *
   * Calls a tool without a bot or a workflow. Calls of paid plugins count toward the quota and the rate limit of the account. Requires the permission `Plugin.callTool`.
   *
   * `POST /v1/plugins/{plugin_id}/tools/call`
   *
   * @see en: https://www.coze.com/docs/developer_guides/call_plugin_tool
   * @see zh: https://docs.coze.cn/developer_guides/call_plugin_tool
   * @param plugin_id - The ID of the plugin.
   * @param params - `tool_name`, `arguments`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.plugins.tools.call('7379227817307029513', { tool_name: 'forecast', arguments: { city: 'Vienna' } });
   */
  call(plugin_id: string, params: CallPluginToolReq, options?: RequestOptions): APIPromise<CallPluginToolData>;
}

export const PluginsToolsResource = /* @__PURE__ */ resourceClass<PluginsToolsResource>('plugins.tools', operations);

/** The methods of `client.plugins`. */
export interface PluginsResource extends APIResource {
  /** The methods of `client.plugins.tools`. */
  readonly tools: PluginsToolsResource;

  /**
   * Get several plugins.
   *
   * Gets up to 20 plugins with their tools, and the inputs and outputs of the tools. Not available to tokens of channels. Requires the permission `Plugin.getPlugin`.
   *
   * `GET /v1/plugins/mget`
   *
   * @see en: https://www.coze.com/docs/developer_guides/batch_get_plugins_info
   * @see zh: https://docs.coze.cn/developer_guides/batch_get_plugins_info
   * @param params - `ids` (at most 20 items).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.plugins.mget({ ids: ['7379227817307029513', '7379227817307029514'] });
   */
  mget(params: MgetPluginReq, options?: RequestOptions): APIPromise<MgetPluginData>;

  /**
   * Get a plugin.
   *
   * Gets a plugin with its tools, and the inputs and outputs of the tools. Not available to tokens of channels. Requires the permission `Plugin.getPlugin`.
   *
   * `GET /v1/plugins/{plugin_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_plugin
   * @see zh: https://docs.coze.cn/developer_guides/get_plugin
   * @param plugin_id - The ID of the plugin.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.plugins.retrieve('7379227817307029513');
   */
  retrieve(plugin_id: string, options?: RequestOptions): APIPromise<PluginDetail>;
}

export const PluginsResource = /* @__PURE__ */ resourceClass<PluginsResource>('plugins', operations);
