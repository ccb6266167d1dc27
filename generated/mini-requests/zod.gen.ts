// Generated from openapi/ by `npm run generate`. Do not edit.

import * as z from 'zod/v4-mini';
import { absoluteURL, blob, matching, maxEntries } from '../../src/schemas/limits.js';

/** Calls a function at the first call, and returns its result from then on. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/**
 * The role of the speaker.
 */
export const zRoleType = /* @__PURE__ */ once(() => z.literal(['user', 'assistant']));

/**
 * Text in a multimodal message. A message has at most one, together with a file or an image.
 */
export const zObjectStringText = /* @__PURE__ */ once(() =>
  z.object({
    type: z.literal('text'),
    text: z.string(),
  }),
);

/**
 * A file, an image or audio in a multimodal message. Pass either `file_id` or `file_url`.
 */
export const zObjectStringFile = /* @__PURE__ */ once(() =>
  z.object({
    type: z.literal(['file', 'image', 'audio']),
    file_id: z.optional(z.string()),
    file_url: z.optional(z.string()),
  }),
);

/**
 * One item of a multimodal message.
 */
export const zObjectStringItem = /* @__PURE__ */ once(() => z.union([zObjectStringText(), zObjectStringFile()]));

/**
 * Your own key-value pairs, stored with the object and returned with it. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.
 */
export const zMetaDataType = /* @__PURE__ */ once(() =>
  z
    .record(z.string().check(z.minLength(1), z.maxLength(64)), z.string().check(z.minLength(1), z.maxLength(512)))
    .check(maxEntries(16)),
);

/**
 * A message to add to a conversation.
 */
export const zEnterMessage = /* @__PURE__ */ once(() =>
  z.object({
    role: zRoleType(),
    type: z.optional(z.literal(['question', 'answer', 'function_call', 'tool_output', 'tool_response'])),
    content: z.string(),
    content_type: z.literal(['text', 'object_string']),
    meta_data: z.optional(zMetaDataType()),
  }),
);

/**
 * The shortcut command that the user selected.
 */
export const zShortcutCommand = /* @__PURE__ */ once(() =>
  z.object({
    command_id: z.string().check(z.minLength(1)),
    parameters: z.optional(z.record(z.string(), z.string())),
  }),
);

/**
 * The version of the bot that replies, published or draft.
 */
export const zChatPublishStatus = /* @__PURE__ */ once(() => z.literal(['published_online', 'unpublished_draft']));

/**
 * The turn to run.
 */
export const zCreateChatBody = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
    user_id: z.string().check(z.minLength(1)),
    additional_messages: z.optional(z.array(zEnterMessage()).check(z.maxLength(100))),
    stream: z.optional(z.boolean()),
    custom_variables: z.optional(z.record(z.string(), z.string())),
    auto_save_history: z.optional(z.boolean()),
    meta_data: z.optional(zMetaDataType()),
    extra_params: z.optional(z.record(z.string(), z.string())),
    shortcut_command: z.optional(zShortcutCommand()),
    parameters: z.optional(z.record(z.string(), z.unknown())),
    enable_card: z.optional(z.boolean()),
    publish_status: z.optional(zChatPublishStatus()),
    bot_version: z.optional(z.string()),
    connector_id: z.optional(z.string()),
  }),
);

/**
 * The chat to cancel.
 */
export const zCancelChatReq = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
    chat_id: z.string().check(z.minLength(1)),
  }),
);

/**
 * The output of one tool call.
 */
export const zToolOutputType = /* @__PURE__ */ once(() =>
  z.object({
    tool_call_id: z.string().check(z.minLength(1)),
    output: z.string(),
  }),
);

/**
 * The outputs of the tool calls that a chat waits for.
 */
export const zSubmitToolOutputsBody = /* @__PURE__ */ once(() =>
  z.object({
    tool_outputs: z.array(zToolOutputType()),
    stream: z.optional(z.boolean()),
    auto_save_history: z.optional(z.boolean()),
    connector_id: z.optional(z.string()),
  }),
);

/**
 * A message of a new conversation. It accepts more than a message of a chat.
 */
export const zConversationMessage = /* @__PURE__ */ once(() =>
  z.object({
    role: zRoleType(),
    type: z.optional(
      z.literal(['question', 'answer', 'function_call', 'tool_output', 'tool_response', 'follow_up', 'verbose']),
    ),
    content: z.optional(z.string()),
    content_type: z.optional(z.literal(['text', 'object_string', 'card'])),
    meta_data: z.optional(zMetaDataType()),
  }),
);

/**
 * The settings of a new conversation. All of them are optional.
 */
export const zCreateConversationReq = /* @__PURE__ */ once(() =>
  z.object({
    messages: z.optional(z.array(zConversationMessage())),
    meta_data: z.optional(zMetaDataType()),
    bot_id: z.optional(z.string()),
    name: z.optional(z.string().check(z.maxLength(100))),
    connector_id: z.optional(z.string()),
  }),
);

/**
 * The order of conversations.
 */
export const zConversationSortOrder = /* @__PURE__ */ once(() => z.literal(['ASC', 'DESC']));

/**
 * The changes to a conversation.
 */
export const zUpdateConversationBody = /* @__PURE__ */ once(() =>
  z.object({
    name: z.string().check(z.maxLength(100)),
  }),
);

/**
 * A message to add to a conversation.
 */
export const zCreateMessageBody = /* @__PURE__ */ once(() =>
  z.object({
    role: zRoleType(),
    content: z.string(),
    content_type: z.literal(['text', 'object_string']),
    meta_data: z.optional(zMetaDataType()),
  }),
);

/**
 * The order of messages.
 */
export const zMessageListOrder = /* @__PURE__ */ once(() => z.literal(['desc', 'asc']));

/**
 * The filter and the position of a page of messages. Set either `before_id` or `after_id`.
 */
export const zListMessageBody = /* @__PURE__ */ once(() =>
  z.object({
    order: z.optional(zMessageListOrder()),
    chat_id: z.optional(z.string()),
    before_id: z.optional(z.string()),
    after_id: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(1), z.lte(50))),
    include_middle_message: z.optional(z.boolean()),
    bot_id: z.optional(z.string()),
  }),
);

/**
 * The changes to a message: `content` together with `content_type`, or `meta_data`, or all three. Either `content` or `meta_data` is required.
 */
export const zUpdateMessageBody = /* @__PURE__ */ once(() =>
  z.object({
    meta_data: z.optional(zMetaDataType()),
    content: z.optional(z.string()),
    content_type: z.optional(z.literal(['text', 'object_string'])),
  }),
);

/**
 * The user's rating of a message.
 */
export const zFeedbackType = /* @__PURE__ */ once(() => z.literal(['like', 'unlike']));

/**
 * The rating of a message.
 */
export const zCreateMessageFeedbackBody = /* @__PURE__ */ once(() =>
  z.object({
    feedback_type: zFeedbackType(),
    reason_types: z.optional(z.array(z.string().check(z.maxLength(30))).check(z.maxLength(10))),
    comment: z.optional(z.string().check(z.maxLength(250))),
  }),
);

/**
 * The file to upload.
 */
export const zCreateFileReq = /* @__PURE__ */ once(() =>
  z.object({
    file: z.unknown().check(blob()),
  }),
);

/**
 * The workspace to create.
 */
export const zCreateWorkspaceReq = /* @__PURE__ */ once(() =>
  z.object({
    name: z.string().check(z.maxLength(50)),
    description: z.string().check(z.maxLength(2000)),
    icon_file_id: z.optional(z.string()),
    coze_account_id: z.optional(z.string()),
    owner_uid: z.optional(z.string()),
  }),
);

/**
 * A user variable and its new value.
 */
export const zVariableUpdateItem = /* @__PURE__ */ once(() =>
  z.object({
    keyword: z.string(),
    value: z.string(),
  }),
);

/**
 * The user variables to set, and their owner. Pass either `app_id` or `bot_id`.
 */
export const zVariableUpdateReq = /* @__PURE__ */ once(() =>
  z.object({
    app_id: z.optional(z.string()),
    bot_id: z.optional(z.string()),
    connector_id: z.optional(z.string()),
    connector_uid: z.string(),
    data: z.array(zVariableUpdateItem()),
  }),
);

/**
 * The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part.
 */
export const zPromptMode = /* @__PURE__ */ once(() => z.literal(['standard', 'prefix']));

/**
 * The two parts of a prompt in `prefix` mode.
 */
export const zPrefixPromptInfo = /* @__PURE__ */ once(() =>
  z.object({
    prefix_prompt: z.optional(z.string()),
    dynamic_prompt: z.optional(z.string()),
  }),
);

/**
 * The persona and the instructions of the bot.
 */
export const zBotPromptConfig = /* @__PURE__ */ once(() =>
  z.object({
    prompt: z.optional(z.string().check(z.maxLength(20000))),
    prompt_mode: z.optional(zPromptMode()),
    prefix_prompt_info: z.optional(zPrefixPromptInfo()),
  }),
);

/**
 * The opening message of the bot and its suggested questions.
 */
export const zBotOnboardingConfig = /* @__PURE__ */ once(() =>
  z.object({
    prologue: z.optional(z.string().check(z.maxLength(300))),
    suggested_questions: z.optional(z.array(z.string().check(z.minLength(0), z.maxLength(50)))),
  }),
);

/**
 * A tool of a plugin.
 */
export const zPluginIdInfo = /* @__PURE__ */ once(() =>
  z.object({
    plugin_id: z.string().check(z.minLength(1)),
    api_id: z.string().check(z.minLength(1)),
  }),
);

/**
 * The plugin tools that the bot may call.
 */
export const zPluginIdList = /* @__PURE__ */ once(() =>
  z.object({
    id_list: z.optional(z.array(zPluginIdInfo())),
  }),
);

/**
 * A workflow.
 */
export const zWorkflowIdInfo = /* @__PURE__ */ once(() =>
  z.object({
    id: z.string().check(z.minLength(1)),
  }),
);

/**
 * The workflows that the bot may run.
 */
export const zWorkflowIdList = /* @__PURE__ */ once(() =>
  z.object({
    ids: z.optional(z.array(zWorkflowIdInfo())),
  }),
);

/**
 * The format of the model's replies.
 */
export const zModelResponseFormat = /* @__PURE__ */ once(() => z.literal(['text', 'markdown', 'json']));

/**
 * The cached part of the context, `closed` for none or `prefix` for its fixed start.
 */
