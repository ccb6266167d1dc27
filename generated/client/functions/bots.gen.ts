// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  BotDetail,
  BotInfo,
  BotVersionInfo,
  CreateBotCollaboratorReq,
  CreateBotData,
  CreateBotReq,
  ListBotData,
  ListBotInfo,
  ListBotNewData,
  ListBotVersionData,
  PublishBotData,
  PublishBotReq,
  SimpleBot,
  UnpublishBotReq,
  UpdateBotCollaborationModeReq,
  UpdateBotReq,
} from '../../types/types.gen.js';
import type {
  BotsCollaboratorsDeleteParams,
  ListBotNewReq,
  ListBotReq,
  ListBotVersionReq,
  RetrieveBotNewReq,
  RetrieveBotReq,
} from '../params.gen.js';

const botsCreateOperation: Operation = {
  id: 'bots.create',
  method: 'POST',
  path: '/v1/bot/create',
  required: true,
  body: 'json',
};

/**
 * Create a bot.
 *
 * Creates a bot as a draft and returns its ID. To chat with it over the API, publish it to the API channel with `bots.publish`. Requires the permission `createBot`.
 *
 * `POST /v1/bot/create`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_bot
 * @see zh: https://docs.coze.cn/developer_guides/create_bot
 */
export function botsCreate(client: Client, params: CreateBotReq, options?: RequestOptions): APIPromise<CreateBotData> {
  return clientOf(client).request(botsCreateOperation, params, options);
}

