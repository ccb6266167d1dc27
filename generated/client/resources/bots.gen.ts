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
   * @param bot_id - The ID of the bot.
   * @param params - `collaboration_mode`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.bots.collaborationModes.update('7379462189365198898', { collaboration_mode: 'collaboration' });
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
   * @param bot_id - The ID of the bot.
   * @param params - `collaborators` (at most 1 item).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.bots.collaborators.create('7379462189365198898', { collaborators: [{ user_id: '2478774393250012' }] });
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
   * @param bot_id - The ID of the bot.
   * @param user_id - The Coze user ID of the collaborator.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.bots.collaborators.delete('7379462189365198898', '2478774393250012');
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
   * @param bot_id - The ID of the bot.
   * @param params - optional: `page_num` (at least 1), `page_size`, `publish_status` (default published_online), `connector_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.bots.versions.list('7379462189365198898', {
   *   page_size: 10,
   *   publish_status: 'published_online',
   *   connector_id: '1024',
   * })) console.log(item);
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
   * @param params - `space_id`, `name` (at most 20 characters); optional: `description`, `icon_file_id`, `prompt_info`, `onboarding_info`, `plugin_id_list`, `workflow_id_list`, `model_info_config`, `suggest_reply_info`, `media_config`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.bots.create({
   *   space_id: '7352033921443356672',
   *   name: 'Travel guide',
   *   description: 'Plans trips to European cities.',
   *   icon_file_id: '73694959811****',
   *   prompt_info: { prompt: 'You are a travel guide. Answer in short sentences.' },
   *   onboarding_info: {
   *     prologue: 'Hello, where would you like to go?',
   *     suggested_questions: ['What is there to see in Rome?', 'How do I get to Vienna?'],
   *   },
   *   plugin_id_list: {
   *     id_list: [
   *       {
   *         plugin_id: '7379227817307029513',
   *         api_id: '7379227817307045897',
   *       },
   *     ],
   *   },
   *   workflow_id_list: { ids: [{ id: '7397619068440846362' }] },
   *   model_info_config: {
   *     model_id: '1706077826',
   *     temperature: 0.8,
   *     context_round: 3,
   *     max_tokens: 4096,
   *     response_format: 'markdown',
   *     parameters: { thinking_type: 'disabled' },
   *   },
   *   suggest_reply_info: { reply_mode: 'enable' },
   * });
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
   * @param params - `bot_id`; optional: `name` (at most 20 characters), `description`, `icon_file_id`, `prompt_info`, `onboarding_info`, `knowledge`, `plugin_id_list`, `workflow_id_list`, `model_info_config`, `suggest_reply_info`, `media_config`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.bots.update({
   *   bot_id: '7379462189365198898',
   *   name: 'Travel guide',
   *   prompt_info: { prompt: 'You are a travel guide. Answer in one paragraph.' },
   *   knowledge: {
   *     dataset_ids: ['7368753213002645523'],
   *     auto_call: true,
   *     search_strategy: 1,
   *   },
   *   suggest_reply_info: {
   *     reply_mode: 'customized',
   *     customized_prompt: 'Suggest three places nearby.',
   *   },
   * });
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
   * @param params - `bot_id`, `connector_ids`; optional: `connectors`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.bots.publish({ bot_id: '7379462189365198898', connector_ids: ['1024'] });
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
   * @param params - optional: `workspace_id`, `publish_status` (one of all, published_online, published_draft, unpublished_draft), `connector_id` (default 1024), `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.bots.listNew({
   *   workspace_id: '7352033921443356672',
   *   publish_status: 'all',
   *   connector_id: '1024',
   *   page_size: 20,
   * })) console.log(item);
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
   * @param botId - The ID of the bot.
   * @param params - optional: `is_published`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.bots.retrieveNew('7379462189365198898', { is_published: false });
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
   * @param bot_id - The ID of the bot.
   * @param params - `connector_id`; optional: `unpublish_reason`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.bots.unpublish('7379462189365198898', { connector_id: '1024', unpublish_reason: 'Replaced by a newer bot.' });
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
   * @param params - `bot_id`; optional: `is_published`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.bots.retrieve({ bot_id: '7379462189365198898', is_published: true });
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
   * @param params - `space_id`; optional: `page_index` (at least 1), `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.bots.list({ space_id: '7352033921443356672', page_size: 20 })) console.log(item);
   *
   * @deprecated An older endpoint that the platform keeps for existing programs.
   */
  list(params: ListBotReq, options?: RequestOptions): PagePromise<ListBotData, SimpleBot>;
}

export const BotsResource = /* @__PURE__ */ resourceClass<BotsResource>('bots', operations);