export const zCacheType = /* @__PURE__ */ once(() => z.literal(['closed', 'prefix']));

/**
 * The API of the model.
 */
export const zModelApiMode = /* @__PURE__ */ once(() => z.literal(['chat_api', 'responses_api']));

/**
 * The model of the bot and its parameters. The allowed values depend on the model.
 */
export const zModelInfoConfig = /* @__PURE__ */ once(() =>
  z.object({
    model_id: z.string().check(z.minLength(1)),
    top_k: z.optional(z.int()),
    top_p: z.optional(z.number()),
    max_tokens: z.optional(z.int()),
    temperature: z.optional(z.number()),
    sp_anti_leak: z.optional(z.boolean()),
    context_round: z.optional(z.int()),
    response_format: z.optional(zModelResponseFormat()),
    sp_current_time: z.optional(z.boolean()),
    presence_penalty: z.optional(z.number()),
    frequency_penalty: z.optional(z.number()),
    cache_type: z.optional(zCacheType()),
    api_mode: z.optional(zModelApiMode()),
    parameters: z.optional(z.record(z.string(), z.unknown())),
  }),
);

/**
 * The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none.
 */
export const zSuggestReplyMode = /* @__PURE__ */ once(() => z.literal(['disable', 'enable', 'customized']));

/**
 * The suggestion of follow-up questions after a reply.
 */
export const zSuggestReplyConfig = /* @__PURE__ */ once(() =>
  z.object({
    reply_mode: z.optional(zSuggestReplyMode()),
    customized_prompt: z.optional(z.string()),
  }),
);

/**
 * Voice and video settings of the bot.
 */
export const zBotMediaConfig = /* @__PURE__ */ once(() =>
  z.object({
    is_voice_call_closed: z.optional(z.boolean()),
  }),
);

/**
 * The settings of a new bot. Only the workspace and the name are required.
 */
export const zCreateBotReq = /* @__PURE__ */ once(() =>
  z.object({
    space_id: z.string().check(z.minLength(1)),
    name: z.string().check(z.minLength(1), z.maxLength(20)),
    description: z.optional(z.string().check(z.maxLength(500))),
    icon_file_id: z.optional(z.string()),
    prompt_info: z.optional(zBotPromptConfig()),
    onboarding_info: z.optional(zBotOnboardingConfig()),
    plugin_id_list: z.optional(zPluginIdList()),
    workflow_id_list: z.optional(zWorkflowIdList()),
    model_info_config: z.optional(zModelInfoConfig()),
    suggest_reply_info: z.optional(zSuggestReplyConfig()),
    media_config: z.optional(zBotMediaConfig()),
  }),
);

/**
 * The search strategy of a knowledge base: 0 for semantic, 1 for hybrid (semantic and full text), 20 for full text.
 */
export const zKnowledgeSearchStrategy = /* @__PURE__ */ once(() => z.literal([0, 1, 20]));

/**
 * The knowledge bases of the bot and their search settings.
 */
export const zKnowledgeInfo = /* @__PURE__ */ once(() =>
  z.object({
    dataset_ids: z.optional(z.array(z.string()).check(z.maxLength(150))),
    auto_call: z.optional(z.boolean()),
    search_strategy: z.optional(zKnowledgeSearchStrategy()),
  }),
);

/**
 * The new settings of a bot. Settings that are left out do not change.
 */
export const zUpdateBotReq = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
    name: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
    description: z.optional(z.string().check(z.maxLength(500))),
    icon_file_id: z.optional(z.string()),
    prompt_info: z.optional(zBotPromptConfig()),
    onboarding_info: z.optional(zBotOnboardingConfig()),
    knowledge: z.optional(zKnowledgeInfo()),
    plugin_id_list: z.optional(zPluginIdList()),
    workflow_id_list: z.optional(zWorkflowIdList()),
    model_info_config: z.optional(zModelInfoConfig()),
    suggest_reply_info: z.optional(zSuggestReplyConfig()),
    media_config: z.optional(zBotMediaConfig()),
  }),
);

/**
 * The bot to publish, and its channels.
 */
export const zPublishBotReq = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
    connector_ids: z.array(z.string()),
    connectors: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  }),
);

/**
 * The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them.
 */
export const zPublishStatus = /* @__PURE__ */ once(() =>
  z.literal(['all', 'published_online', 'published_draft', 'unpublished_draft']),
);

/**
 * The users who may edit: `single` for the owner only, `collaboration` for the owner and collaborators.
 */
export const zCollaborationMode = /* @__PURE__ */ once(() => z.literal(['single', 'collaboration']));

/**
 * The new collaboration mode.
 */
export const zUpdateBotCollaborationModeReq = /* @__PURE__ */ once(() =>
  z.object({
    collaboration_mode: zCollaborationMode(),
  }),
);

/**
 * A user who may edit a bot, besides its owner.
 */
export const zBotCollaborator = /* @__PURE__ */ once(() =>
  z.object({
    user_id: z.string().check(z.minLength(1)),
  }),
);

/**
 * The collaborator to add.
 */
export const zCreateBotCollaboratorReq = /* @__PURE__ */ once(() =>
  z.object({
    collaborators: z.array(zBotCollaborator()).check(z.maxLength(1)),
  }),
);

/**
 * The channel to unpublish the bot from, and the reason.
 */
export const zUnpublishBotReq = /* @__PURE__ */ once(() =>
  z.object({
    connector_id: z.string().check(z.minLength(1)),
    unpublish_reason: z.optional(z.string().check(z.maxLength(1024))),
  }),
);

/**
 * The run to start.
 */
export const zRunWorkflowReq = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
    parameters: z.optional(z.record(z.string(), z.unknown())),
    bot_id: z.optional(z.string()),
    app_id: z.optional(z.string()),
    ext: z.optional(z.record(z.string(), z.string())),
    is_async: z.optional(z.boolean()),
    workflow_version: z.optional(z.string()),
    connector_id: z.optional(z.string()),
  }),
);

/**
 * The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin.
 */
export const zInterruptType = /* @__PURE__ */ once(() => z.literal([1, 2, 3, 4, 5, 6, 7]));

/**
 * The run to start as an event stream.
 */
export const zStreamWorkflowReq = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
    parameters: z.optional(z.record(z.string(), z.unknown())),
    bot_id: z.optional(z.string()),
    app_id: z.optional(z.string()),
    ext: z.optional(z.record(z.string(), z.string())),
    workflow_version: z.optional(z.string()),
    connector_id: z.optional(z.string()),
  }),
);

/**
 * The reply to an interrupt.
 */
export const zResumeWorkflowReq = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
    event_id: z.string().check(z.minLength(1)),
    resume_data: z.string(),
    interrupt_type: zInterruptType(),
  }),
);

/**
 * The turn to run with a chatflow.
 */
export const zChatWorkflowReq = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
    additional_messages: z.array(zEnterMessage()).check(z.maxLength(50)),
    parameters: z.optional(z.record(z.string(), z.unknown())),
    app_id: z.optional(z.string()),
    bot_id: z.optional(z.string()),
    conversation_id: z.optional(z.string()),
    ext: z.optional(z.record(z.string(), z.string())),
    workflow_version: z.optional(z.string()),
    connector_id: z.optional(z.string()),
  }),
);

/**
 * The type of a workflow: a workflow, or a chatflow, which has a conversation.
 */
export const zWorkflowMode = /* @__PURE__ */ once(() => z.literal(['workflow', 'chatflow']));

/**
 * The new mode.
 */
export const zUpdateWorkflowCollaborationModeReq = /* @__PURE__ */ once(() =>
  z.object({
    collaboration_mode: z.optional(zCollaborationMode()),
  }),
);

/**
 * A collaborator of a workflow.
 */
export const zWorkflowCollaborator = /* @__PURE__ */ once(() =>
  z.object({
    user_id: z.string().check(z.minLength(1)),
  }),
);

/**
 * The collaborator to add.
 */
export const zCreateWorkflowCollaboratorReq = /* @__PURE__ */ once(() =>
  z.object({
    collaborators: z.array(zWorkflowCollaborator()).check(z.maxLength(1)),
  }),
);

/**
 * The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.
 */
export const zDocumentFormatType = /* @__PURE__ */ once(() => z.literal([0, 1, 2, 3, 4, 5]));

/**
 * The chunking method, 0 for automatic or 1 for custom.
 */
export const zChunkType = /* @__PURE__ */ once(() => z.literal([0, 1]));

/**
 * The source of image captions, 0 for a model or 1 for the caller.
 */
export const zCaptionType = /* @__PURE__ */ once(() => z.literal([0, 1]));

/**
 * The knowledge base to create.
 */
export const zCreateDatasetReq = /* @__PURE__ */ once(() =>
  z.object({
    name: z.string().check(z.maxLength(100)),
    space_id: z.string().check(z.minLength(1)),
    format_type: z.literal([0, 1, 2]),
    description: z.optional(z.string()),
    file_id: z.optional(z.string()),
  }),
);

/**
 * The new settings of a knowledge base.
 */
export const zUpdateDatasetReq = /* @__PURE__ */ once(() =>
  z.object({
    name: z.string().check(z.maxLength(100)),
    file_id: z.optional(z.string()),
    description: z.optional(z.string()),
  }),
);

/**
 * The files whose progress to get.
 */
export const zProcessDatasetReq = /* @__PURE__ */ once(() =>
  z.object({
    document_ids: z.array(z.string()),
  }),
);

/**
 * The new caption of an image.
 */
export const zUpdateImageReq = /* @__PURE__ */ once(() =>
  z.object({
    caption: z.string(),
  }),
);

/**
 * The knowledge base whose files to list, and the page.
 */
export const zListDocumentReq = /* @__PURE__ */ once(() =>
  z.object({
    dataset_id: z.string().check(z.minLength(1)),
    page: z.optional(z.int()),
    size: z.optional(z.int()),
    page_size: z.optional(z.int()),
  }),
);

/**
 * The source of a file. Pass `file_base64` with `file_type` for a local file, `web_url` for a web page, or `source_file_id` for an uploaded file.
 */
export const zSourceInfo = /* @__PURE__ */ once(() =>
  z.object({
    file_base64: z.optional(z.string()),
    file_type: z.optional(z.string()),
    web_url: z.optional(z.string()),
    document_source: z.optional(z.literal([0, 1, 5])),
    source_file_id: z.optional(z.string()),
  }),
);

/**
 * The update schedule of a web page.
 */