const botsUpdateOperation: Operation = {
  id: 'bots.update',
  method: 'POST',
  path: '/v1/bot/update',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Update a bot.
 *
 * Changes the settings of a bot's draft. The published version does not change until `bots.publish`. Requires the permission `edit`.
 *
 * `POST /v1/bot/update`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_bot
 * @see zh: https://docs.coze.cn/developer_guides/update_bot
 */
export function botsUpdate(client: Client, params: UpdateBotReq, options?: RequestOptions): APIPromise<undefined> {
  return clientOf(client).request(botsUpdateOperation, params, options);
}

const botsPublishOperation: Operation = {
  id: 'bots.publish',
  method: 'POST',
  path: '/v1/bot/publish',
  required: true,
  body: 'json',
};

/**
 * Publish a bot.
 *
 * Publishes the draft of a bot to one or more channels and returns the new version. Publishing to the API channel, `1024`, makes the bot available to this API. Requires the permission `publish`.
 *
 * `POST /v1/bot/publish`
 *
 * @see en: https://www.coze.com/docs/developer_guides/publish_bot
 * @see zh: https://docs.coze.cn/developer_guides/publish_bot
 */
export function botsPublish(
  client: Client,
  params: PublishBotReq,
  options?: RequestOptions,
): APIPromise<PublishBotData> {
  return clientOf(client).request(botsPublishOperation, params, options);
}

const botsListNewOperation: Operation = {
  id: 'bots.listNew',
  method: 'GET',
  path: '/v1/bots',
  page: { total: 'data.total' },
};

/**
 * List bots.
 *
 * Lists the bots of a workspace. By default it lists the bots published to the API channel; set `publish_status` to list drafts. Requires the permission `listBot`.
 *
 * `GET /v1/bots`
 *
 * @see en: https://www.coze.com/docs/developer_guides/bots_list_draft_published
 * @see zh: https://docs.coze.cn/developer_guides/bots_list_draft_published
 */
export function botsListNew(
  client: Client,
  params?: ListBotNewReq,
  options?: RequestOptions,
): PagePromise<ListBotNewData, ListBotInfo> {
  return requestPage(clientOf(client), botsListNewOperation, params, options);
}

const botsRetrieveNewOperation: Operation = { id: 'bots.retrieveNew', method: 'GET', path: '/v1/bots/{bot_id}' };

/**
 * Get a bot.
 *
 * Gets the configuration of the published version of a bot. `is_published: false` gets the draft. Requires the permission `getMetadata`.
 *
 * `GET /v1/bots/{bot_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_metadata_draft_published
 * @see zh: https://docs.coze.cn/developer_guides/get_metadata_draft_published
 */
export function botsRetrieveNew(
  client: Client,
  params: RetrieveBotNewReq & { bot_id: string },
  options?: RequestOptions,
): APIPromise<BotDetail> {
  return clientOf(client).request(botsRetrieveNewOperation, params, options);
}

const botsCollaborationModesUpdateOperation: Operation = {
  id: 'bots.collaborationModes.update',
  method: 'POST',
  path: '/v1/bots/{bot_id}/collaboration_mode',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Switch the collaboration mode of a bot.
 *
 * Allows collaborators to edit a bot, or only its owner. Remove every collaborator before switching to `single`. Enterprise plans only. Requires the permission `Bot.switchDevelopMode`.
 *
 * `POST /v1/bots/{bot_id}/collaboration_mode`
 *
 * @see en: https://www.coze.com/docs/developer_guides/switch_bot_develop_mode
 * @see zh: https://docs.coze.cn/developer_guides/switch_bot_develop_mode
 */
export function botsCollaborationModesUpdate(
  client: Client,
  params: UpdateBotCollaborationModeReq & { bot_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(botsCollaborationModesUpdateOperation, params, options);
}

const botsCollaboratorsCreateOperation: Operation = {
  id: 'bots.collaborators.create',
  method: 'POST',
  path: '/v1/bots/{bot_id}/collaborators',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Add a collaborator to a bot.
 *
 * Allows another user to edit a bot. One user per call. Enterprise plans only, at most 5 calls per second for all users of a main account, not available to channel OAuth apps. Requires the permission `Bot.addCollaborator`.
 *
 * `POST /v1/bots/{bot_id}/collaborators`
 *
 * @see en: https://www.coze.com/docs/developer_guides/add_bot_collaborator
 * @see zh: https://docs.coze.cn/developer_guides/add_bot_collaborator
 */
export function botsCollaboratorsCreate(
  client: Client,
  params: CreateBotCollaboratorReq & { bot_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(botsCollaboratorsCreateOperation, params, options);
}

const botsCollaboratorsDeleteOperation: Operation = {
  id: 'bots.collaborators.delete',
  method: 'DELETE',
  path: '/v1/bots/{bot_id}/collaborators/{user_id}',
  unwrap: 'none',
};

/**
 * Remove a collaborator from a bot.
 *
 * Removes a user's right to edit a bot. One user per call. At most 5 calls per second for all users of a main account. Requires the permission `Bot.removeCollaborator`.
 *
 * `DELETE /v1/bots/{bot_id}/collaborators/{user_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/remove_bot_collaborator
 * @see zh: https://docs.coze.cn/developer_guides/remove_bot_collaborator
 */
export function botsCollaboratorsDelete(
  client: Client,
  params: BotsCollaboratorsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(botsCollaboratorsDeleteOperation, params, options);
}

const botsUnpublishOperation: Operation = {
  id: 'bots.unpublish',
  method: 'POST',
  path: '/v1/bots/{bot_id}/unpublish',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Unpublish a bot from a channel.
 *
 * Unpublishes a bot from one channel. Only the owner of the bot or of the custom channel can do so. Not available for the Doubao channel. Requires the permission `disconnectBot` or `Connector.disconnectBot`.
 *
 * `POST /v1/bots/{bot_id}/unpublish`
 *
 * @see en: https://www.coze.com/docs/developer_guides/unpublish_agent
 * @see zh: https://docs.coze.cn/developer_guides/unpublish_agent
 */
export function botsUnpublish(
  client: Client,
  params: UnpublishBotReq & { bot_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(botsUnpublishOperation, params, options);
}

const botsVersionsListOperation: Operation = {
  id: 'bots.versions.list',
  method: 'GET',
  path: '/v1/bots/{bot_id}/versions',
  page: { has_more: 'data.has_more' },
};

/**
 * List the versions of a bot.
 *
 * Lists the versions of a bot, by default the published ones. The response tells if there is a next page, but not the total count. Requires the permission `Bot.listVersion`.
 *
 * `GET /v1/bots/{bot_id}/versions`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_bot_versions
 * @see zh: https://docs.coze.cn/developer_guides/list_bot_versions
 */
export function botsVersionsList(
  client: Client,
  params: ListBotVersionReq & { bot_id: string },
  options?: RequestOptions,
): PagePromise<ListBotVersionData, BotVersionInfo> {
  return requestPage(clientOf(client), botsVersionsListOperation, params, options);
}

const botsRetrieveOperation: Operation = {
  id: 'bots.retrieve',
  method: 'GET',
  path: '/v1/bot/get_online_info',
  required: true,
};

/**
 * Get a published bot.
 *
 * Gets the configuration of a bot that is published to the API channel. Use `bots.retrieveNew` instead. Requires the permission `getMetadata`.
 *
 * `GET /v1/bot/get_online_info`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_metadata
 * @see zh: https://docs.coze.cn/developer_guides/get_metadata
 *
 * @deprecated An older endpoint that the platform keeps for existing programs.
 */
export function botsRetrieve(client: Client, params: RetrieveBotReq, options?: RequestOptions): APIPromise<BotInfo> {
  return clientOf(client).request(botsRetrieveOperation, params, options);
}

const botsListOperation: Operation = {
  id: 'bots.list',
  method: 'GET',
  path: '/v1/space/published_bots_list',
  required: true,
  page: { page: 'page_index', items: 'data.space_bots', total: 'data.total' },
};

/**
 * List published bots.
 *
 * Lists the bots of a workspace that are published to the API channel. Use `bots.listNew` instead, which also lists drafts. Requires the permission `getPublishedBot`.
 *
 * `GET /v1/space/published_bots_list`
 *
 * @see en: https://www.coze.com/docs/developer_guides/published_bots_list
 * @see zh: https://docs.coze.cn/developer_guides/published_bots_list
 *
 * @deprecated An older endpoint that the platform keeps for existing programs.
 */
export function botsList(
  client: Client,
  params: ListBotReq,
  options?: RequestOptions,
): PagePromise<ListBotData, SimpleBot> {
  return requestPage(clientOf(client), botsListOperation, params, options);
}
