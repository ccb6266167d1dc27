// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, RequestOptions } from '../../../src/http/index.js';
import type {
  CreateConnectorUserConfigReq,
  InstallConnectorReq,
  UpdateConnectorBotReq,
} from '../../types/types.gen.js';

const connectorsBotsUpdateOperation: Operation = {
  id: 'connectors.bots.update',
  method: 'PUT',
  path: '/v1/connectors/{connector_id}/bots/{bot_id}',
  body: 'json',
  unwrap: 'none',
};

/**
 * Submit the review result of a bot.
 *
 * Submits the result of the review of a bot that was published to your channel. For the owner of the channel. Requires the permission `Connector.botUpdateProfile`.
 *
 * `PUT /v1/connectors/{connector_id}/bots/{bot_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_review_result
 * @see zh: https://docs.coze.cn/developer_guides/update_review_result
 */
export function connectorsBotsUpdate(
  client: Client,
  params: UpdateConnectorBotReq & { connector_id: string; bot_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(connectorsBotsUpdateOperation, params, options);
}

const connectorsInstallOperation: Operation = {
  id: 'connectors.install',
  method: 'POST',
  path: '/v1/connectors/{connector_id}/install',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Install a channel.
 *
 * Adds a channel to a workspace, so that bots can be published to it. Requires the permission `installConnector`.
 *
 * `POST /v1/connectors/{connector_id}/install`
 *
 * @see en: https://www.coze.com/docs/developer_guides/install_channel
 * @see zh: https://docs.coze.cn/developer_guides/install_channel
 */
export function connectorsInstall(
  client: Client,
  params: InstallConnectorReq & { connector_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(connectorsInstallOperation, params, options);
}

const connectorsUserConfigsCreateOperation: Operation = {
  id: 'connectors.userConfigs.create',
  method: 'POST',
  path: '/v1/connectors/{connector_id}/user_configs',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Add settings to a channel.
 *
 * Adds settings with options to a channel. Users choose from the options when they publish a bot to the channel. Requires the permission `bindConnectorConfig`.
 *
 * `POST /v1/connectors/{connector_id}/user_configs`
 *
 * @see en: https://www.coze.com/docs/developer_guides/bind_connector_config
 * @see zh: https://docs.coze.cn/developer_guides/bind_connector_config
 */
export function connectorsUserConfigsCreate(
  client: Client,
  params: CreateConnectorUserConfigReq & { connector_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(connectorsUserConfigsCreateOperation, params, options);
}