export const zUpdateRule = /* @__PURE__ */ once(() =>
  z.object({
    update_type: z.optional(z.literal([0, 1])),
    update_interval: z.optional(z.int().check(z.gte(24))),
  }),
);

/**
 * A file to add.
 */
export const zDocumentBase = /* @__PURE__ */ once(() =>
  z.object({
    name: z.string(),
    source_info: zSourceInfo(),
    update_rule: z.optional(zUpdateRule()),
    caption: z.optional(z.string()),
  }),
);

/**
 * The chunking of files. Searches find chunks.
 */
export const zChunkStrategyConfig = /* @__PURE__ */ once(() =>
  z.object({
    chunk_type: z.optional(zChunkType()),
    separator: z.optional(z.string()),
    max_tokens: z.optional(z.int().check(z.gte(100), z.lte(2000))),
    remove_extra_spaces: z.optional(z.boolean()),
    remove_urls_emails: z.optional(z.boolean()),
    caption_type: z.optional(zCaptionType()),
  }),
);

/**
 * The files to add to a knowledge base, and their processing.
 */
export const zCreateDocumentReq = /* @__PURE__ */ once(() =>
  z.object({
    dataset_id: z.string().check(z.minLength(1)),
    document_bases: z.array(zDocumentBase()).check(z.maxLength(10)),
    chunk_strategy: zChunkStrategyConfig(),
    format_type: z.optional(z.literal([0, 1, 2])),
  }),
);

/**
 * The file to update, and the changes.
 */
export const zUpdateDocumentReq = /* @__PURE__ */ once(() =>
  z.object({
    document_id: z.string().check(z.minLength(1)),
    document_name: z.optional(z.string()),
    update_rule: z.optional(zUpdateRule()),
  }),
);

/**
 * The files to delete.
 */
export const zDeleteDocumentReq = /* @__PURE__ */ once(() =>
  z.object({
    document_ids: z.array(z.string()).check(z.maxLength(100)),
  }),
);

/**
 * The mode of a room: `default` for a talk with the bot, `podcast` for a podcast. `s2s` (speech to speech) and `translate` are not documented.
 */
export const zRoomMode = /* @__PURE__ */ once(() => z.literal(['default', 's2s', 'podcast', 'translate']));

/**
 * The audio codec of a room, default `OPUS`.
 */
export const zRoomAudioCodec = /* @__PURE__ */ once(() => z.literal(['AACLC', 'G711A', 'OPUS', 'G722']));

/**
 * The audio of a room.
 */
export const zRoomAudioConfig = /* @__PURE__ */ once(() =>
  z.object({
    codec: z.optional(zRoomAudioCodec()),
  }),
);

/**
 * The video codec of a room, default `H264`.
 */
export const zRoomVideoCodec = /* @__PURE__ */ once(() => z.literal(['H264', 'BYTEVC1']));

/**
 * The video that the bot sees, `main` for the camera or `screen` for the shared screen.
 */
export const zStreamVideoType = /* @__PURE__ */ once(() => z.literal(['main', 'screen']));

/**
 * The video of a room, and the frames that the bot sees.
 */
export const zRoomVideoConfig = /* @__PURE__ */ once(() =>
  z.object({
    codec: z.optional(zRoomVideoCodec()),
    video_frame_rate: z.optional(z.int().check(z.gte(1), z.lte(24))),
    stream_video_type: z.optional(zStreamVideoType()),
    video_frame_expire_duration: z.optional(z.int().check(z.gte(1), z.lte(10))),
  }),
);

/**
 * The detection of the end of the user's speech: `server_vad` for the platform, by silence; `semantic_vad` for the platform, by meaning; `client_interrupt` for the client. `client_vad` is not documented.
 */
export const zCreateRoomTurnDetectionType = /* @__PURE__ */ once(() =>
  z.literal(['server_vad', 'client_vad', 'client_interrupt', 'semantic_vad']),
);

/**
 * The detection of the end of the user's speech.
 */
export const zCreateRoomTurnDetection = /* @__PURE__ */ once(() =>
  z.object({
    type: z.optional(zCreateRoomTurnDetectionType()),
  }),
);

/**
 * The languages of a room in `translate` mode. Not documented.
 */
export const zTranslateConfig = /* @__PURE__ */ once(() =>
  z.object({
    from: z.optional(z.string()),
    to: z.optional(z.string()),
  }),
);

/**
 * The audio, the video and the opening message of a room.
 */
export const zRoomConfig = /* @__PURE__ */ once(() =>
  z.object({
    room_mode: z.optional(zRoomMode()),
    audio_config: z.optional(zRoomAudioConfig()),
    video_config: z.optional(zRoomVideoConfig()),
    turn_detection: z.optional(zCreateRoomTurnDetection()),
    prologue_content: z.optional(z.string()),
    prologue_delay_duration_ms: z.optional(z.int().check(z.gte(0), z.lte(5000))),
    translate_config: z.optional(zTranslateConfig()),
  }),
);

/**
 * The settings of a new room. Only the bot is required.
 */
export const zCreateRoomReq = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
    conversation_id: z.optional(z.string()),
    voice_id: z.optional(z.string()),
    config: z.optional(zRoomConfig()),
    uid: z.optional(z.string()),
    workflow_id: z.optional(z.string()),
    connector_id: z.optional(z.string()),
  }),
);

/**
 * The model type of a voice, `big` or `small`.
 */
export const zVoiceModelType = /* @__PURE__ */ once(() => z.literal(['big', 'small']));

/**
 * The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it.
 */
export const zVoiceState = /* @__PURE__ */ once(() => z.literal(['init', 'cloned', 'all']));

/**
 * An emotion of the speech. Each voice supports some of them.
 */
export const zVoiceEmotion = /* @__PURE__ */ once(() =>
  z.literal(['happy', 'sad', 'angry', 'surprised', 'fear', 'hate', 'excited', 'coldness', 'neutral']),
);

/**
 * The format of a recording.
 */
export const zVoiceCloneAudioFormat = /* @__PURE__ */ once(() => z.literal(['wav', 'mp3', 'ogg', 'm4a', 'aac', 'pcm']));

/**
 * A language for voice cloning, for example `zh` for Chinese or `id` for Indonesian.
 */
export const zVoiceLanguage = /* @__PURE__ */ once(() => z.literal(['zh', 'en', 'ja', 'es', 'id', 'pt']));

/**
 * The recording to clone a voice from.
 */
export const zCloneVoiceReq = /* @__PURE__ */ once(() =>
  z.object({
    voice_name: z.string().check(z.maxLength(128)),
    file: z.unknown().check(blob()),
    audio_format: zVoiceCloneAudioFormat(),
    language: z.optional(zVoiceLanguage()),
    voice_id: z.optional(z.string()),
    preview_text: z.optional(z.string()),
    text: z.optional(z.string().check(z.maxLength(1024))),
    space_id: z.optional(z.string()),
    description: z.optional(z.string()),
  }),
);

/**
 * The group to create.
 */
export const zCreateVoiceprintGroupReq = /* @__PURE__ */ once(() =>
  z.object({
    name: z.string().check(z.maxLength(20)),
    desc: z.optional(z.string().check(z.maxLength(500))),
    coze_account_id: z.optional(z.string()),
  }),
);

/**
 * The changes to a group. Fields that are left out do not change.
 */
export const zUpdateVoiceprintGroupReq = /* @__PURE__ */ once(() =>
  z.object({
    name: z.optional(z.string().check(z.maxLength(20))),
    desc: z.optional(z.string().check(z.maxLength(500))),
  }),
);

/**
 * The recording to create a voiceprint from.
 */
export const zCreateVoiceprintFeatureReq = /* @__PURE__ */ once(() =>
  z.object({
    file: z.unknown().check(blob()),
    name: z.string(),
    desc: z.optional(z.string()),
    sample_rate: z.optional(z.int()),
    channel: z.optional(z.int()),
  }),
);

/**
 * The changes to a voiceprint. Fields that are left out do not change.
 */
export const zUpdateVoiceprintFeatureReq = /* @__PURE__ */ once(() =>
  z.object({
    file: z.optional(z.unknown().check(blob())),
    name: z.optional(z.string()),
    desc: z.optional(z.string()),
    sample_rate: z.optional(z.int()),
    channel: z.optional(z.int()),
  }),
);

/**
 * The recording of the speaker to identify.
 */
export const zSpeakerIdentifyReq = /* @__PURE__ */ once(() =>
  z.object({
    file: z.unknown().check(blob()),
    top_k: z.optional(z.int()),
    sample_rate: z.optional(z.int()),
    channel: z.optional(z.int()),
  }),
);

/**
 * The type of entity whose settings apply to a WebSocket.
 */
export const zWebsocketEntityType = /* @__PURE__ */ once(() => z.literal(['bot', 'workflow']));

/**
 * The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz.
 */
export const zAudioCodec = /* @__PURE__ */ once(() => z.literal(['pcm', 'opus', 'g711a', 'g711u']));

/**
 * The sample rate of the audio, in Hz.
 */
export const zAudioSampleRate = /* @__PURE__ */ once(() => z.literal([8000, 16000, 22050, 24000, 32000, 44100, 48000]));

/**
 * The rate limit of the audio packets. Without it, packets are sent as soon as they are ready.
 */
export const zAudioLimitConfig = /* @__PURE__ */ once(() =>
  z.object({
    period: z.optional(z.int()),
    max_frame_num: z.optional(z.int()),
  }),
);

/**
 * The packets of the synthesized audio, for the codecs `pcm`, `g711a` and `g711u`.
 */
export const zPcmAudioConfig = /* @__PURE__ */ once(() =>
  z.object({
    sample_rate: z.optional(zAudioSampleRate()),
    frame_size_ms: z.optional(z.number()),
    limit_config: z.optional(zAudioLimitConfig()),
  }),
);

/**
 * The duration of an Opus packet, in milliseconds.
 */
export const zOpusFrameSizeMs = /* @__PURE__ */ once(() => z.literal([2.5, 5, 10, 20, 40, 60]));

/**
 * The encoding and the packets of the synthesized audio, for the codec `opus`.
 */
export const zOpusAudioConfig = /* @__PURE__ */ once(() =>
  z.object({
    bitrate: z.optional(z.int()),
    use_cbr: z.optional(z.boolean()),
    frame_size_ms: z.optional(zOpusFrameSizeMs()),
    sample_rate: z.optional(z.int()),
    limit_config: z.optional(zAudioLimitConfig()),
  }),
);

