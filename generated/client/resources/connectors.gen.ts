// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, RequestOptions } from '../../../src/http/index.js';
import type {
  CreateConnectorUserConfigReq,
  InstallConnectorReq,
  UpdateConnectorBotReq,
} from '../../types/types.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.connectors.bots`. */
export interface ConnectorsBotsResource extends APIResource {
  /**
   * Submit the review result of a bot.
   *
   * Submits the result of the review of a bot that was published to your channel. For the owner of the channel. Requires the permission `Connector.botUpdateProfile`.
   *
   * `PUT /v1/connectors/{connector_id}/bots/{bot_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_review_result
   * @see zh: https://docs.coze.cn/developer_guides/update_review_result
   * @param connector_id - The ID of the channel.
   * @param bot_id - The ID of the bot.
   * @param params - optional: `audit_status`, `reason`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.connectors.bots.update('7482047281937620993', '7379462189365198898', { audit_status: 3, reason: 'The opening words name a rival.' });
   */
  update(
    connector_id: string,
    bot_id: string,
    params?: UpdateConnectorBotReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;
}

export const ConnectorsBotsResource = /* @__PURE__ */ resourceClass<ConnectorsBotsResource>(
  'connectors.bots',
  operations,
);

/** The methods of `client.connectors.userConfigs`. */
export interface ConnectorsUserConfigsResource extends APIResource {
  /**
   * Add settings to a channel.
   *
   * Adds settings with options to a channel. Users choose from the options when they publish a bot to the channel. Requires the permission `bindConnectorConfig`.
   *
   * `POST /v1/connectors/{connector_id}/user_configs`
   *
   * @see en: https://www.coze.com/docs/developer_guides/bind_connector_config
   * @see zh: https://docs.coze.cn/developer_guides/bind_connector_config
   * @param connector_id - The ID of the channel.
   * @param params - `configs`; optional: `user_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.connectors.userConfigs.create('7482047281937620993', {
   *   configs: [
   *     {
   *       key: 'shop',
   *       enums: [
   *         { label: 'Main street', value: 'shop-1' },
   *         { label: 'Harbour', value: 'shop-2' },
   *       ],
   *     },
   *   ],
   *   user_id: '2478774393250012',
   * });
   */
  create(connector_id: string, params: CreateConnectorUserConfigReq, options?: RequestOptions): APIPromise<undefined>;
}

export const ConnectorsUserConfigsResource = /* @__PURE__ */ resourceClass<ConnectorsUserConfigsResource>(
  'connectors.userConfigs',
  operations,
);

/** The methods of `client.connectors`. */
export interface ConnectorsResource extends APIResource {
  /** The methods of `client.connectors.bots`. */
  readonly bots: ConnectorsBotsResource;

  /** The methods of `client.connectors.userConfigs`. */
  readonly userConfigs: ConnectorsUserConfigsResource;

  /**
   * Install a channel.
   *
   * Adds a channel to a workspace, so that bots can be published to it. Requires the permission `installConnector`.
   *
   * `POST /v1/connectors/{connector_id}/install`
   *
   * @see en: https://www.coze.com/docs/developer_guides/install_channel
   * @see zh: https://docs.coze.cn/developer_guides/install_channel
   * @param connector_id - The ID of the channel.
   * @param params - `workspace_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.connectors.install('7482047281937620993', { workspace_id: '7352033921443356672' });
   */
  install(connector_id: string, params: InstallConnectorReq, options?: RequestOptions): APIPromise<undefined>;
}

export const ConnectorsResource = /* @__PURE__ */ resourceClass<ConnectorsResource>('connectors', operations);
