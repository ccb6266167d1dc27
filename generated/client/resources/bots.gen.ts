// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
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
import type { ListBotNewReq, ListBotReq, ListBotVersionReq, RetrieveBotNewReq, RetrieveBotReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.bots.collaborationModes`. */
export interface BotsCollaborationModesResource extends APIResource {
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
  update(bot_id: string, params: UpdateBotCollaborationModeReq, options?: RequestOptions): APIPromise<undefined>;
}

export const BotsCollaborationModesResource = /* @__PURE__ */ resourceClass<BotsCollaborationModesResource>(
  'bots.collaborationModes',
  operations,
);

/** The methods of `client.bots.collaborators`. */
export interface BotsCollaboratorsResource extends APIResource {
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
  create(bot_id: string, params: CreateBotCollaboratorReq, options?: RequestOptions): APIPromise<undefined>;

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
  delete(bot_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const BotsCollaboratorsResource = /* @__PURE__ */ resourceClass<BotsCollaboratorsResource>(
  'bots.collaborators',
  operations,
);

/** The methods of `client.bots.versions`. */
export interface BotsVersionsResource extends APIResource {
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
  list(
    bot_id: string,
    params?: ListBotVersionReq,
    options?: RequestOptions,
  ): PagePromise<ListBotVersionData, BotVersionInfo>;
}

export const BotsVersionsResource = /* @__PURE__ */ resourceClass<BotsVersionsResource>('bots.versions', operations);

/** The methods of `client.bots`. */
export interface BotsResource extends APIResource {
  /** The methods of `client.bots.collaborationModes`. */
  readonly collaborationModes: BotsCollaborationModesResource;

  /** The methods of `client.bots.collaborators`. */
  readonly collaborators: BotsCollaboratorsResource;

  /** The methods of `client.bots.versions`. */
  readonly versions: BotsVersionsResource;

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
  create(params: CreateBotReq, options?: RequestOptions): APIPromise<CreateBotData>;

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
  update(params: UpdateBotReq, options?: RequestOptions): APIPromise<undefined>;

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
  publish(params: PublishBotReq, options?: RequestOptions): APIPromise<PublishBotData>;

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
  listNew(params?: ListBotNewReq, options?: RequestOptions): PagePromise<ListBotNewData, ListBotInfo>;

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
  retrieveNew(botId: string, params?: RetrieveBotNewReq, options?: RequestOptions): APIPromise<BotDetail>;

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
  unpublish(bot_id: string, params: UnpublishBotReq, options?: RequestOptions): APIPromise<undefined>;

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
  retrieve(params: RetrieveBotReq, options?: RequestOptions): APIPromise<BotInfo>;

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
  list(params: ListBotReq, options?: RequestOptions): PagePromise<ListBotData, SimpleBot>;
}

export const BotsResource = /* @__PURE__ */ resourceClass<BotsResource>('bots', operations);