/**
 * The emotion of the voice, for voices that support it.
 */
export const zEmotionConfig = /* @__PURE__ */ once(() =>
  z.object({
    emotion: z.optional(z.string()),
    emotion_scale: z.optional(z.number()),
  }),
);

/**
 * The format and the voice of the audio that you receive.
 */
export const zOutputAudio = /* @__PURE__ */ once(() =>
  z.object({
    codec: z.optional(zAudioCodec()),
    pcm_config: z.optional(zPcmAudioConfig()),
    opus_config: z.optional(zOpusAudioConfig()),
    speech_rate: z.optional(z.int().check(z.gte(-50), z.lte(100))),
    voice_id: z.optional(z.string()),
    emotion_config: z.optional(zEmotionConfig()),
  }),
);

/**
 * Changes the settings of the speech. Send it before the text. The server responds with `speech.updated` or `error`.
 */
export const zSpeechUpdateEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('speech.update'),
    id: z.optional(z.string()),
    data: z.optional(
      z.object({
        output_audio: z.optional(zOutputAudio()),
      }),
    ),
  }),
);

/**
 * The next fragment of the text. The server does not confirm it.
 */
export const zInputTextBufferAppendEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('input_text_buffer.append'),
    id: z.optional(z.string()),
    data: z.object({
      delta: z.string().check(z.maxLength(1024)),
    }),
  }),
);

/**
 * Marks the end of the text. The server confirms it with `input_text_buffer.completed`.
 */
export const zInputTextBufferCompleteEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('input_text_buffer.complete'),
    id: z.optional(z.string()),
  }),
);

/**
 * A client event of speech synthesis.
 */
export const zCreateSpeechWsReq = /* @__PURE__ */ once(() =>
  z.discriminatedUnion('event_type', [
    zSpeechUpdateEvent(),
    zInputTextBufferAppendEvent(),
    zInputTextBufferCompleteEvent(),
  ]),
);

/**
 * The format of synthesized speech.
 */
export const zSpeechFormat = /* @__PURE__ */ once(() => z.literal(['wav', 'pcm', 'ogg_opus', 'mp3']));

/**
 * The text to synthesize and the settings of the speech.
 */
export const zCreateSpeechReq = /* @__PURE__ */ once(() =>
  z.object({
    input: z.string().check(z.maxLength(1024)),
    voice_id: z.string().check(z.minLength(1)),
    emotion: z.optional(zVoiceEmotion()),
    emotion_scale: z.optional(z.number().check(z.gte(1), z.lte(5))),
    response_format: z.optional(zSpeechFormat()),
    speed: z.optional(z.number().check(z.gte(0.2), z.lte(3))),
    sample_rate: z.optional(zAudioSampleRate()),
    loudness_rate: z.optional(z.int().check(z.gte(-50), z.lte(100))),
    context_texts: z.optional(z.string()),
  }),
);

/**
 * The container format of the audio. The codecs `g711a` and `g711u` require `pcm`.
 */
export const zInputAudioFormat = /* @__PURE__ */ once(() => z.literal(['pcm', 'wav', 'ogg']));

/**
 * The number of audio channels.
 */
export const zAudioChannel = /* @__PURE__ */ once(() => z.literal([1, 2]));

/**
 * The number of bits per sample.
 */
export const zAudioBitDepth = /* @__PURE__ */ once(() => z.literal([8, 16, 24]));

/**
 * The format of the audio that you send.
 */
export const zAudioConfig = /* @__PURE__ */ once(() =>
  z.object({
    format: z.optional(zInputAudioFormat()),
    codec: z.optional(zAudioCodec()),
    sample_rate: z.optional(zAudioSampleRate()),
    channel: z.optional(zAudioChannel()),
    bit_depth: z.optional(zAudioBitDepth()),
  }),
);

/**
 * Sets the format of the audio. Send it before the audio. The server responds with `transcriptions.updated` or `error`.
 */
export const zTranscriptionsUpdateEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('transcriptions.update'),
    id: z.optional(z.string()),
    data: z.object({
      input_audio: z.optional(zAudioConfig()),
    }),
  }),
);

/**
 * A fragment of audio.
 */
export const zAudioBuffer = /* @__PURE__ */ once(() =>
  z.object({
    delta: z.string(),
  }),
);

/**
 * The next fragment of your audio. The server does not confirm it.
 */
export const zInputAudioBufferAppendEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('input_audio_buffer.append'),
    id: z.optional(z.string()),
    data: zAudioBuffer(),
  }),
);

/**
 * Marks the end of your audio. The server confirms it with `input_audio_buffer.completed`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn.
 */
export const zInputAudioBufferCompleteEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('input_audio_buffer.complete'),
    id: z.optional(z.string()),
  }),
);

/**
 * Discards the audio sent so far. The server confirms it with `input_audio_buffer.cleared`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn. The interpreter does not support it.
 */
export const zInputAudioBufferClearEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('input_audio_buffer.clear'),
    id: z.optional(z.string()),
  }),
);

/**
 * A client event of a transcription.
 */
export const zCreateTranscriptionsWsReq = /* @__PURE__ */ once(() =>
  z.discriminatedUnion('event_type', [
    zTranscriptionsUpdateEvent(),
    zInputAudioBufferAppendEvent(),
    zInputAudioBufferCompleteEvent(),
    zInputAudioBufferClearEvent(),
  ]),
);

/**
 * The recording to transcribe.
 */
export const zCreateTranscriptionReq = /* @__PURE__ */ once(() =>
  z.object({
    file: z.unknown().check(blob()),
  }),
);

/**
 * The translation of a word.
 */
export const zInterpretationTerm = /* @__PURE__ */ once(() =>
  z.object({
    original: z.string(),
    translation: z.string(),
  }),
);

/**
 * The languages and the vocabulary of the interpretation.
 */
export const zInterpretationConfig = /* @__PURE__ */ once(() =>
  z.object({
    from: z.string(),
    to: z.string(),
    hot_words: z.optional(z.array(z.string())),
    glossary: z.optional(z.array(zInterpretationTerm())),
  }),
);

/**
 * Sets the languages, and the audio formats in both directions. Send it before the audio. The server responds with `simult_interpretation.updated` or `error`.
 */
export const zSimultInterpretationUpdateEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('simult_interpretation.update'),
    id: z.optional(z.string()),
    data: z.object({
      input_audio: z.optional(zAudioConfig()),
      output_audio: z.optional(zOutputAudio()),
      translate_config: z.optional(zInterpretationConfig()),
    }),
  }),
);

/**
 * A client event of an interpretation.
 */
export const zCreateSimultInterpretationsWsReq = /* @__PURE__ */ once(() =>
  z.discriminatedUnion('event_type', [
    zSimultInterpretationUpdateEvent(),
    zInputAudioBufferAppendEvent(),
    zInputAudioBufferCompleteEvent(),
  ]),
);

/**
 * The settings of all turns of the chat.
 */
export const zChatConfig = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.optional(z.string()),
    user_id: z.optional(z.string()),
    meta_data: z.optional(zMetaDataType()),
    custom_variables: z.optional(z.record(z.string(), z.string())),
    extra_params: z.optional(z.record(z.string(), z.string())),
    auto_save_history: z.optional(z.boolean()),
    parameters: z.optional(z.record(z.string(), z.unknown())),
  }),
);

/**
 * The method that detects the end of the user's speech.
 */
export const zTurnDetectionType = /* @__PURE__ */ once(() => z.literal(['client_interrupt', 'server_vad']));

/**
 * The position that a keyword must have to interrupt the bot.
 */
export const zInterruptConfigMode = /* @__PURE__ */ once(() => z.literal(['keyword_contains', 'keyword_prefix']));

/**
 * The keywords that interrupt the bot while it speaks. Only with `server_vad`.
 */
export const zInterruptConfig = /* @__PURE__ */ once(() =>
  z.object({
    mode: z.optional(zInterruptConfigMode()),
    keywords: z.optional(z.array(z.string().check(z.minLength(2), z.maxLength(24))).check(z.maxLength(5))),
  }),
);

/**
 * The detection of the end of the user's speech.
 */
export const zTurnDetection = /* @__PURE__ */ once(() =>
  z.object({
    type: z.optional(zTurnDetectionType()),
    prefix_padding_ms: z.optional(z.int()),
    silence_duration_ms: z.optional(z.int()),
    interrupt_config: z.optional(zInterruptConfig()),
  }),
);

/**
 * The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each.
 */
export const zAsrUserLanguage = /* @__PURE__ */ once(() =>
  z.literal(['common', 'zh', 'cant', 'sc', 'en', 'ja', 'ko', 'fr', 'id', 'es', 'pt', 'ms', 'ru']),
);

/**
 * The settings of speech recognition.
 */
export const zAsrConfig = /* @__PURE__ */ once(() =>
  z.object({
    hot_words: z.optional(z.array(z.string())),
    context: z.optional(z.string()),
    context_type: z.optional(z.string()),
    user_language: z.optional(zAsrUserLanguage()),
    enable_ddc: z.optional(z.boolean()),
    enable_itn: z.optional(z.boolean()),
    enable_punc: z.optional(z.boolean()),
  }),
);

/**
 * The recognition of speakers by their voices.
 */
export const zVoicePrintConfig = /* @__PURE__ */ once(() =>
  z.object({
    group_id: z.optional(z.string()),
    score: z.optional(z.number()),
    reuse_voice_info: z.optional(z.boolean()),
  }),
);

/**
 * The settings to change. Settings that are left out do not change.
 */
export const zChatUpdateData = /* @__PURE__ */ once(() =>
  z.object({
    chat_config: z.optional(zChatConfig()),
    input_audio: z.optional(zAudioConfig()),
    output_audio: z.optional(zOutputAudio()),
    turn_detection: z.optional(zTurnDetection()),
    asr_config: z.optional(zAsrConfig()),
    voice_print_config: z.optional(zVoicePrintConfig()),
    event_subscriptions: z.optional(z.array(z.string())),
    need_play_prologue: z.optional(z.boolean()),
    prologue_content: z.optional(z.string()),
  }),
);

/**
 * Changes the settings of the chat. It may be sent at any time. The server responds with `chat.updated` or `error`.
 */
export const zChatUpdateEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('chat.update'),
    id: z.optional(z.string()),
    data: z.optional(zChatUpdateData()),
  }),
);

/**
 * Adds a message to the conversation. A user message starts a turn and cancels the running one; an assistant message is only added to the context.
 */
export const zConversationMessageCreateEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('conversation.message.create'),
    id: z.optional(z.string()),
    data: z.object({
      role: zRoleType(),
      content_type: z.literal(['text', 'object_string']),
      content: z.string(),
    }),
  }),
);

/**
 * Clears the context. The conversation continues with a new section. The server confirms it with `conversation.cleared`.
 */
export const zConversationClearEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('conversation.clear'),
    id: z.optional(z.string()),
  }),
);

/**
 * Submits the outputs of the tool calls of a `conversation.chat.requires_action`. The turn continues with them.
 */
export const zConversationChatSubmitToolOutputsEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('conversation.chat.submit_tool_outputs'),
    id: z.optional(z.string()),
    data: z.object({
      chat_id: z.string().check(z.minLength(1)),
      tool_outputs: z.array(zToolOutputType()),
    }),
  }),
);

/**
 * Cancels the running turn. The server confirms it with `conversation.chat.canceled`.
 */
export const zConversationChatCancelEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('conversation.chat.cancel'),
    id: z.optional(z.string()),
  }),
);

/**
 * The source of the audio to generate.
 */
export const zGenerateAudioMode = /* @__PURE__ */ once(() => z.literal(['text']));

/**
 * Synthesizes speech from a text that is not part of the conversation. The bot does not reply to it. Speech in progress is interrupted.
 */
export const zInputTextGenerateAudioEvent = /* @__PURE__ */ once(() =>
  z.object({
    event_type: z.literal('input_text.generate_audio'),
    id: z.optional(z.string()),
    data: z.object({
      mode: zGenerateAudioMode(),
      text: z.optional(z.string().check(z.minLength(1), z.maxLength(1024))),
    }),
  }),
);

/**
 * A client event of a chat.
 */
export const zCreateChatWsReq = /* @__PURE__ */ once(() =>
  z.discriminatedUnion('event_type', [
    zChatUpdateEvent(),
    zInputAudioBufferAppendEvent(),
    zInputAudioBufferCompleteEvent(),
    zInputAudioBufferClearEvent(),
    zConversationMessageCreateEvent(),
    zConversationClearEvent(),
    zConversationChatSubmitToolOutputsEvent(),
    zConversationChatCancelEvent(),
    zInputTextGenerateAudioEvent(),
  ]),
);

/**
 * The changes. Fields that are left out do not change.
 */
export const zUpdateWorkspaceReq = /* @__PURE__ */ once(() =>
  z.object({
    name: z.optional(z.string().check(z.maxLength(50))),
    description: z.optional(z.string().check(z.maxLength(2000))),
  }),
);

/**
 * A user to add to a workspace, and the role.
 */
export const zWorkspaceMemberInput = /* @__PURE__ */ once(() =>
  z.object({
    user_id: z.string().check(z.minLength(1)),
    role_type: z.literal(['admin', 'member']),
  }),
);

/**
 * The users to add to a workspace.
 */
export const zCreateWorkspaceMembersReq = /* @__PURE__ */ once(() =>
  z.object({
    users: z.array(zWorkspaceMemberInput()).check(z.minLength(1), z.maxLength(20)),
  }),
);

/**
 * The members to remove from a workspace.
 */
export const zDeleteWorkspaceMembersReq = /* @__PURE__ */ once(() =>
  z.object({
    user_ids: z.array(z.string()).check(z.minLength(1), z.maxLength(5)),
  }),
);

/**
 * A collaborator of an app.
 */
export const zAppCollaborator = /* @__PURE__ */ once(() =>
  z.object({
    user_id: z.string().check(z.minLength(1)),
  }),
);

/**
 * The collaborator to add.
 */
export const zCreateAppCollaboratorReq = /* @__PURE__ */ once(() =>
  z.object({
    collaborators: z.array(zAppCollaborator()).check(z.maxLength(1)),
  }),
);

/**
 * The content of a folder: `development` for bots and apps, `library` for the resources that they use.
 */
export const zFolderType = /* @__PURE__ */ once(() => z.literal(['development', 'library']));

/**
 * The entity to copy, and its destination.
 */
export const zCreateCopyTaskReq = /* @__PURE__ */ once(() =>
  z.object({
    entity_id: z.optional(z.string()),
    entity_type: z.optional(z.literal(['app', 'bot', 'workflow'])),
    to_workspace_id: z.optional(z.string()),
  }),
);

/**
 * The destination and the name of the copy.
 */
export const zTemplateDuplicateReq = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
    name: z.optional(z.string()),
  }),
);

/**
 * The tool to call and its arguments.
 */
export const zCallPluginToolReq = /* @__PURE__ */ once(() =>
  z.object({
    tool_name: z.string(),
    arguments: z.record(z.string(), z.unknown()),
  }),
);

/**
 * The type of an entity in the store.
 */
export const zStoreEntityType = /* @__PURE__ */ once(() => z.literal(['plugin']));

/**
 * The order of plugins: `heat` by popularity, `newest` by date, `relative` by relevance.
 */
export const zPluginSortType = /* @__PURE__ */ once(() => z.literal(['heat', 'newest', 'relative']));

/**
 * The status of a bot's review: 1 under review, 2 approved, 3 rejected.
 */
export const zAuditStatus = /* @__PURE__ */ once(() => z.literal([1, 2, 3]));

/**
 * The result of a bot's review.
 */
export const zUpdateConnectorBotReq = /* @__PURE__ */ once(() =>
  z.object({
    audit_status: z.optional(zAuditStatus()),
    reason: z.optional(z.string()),
  }),
);

/**
 * The workspace to install a channel in.
 */
export const zInstallConnectorReq = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
  }),
);

/**
 * An option for the publisher of a bot.
 */
export const zConnectorUserConfigOption = /* @__PURE__ */ once(() =>
  z.object({
    label: z.string(),
    value: z.string(),
  }),
);

/**
 * A setting of a channel and its options.
 */
export const zConnectorUserConfig = /* @__PURE__ */ once(() =>
  z.object({
    key: z.string(),
    enums: z.array(zConnectorUserConfigOption()),
  }),
);

/**
 * The settings of a channel, for one user.
 */
export const zCreateConnectorUserConfigReq = /* @__PURE__ */ once(() =>
  z.object({
    configs: z.array(zConnectorUserConfig()),
    user_id: z.optional(z.string()),
  }),
);

/**
 * The source of the events of a callback app: `normal` for the account, `connector` for a channel.
 */
export const zApiAppType = /* @__PURE__ */ once(() => z.literal(['normal', 'connector']));

/**
 * The callback app to create.
 */
export const zCreateApiAppReq = /* @__PURE__ */ once(() =>
  z.object({
    app_type: zApiAppType(),
    name: z.optional(z.string().check(z.maxLength(128))),
    connector_id: z.optional(z.string()),
  }),
);

/**
 * The changes to a callback app. Fields that are left out do not change.
 */
export const zUpdateApiAppReq = /* @__PURE__ */ once(() =>
  z.object({
    name: z.optional(z.string()),
    callback_url: z.optional(z.string()),
  }),
);

/**
 * The events that a callback app can subscribe to. The available ones depend on its type.
 */
export const zApiAppEventType = /* @__PURE__ */ once(() =>
  z.literal([
    'bot.published',
    'bot.deleted',
    'bot.unpublished',
    'benefit.usage',
    'benefit.plugin.scale.requested',
    'benefit.plugin.scale.expired',
  ]),
);

/**
 * The new subscriptions of a callback app.
 */
export const zCreateApiAppEventReq = /* @__PURE__ */ once(() =>
  z.object({
    event_types: z.array(zApiAppEventType()),
  }),
);

/**
 * The subscriptions to remove from a callback app.
 */
export const zDeleteApiAppEventReq = /* @__PURE__ */ once(() =>
  z.object({
    event_types: z.array(zApiAppEventType()),
  }),
);

/**
 * The resource that a benefit applies to.
 */
export const zBenefitResource = /* @__PURE__ */ once(() => z.literal(['plugin', 'chat', 'workflow']));

/**
 * The range of days whose bills to export.
 */
export const zCreateBillTaskReq = /* @__PURE__ */ once(() =>
  z.object({
    started_at: z.optional(z.int()),
    ended_at: z.optional(z.int()),
  }),
);

/**
 * The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one.
 */
export const zBenefitEntityType = /* @__PURE__ */ once(() =>
  z.literal(['enterprise_all_devices', 'enterprise_all_custom_consumers', 'single_device', 'single_custom_consumer']),
);

/**
 * The status of a limit: `valid` allows use up to the limit, `frozen` allows no use.
 */
export const zBenefitLimitationStatus = /* @__PURE__ */ once(() => z.literal(['valid', 'frozen']));

/**
 * The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`.
 */
export const zBenefitActiveMode = /* @__PURE__ */ once(() => z.literal(['absolute_time']));

/**
 * The unit of the period after which a limit is reset, or `never` if it is not reset.
 */
export const zBenefitTriggerUnit = /* @__PURE__ */ once(() => z.literal(['never', 'minute', 'hour', 'day']));

/**
 * The limit.
 */
export const zBenefitLimitationInfo = /* @__PURE__ */ once(() =>
  z.object({
    benefit_type: z.literal(['resource_point', 'voice_unified_duration_system', 'voice_unified_duration_custom']),
    active_mode: zBenefitActiveMode(),
    started_at: z.int(),
    ended_at: z.int(),
    limit: z.int(),
    status: z.optional(zBenefitLimitationStatus()),
    trigger_unit: z.optional(zBenefitTriggerUnit()),
    trigger_time: z.optional(z.int()),
  }),
);

/**
 * A limit, and the entities that it applies to.
 */
export const zCreateBenefitLimitationReq = /* @__PURE__ */ once(() =>
  z.object({
    entity_type: zBenefitEntityType(),
    entity_id: z.optional(z.string()),
    benefit_info: zBenefitLimitationInfo(),
  }),
);

/**
 * The changes to a limit. Fields that are left out do not change.
 */
export const zUpdateBenefitLimitationReq = /* @__PURE__ */ once(() =>
  z.object({
    active_mode: z.optional(zBenefitActiveMode()),
    started_at: z.optional(z.int()),
    ended_at: z.optional(z.int()),
    limit: z.optional(z.int()),
    status: z.optional(zBenefitLimitationStatus()),
    trigger_unit: z.optional(zBenefitTriggerUnit()),
    trigger_time: z.optional(z.int()),
  }),
);

/**
 * The role of a member of an enterprise.
 */
export const zEnterpriseMemberRole = /* @__PURE__ */ once(() => z.literal(['enterprise_admin', 'enterprise_member']));

/**
 * A user to add to an enterprise, and the role.
 */
export const zEnterpriseMemberInput = /* @__PURE__ */ once(() =>
  z.object({
    user_id: z.string().check(z.minLength(1)),
    role: zEnterpriseMemberRole(),
  }),
);

/**
 * The member to add to an enterprise.
 */
export const zCreateEnterpriseMemberReq = /* @__PURE__ */ once(() =>
  z.object({
    users: z.array(zEnterpriseMemberInput()).check(z.minLength(1), z.maxLength(1)),
  }),
);

/**
 * The changes to a member.
 */
export const zUpdateEnterpriseMemberReq = /* @__PURE__ */ once(() =>
  z.object({
    role: zEnterpriseMemberRole(),
  }),
);

/**
 * The transfer of a removed member's resources.
 */
export const zDeleteEnterpriseMemberReq = /* @__PURE__ */ once(() =>
  z.object({
    receiver_user_id: z.string().check(z.minLength(1)),
  }),
);

/**
 * The organization to create.
 */
export const zCreateEnterpriseOrganizationReq = /* @__PURE__ */ once(() =>
  z.object({
    name: z.string().check(z.maxLength(30)),
    super_admin_user_id: z.string().check(z.minLength(1)),
    description: z.optional(z.string().check(z.maxLength(100))),
  }),
);

/**
 * The changes. Fields that are left out do not change.
 */
export const zUpdateOrganizationReq = /* @__PURE__ */ once(() =>
  z.object({
    name: z.optional(z.string().check(z.maxLength(30))),
    description: z.optional(z.string().check(z.maxLength(100))),
  }),
);

/**
 * The role of a member of an organization.
 */
export const zOrganizationRoleType = /* @__PURE__ */ once(() =>
  z.literal(['organization_super_admin', 'organization_admin', 'organization_member', 'organization_guest']),
);

/**
 * A user to add to an organization, and the role.
 */
export const zOrganizationMemberInput = /* @__PURE__ */ once(() =>
  z.object({
    user_id: z.string().check(z.minLength(1)),
    organization_role_type: zOrganizationRoleType(),
  }),
);

/**
 * The member to add to an organization.
 */
export const zCreateOrganizationMemberReq = /* @__PURE__ */ once(() =>
  z.object({
    organization_people: z.array(zOrganizationMemberInput()).check(z.minLength(1), z.maxLength(1)),
  }),
);

/**
 * The changes to a member.
 */
export const zUpdateOrganizationMemberReq = /* @__PURE__ */ once(() =>
  z.object({
    organization_role_type: z.literal(['organization_super_admin', 'organization_admin', 'organization_member']),
  }),
);

/**
 * The transfer of a removed member's resources.
 */
export const zDeleteOrganizationMemberReq = /* @__PURE__ */ once(() =>
  z.object({
    receiver_user_id: z.string().check(z.minLength(1)),
  }),
);

/**
 * The response type, always a code.
 */
export const zOAuthResponseType = /* @__PURE__ */ once(() => z.literal(['code']));

/**
 * The method that derives the code challenge from the verifier: `plain` for the verifier itself, `S256` for its SHA-256 as Base64URL without padding.
 */
export const zCodeChallengeMethod = /* @__PURE__ */ once(() => z.literal(['plain', 'S256']));

/**
 * Exchanges an authorization code for a token.
 */
export const zAuthorizationCodeGrant = /* @__PURE__ */ once(() =>
  z.object({
    grant_type: z.literal('authorization_code'),
    client_id: z.string().check(z.minLength(1)),
    code: z.string(),
    redirect_uri: z.string().check(absoluteURL()),
    code_verifier: z.optional(z.string()),
  }),
);

/**
 * Exchanges a refresh token for a new pair of tokens. A refresh token works once, within 30 days.
 */
export const zRefreshTokenGrant = /* @__PURE__ */ once(() =>
  z.object({
    grant_type: z.literal('refresh_token'),
    client_id: z.string().check(z.minLength(1)),
    refresh_token: z.string(),
  }),
);

/**
 * Polls for the token of a device until the user has decided.
 */
export const zDeviceCodeGrant = /* @__PURE__ */ once(() =>
  z.object({
    grant_type: z.literal('urn:ietf:params:oauth:grant-type:device_code'),
    client_id: z.string().check(z.minLength(1)),
    device_code: z.string(),
  }),
);

/**
 * The permissions of the token in the account.
 */
export const zJWTAccountPermission = /* @__PURE__ */ once(() =>
  z.object({
    permission_list: z.array(z.string()),
  }),
);

/**
 * The bots of a channel that the token may chat with.
 */
export const zJWTConnectorBotChatAttribute = /* @__PURE__ */ once(() =>
  z.object({
    bot_id_list: z.array(z.string()),
  }),
);

/**
 * A restriction of the permissions of the account.
 */
export const zJWTAttributeConstraint = /* @__PURE__ */ once(() =>
  z.object({
    connector_bot_chat_attribute: zJWTConnectorBotChatAttribute(),
  }),
);

/**
 * The permissions of the token in some workspaces.
 */
export const zJWTWorkspacePermission = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id_list: z.optional(z.array(z.string())),
    permission_list: z.optional(z.array(z.string())),
  }),
);

/**
 * The permissions of the token for some workflows.
 */
export const zJWTWorkflowPermission = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id_list: z.optional(z.array(z.string())),
    permission_list: z.optional(z.array(z.string())),
  }),
);

/**
 * The scope of a token. It applies to channel apps only.
 */
export const zJWTScope = /* @__PURE__ */ once(() =>
  z.object({
    account_permission: zJWTAccountPermission(),
    attribute_constraint: zJWTAttributeConstraint(),
    workspace_permission: z.optional(zJWTWorkspacePermission()),
    workflow_permission: z.optional(zJWTWorkflowPermission()),
  }),
);

/**
 * Exchanges a signed JWT, sent as the bearer token, for an access token.
 */
export const zJWTBearerGrant = /* @__PURE__ */ once(() =>
  z.object({
    grant_type: z.literal('urn:ietf:params:oauth:grant-type:jwt-bearer'),
    duration_seconds: z.optional(z.int().check(z.lte(86399))),
    scope: z.optional(zJWTScope()),
  }),
);

/**
 * The grant type of a token request.
 */
export const zOAuthGrantType = /* @__PURE__ */ once(() =>
  z.literal([
    'authorization_code',
    'refresh_token',
    'urn:ietf:params:oauth:grant-type:device_code',
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
  ]),
);

/**
 * A request for a token, by grant type.
 */
export const zOAuthTokenReq = /* @__PURE__ */ once(() =>
  z.union([zAuthorizationCodeGrant(), zRefreshTokenGrant(), zDeviceCodeGrant(), zJWTBearerGrant()]),
);

/**
 * The app that requests a device code.
 */
export const zDeviceCodeReq = /* @__PURE__ */ once(() =>
  z.object({
    client_id: z.string().check(z.minLength(1)),
  }),
);

export const zChatCreateBody = /* @__PURE__ */ once(() => zCreateChatBody());

export const zChatCreateQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.optional(z.string()),
  }),
);

export const zChatRetrieveQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
    chat_id: z.string().check(z.minLength(1)),
  }),
);

export const zChatCancelBody = /* @__PURE__ */ once(() => zCancelChatReq());

export const zChatMessagesListQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
    chat_id: z.string().check(z.minLength(1)),
  }),
);

export const zChatSubmitToolOutputsBody = /* @__PURE__ */ once(() => zSubmitToolOutputsBody());

export const zChatSubmitToolOutputsQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
    chat_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsCreateBody = /* @__PURE__ */ once(() => zCreateConversationReq());

export const zConversationsRetrieveQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.lte(50))),
    sort_order: z.optional(zConversationSortOrder()),
    connector_id: z.optional(z.string()),
  }),
);

export const zConversationsUpdateBody = /* @__PURE__ */ once(() => zUpdateConversationBody());

export const zConversationsUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsClearPath = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsMessagesCreateBody = /* @__PURE__ */ once(() => zCreateMessageBody());

export const zConversationsMessagesCreateQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsMessagesListBody = /* @__PURE__ */ once(() => zListMessageBody());

export const zConversationsMessagesListQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsMessagesRetrieveQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
    message_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsMessagesUpdateBody = /* @__PURE__ */ once(() => zUpdateMessageBody());

export const zConversationsMessagesUpdateQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
    message_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsMessagesDeleteQuery = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
    message_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsMessagesFeedbackCreateBody = /* @__PURE__ */ once(() => zCreateMessageFeedbackBody());

export const zConversationsMessagesFeedbackCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
    message_id: z.string().check(z.minLength(1)),
  }),
);

export const zConversationsMessagesFeedbackDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    conversation_id: z.string().check(z.minLength(1)),
    message_id: z.string().check(z.minLength(1)),
  }),
);

export const zFilesUploadBody = /* @__PURE__ */ once(() => zCreateFileReq());

export const zFilesRetrieveQuery = /* @__PURE__ */ once(() =>
  z.object({
    file_id: z.string().check(z.minLength(1)),
  }),
);

export const zWorkspacesListQuery = /* @__PURE__ */ once(() =>
  z.object({
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(50))),
    enterprise_id: z.optional(z.string()),
    user_id: z.optional(z.string()),
    coze_account_id: z.optional(z.string()),
  }),
);

export const zWorkspacesCreateBody = /* @__PURE__ */ once(() => zCreateWorkspaceReq());

export const zVariablesRetrieveQuery = /* @__PURE__ */ once(() =>
  z.object({
    app_id: z.optional(z.string()),
    bot_id: z.optional(z.string()),
    connector_id: z.optional(z.string()),
    connector_uid: z.string(),
    keywords: z.optional(z.array(z.string())),
  }),
);

export const zVariablesUpdateBody = /* @__PURE__ */ once(() => zVariableUpdateReq());

export const zBotsCreateBody = /* @__PURE__ */ once(() => zCreateBotReq());

export const zBotsUpdateBody = /* @__PURE__ */ once(() => zUpdateBotReq());

export const zBotsPublishBody = /* @__PURE__ */ once(() => zPublishBotReq());

export const zBotsListNewQuery = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
    publish_status: z.optional(zPublishStatus()),
    connector_id: z.optional(z.string()),
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int()),
  }),
);

export const zBotsRetrieveNewPath = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
  }),
);

export const zBotsRetrieveNewQuery = /* @__PURE__ */ once(() =>
  z.object({
    is_published: z.optional(z.boolean()),
  }),
);

export const zBotsCollaborationModesUpdateBody = /* @__PURE__ */ once(() => zUpdateBotCollaborationModeReq());

export const zBotsCollaborationModesUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
  }),
);

export const zBotsCollaboratorsCreateBody = /* @__PURE__ */ once(() => zCreateBotCollaboratorReq());

export const zBotsCollaboratorsCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
  }),
);

export const zBotsCollaboratorsDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
    user_id: z.string().check(z.minLength(1)),
  }),
);

export const zBotsUnpublishBody = /* @__PURE__ */ once(() => zUnpublishBotReq());

export const zBotsUnpublishPath = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
  }),
);

export const zBotsVersionsListPath = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
  }),
);

export const zBotsVersionsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(30))),
    publish_status: z.optional(zPublishStatus()),
    connector_id: z.optional(z.string()),
  }),
);

/**
 * @deprecated
 */
export const zBotsRetrieveQuery = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
    is_published: z.optional(z.boolean()),
  }),
);

/**
 * @deprecated
 */
export const zBotsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    space_id: z.string().check(z.minLength(1)),
    page_index: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int()),
  }),
);

export const zWorkflowsRunsCreateBody = /* @__PURE__ */ once(() => zRunWorkflowReq());

export const zWorkflowsRunsStreamBody = /* @__PURE__ */ once(() => zStreamWorkflowReq());

export const zWorkflowsRunsResumeBody = /* @__PURE__ */ once(() => zResumeWorkflowReq());

export const zWorkflowsRunsResumeBlockingBody = /* @__PURE__ */ once(() => zResumeWorkflowReq());

export const zWorkflowsRunsHistoryRetrievePath = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
    execute_id: z.string().check(z.minLength(1)),
  }),
);

export const zWorkflowsRunsHistoryExecuteNodesRetrievePath = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
    execute_id: z.string().check(z.minLength(1)),
    node_execute_uuid: z.string(),
  }),
);

export const zWorkflowsChatStreamBody = /* @__PURE__ */ once(() => zChatWorkflowReq());

export const zWorkflowsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
    page_num: z.int().check(z.gte(1)),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(100))),
    workflow_mode: z.optional(zWorkflowMode()),
    app_id: z.optional(z.string()),
    publish_status: z.optional(zPublishStatus()),
  }),
);

export const zWorkflowsRetrievePath = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
  }),
);

export const zWorkflowsRetrieveQuery = /* @__PURE__ */ once(() =>
  z.object({
    include_input_output: z.optional(z.boolean()),
  }),
);

export const zWorkflowsVersionsListPath = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
  }),
);

export const zWorkflowsVersionsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    publish_status: z.optional(zPublishStatus()),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(30))),
    page_token: z.optional(z.string()),
    include_input_output: z.optional(z.boolean()),
  }),
);

export const zWorkflowsCollaborationModesUpdateBody = /* @__PURE__ */ once(() => zUpdateWorkflowCollaborationModeReq());

export const zWorkflowsCollaborationModesUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
  }),
);

export const zWorkflowsCollaboratorsCreateBody = /* @__PURE__ */ once(() => zCreateWorkflowCollaboratorReq());

export const zWorkflowsCollaboratorsCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
  }),
);

export const zWorkflowsCollaboratorsDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    workflow_id: z.string().check(z.minLength(1)),
    user_id: z.string().check(z.minLength(1)),
  }),
);

export const zDatasetsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    space_id: z.string().check(z.minLength(1)),
    name: z.optional(z.string()),
    format_type: z.optional(zDocumentFormatType()),
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(300))),
  }),
);

export const zDatasetsCreateBody = /* @__PURE__ */ once(() => zCreateDatasetReq());

export const zDatasetsUpdateBody = /* @__PURE__ */ once(() => zUpdateDatasetReq());

export const zDatasetsUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    dataset_id: z.string().check(z.minLength(1)),
  }),
);

export const zDatasetsDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    dataset_id: z.string().check(z.minLength(1)),
  }),
);

export const zDatasetsProcessBody = /* @__PURE__ */ once(() => zProcessDatasetReq());

export const zDatasetsProcessPath = /* @__PURE__ */ once(() =>
  z.object({
    dataset_id: z.string().check(z.minLength(1)),
  }),
);

export const zDatasetsImagesListPath = /* @__PURE__ */ once(() =>
  z.object({
    dataset_id: z.string().check(z.minLength(1)),
  }),
);

export const zDatasetsImagesListQuery = /* @__PURE__ */ once(() =>
  z.object({
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(299))),
    keyword: z.optional(z.string()),
    has_caption: z.optional(z.boolean()),
  }),
);

export const zDatasetsImagesUpdateBody = /* @__PURE__ */ once(() => zUpdateImageReq());

export const zDatasetsImagesUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    dataset_id: z.string().check(z.minLength(1)),
    document_id: z.string().check(z.minLength(1)),
  }),
);

export const zDatasetsDocumentsListBody = /* @__PURE__ */ once(() => zListDocumentReq());

export const zDatasetsDocumentsCreateBody = /* @__PURE__ */ once(() => zCreateDocumentReq());

export const zDatasetsDocumentsUpdateBody = /* @__PURE__ */ once(() => zUpdateDocumentReq());

export const zDatasetsDocumentsDeleteBody = /* @__PURE__ */ once(() => zDeleteDocumentReq());

export const zAudioRoomsCreateBody = /* @__PURE__ */ once(() => zCreateRoomReq());

export const zAudioLiveRetrievePath = /* @__PURE__ */ once(() =>
  z.object({
    live_id: z.string().check(z.minLength(1)),
  }),
);

export const zAudioVoicesListQuery = /* @__PURE__ */ once(() =>
  z.object({
    filter_system_voice: z.optional(z.boolean()),
    model_type: z.optional(zVoiceModelType()),
    voice_state: z.optional(zVoiceState()),
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }),
);

export const zAudioVoicesCloneBody = /* @__PURE__ */ once(() => zCloneVoiceReq());

export const zAudioVoiceprintGroupsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(200))),
    name: z.optional(z.string()),
    user_id: z.optional(z.string()),
    group_id: z.optional(z.string()),
    coze_account_id: z.optional(z.string()),
  }),
);

export const zAudioVoiceprintGroupsCreateBody = /* @__PURE__ */ once(() => zCreateVoiceprintGroupReq());

export const zAudioVoiceprintGroupsUpdateBody = /* @__PURE__ */ once(() => zUpdateVoiceprintGroupReq());

export const zAudioVoiceprintGroupsUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    group_id: z.string().check(z.minLength(1)),
  }),
);

export const zAudioVoiceprintGroupsDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    group_id: z.string().check(z.minLength(1)),
  }),
);

export const zAudioVoiceprintGroupsFeaturesListPath = /* @__PURE__ */ once(() =>
  z.object({
    group_id: z.string().check(z.minLength(1)),
  }),
);

export const zAudioVoiceprintGroupsFeaturesListQuery = /* @__PURE__ */ once(() =>
  z.object({
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(200))),
  }),
);

export const zAudioVoiceprintGroupsFeaturesCreateBody = /* @__PURE__ */ once(() => zCreateVoiceprintFeatureReq());

export const zAudioVoiceprintGroupsFeaturesCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    group_id: z.string().check(z.minLength(1)),
  }),
);

export const zAudioVoiceprintGroupsFeaturesUpdateBody = /* @__PURE__ */ once(() => zUpdateVoiceprintFeatureReq());

export const zAudioVoiceprintGroupsFeaturesUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    group_id: z.string().check(z.minLength(1)),
    feature_id: z.string().check(z.minLength(1)),
  }),
);

export const zAudioVoiceprintGroupsFeaturesDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    group_id: z.string().check(z.minLength(1)),
    feature_id: z.string().check(z.minLength(1)),
  }),
);

export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody = /* @__PURE__ */ once(() => zSpeakerIdentifyReq());

export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath = /* @__PURE__ */ once(() =>
  z.object({
    group_id: z.string().check(z.minLength(1)),
  }),
);

export const zAudioSpeechCreateBody = /* @__PURE__ */ once(() => zCreateSpeechReq());

export const zWebsocketsAudioSpeechCreateQuery = /* @__PURE__ */ once(() =>
  z.object({
    entity_type: z.optional(zWebsocketEntityType()),
    entity_id: z.optional(z.string()),
  }),
);

export const zAudioTranscriptionsCreateBody = /* @__PURE__ */ once(() => zCreateTranscriptionReq());

export const zWebsocketsAudioTranscriptionsCreateQuery = /* @__PURE__ */ once(() =>
  z.object({
    entity_type: z.optional(zWebsocketEntityType()),
    entity_id: z.optional(z.string()),
  }),
);

export const zWebsocketsChatCreateQuery = /* @__PURE__ */ once(() =>
  z.object({
    bot_id: z.string().check(z.minLength(1)),
    workflow_id: z.optional(z.string()),
    device_id: z.optional(z.string().check(matching('^[0-9]{1,19}$'))),
  }),
);

export const zWorkspacesUpdateBody = /* @__PURE__ */ once(() => zUpdateWorkspaceReq());

export const zWorkspacesUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
  }),
);

export const zWorkspacesMembersListPath = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
  }),
);

export const zWorkspacesMembersListQuery = /* @__PURE__ */ once(() =>
  z.object({
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(50))),
  }),
);

export const zWorkspacesMembersCreateBody = /* @__PURE__ */ once(() => zCreateWorkspaceMembersReq());

export const zWorkspacesMembersCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
  }),
);

export const zWorkspacesMembersDeleteBody = /* @__PURE__ */ once(() => zDeleteWorkspaceMembersReq());

export const zWorkspacesMembersDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
  }),
);

export const zAppsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
    publish_status: z.optional(zPublishStatus()),
    connector_id: z.optional(z.string()),
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1))),
  }),
);

export const zAppsCollaboratorsCreateBody = /* @__PURE__ */ once(() => zCreateAppCollaboratorReq());

export const zAppsCollaboratorsCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    app_id: z.string().check(z.minLength(1)),
  }),
);

export const zAppsCollaboratorsDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    app_id: z.string().check(z.minLength(1)),
    user_id: z.string().check(z.minLength(1)),
  }),
);

export const zFoldersListQuery = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
    folder_type: zFolderType(),
    parent_folder_id: z.optional(z.string()),
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(50))),
  }),
);

export const zFoldersRetrievePath = /* @__PURE__ */ once(() =>
  z.object({
    folder_id: z.string().check(z.minLength(1)),
  }),
);

export const zEntitiesCopyTasksCreateBody = /* @__PURE__ */ once(() => zCreateCopyTaskReq());

export const zEntitiesCopyTasksRetrievePath = /* @__PURE__ */ once(() =>
  z.object({
    task_id: z.string().check(z.minLength(1)),
  }),
);

export const zTemplatesDuplicateBody = /* @__PURE__ */ once(() => zTemplateDuplicateReq());

export const zTemplatesDuplicatePath = /* @__PURE__ */ once(() =>
  z.object({
    template_id: z.string().check(z.minLength(1)),
  }),
);

export const zPluginsMgetQuery = /* @__PURE__ */ once(() =>
  z.object({
    ids: z.array(z.string()).check(z.maxLength(20)),
  }),
);

export const zPluginsRetrievePath = /* @__PURE__ */ once(() =>
  z.object({
    plugin_id: z.string().check(z.minLength(1)),
  }),
);

export const zPluginsToolsCallBody = /* @__PURE__ */ once(() => zCallPluginToolReq());

export const zPluginsToolsCallPath = /* @__PURE__ */ once(() =>
  z.object({
    plugin_id: z.string().check(z.minLength(1)),
  }),
);

export const zStoresCategoriesListQuery = /* @__PURE__ */ once(() =>
  z.object({
    entity_type: zStoreEntityType(),
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.lte(100))),
  }),
);

export const zStoresPluginsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    keyword: z.optional(z.string()),
    is_official: z.optional(z.boolean()),
    category_ids: z.optional(z.array(z.string())),
    sort_type: z.optional(zPluginSortType()),
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.lte(100))),
  }),
);

export const zConnectorsBotsUpdateBody = /* @__PURE__ */ once(() => zUpdateConnectorBotReq());

export const zConnectorsBotsUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    connector_id: z.string().check(z.minLength(1)),
    bot_id: z.string().check(z.minLength(1)),
  }),
);

export const zConnectorsInstallBody = /* @__PURE__ */ once(() => zInstallConnectorReq());

export const zConnectorsInstallPath = /* @__PURE__ */ once(() =>
  z.object({
    connector_id: z.string().check(z.minLength(1)),
  }),
);

export const zConnectorsUserConfigsCreateBody = /* @__PURE__ */ once(() => zCreateConnectorUserConfigReq());

export const zConnectorsUserConfigsCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    connector_id: z.string().check(z.minLength(1)),
  }),
);

export const zApiAppsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    app_type: z.optional(zApiAppType()),
    page_token: z.optional(z.string()),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(50))),
  }),
);

export const zApiAppsCreateBody = /* @__PURE__ */ once(() => zCreateApiAppReq());

export const zApiAppsUpdateBody = /* @__PURE__ */ once(() => zUpdateApiAppReq());

export const zApiAppsUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    api_app_id: z.string().check(z.minLength(1)),
  }),
);

export const zApiAppsDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    api_app_id: z.string().check(z.minLength(1)),
  }),
);

export const zApiAppsEventsListPath = /* @__PURE__ */ once(() =>
  z.object({
    api_app_id: z.string().check(z.minLength(1)),
  }),
);

export const zApiAppsEventsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    page_token: z.optional(z.string()),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(50))),
  }),
);

export const zApiAppsEventsCreateBody = /* @__PURE__ */ once(() => zCreateApiAppEventReq());

export const zApiAppsEventsCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    api_app_id: z.string().check(z.minLength(1)),
  }),
);

export const zApiAppsEventsDeleteBody = /* @__PURE__ */ once(() => zDeleteApiAppEventReq());

export const zApiAppsEventsDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    api_app_id: z.string().check(z.minLength(1)),
  }),
);

export const zCommerceBenefitsRetrieveQuery = /* @__PURE__ */ once(() =>
  z.object({
    benefit_type_list: z.optional(z.array(z.literal(['api_run_qps', 'call_tool_limit']))),
    resource_id: z.optional(zBenefitResource()),
  }),
);

export const zCommerceBenefitsBillTasksListQuery = /* @__PURE__ */ once(() =>
  z.object({
    task_ids: z.optional(z.array(z.string()).check(z.maxLength(100))),
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(200))),
  }),
);

export const zCommerceBenefitsBillTasksCreateBody = /* @__PURE__ */ once(() => zCreateBillTaskReq());

export const zCommerceBenefitsLimitationsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    entity_type: zBenefitEntityType(),
    entity_id: z.optional(z.string()),
    benefit_type: z.literal(['resource_point', 'voice_unified_duration_system', 'voice_unified_duration_custom']),
    status: z.optional(zBenefitLimitationStatus()),
    page_token: z.optional(z.string()),
    page_size: z.optional(z.int().check(z.gte(1), z.lte(200))),
  }),
);

export const zCommerceBenefitsLimitationsCreateBody = /* @__PURE__ */ once(() => zCreateBenefitLimitationReq());

export const zCommerceBenefitsLimitationsUpdateBody = /* @__PURE__ */ once(() => zUpdateBenefitLimitationReq());

export const zCommerceBenefitsLimitationsUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    benefit_id: z.string().check(z.minLength(1)),
  }),
);

export const zEnterprisesMembersCreateBody = /* @__PURE__ */ once(() => zCreateEnterpriseMemberReq());

export const zEnterprisesMembersCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    enterprise_id: z.string().check(z.minLength(1)),
  }),
);

export const zEnterprisesMembersUpdateBody = /* @__PURE__ */ once(() => zUpdateEnterpriseMemberReq());

export const zEnterprisesMembersUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    enterprise_id: z.string().check(z.minLength(1)),
    user_id: z.string().check(z.minLength(1)),
  }),
);

export const zEnterprisesMembersDeleteBody = /* @__PURE__ */ once(() => zDeleteEnterpriseMemberReq());

export const zEnterprisesMembersDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    enterprise_id: z.string().check(z.minLength(1)),
    user_id: z.string().check(z.minLength(1)),
  }),
);

export const zEnterprisesOrganizationsListPath = /* @__PURE__ */ once(() =>
  z.object({
    enterprise_id: z.string().check(z.minLength(1)),
  }),
);

export const zEnterprisesOrganizationsListQuery = /* @__PURE__ */ once(() =>
  z.object({
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.lte(20))),
  }),
);

export const zEnterprisesOrganizationsCreateBody = /* @__PURE__ */ once(() => zCreateEnterpriseOrganizationReq());

export const zEnterprisesOrganizationsCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    enterprise_id: z.string().check(z.minLength(1)),
  }),
);

export const zOrganizationsUpdateBody = /* @__PURE__ */ once(() => zUpdateOrganizationReq());

export const zOrganizationsUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    organization_id: z.string().check(z.minLength(1)),
  }),
);

export const zOrganizationsMembersListPath = /* @__PURE__ */ once(() =>
  z.object({
    organization_id: z.string().check(z.minLength(1)),
  }),
);

export const zOrganizationsMembersListQuery = /* @__PURE__ */ once(() =>
  z.object({
    page_num: z.optional(z.int().check(z.gte(1))),
    page_size: z.optional(z.int().check(z.lte(50))),
  }),
);

export const zOrganizationsMembersCreateBody = /* @__PURE__ */ once(() => zCreateOrganizationMemberReq());

export const zOrganizationsMembersCreatePath = /* @__PURE__ */ once(() =>
  z.object({
    organization_id: z.string().check(z.minLength(1)),
  }),
);

export const zOrganizationsMembersUpdateBody = /* @__PURE__ */ once(() => zUpdateOrganizationMemberReq());

export const zOrganizationsMembersUpdatePath = /* @__PURE__ */ once(() =>
  z.object({
    organization_id: z.string().check(z.minLength(1)),
    user_id: z.string().check(z.minLength(1)),
  }),
);

export const zOrganizationsMembersDeleteBody = /* @__PURE__ */ once(() => zDeleteOrganizationMemberReq());

export const zOrganizationsMembersDeletePath = /* @__PURE__ */ once(() =>
  z.object({
    organization_id: z.string().check(z.minLength(1)),
    user_id: z.string().check(z.minLength(1)),
  }),
);

export const zOauthAuthorizeQuery = /* @__PURE__ */ once(() =>
  z.object({
    response_type: zOAuthResponseType(),
    client_id: z.string().check(z.minLength(1)),
    redirect_uri: z.string().check(absoluteURL()),
    state: z.string(),
    code_challenge: z.optional(z.string()),
    code_challenge_method: z.optional(zCodeChallengeMethod()),
  }),
);

export const zOauthAuthorizeWorkspacePath = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
  }),
);

export const zOauthAuthorizeWorkspaceQuery = /* @__PURE__ */ once(() =>
  z.object({
    response_type: zOAuthResponseType(),
    client_id: z.string().check(z.minLength(1)),
    redirect_uri: z.string().check(absoluteURL()),
    state: z.string(),
    code_challenge: z.optional(z.string()),
    code_challenge_method: z.optional(zCodeChallengeMethod()),
  }),
);

export const zOauthTokenCreateBody = /* @__PURE__ */ once(() => zOAuthTokenReq());

export const zOauthTokenCreateForAccountBody = /* @__PURE__ */ once(() => zJWTBearerGrant());

export const zOauthTokenCreateForAccountPath = /* @__PURE__ */ once(() =>
  z.object({
    account_id: z.string().check(z.minLength(1)),
  }),
);

export const zOauthTokenCreateForEnterpriseBody = /* @__PURE__ */ once(() => zJWTBearerGrant());

export const zOauthTokenCreateForEnterprisePath = /* @__PURE__ */ once(() =>
  z.object({
    enterprise_id: z.string().check(z.minLength(1)),
  }),
);

export const zOauthDeviceCodeCreateBody = /* @__PURE__ */ once(() => zDeviceCodeReq());

export const zOauthDeviceCodeCreateForWorkspaceBody = /* @__PURE__ */ once(() => zDeviceCodeReq());

export const zOauthDeviceCodeCreateForWorkspacePath = /* @__PURE__ */ once(() =>
  z.object({
    workspace_id: z.string().check(z.minLength(1)),
  }),
);
