// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientClass, resourceClass } from '../../src/http/index.js';
import type {
  APIPromise,
  APIResource,
  BinaryPromise,
  Client,
  PagePromise,
  RequestOptions,
} from '../../src/http/index.js';
import type {
  ApiApp,
  ApiAppEvent,
  BenefitLimitation,
  BenefitOverview,
  BillTaskInfo,
  BotDetail,
  BotInfo,
  BotVersionInfo,
  CallPluginToolData,
  CallPluginToolReq,
  ChatV3Message,
  CloneVoiceData,
  CloneVoiceReq,
  Conversation,
  ConversationSession,
  CopyTaskInfo,
  CreateApiAppEventReq,
  CreateApiAppReq,
  CreateAppCollaboratorReq,
  CreateBenefitLimitationData,
  CreateBenefitLimitationReq,
  CreateBillTaskReq,
  CreateBotCollaboratorReq,
  CreateBotData,
  CreateBotReq,
  CreateChatData,
  CreateConnectorUserConfigReq,
  CreateConversationReq,
  CreateCopyTaskData,
  CreateCopyTaskReq,
  CreateDatasetData,
  CreateDatasetReq,
  CreateDocumentReq,
  CreateEnterpriseMemberReq,
  CreateEnterpriseOrganizationData,
  CreateEnterpriseOrganizationReq,
  CreateFileReq,
  CreateOrganizationMemberReq,
  CreateRoomData,
  CreateRoomReq,
  CreateSpeechReq,
  CreateTranscriptionReq,
  CreateVoiceprintFeatureData,
  CreateVoiceprintFeatureReq,
  CreateVoiceprintGroupData,
  CreateVoiceprintGroupReq,
  CreateWorkflowCollaboratorReq,
  CreateWorkspaceData,
  CreateWorkspaceMembersData,
  CreateWorkspaceMembersReq,
  CreateWorkspaceReq,
  Dataset,
  DeleteApiAppEventReq,
  DeleteDocumentReq,
  DeleteEnterpriseMemberReq,
  DeleteOrganizationMemberReq,
  DeleteWorkspaceMembersData,
  DeleteWorkspaceMembersReq,
  DocumentInfo,
  DocumentProgressData,
  EnterpriseOrganization,
  FileObject,
  ImageInfo,
  InstallConnectorReq,
  ListApiAppData,
  ListApiAppEventData,
  ListAppData,
  ListBenefitLimitationData,
  ListBillTaskData,
  ListBotData,
  ListBotInfo,
  ListBotNewData,
  ListBotVersionData,
  ListConversationsData,
  ListDatasetData,
  ListDocumentData,
  ListDocumentReq,
  ListEnterpriseOrganizationsData,
  ListFolderData,
  ListImageData,
  ListMessageData,
  ListOrganizationMembersData,
  ListStoreCategoryData,
  ListStorePluginData,
  ListVoiceprintFeatureData,
  ListVoiceprintGroupData,
  ListVoicesData,
  ListWorkflowVersionsData,
  ListWorkflowsData,
  ListWorkspaceMembersData,
  MgetPluginData,
  OpenSpaceData,
  OrganizationMember,
  PluginDetail,
  ProcessDatasetReq,
  PublishBotData,
  PublishBotReq,
  ResumeWorkflowData,
  ResumeWorkflowReq,
  RetrieveLiveData,
  RetrieveWorkflowData,
  RunWorkflowData,
  RunWorkflowReq,
  SimpleApp,
  SimpleBot,
  SimpleFolder,
  SpeakerIdentifyData,
  SpeakerIdentifyReq,
  StoreCategory,
  StorePlugin,
  TemplateDuplicateData,
  TemplateDuplicateReq,
  TranscriptionData,
  UnpublishBotReq,
  UpdateApiAppReq,
  UpdateBenefitLimitationReq,
  UpdateBotCollaborationModeReq,
  UpdateBotReq,
  UpdateConnectorBotReq,
  UpdateDatasetReq,
  UpdateDocumentReq,
  UpdateEnterpriseMemberReq,
  UpdateImageReq,
  UpdateOrganizationMemberReq,
  UpdateOrganizationReq,
  UpdateVoiceprintFeatureReq,
  UpdateVoiceprintGroupReq,
  UpdateWorkflowCollaborationModeReq,
  UpdateWorkspaceReq,
  User,
  VariableData,
  VariableUpdateReq,
  Voice,
  VoiceprintFeature,
  VoiceprintGroup,
  WorkSpace,
  WorkflowBasic,
  WorkflowExecuteHistory,
  WorkflowExecuteNodeHistory,
  WorkflowVersionInfo,
  WorkspaceMember,
} from '../types/types.gen.js';
import type {
  CreateMessageFeedbackReq,
  CreateMessageReq,
  ListApiAppEventReq,
  ListApiAppReq,
  ListAppReq,
  ListBenefitLimitationReq,
  ListBillTaskReq,
  ListBotNewReq,
  ListBotReq,
  ListBotVersionReq,
  ListConversationReq,
  ListDatasetReq,
  ListEnterpriseOrganizationsReq,
  ListFolderReq,
  ListImageReq,
  ListMessageReq,
  ListOrganizationMembersReq,
  ListStoreCategoryReq,
  ListStorePluginReq,
  ListVoiceprintFeatureReq,
  ListVoiceprintGroupReq,
  ListVoicesReq,
  ListWorkSpacesReq,
  ListWorkflowVersionsReq,
  ListWorkflowsReq,
  ListWorkspaceMembersReq,
  MgetPluginReq,
  RetrieveBenefitReq,
  RetrieveBotNewReq,
  RetrieveBotReq,
  RetrieveWorkflowReq,
  UpdateConversationReq,
  UpdateMessageReq,
  VariableRetrieveReq,
} from './params.gen.js';
import { operations } from './table.gen.js';

/** The methods of `client.chat.messages`. */
export interface ChatMessagesResource extends APIResource {
  /**
   * List the messages of a chat.
   *
   * Lists the reply of a chat and the messages that led to it, tool calls included. The messages of the user are not included. Requires the permission `chat` or `listMessage`.
   *
   * `GET /v3/chat/message/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_chat_messages
   * @see zh: https://www.coze.cn/docs/developer_guides/list_chat_messages
   */
  list(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<ChatV3Message[]>;
}

export const ChatMessagesResource = /* @__PURE__ */ resourceClass<ChatMessagesResource>(
  'chat.messages',
  operations.chat.messages,
);

/** The methods of `client.chat`. */
export interface ChatResource extends APIResource {
  /** The methods of `client.chat.messages`. */
  readonly messages: ChatMessagesResource;

  /**
   * Get a chat.
   *
   * Gets the status of a chat. Poll at most once per second, until the status is `completed`, `failed`, `canceled` or `requires_action`. Requires the permission `getChat`.
   *
   * `GET /v3/chat/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_chat
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_chat
   */
  retrieve(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<CreateChatData>;

  /**
   * Cancel a chat.
   *
   * Cancels a running chat on the server. Its stream continues until you close it, and what was generated so far is billed. A chat that has ended fails with code 4104. Requires the permission `cancelChat`.
   *
   * `POST /v3/chat/cancel`
   *
   * @see en: https://www.coze.com/docs/developer_guides/chat_cancel
   * @see zh: https://www.coze.cn/docs/developer_guides/chat_cancel
   */
  cancel(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<CreateChatData>;
}

export const ChatResource = /* @__PURE__ */ resourceClass<ChatResource>('chat', operations.chat);

/** The methods of `client.conversations.messages.feedback`. */
export interface ConversationsMessagesFeedbackResource extends APIResource {
  /**
   * Rate a message.
   *
   * Submits a user's rating of a reply, with reasons. Only the creator of the conversation can rate, and only text replies of chats and chatflows since 11 July 2025. A later rating replaces the earlier one. Requires the permission `feedback`.
   *
   * `POST /v1/conversations/{conversation_id}/messages/{message_id}/feedback`
   *
   * @see en: https://www.coze.com/docs/developer_guides/message_feedback
   * @see zh: https://www.coze.cn/docs/developer_guides/message_feedback
   */
  create(
    conversation_id: string,
    message_id: string,
    params: CreateMessageFeedbackReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;

  /**
   * Delete the rating of a message.
   *
   * Deletes the rating of a message. Only the creator of the conversation can do so. Requires the permission `feedback`.
   *
   * `DELETE /v1/conversations/{conversation_id}/messages/{message_id}/feedback`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_message_feedback
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_message_feedback
   */
  delete(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const ConversationsMessagesFeedbackResource =
  /* @__PURE__ */ resourceClass<ConversationsMessagesFeedbackResource>(
    'conversations.messages.feedback',
    operations.conversations.messages.feedback,
  );

/** The methods of `client.conversations.messages`. */
export interface ConversationsMessagesResource extends APIResource {
  /** The methods of `client.conversations.messages.feedback`. */
  readonly feedback: ConversationsMessagesFeedbackResource;

  /**
   * Add a message to a conversation.
   *
   * Adds a message to a conversation without starting a chat: the bot does not reply, but sees the message as context in later chats. Requires the permission `createMessage`.
   *
   * `POST /v1/conversation/message/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_message
   * @see zh: https://www.coze.cn/docs/developer_guides/create_message
   */
  create(conversation_id: string, params: CreateMessageReq, options?: RequestOptions): APIPromise<ChatV3Message>;

  /**
   * List the messages of a conversation.
   *
   * Lists the messages of a conversation: the messages added to it, the questions of the user and the replies of the bot. Messages are kept for 180 days. Requires the permissions `chat` and `listMessage`.
   *
   * `POST /v1/conversation/message/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_message
   * @see zh: https://www.coze.cn/docs/developer_guides/list_message
   */
  list(
    conversation_id: string,
    params?: ListMessageReq,
    options?: RequestOptions,
  ): PagePromise<ListMessageData, ChatV3Message>;

  /**
   * Get a message.
   *
   * Gets one message of a conversation. Requires the permission `retrieveMessage`.
   *
   * `GET /v1/conversation/message/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_message
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_message
   */
  retrieve(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<ChatV3Message>;

  /**
   * Update a message.
   *
   * Replaces the content of a message, its metadata, or both. The updated message is in `message`, not in `data`. Requires the permission `modifyMessage`.
   *
   * `POST /v1/conversation/message/modify`
   *
   * @see en: https://www.coze.com/docs/developer_guides/modify_message
   * @see zh: https://www.coze.cn/docs/developer_guides/modify_message
   */
  update(
    conversation_id: string,
    message_id: string,
    params?: UpdateMessageReq,
    options?: RequestOptions,
  ): APIPromise<ChatV3Message>;

  /**
   * Delete a message.
   *
   * Deletes a message and returns it. Deleting a reply also deletes its intermediate messages, `verbose` and `function_call`. Requires the permission `deleteMessage`.
   *
   * `POST /v1/conversation/message/delete`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_message
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_message
   */
  delete(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<ChatV3Message>;
}

export const ConversationsMessagesResource = /* @__PURE__ */ resourceClass<ConversationsMessagesResource>(
  'conversations.messages',
  operations.conversations.messages,
);

/** The methods of `client.conversations`. */
export interface ConversationsResource extends APIResource {
  /** The messages of a conversation. */
  readonly messages: ConversationsMessagesResource;

  /**
   * Create a conversation.
   *
   * Creates a conversation, optionally with messages, for the chats of one user with one bot. The bot does not reply until a chat uses the conversation. Requires the permission `createConversation`.
   *
   * `POST /v1/conversation/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_conversation
   * @see zh: https://www.coze.cn/docs/developer_guides/create_conversation
   */
  create(params?: CreateConversationReq, options?: RequestOptions): APIPromise<Conversation>;

  /**
   * Get a conversation.
   *
   * Gets the name, the metadata and the timestamps of a conversation that the caller created. To list its messages, use `conversations.messages.list`. Requires the permission `retrieveConversation`.
   *
   * `GET /v1/conversation/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_conversation
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_conversation
   */
  retrieve(conversation_id: string, options?: RequestOptions): APIPromise<Conversation>;

  /**
   * List the conversations with a bot.
   *
   * Lists the conversations that the caller created with a bot over the API or the Chat SDK. The response tells if there are more, but not the total count. Requires the permission `listConversation`.
   *
   * `GET /v1/conversations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_conversations
   * @see zh: https://www.coze.cn/docs/developer_guides/list_conversations
   */
  list(params: ListConversationReq, options?: RequestOptions): PagePromise<ListConversationsData, Conversation>;

  /**
   * Rename a conversation.
   *
   * Changes the name of a conversation. Requires the permission `editConversation`.
   *
   * `PUT /v1/conversations/{conversation_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/edit_conversation
   * @see zh: https://www.coze.cn/docs/developer_guides/edit_conversation
   */
  update(conversation_id: string, params: UpdateConversationReq, options?: RequestOptions): APIPromise<Conversation>;

  /**
   * Delete a conversation.
   *
   * Deletes a conversation. Requires the permission `editConversation`, as renaming does.
   *
   * `DELETE /v1/conversations/{conversation_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_conversation
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_conversation
   */
  delete(conversation_id: string, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Clear the context of a conversation.
   *
   * Starts a new context section: the model no longer sees earlier messages. The messages are kept and can still be listed. Requires the permission `editConversation`.
   *
   * `POST /v1/conversations/{conversation_id}/clear`
   *
   * @see en: https://www.coze.com/docs/developer_guides/clear_conversation_context
   * @see zh: https://www.coze.cn/docs/developer_guides/clear_conversation_context
   */
  clear(conversation_id: string, options?: RequestOptions): APIPromise<ConversationSession>;
}

export const ConversationsResource = /* @__PURE__ */ resourceClass<ConversationsResource>(
  'conversations',
  operations.conversations,
);

/** The methods of `client.files`. */
export interface FilesResource extends APIResource {
  /**
   * Upload a file.
   *
   * Uploads a file of at most 512 MB. Messages and workflow parameters use it by its ID. Files are kept for three months. Personal plans may upload 10 times per second, enterprise plans 20 times. Requires the permission `uploadFile`.
   *
   * `POST /v1/files/upload`
   *
   * @see en: https://www.coze.com/docs/developer_guides/upload_files
   * @see zh: https://www.coze.cn/docs/developer_guides/upload_files
   */
  upload(params: CreateFileReq, options?: RequestOptions): APIPromise<FileObject>;

  /**
   * Get a file.
   *
   * Gets the name, the size and the upload time of a file, not its content. Requires the permission `retrieveFile`.
   *
   * `GET /v1/files/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_files
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_files
   */
  retrieve(file_id: string, options?: RequestOptions): APIPromise<FileObject>;
}

export const FilesResource = /* @__PURE__ */ resourceClass<FilesResource>('files', operations.files);

/** The methods of `client.users`. */
export interface UsersResource extends APIResource {
  /**
   * Get the current user.
   *
   * Gets the ID, the names and the avatar of the user that the token belongs to.
   *
   * `GET /v1/users/me`
   */
  me(options?: RequestOptions): APIPromise<User>;
}

export const UsersResource = /* @__PURE__ */ resourceClass<UsersResource>('users', operations.users);

/** The methods of `client.workspaces.members`. */
export interface WorkspacesMembersResource extends APIResource {
  /**
   * List the members of a workspace.
   *
   * Lists the members of a workspace with their roles. Requires the permission `readMember`.
   *
   * `GET /v1/workspaces/{workspace_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_space_member
   * @see zh: https://www.coze.cn/docs/developer_guides/list_space_member
   */
  list(
    workspace_id: string,
    params?: ListWorkspaceMembersReq,
    options?: RequestOptions,
  ): PagePromise<ListWorkspaceMembersData, WorkspaceMember>;

  /**
   * Add members to a workspace.
   *
   * Adds up to 20 users to a workspace. The response lists who joined, who was invited and who could not join. Requires the permission `addMember`.
   *
   * `POST /v1/workspaces/{workspace_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_space_member
   * @see zh: https://www.coze.cn/docs/developer_guides/add_space_member
   */
  create(
    workspace_id: string,
    params: CreateWorkspaceMembersReq,
    options?: RequestOptions,
  ): APIPromise<CreateWorkspaceMembersData>;

  /**
   * Remove members from a workspace.
   *
   * Removes up to 5 members from a workspace. The owner cannot be removed. The response has the result for each user. Requires the permission `removeMember`.
   *
   * `DELETE /v1/workspaces/{workspace_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_space_member
   * @see zh: https://www.coze.cn/docs/developer_guides/remove_space_member
   */
  delete(
    workspace_id: string,
    params: DeleteWorkspaceMembersReq,
    options?: RequestOptions,
  ): APIPromise<DeleteWorkspaceMembersData>;
}

export const WorkspacesMembersResource = /* @__PURE__ */ resourceClass<WorkspacesMembersResource>(
  'workspaces.members',
  operations.workspaces.members,
);

/** The methods of `client.workspaces`. */
export interface WorkspacesResource extends APIResource {
  /** The methods of `client.workspaces.members`. */
  readonly members: WorkspacesMembersResource;

  /**
   * List workspaces.
   *
   * Lists the workspaces that the caller created or joined, personal ones included. `enterprise_id` lists only those of one enterprise. `user_id` with `coze_account_id` lists those of another user in one organization. Requires the permission `listWorkspace`. Not available to third-party channel apps.
   *
   * `GET /v1/workspaces`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_workspace
   * @see zh: https://www.coze.cn/docs/developer_guides/list_workspace
   */
  list(params?: ListWorkSpacesReq, options?: RequestOptions): PagePromise<OpenSpaceData, WorkSpace>;

  /**
   * Create a workspace.
   *
   * Creates a team workspace and returns its ID. Requires the permission `createWorkspace`.
   *
   * `POST /v1/workspaces`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_workspace
   * @see zh: https://www.coze.cn/docs/developer_guides/create_workspace
   */
  create(params: CreateWorkspaceReq, options?: RequestOptions): APIPromise<CreateWorkspaceData>;

  /**
   * Update a workspace.
   *
   * Changes the name or the description of a workspace. Personal workspaces cannot be updated. Text that violates the content rules fails with code 4014. Requires the permission `Workspace.update`.
   *
   * `PUT /v1/workspaces/{workspace_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_workspace_info
   * @see zh: https://www.coze.cn/docs/developer_guides/update_workspace_info
   */
  update(workspace_id: string, params?: UpdateWorkspaceReq, options?: RequestOptions): APIPromise<undefined>;
}

export const WorkspacesResource = /* @__PURE__ */ resourceClass<WorkspacesResource>(
  'workspaces',
  operations.workspaces,
);

/** The methods of `client.variables`. */
export interface VariablesResource extends APIResource {
  /**
   * Get user variables.
   *
   * Gets the values of the user variables of a bot or an app, for one user of one channel. The bot or app must be published to the API or the Chat SDK. Pass either `app_id` or `bot_id`. Requires the permission `readVariable`.
   *
   * `GET /v1/variables`
   *
   * @see en: https://www.coze.com/docs/developer_guides/read_variable
   * @see zh: https://www.coze.cn/docs/developer_guides/read_variable
   */
  retrieve(params?: VariableRetrieveReq, options?: RequestOptions): APIPromise<VariableData>;

  /**
   * Set user variables.
   *
   * Sets user variables of a bot or an app, for one user of one channel. The bot or app must be published to the API or the Chat SDK. Pass either `app_id` or `bot_id`. Requires the permission `updateVariable`.
   *
   * `PUT /v1/variables`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_variable
   * @see zh: https://www.coze.cn/docs/developer_guides/update_variable
   */
  update(params: VariableUpdateReq, options?: RequestOptions): APIPromise<undefined>;
}

export const VariablesResource = /* @__PURE__ */ resourceClass<VariablesResource>('variables', operations.variables);

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
   * @see zh: https://www.coze.cn/docs/developer_guides/switch_bot_develop_mode
   */
  update(bot_id: string, params: UpdateBotCollaborationModeReq, options?: RequestOptions): APIPromise<undefined>;
}

export const BotsCollaborationModesResource = /* @__PURE__ */ resourceClass<BotsCollaborationModesResource>(
  'bots.collaborationModes',
  operations.bots.collaborationModes,
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
   * @see zh: https://www.coze.cn/docs/developer_guides/add_bot_collaborator
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
   * @see zh: https://www.coze.cn/docs/developer_guides/remove_bot_collaborator
   */
  delete(bot_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const BotsCollaboratorsResource = /* @__PURE__ */ resourceClass<BotsCollaboratorsResource>(
  'bots.collaborators',
  operations.bots.collaborators,
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
   * @see zh: https://www.coze.cn/docs/developer_guides/list_bot_versions
   */
  list(
    bot_id: string,
    params?: ListBotVersionReq,
    options?: RequestOptions,
  ): PagePromise<ListBotVersionData, BotVersionInfo>;
}

export const BotsVersionsResource = /* @__PURE__ */ resourceClass<BotsVersionsResource>(
  'bots.versions',
  operations.bots.versions,
);

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
   * @see zh: https://www.coze.cn/docs/developer_guides/create_bot
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
   * @see zh: https://www.coze.cn/docs/developer_guides/update_bot
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
   * @see zh: https://www.coze.cn/docs/developer_guides/publish_bot
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
   * @see zh: https://www.coze.cn/docs/developer_guides/bots_list_draft_published
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
   * @see zh: https://www.coze.cn/docs/developer_guides/get_metadata_draft_published
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
   * @see zh: https://www.coze.cn/docs/developer_guides/unpublish_agent
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
   * @see zh: https://www.coze.cn/docs/developer_guides/get_metadata
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
   * @see zh: https://www.coze.cn/docs/developer_guides/published_bots_list
   *
   * @deprecated An older endpoint that the platform keeps for existing programs.
   */
  list(params: ListBotReq, options?: RequestOptions): PagePromise<ListBotData, SimpleBot>;
}

export const BotsResource = /* @__PURE__ */ resourceClass<BotsResource>('bots', operations.bots);

/** The methods of `client.workflows.runs.history.executeNodes`. */
export interface WorkflowsRunsHistoryExecuteNodesResource extends APIResource {
  /**
   * Get the output of a node.
   *
   * Gets the complete output of one output node of a run. The end node is not supported. Outputs are kept for 24 hours. Requires the permission `listRunHistory`.
   *
   * `GET /v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_node_execute_history_response
   * @see zh: https://www.coze.cn/docs/developer_guides/get_node_execute_history_response
   */
  retrieve(
    workflow_id: string,
    execute_id: string,
    node_execute_uuid: string,
    options?: RequestOptions,
  ): APIPromise<WorkflowExecuteNodeHistory>;
}

export const WorkflowsRunsHistoryExecuteNodesResource =
  /* @__PURE__ */ resourceClass<WorkflowsRunsHistoryExecuteNodesResource>(
    'workflows.runs.history.executeNodes',
    operations.workflows.runs.history.executeNodes,
  );

/** The methods of `client.workflows.runs.history`. */
export interface WorkflowsRunsHistoryResource extends APIResource {
  /** The methods of `client.workflows.runs.history.executeNodes`. */
  readonly executeNodes: WorkflowsRunsHistoryExecuteNodesResource;

  /**
   * Get a run.
   *
   * Gets the status and the output of a run, as a list with exactly one item. Outputs of output nodes are kept for 24 hours, outputs of the end node for 7 days. Requires the permission `listRunHistory`.
   *
   * `GET /v1/workflows/{workflow_id}/run_histories/{execute_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workflow_history
   * @see zh: https://www.coze.cn/docs/developer_guides/workflow_history
   */
  retrieve(workflowId: string, executeId: string, options?: RequestOptions): APIPromise<WorkflowExecuteHistory[]>;
}

export const WorkflowsRunsHistoryResource = /* @__PURE__ */ resourceClass<WorkflowsRunsHistoryResource>(
  'workflows.runs.history',
  operations.workflows.runs.history,
);

/** The methods of `client.workflows.runs`. */
export interface WorkflowsRunsResource extends APIResource {
  /** The methods of `client.workflows.runs.history`. */
  readonly history: WorkflowsRunsHistoryResource & WorkflowsRunsHistoryResource['retrieve'];

  /**
   * Run a workflow.
   *
   * Runs a published workflow and waits for its result. The connection is closed after 90 seconds, so stream longer runs or start them with `is_async`. The run itself may take 10 minutes (5 are recommended), in the background 24 hours. The workflow must have no output node and no streaming end node. Requires the permission `run`.
   *
   * `POST /v1/workflow/run`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workflow_run
   * @see zh: https://www.coze.cn/docs/developer_guides/workflow_run
   */
  create(params: RunWorkflowReq, options?: RequestOptions): APIPromise<RunWorkflowData>;

  /**
   * Resume a run without a stream.
   *
   * Sends the reply to an interrupt of a run that `workflows.runs.create` started. It waits for the result or continues in the background, as that run did. A run can be resumed at most 3 times. Requires the permission `run`.
   *
   * `POST /v1/workflows/resume`
   *
   * @see en: https://www.coze.com/docs/developer_guides/resume_workflow
   * @see zh: https://www.coze.cn/docs/developer_guides/resume_workflow
   */
  resumeBlocking(params: ResumeWorkflowReq, options?: RequestOptions): APIPromise<ResumeWorkflowData>;
}

export const WorkflowsRunsResource = /* @__PURE__ */ resourceClass<WorkflowsRunsResource>(
  'workflows.runs',
  operations.workflows.runs,
);

/** The methods of `client.workflows.chat`. */
export interface WorkflowsChatResource extends APIResource {}

export const WorkflowsChatResource = /* @__PURE__ */ resourceClass<WorkflowsChatResource>(
  'workflows.chat',
  operations.workflows.chat,
);

/** The methods of `client.workflows.versions`. */
export interface WorkflowsVersionsResource extends APIResource {
  /**
   * List the versions of a workflow.
   *
   * Lists the versions of a workflow, page by page: pass `next_page_token` as `page_token` to get the next page. Requires the permission `listVersion`.
   *
   * `GET /v1/workflows/{workflow_id}/versions`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_workflow_version
   * @see zh: https://www.coze.cn/docs/developer_guides/list_workflow_version
   */
  list(
    workflow_id: string,
    params?: ListWorkflowVersionsReq,
    options?: RequestOptions,
  ): PagePromise<ListWorkflowVersionsData, WorkflowVersionInfo>;
}

export const WorkflowsVersionsResource = /* @__PURE__ */ resourceClass<WorkflowsVersionsResource>(
  'workflows.versions',
  operations.workflows.versions,
);

/** The methods of `client.workflows.collaborationModes`. */
export interface WorkflowsCollaborationModesResource extends APIResource {
  /**
   * Switch the collaboration mode of a workflow.
   *
   * Allows one or several users to edit a workflow. Enterprise plans only, and workflows of the library only; workflows of an app fail with code 4000. Remove every collaborator before switching to `single`. Requires the permission `Workflow.switchDevelopMode`.
   *
   * `POST /v1/workflows/{workflow_id}/collaboration_mode`
   *
   * @see en: https://www.coze.com/docs/developer_guides/switch_workflow_develop_mode
   * @see zh: https://www.coze.cn/docs/developer_guides/switch_workflow_develop_mode
   */
  update(
    workflow_id: string,
    params?: UpdateWorkflowCollaborationModeReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;
}

export const WorkflowsCollaborationModesResource = /* @__PURE__ */ resourceClass<WorkflowsCollaborationModesResource>(
  'workflows.collaborationModes',
  operations.workflows.collaborationModes,
);

/** The methods of `client.workflows.collaborators`. */
export interface WorkflowsCollaboratorsResource extends APIResource {
  /**
   * Add a collaborator.
   *
   * Allows another user to edit a workflow in collaboration mode. One user per call. Enterprise plans only, at most 5 calls per second for a main account, not available to channel OAuth apps. Requires the permission `Workflow.addCollaborator`.
   *
   * `POST /v1/workflows/{workflow_id}/collaborators`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_workflow_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/add_workflow_collaborator
   */
  create(workflow_id: string, params: CreateWorkflowCollaboratorReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Remove a collaborator.
   *
   * Removes a user's right to edit a workflow. One user per call. At most 5 calls per second for a main account. Requires the permission `Workflow.removeCollaborator`.
   *
   * `DELETE /v1/workflows/{workflow_id}/collaborators/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_workflow_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/remove_workflow_collaborator
   */
  delete(workflow_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const WorkflowsCollaboratorsResource = /* @__PURE__ */ resourceClass<WorkflowsCollaboratorsResource>(
  'workflows.collaborators',
  operations.workflows.collaborators,
);

/** The methods of `client.workflows`. */
export interface WorkflowsResource extends APIResource {
  /** The methods of `client.workflows.runs`. */
  readonly runs: WorkflowsRunsResource;

  /** The methods of `client.workflows.chat`. */
  readonly chat: WorkflowsChatResource;

  /** The methods of `client.workflows.versions`. */
  readonly versions: WorkflowsVersionsResource;

  /** The methods of `client.workflows.collaborationModes`. */
  readonly collaborationModes: WorkflowsCollaborationModesResource;

  /** The methods of `client.workflows.collaborators`. */
  readonly collaborators: WorkflowsCollaboratorsResource;

  /**
   * List workflows.
   *
   * Lists the workflows and chatflows of a workspace, or of one app in it. The response has `has_more` but no total count. Requires the permission `listWorkflow`.
   *
   * `GET /v1/workflows`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_workflow_list
   * @see zh: https://www.coze.cn/docs/developer_guides/get_workflow_list
   */
  list(params: ListWorkflowsReq, options?: RequestOptions): PagePromise<ListWorkflowsData, WorkflowBasic>;

  /**
   * Get a workflow.
   *
   * Gets the name, the author and the dates of a workflow. With `include_input_output`, also its inputs and outputs. Requires the permission `getMetaData`.
   *
   * `GET /v1/workflows/{workflow_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_workflow_info
   * @see zh: https://www.coze.cn/docs/developer_guides/get_workflow_info
   */
  retrieve(
    workflow_id: string,
    params?: RetrieveWorkflowReq,
    options?: RequestOptions,
  ): APIPromise<RetrieveWorkflowData>;
}

export const WorkflowsResource = /* @__PURE__ */ resourceClass<WorkflowsResource>('workflows', operations.workflows);

/** The methods of `client.datasets.images`. */
export interface DatasetsImagesResource extends APIResource {
  /**
   * List the images of a knowledge base.
   *
   * Lists the images of a knowledge base with their captions, optionally filtered. Requires the permission `listPhoto`.
   *
   * `GET /v1/datasets/{dataset_id}/images`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_images
   * @see zh: https://www.coze.cn/docs/developer_guides/get_images
   */
  list(datasetId: string, params?: ListImageReq, options?: RequestOptions): PagePromise<ListImageData, ImageInfo>;

  /**
   * Update the caption of an image.
   *
   * Replaces the caption of an image, which searches use to find it. Requires the permission `updatePhoto`.
   *
   * `PUT /v1/datasets/{dataset_id}/images/{document_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_image_caption
   * @see zh: https://www.coze.cn/docs/developer_guides/update_image_caption
   */
  update(
    datasetId: string,
    documentId: string,
    params: UpdateImageReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;
}

export const DatasetsImagesResource = /* @__PURE__ */ resourceClass<DatasetsImagesResource>(
  'datasets.images',
  operations.datasets.images,
);

/** The methods of `client.datasets.documents`. */
export interface DatasetsDocumentsResource extends APIResource {
  /**
   * List the files of a knowledge base.
   *
   * Lists the files of a knowledge base, text files and images. `document_infos` and `total` are beside `code`, not in `data`. Requires the permission `listDocument`.
   *
   * `POST /open_api/knowledge/document/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/list_knowledge_files
   */
  list(params: ListDocumentReq, options?: RequestOptions): PagePromise<ListDocumentData, DocumentInfo>;

  /**
   * Add files to a knowledge base.
   *
   * Adds up to 10 files to a knowledge base, all from the same type of source, and starts to process them. `datasets.process` gets the progress. Only the owner of the knowledge base can do so. Requires the permission `createDocument`.
   *
   * `POST /open_api/knowledge/document/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/create_knowledge_files
   */
  create(params: CreateDocumentReq, options?: RequestOptions): APIPromise<DocumentInfo[]>;

  /**
   * Update a file of a knowledge base.
   *
   * Renames a file, or changes how often its web page is fetched again. The content does not change. Requires the permission `updateDocument`.
   *
   * `POST /open_api/knowledge/document/update`
   *
   * @see en: https://www.coze.com/docs/developer_guides/modify_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/modify_knowledge_files
   */
  update(params: UpdateDocumentReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Delete files of a knowledge base.
   *
   * Deletes up to 100 files of knowledge bases, texts or images. Requires the permission `deleteDocument`.
   *
   * `POST /open_api/knowledge/document/delete`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_knowdge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_knowdge_files
   */
  delete(params: DeleteDocumentReq, options?: RequestOptions): APIPromise<undefined>;
}

export const DatasetsDocumentsResource = /* @__PURE__ */ resourceClass<DatasetsDocumentsResource>(
  'datasets.documents',
  operations.datasets.documents,
);

/** The methods of `client.datasets`. */
export interface DatasetsResource extends APIResource {
  /** The methods of `client.datasets.images`. */
  readonly images: DatasetsImagesResource;

  /** The files of knowledge bases. */
  readonly documents: DatasetsDocumentsResource;

  /**
   * List knowledge bases.
   *
   * Lists the knowledge bases of a workspace, optionally filtered. Requires the permission `listKnowledge`.
   *
   * `GET /v1/datasets`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_dataset
   * @see zh: https://www.coze.cn/docs/developer_guides/list_dataset
   */
  list(params: ListDatasetReq, options?: RequestOptions): PagePromise<ListDatasetData, Dataset>;

  /**
   * Create a knowledge base.
   *
   * Creates an empty knowledge base for text or for images and returns its ID. Requires the permission `createKnowledge`.
   *
   * `POST /v1/datasets`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_dataset
   * @see zh: https://www.coze.cn/docs/developer_guides/create_dataset
   */
  create(params: CreateDatasetReq, options?: RequestOptions): APIPromise<CreateDatasetData>;

  /**
   * Update a knowledge base.
   *
   * Replaces the name, the description and the icon of a knowledge base. Its files do not change. Requires the permission `update`.
   *
   * `PUT /v1/datasets/{dataset_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_dataset
   * @see zh: https://www.coze.cn/docs/developer_guides/update_dataset
   */
  update(dataset_id: string, params: UpdateDatasetReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Delete a knowledge base.
   *
   * Deletes a knowledge base with all its files. Requires the permission `delete`.
   *
   * `DELETE /v1/datasets/{dataset_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_dataset
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_dataset
   */
  delete(dataset_id: string, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Get the processing progress of files.
   *
   * Gets the processing progress of files of a knowledge base, texts or images. Requires the permission `readDocumentProgress`.
   *
   * `POST /v1/datasets/{dataset_id}/process`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_dataset_progress
   * @see zh: https://www.coze.cn/docs/developer_guides/get_dataset_progress
   */
  process(dataset_id: string, params: ProcessDatasetReq, options?: RequestOptions): APIPromise<DocumentProgressData>;
}

export const DatasetsResource = /* @__PURE__ */ resourceClass<DatasetsResource>('datasets', operations.datasets);

/** The methods of `client.audio.rooms`. */
export interface AudioRoomsResource extends APIResource {
  /**
   * Create an audio or video room.
   *
   * Creates a room in which a user talks to a bot by voice or video, and returns the values that an RTC client needs to join it. Requires the permission `createRoom`.
   *
   * `POST /v1/audio/rooms`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_room
   * @see zh: https://www.coze.cn/docs/developer_guides/create_room
   */
  create(params: CreateRoomReq, options?: RequestOptions): APIPromise<CreateRoomData>;
}

export const AudioRoomsResource = /* @__PURE__ */ resourceClass<AudioRoomsResource>(
  'audio.rooms',
  operations.audio.rooms,
);

/** The methods of `client.audio.live`. */
export interface AudioLiveResource extends APIResource {
  /**
   * Get a live stream.
   *
   * Gets the streams of a live event, the original and its translations, for an RTC client. Official clients have this endpoint, but the documentation does not describe it.
   *
   * `GET /v1/audio/live/{live_id}`
   */
  retrieve(liveId: string, options?: RequestOptions): APIPromise<RetrieveLiveData>;
}

export const AudioLiveResource = /* @__PURE__ */ resourceClass<AudioLiveResource>('audio.live', operations.audio.live);

/** The methods of `client.audio.voices`. */
export interface AudioVoicesResource extends APIResource {
  /**
   * List voices.
   *
   * Lists the available voices: those of the platform and those you cloned. The response has no total count. Requires the permission `listVoice`.
   *
   * `GET /v1/audio/voices`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_voices
   * @see zh: https://www.coze.cn/docs/developer_guides/list_voices
   */
  list(params?: ListVoicesReq, options?: RequestOptions): PagePromise<ListVoicesData, Voice>;

  /**
   * Clone a voice.
   *
   * Clones a voice from a recording of at most 10 MB, or trains a cloned voice again, and returns its ID. Enterprise plans only. Requires the permission `createVoice`.
   *
   * `POST /v1/audio/voices/clone`
   *
   * @see en: https://www.coze.com/docs/developer_guides/clone_voices
   * @see zh: https://www.coze.cn/docs/developer_guides/clone_voices
   */
  clone(params: CloneVoiceReq, options?: RequestOptions): APIPromise<CloneVoiceData>;
}

export const AudioVoicesResource = /* @__PURE__ */ resourceClass<AudioVoicesResource>(
  'audio.voices',
  operations.audio.voices,
);

/** The methods of `client.audio.voiceprintGroups.features`. */
export interface AudioVoiceprintGroupsFeaturesResource extends APIResource {
  /**
   * List the voiceprints of a group.
   *
   * Lists the voiceprints of a group. Requires the permission `listVoiceprintFeature`.
   *
   * `GET /v1/audio/voiceprint_groups/{group_id}/features`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_voiceprint
   * @see zh: https://www.coze.cn/docs/developer_guides/list_voiceprint
   */
  list(
    groupId: string,
    params?: ListVoiceprintFeatureReq,
    options?: RequestOptions,
  ): PagePromise<ListVoiceprintFeatureData, VoiceprintFeature>;

  /**
   * Add a voiceprint to a group.
   *
   * Creates a voiceprint from a recording of at most 4 MB and adds it to a group, which can contain up to 10. Requires the permission `createVoiceprintFeature`.
   *
   * `POST /v1/audio/voiceprint_groups/{group_id}/features`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_voiceprint
   * @see zh: https://www.coze.cn/docs/developer_guides/create_voiceprint
   */
  create(
    groupId: string,
    params: CreateVoiceprintFeatureReq,
    options?: RequestOptions,
  ): APIPromise<CreateVoiceprintFeatureData>;

  /**
   * Update a voiceprint.
   *
   * Changes the name, the description or the recording of a voiceprint. Only its creator can do so. Requires the permission `updateVoiceprintFeature`.
   *
   * `PUT /v1/audio/voiceprint_groups/{group_id}/features/{feature_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_voiceprint
   * @see zh: https://www.coze.cn/docs/developer_guides/update_voiceprint
   */
  update(
    groupId: string,
    featureId: string,
    params?: UpdateVoiceprintFeatureReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;

  /**
   * Delete a voiceprint.
   *
   * Removes a voiceprint from its group and deletes it. Only its creator can do so. Requires the permission `deleteVoiceprintFeature`.
   *
   * `DELETE /v1/audio/voiceprint_groups/{group_id}/features/{feature_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_voiceprint
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_voiceprint
   */
  delete(groupId: string, featureId: string, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Identify a speaker.
   *
   * Compares a recording of at most 4 MB with the voiceprints of a group and scores each of them. Requires the permission `identifyInVoiceprintGroup`.
   *
   * `POST /v1/audio/voiceprint_groups/{group_id}/speaker_identify`
   *
   * @see en: https://www.coze.com/docs/developer_guides/identify_voiceprint
   * @see zh: https://www.coze.cn/docs/developer_guides/identify_voiceprint
   */
  speakerIdentify(
    groupId: string,
    params: SpeakerIdentifyReq,
    options?: RequestOptions,
  ): APIPromise<SpeakerIdentifyData>;
}

export const AudioVoiceprintGroupsFeaturesResource =
  /* @__PURE__ */ resourceClass<AudioVoiceprintGroupsFeaturesResource>(
    'audio.voiceprintGroups.features',
    operations.audio.voiceprintGroups.features,
  );

/** The methods of `client.audio.voiceprintGroups`. */
export interface AudioVoiceprintGroupsResource extends APIResource {
  /** The methods of `client.audio.voiceprintGroups.features`. */
  readonly features: AudioVoiceprintGroupsFeaturesResource;

  /**
   * List voiceprint groups.
   *
   * Lists voiceprint groups, optionally filtered. Requires the permission `listVoiceprintGroup`.
   *
   * `GET /v1/audio/voiceprint_groups`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_voiceprint_group
   * @see zh: https://www.coze.cn/docs/developer_guides/list_voiceprint_group
   */
  list(
    params?: ListVoiceprintGroupReq,
    options?: RequestOptions,
  ): PagePromise<ListVoiceprintGroupData, VoiceprintGroup>;

  /**
   * Create a voiceprint group.
   *
   * Creates an empty group for up to 10 voiceprints and returns its ID. Requires the permission `createVoiceprintGroup`.
   *
   * `POST /v1/audio/voiceprint_groups`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_voiceprint_group
   * @see zh: https://www.coze.cn/docs/developer_guides/create_voiceprint_group
   */
  create(params: CreateVoiceprintGroupReq, options?: RequestOptions): APIPromise<CreateVoiceprintGroupData>;

  /**
   * Update a voiceprint group.
   *
   * Changes the name or the description of a group. Requires the permission `updateVoiceprintGroup`.
   *
   * `PUT /v1/audio/voiceprint_groups/{group_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_voiceprint_group
   * @see zh: https://www.coze.cn/docs/developer_guides/update_voiceprint_group
   */
  update(groupId: string, params?: UpdateVoiceprintGroupReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Delete a voiceprint group.
   *
   * Deletes a voiceprint group. Requires the permission `deleteVoiceprintGroup`.
   *
   * `DELETE /v1/audio/voiceprint_groups/{group_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_voiceprint_group
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_voiceprint_group
   */
  delete(groupId: string, options?: RequestOptions): APIPromise<undefined>;
}

export const AudioVoiceprintGroupsResource = /* @__PURE__ */ resourceClass<AudioVoiceprintGroupsResource>(
  'audio.voiceprintGroups',
  operations.audio.voiceprintGroups,
);

/** The methods of `client.audio.speech`. */
export interface AudioSpeechResource extends APIResource {
  /**
   * Synthesize speech.
   *
   * Synthesizes speech from a text of at most 1024 bytes and returns the audio as a whole. An error is returned as JSON, also with HTTP status 200. Requires the permission `createSpeech`.
   *
   * `POST /v1/audio/speech`
   *
   * @see en: https://www.coze.com/docs/developer_guides/text_to_speech
   * @see zh: https://www.coze.cn/docs/developer_guides/text_to_speech
   */
  create(params: CreateSpeechReq, options?: RequestOptions): BinaryPromise;
}

export const AudioSpeechResource = /* @__PURE__ */ resourceClass<AudioSpeechResource>(
  'audio.speech',
  operations.audio.speech,
);

/** The methods of `client.audio.transcriptions`. */
export interface AudioTranscriptionsResource extends APIResource {
  /**
   * Transcribe a recording.
   *
   * Transcribes a recording. The file may have at most 10 MB and must be shorter than 30 minutes. Requires the permission `createTranscription`.
   *
   * `POST /v1/audio/transcriptions`
   *
   * @see en: https://www.coze.com/docs/developer_guides/audio_transcriptions
   * @see zh: https://www.coze.cn/docs/developer_guides/audio_transcriptions
   */
  create(params: CreateTranscriptionReq, options?: RequestOptions): APIPromise<TranscriptionData>;
}

export const AudioTranscriptionsResource = /* @__PURE__ */ resourceClass<AudioTranscriptionsResource>(
  'audio.transcriptions',
  operations.audio.transcriptions,
);

/** The methods of `client.audio`. */
export interface AudioResource extends APIResource {
  /** The methods of `client.audio.rooms`. */
  readonly rooms: AudioRoomsResource;

  /** The methods of `client.audio.live`. */
  readonly live: AudioLiveResource;

  /** The methods of `client.audio.voices`. */
  readonly voices: AudioVoicesResource;

  /** Speaker recognition by voice. */
  readonly voiceprintGroups: AudioVoiceprintGroupsResource;

  /** The methods of `client.audio.speech`. */
  readonly speech: AudioSpeechResource;

  /** The methods of `client.audio.transcriptions`. */
  readonly transcriptions: AudioTranscriptionsResource;
}

export const AudioResource = /* @__PURE__ */ resourceClass<AudioResource>('audio', operations.audio);

/** The methods of `client.websockets.audio.speech`. */
export interface WebsocketsAudioSpeechResource extends APIResource {}

export const WebsocketsAudioSpeechResource = /* @__PURE__ */ resourceClass<WebsocketsAudioSpeechResource>(
  'websockets.audio.speech',
  operations.websockets.audio.speech,
);

/** The methods of `client.websockets.audio.transcriptions`. */
export interface WebsocketsAudioTranscriptionsResource extends APIResource {}

export const WebsocketsAudioTranscriptionsResource =
  /* @__PURE__ */ resourceClass<WebsocketsAudioTranscriptionsResource>(
    'websockets.audio.transcriptions',
    operations.websockets.audio.transcriptions,
  );

/** The methods of `client.websockets.audio.simultInterpretation`. */
export interface WebsocketsAudioSimultInterpretationResource extends APIResource {}

export const WebsocketsAudioSimultInterpretationResource =
  /* @__PURE__ */ resourceClass<WebsocketsAudioSimultInterpretationResource>(
    'websockets.audio.simultInterpretation',
    operations.websockets.audio.simultInterpretation,
  );

/** The methods of `client.websockets.audio`. */
export interface WebsocketsAudioResource extends APIResource {
  /** The methods of `client.websockets.audio.speech`. */
  readonly speech: WebsocketsAudioSpeechResource;

  /** The methods of `client.websockets.audio.transcriptions`. */
  readonly transcriptions: WebsocketsAudioTranscriptionsResource;

  /** The methods of `client.websockets.audio.simultInterpretation`. */
  readonly simultInterpretation: WebsocketsAudioSimultInterpretationResource;
}

export const WebsocketsAudioResource = /* @__PURE__ */ resourceClass<WebsocketsAudioResource>(
  'websockets.audio',
  operations.websockets.audio,
);

/** The methods of `client.websockets.chat`. */
export interface WebsocketsChatResource extends APIResource {}

export const WebsocketsChatResource = /* @__PURE__ */ resourceClass<WebsocketsChatResource>(
  'websockets.chat',
  operations.websockets.chat,
);

/** The methods of `client.websockets`. */
export interface WebsocketsResource extends APIResource {
  /** The methods of `client.websockets.audio`. */
  readonly audio: WebsocketsAudioResource;

  /** The methods of `client.websockets.chat`. */
  readonly chat: WebsocketsChatResource;
}

export const WebsocketsResource = /* @__PURE__ */ resourceClass<WebsocketsResource>(
  'websockets',
  operations.websockets,
);

/** The methods of `client.apps.collaborators`. */
export interface AppsCollaboratorsResource extends APIResource {
  /**
   * Add a collaborator to an app.
   *
   * Allows another user to edit an app. One user per call. Enterprise plans only, at most 5 calls per second for all users of a main account, not available to channel OAuth apps. Requires the permission `Project.addCollaborator`.
   *
   * `POST /v1/apps/{app_id}/collaborators`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_app_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/add_app_collaborator
   */
  create(app_id: string, params: CreateAppCollaboratorReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Remove a collaborator from an app.
   *
   * Removes a user's right to edit an app. One user per call. At most 5 calls per second for all users of a main account. Requires the permission `Project.removeCollaborator`.
   *
   * `DELETE /v1/apps/{app_id}/collaborators/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_app_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/remove_app_collaborator
   */
  delete(app_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const AppsCollaboratorsResource = /* @__PURE__ */ resourceClass<AppsCollaboratorsResource>(
  'apps.collaborators',
  operations.apps.collaborators,
);

/** The methods of `client.apps`. */
export interface AppsResource extends APIResource {
  /** The methods of `client.apps.collaborators`. */
  readonly collaborators: AppsCollaboratorsResource;

  /**
   * List apps.
   *
   * Lists the apps of a workspace. By default it lists the apps published to the API channel; set `publish_status` to list drafts. Requires the permission `listApp`.
   *
   * `GET /v1/apps`
   *
   * @see en: https://www.coze.com/docs/developer_guides/published_apps_list
   * @see zh: https://www.coze.cn/docs/developer_guides/published_apps_list
   */
  list(params: ListAppReq, options?: RequestOptions): PagePromise<ListAppData, SimpleApp>;
}

export const AppsResource = /* @__PURE__ */ resourceClass<AppsResource>('apps', operations.apps);

/** The methods of `client.folders`. */
export interface FoldersResource extends APIResource {
  /**
   * List folders.
   *
   * Lists the folders of a workspace, at the top level or inside another folder. Requires the permission `listFolder`.
   *
   * `GET /v1/folders`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workspace_list_folder
   * @see zh: https://www.coze.cn/docs/developer_guides/workspace_list_folder
   */
  list(params: ListFolderReq, options?: RequestOptions): PagePromise<ListFolderData, SimpleFolder>;

  /**
   * Get a folder.
   *
   * Gets the name, the creator and the parent of a folder. Requires the permission `readFolder`.
   *
   * `GET /v1/folders/{folder_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workspace_read_folder
   * @see zh: https://www.coze.cn/docs/developer_guides/workspace_read_folder
   */
  retrieve(folder_id: string, options?: RequestOptions): APIPromise<SimpleFolder>;
}

export const FoldersResource = /* @__PURE__ */ resourceClass<FoldersResource>('folders', operations.folders);

/** The methods of `client.entities.copyTasks`. */
export interface EntitiesCopyTasksResource extends APIResource {
  /**
   * Copy a bot, an app or a workflow.
   *
   * Copies a bot, an app or a workflow into a workspace. A bot is copied within its workspace at once, and `copied_entity_id` is the ID of the copy. Any other copy is made by a task; get its status with `entities.copyTasks.retrieve`. Requires the permissions `Bot.duplicate` and `Workspace.createBot` for a bot, `Project.copy` and `Workspace.createProject` for an app, `Workflow.copy` and `Workspace.createWorkflow` for a workflow.
   *
   * `POST /v1/entities/copy_tasks`
   *
   * @see en: https://www.coze.com/docs/developer_guides/copy_resource_task
   * @see zh: https://www.coze.cn/docs/developer_guides/copy_resource_task
   */
  create(params?: CreateCopyTaskReq, options?: RequestOptions): APIPromise<CreateCopyTaskData>;

  /**
   * Get the status of a copy task.
   *
   * Gets the status of a copy task, and the resources that could not be copied. The token needs no permission.
   *
   * `GET /v1/entities/copy_tasks/{task_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/query_resource_copy_execution_result
   * @see zh: https://www.coze.cn/docs/developer_guides/query_resource_copy_execution_result
   */
  retrieve(task_id: string, options?: RequestOptions): APIPromise<CopyTaskInfo>;
}

export const EntitiesCopyTasksResource = /* @__PURE__ */ resourceClass<EntitiesCopyTasksResource>(
  'entities.copyTasks',
  operations.entities.copyTasks,
);

/** The methods of `client.entities`. */
export interface EntitiesResource extends APIResource {
  /** The methods of `client.entities.copyTasks`. */
  readonly copyTasks: EntitiesCopyTasksResource;
}

export const EntitiesResource = /* @__PURE__ */ resourceClass<EntitiesResource>('entities', operations.entities);

/** The methods of `client.templates`. */
export interface TemplatesResource extends APIResource {
  /**
   * Copy a template.
   *
   * Copies a template of the store into a workspace and returns the ID of the copy.
   *
   * `POST /v1/templates/{template_id}/duplicate`
   */
  duplicate(
    templateId: string,
    params: TemplateDuplicateReq,
    options?: RequestOptions,
  ): APIPromise<TemplateDuplicateData>;
}

export const TemplatesResource = /* @__PURE__ */ resourceClass<TemplatesResource>('templates', operations.templates);

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
   * @see zh: https://www.coze.cn/docs/developer_guides/call_plugin_tool
   */
  call(plugin_id: string, params: CallPluginToolReq, options?: RequestOptions): APIPromise<CallPluginToolData>;
}

export const PluginsToolsResource = /* @__PURE__ */ resourceClass<PluginsToolsResource>(
  'plugins.tools',
  operations.plugins.tools,
);

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
   * @see zh: https://www.coze.cn/docs/developer_guides/batch_get_plugins_info
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
   * @see zh: https://www.coze.cn/docs/developer_guides/get_plugin
   */
  retrieve(plugin_id: string, options?: RequestOptions): APIPromise<PluginDetail>;
}

export const PluginsResource = /* @__PURE__ */ resourceClass<PluginsResource>('plugins', operations.plugins);

/** The methods of `client.stores.categories`. */
export interface StoresCategoriesResource extends APIResource {
  /**
   * List the categories of the store.
   *
   * Lists the categories of plugins. The token needs no permission.
   *
   * `GET /v1/stores/categories`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_plugin_category
   * @see zh: https://www.coze.cn/docs/developer_guides/list_plugin_category
   */
  list(params: ListStoreCategoryReq, options?: RequestOptions): PagePromise<ListStoreCategoryData, StoreCategory>;
}

export const StoresCategoriesResource = /* @__PURE__ */ resourceClass<StoresCategoriesResource>(
  'stores.categories',
  operations.stores.categories,
);

/** The methods of `client.stores.plugins`. */
export interface StoresPluginsResource extends APIResource {
  /**
   * Search the plugins of the store.
   *
   * Lists the plugins of the store with their statistics, filtered by keyword, category and source. The token needs no permission.
   *
   * `GET /v1/stores/plugins`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_plugin
   * @see zh: https://www.coze.cn/docs/developer_guides/list_plugin
   */
  list(params?: ListStorePluginReq, options?: RequestOptions): PagePromise<ListStorePluginData, StorePlugin>;
}

export const StoresPluginsResource = /* @__PURE__ */ resourceClass<StoresPluginsResource>(
  'stores.plugins',
  operations.stores.plugins,
);

/** The methods of `client.stores`. */
export interface StoresResource extends APIResource {
  /** The methods of `client.stores.categories`. */
  readonly categories: StoresCategoriesResource;

  /** The methods of `client.stores.plugins`. */
  readonly plugins: StoresPluginsResource;
}

export const StoresResource = /* @__PURE__ */ resourceClass<StoresResource>('stores', operations.stores);

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
   * @see zh: https://www.coze.cn/docs/developer_guides/update_review_result
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
  operations.connectors.bots,
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
   * @see zh: https://www.coze.cn/docs/developer_guides/bind_connector_config
   */
  create(connector_id: string, params: CreateConnectorUserConfigReq, options?: RequestOptions): APIPromise<undefined>;
}

export const ConnectorsUserConfigsResource = /* @__PURE__ */ resourceClass<ConnectorsUserConfigsResource>(
  'connectors.userConfigs',
  operations.connectors.userConfigs,
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
   * @see zh: https://www.coze.cn/docs/developer_guides/install_channel
   */
  install(connector_id: string, params: InstallConnectorReq, options?: RequestOptions): APIPromise<undefined>;
}

export const ConnectorsResource = /* @__PURE__ */ resourceClass<ConnectorsResource>(
  'connectors',
  operations.connectors,
);

/** The methods of `client.apiApps.events`. */
export interface ApiAppsEventsResource extends APIResource {
  /**
   * List the event subscriptions of a callback app.
   *
   * Lists the events that a callback app is subscribed to. Requires the permission `listApiApp`.
   *
   * `GET /v1/api_apps/{api_app_id}/events`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_subscribed_callback_message
   * @see zh: https://www.coze.cn/docs/developer_guides/list_subscribed_callback_message
   */
  list(
    api_app_id: string,
    params?: ListApiAppEventReq,
    options?: RequestOptions,
  ): PagePromise<ListApiAppEventData, ApiAppEvent>;

  /**
   * Subscribe a callback app to events.
   *
   * Subscribes a callback app to more events. The events it may subscribe to depend on its type. Requires the permission `subscribeApiAppEvent`.
   *
   * `POST /v1/api_apps/{api_app_id}/events`
   *
   * @see en: https://www.coze.com/docs/developer_guides/subscribe_callback_message
   * @see zh: https://www.coze.cn/docs/developer_guides/subscribe_callback_message
   */
  create(api_app_id: string, params: CreateApiAppEventReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Unsubscribe a callback app from events.
   *
   * Unsubscribes a callback app from the events in the body. Requires the permission `unsubscribeApiAppEvent`.
   *
   * `DELETE /v1/api_apps/{api_app_id}/events`
   *
   * @see en: https://www.coze.com/docs/developer_guides/unsubscribe_callback_message
   * @see zh: https://www.coze.cn/docs/developer_guides/unsubscribe_callback_message
   */
  delete(api_app_id: string, params: DeleteApiAppEventReq, options?: RequestOptions): APIPromise<undefined>;
}

export const ApiAppsEventsResource = /* @__PURE__ */ resourceClass<ApiAppsEventsResource>(
  'apiApps.events',
  operations.apiApps.events,
);

/** The methods of `client.apiApps`. */
export interface ApiAppsResource extends APIResource {
  /** The methods of `client.apiApps.events`. */
  readonly events: ApiAppsEventsResource;

  /**
   * List callback apps.
   *
   * Lists your callback apps with their URLs and the tokens that verify their callbacks. Requires the permission `listApiApp`.
   *
   * `GET /v1/api_apps`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_callback_app
   * @see zh: https://www.coze.cn/docs/developer_guides/list_callback_app
   */
  list(params?: ListApiAppReq, options?: RequestOptions): PagePromise<ListApiAppData, ApiApp>;

  /**
   * Create a callback app.
   *
   * Creates a callback app and returns the token that verifies its callbacks. Set its URL with `apiApps.update` and choose its events with `apiApps.events.create`. Requires the permission `createApiApp`.
   *
   * `POST /v1/api_apps`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_callback_app
   * @see zh: https://www.coze.cn/docs/developer_guides/create_callback_app
   */
  create(params: CreateApiAppReq, options?: RequestOptions): APIPromise<ApiApp>;

  /**
   * Update a callback app.
   *
   * Changes the name of a callback app or the URL of its callbacks. Requires the permission `updateApiApp`.
   *
   * `PUT /v1/api_apps/{api_app_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_callback_app
   * @see zh: https://www.coze.cn/docs/developer_guides/update_callback_app
   */
  update(api_app_id: string, params?: UpdateApiAppReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Delete a callback app.
   *
   * Deletes a callback app. Nothing more is sent to its URL. Requires the permission `deleteApiApp`.
   *
   * `DELETE /v1/api_apps/{api_app_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_callback_app
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_callback_app
   */
  delete(api_app_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const ApiAppsResource = /* @__PURE__ */ resourceClass<ApiAppsResource>('apiApps', operations.apiApps);

/** The methods of `client.commerce.benefits.billTasks`. */
export interface CommerceBenefitsBillTasksResource extends APIResource {
  /**
   * List bill exports.
   *
   * Lists the exports of bills. Each one that succeeded has the URLs of its files. Requires the permission `listBillDownloadTask`.
   *
   * `GET /v1/commerce/benefit/bill_tasks`
   *
   * @see en: https://www.coze.com/docs/developer_guides/billing_file
   * @see zh: https://www.coze.cn/docs/developer_guides/billing_file
   */
  list(params?: ListBillTaskReq, options?: RequestOptions): PagePromise<ListBillTaskData, BillTaskInfo>;

  /**
   * Export bills.
   *
   * Starts an export of the bills of a range of days, from 2025-03-13 to yesterday. It runs in the background; `commerce.benefits.billTasks.list` tells when it is done. Requires the permission `createBillDownloadTask`.
   *
   * `POST /v1/commerce/benefit/bill_tasks`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_bill_task
   * @see zh: https://www.coze.cn/docs/developer_guides/create_bill_task
   */
  create(params?: CreateBillTaskReq, options?: RequestOptions): APIPromise<BillTaskInfo>;
}

export const CommerceBenefitsBillTasksResource = /* @__PURE__ */ resourceClass<CommerceBenefitsBillTasksResource>(
  'commerce.benefits.billTasks',
  operations.commerce.benefits.billTasks,
);

/** The methods of `client.commerce.benefits.limitations`. */
export interface CommerceBenefitsLimitationsResource extends APIResource {
  /**
   * List the limits of devices and consumers.
   *
   * Lists the usage limits of devices or custom consumers. Flagship enterprise plan only, for administrators and super administrators. Requires the permission `listBenefitLimitation`.
   *
   * `GET /v1/commerce/benefit/limitations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_device_quotas
   * @see zh: https://www.coze.cn/docs/developer_guides/get_device_quotas
   */
  list(
    params: ListBenefitLimitationReq,
    options?: RequestOptions,
  ): PagePromise<ListBenefitLimitationData, BenefitLimitation>;

  /**
   * Create a limit for devices or consumers.
   *
   * Sets a usage limit for one device or custom consumer, or for all of the enterprise. For all of them there can be one limit for the whole time and one limit per period. Flagship enterprise plan only, for administrators and super administrators. Requires the permission `createBenefitLimitation`.
   *
   * `POST /v1/commerce/benefit/limitations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_device_quotas
   * @see zh: https://www.coze.cn/docs/developer_guides/create_device_quotas
   */
  create(params: CreateBenefitLimitationReq, options?: RequestOptions): APIPromise<CreateBenefitLimitationData>;

  /**
   * Update a limit.
   *
   * Changes the amount, the validity or the status of a limit. The platform may respond without the updated limit. Flagship enterprise plan only, for administrators and super administrators. Requires the permission `updateBenefitLimitation`.
   *
   * `PUT /v1/commerce/benefit/limitations/{benefit_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_device_quotas
   * @see zh: https://www.coze.cn/docs/developer_guides/update_device_quotas
   */
  update(
    benefit_id: string,
    params?: UpdateBenefitLimitationReq,
    options?: RequestOptions,
  ): APIPromise<BenefitLimitation>;
}

export const CommerceBenefitsLimitationsResource = /* @__PURE__ */ resourceClass<CommerceBenefitsLimitationsResource>(
  'commerce.benefits.limitations',
  operations.commerce.benefits.limitations,
);

/** The methods of `client.commerce.benefits`. */
export interface CommerceBenefitsResource extends APIResource {
  /** The methods of `client.commerce.benefits.billTasks`. */
  readonly billTasks: CommerceBenefitsBillTasksResource;

  /** The methods of `client.commerce.benefits.limitations`. */
  readonly limitations: CommerceBenefitsLimitationsResource;

  /**
   * Get the plan and its benefits.
   *
   * Gets the plan of the account, its calls per second, its quota of tool calls, and the usage of both. Requires the permission `getBenefit`.
   *
   * `GET /v1/commerce/benefit/benefits/get`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_benefit
   * @see zh: https://www.coze.cn/docs/developer_guides/get_benefit
   */
  retrieve(params?: RetrieveBenefitReq, options?: RequestOptions): APIPromise<BenefitOverview>;
}

export const CommerceBenefitsResource = /* @__PURE__ */ resourceClass<CommerceBenefitsResource>(
  'commerce.benefits',
  operations.commerce.benefits,
);

/** The methods of `client.commerce`. */
export interface CommerceResource extends APIResource {
  /** The methods of `client.commerce.benefits`. */
  readonly benefits: CommerceBenefitsResource;
}

export const CommerceResource = /* @__PURE__ */ resourceClass<CommerceResource>('commerce', operations.commerce);

/** The methods of `client.enterprises.members`. */
export interface EnterprisesMembersResource extends APIResource {
  /**
   * Add a member to an enterprise.
   *
   * Adds a user to an enterprise. One user per call; make the calls one after the other. A full enterprise fails with code 777074011 (the standard plan allows 100 members). Requires the permission `Enterprise.batchAddPeople`.
   *
   * `POST /v1/enterprises/{enterprise_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_enterprise_member
   * @see zh: https://www.coze.cn/docs/developer_guides/add_enterprise_member
   */
  create(enterprise_id: string, params: CreateEnterpriseMemberReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Update the role of a member of an enterprise.
   *
   * Changes the role of a member of an enterprise. Requires the permission `Enterprise.updatePeople`.
   *
   * `PUT /v1/enterprises/{enterprise_id}/members/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_enterprise_people
   * @see zh: https://www.coze.cn/docs/developer_guides/update_enterprise_people
   */
  update(
    enterprise_id: string,
    user_id: string,
    params: UpdateEnterpriseMemberReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;

  /**
   * Remove a member from an enterprise.
   *
   * Removes a member from an enterprise and transfers their resources to another user. One user per call; make the calls one after the other. Requires the permission `Enterprise.removePeople`.
   *
   * `DELETE /v1/enterprises/{enterprise_id}/members/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_enterprise_member
   * @see zh: https://www.coze.cn/docs/developer_guides/remove_enterprise_member
   */
  delete(
    enterprise_id: string,
    user_id: string,
    params: DeleteEnterpriseMemberReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;
}

export const EnterprisesMembersResource = /* @__PURE__ */ resourceClass<EnterprisesMembersResource>(
  'enterprises.members',
  operations.enterprises.members,
);

/** The methods of `client.enterprises.organizations`. */
export interface EnterprisesOrganizationsResource extends APIResource {
  /**
   * List the organizations of an enterprise.
   *
   * Lists the organizations of an enterprise. Requires the permission `Enterprise.listOrganization`.
   *
   * `GET /v1/enterprises/{enterprise_id}/organizations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_organization
   * @see zh: https://www.coze.cn/docs/developer_guides/list_organization
   */
  list(
    enterprise_id: string,
    params?: ListEnterpriseOrganizationsReq,
    options?: RequestOptions,
  ): PagePromise<ListEnterpriseOrganizationsData, EnterpriseOrganization>;

  /**
   * Create an organization.
   *
   * Creates an organization in an enterprise and returns its ID. Flagship enterprise plan only, with at most 20 organizations. Requires the permission `Enterprise.createOrganization`.
   *
   * `POST /v1/enterprises/{enterprise_id}/organizations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_organization
   * @see zh: https://www.coze.cn/docs/developer_guides/create_organization
   */
  create(
    enterprise_id: string,
    params: CreateEnterpriseOrganizationReq,
    options?: RequestOptions,
  ): APIPromise<CreateEnterpriseOrganizationData>;
}

export const EnterprisesOrganizationsResource = /* @__PURE__ */ resourceClass<EnterprisesOrganizationsResource>(
  'enterprises.organizations',
  operations.enterprises.organizations,
);

/** The methods of `client.enterprises`. */
export interface EnterprisesResource extends APIResource {
  /** The methods of `client.enterprises.members`. */
  readonly members: EnterprisesMembersResource;

  /** The methods of `client.enterprises.organizations`. */
  readonly organizations: EnterprisesOrganizationsResource;
}

export const EnterprisesResource = /* @__PURE__ */ resourceClass<EnterprisesResource>(
  'enterprises',
  operations.enterprises,
);

/** The methods of `client.organizations.members`. */
export interface OrganizationsMembersResource extends APIResource {
  /**
   * List the members of an organization.
   *
   * Lists the members of an organization with their roles. Requires the permission `Account.listOrganizationPeople`.
   *
   * `GET /v1/organizations/{organization_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_organization_people
   * @see zh: https://www.coze.cn/docs/developer_guides/list_organization_people
   */
  list(
    organization_id: string,
    params?: ListOrganizationMembersReq,
    options?: RequestOptions,
  ): PagePromise<ListOrganizationMembersData, OrganizationMember>;

  /**
   * Add a member to an organization.
   *
   * Adds a user to an organization. One user per call; make the calls one after the other. Requires the permission `batchAddOrganizationPeople`.
   *
   * `POST /v1/organizations/{organization_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_organization_people
   * @see zh: https://www.coze.cn/docs/developer_guides/add_organization_people
   */
  create(organization_id: string, params: CreateOrganizationMemberReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Update the role of a member of an organization.
   *
   * Changes the role of a member of an organization. Requires the permission `updateOrganizationPeople`.
   *
   * `PUT /v1/organizations/{organization_id}/members/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_organization_people
   * @see zh: https://www.coze.cn/docs/developer_guides/update_organization_people
   */
  update(
    organization_id: string,
    user_id: string,
    params: UpdateOrganizationMemberReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;

  /**
   * Remove a member from an organization.
   *
   * Removes a member from an organization and transfers their resources to another user. The last super administrator cannot be removed (code 777074044). Requires the permission `Account.removeOrganizationPeople`.
   *
   * `DELETE /v1/organizations/{organization_id}/members/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_organization_member
   * @see zh: https://www.coze.cn/docs/developer_guides/remove_organization_member
   */
  delete(
    organization_id: string,
    user_id: string,
    params: DeleteOrganizationMemberReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;
}

export const OrganizationsMembersResource = /* @__PURE__ */ resourceClass<OrganizationsMembersResource>(
  'organizations.members',
  operations.organizations.members,
);

/** The methods of `client.organizations`. */
export interface OrganizationsResource extends APIResource {
  /** The methods of `client.organizations.members`. */
  readonly members: OrganizationsMembersResource;

  /**
   * Update an organization.
   *
   * Changes the name or the description of an organization. Text that violates the content rules fails with code 4102. Requires the permission `Account.updateOrganization`.
   *
   * `PUT /v1/organizations/{organization_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_organization_info
   * @see zh: https://www.coze.cn/docs/developer_guides/update_organization_info
   */
  update(organization_id: string, params?: UpdateOrganizationReq, options?: RequestOptions): APIPromise<undefined>;
}

export const OrganizationsResource = /* @__PURE__ */ resourceClass<OrganizationsResource>(
  'organizations',
  operations.organizations,
);

/** The methods of `client.knowledge.documents`. */
export interface KnowledgeDocumentsResource extends APIResource {
  /**
   * List the files of a knowledge base.
   *
   * Lists the files of a knowledge base, text files and images. `document_infos` and `total` are beside `code`, not in `data`. Requires the permission `listDocument`.
   *
   * `POST /open_api/knowledge/document/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/list_knowledge_files
   *
   * @deprecated Use `datasets.documents.list`.
   */
  list(params: ListDocumentReq, options?: RequestOptions): PagePromise<ListDocumentData, DocumentInfo>;

  /**
   * Add files to a knowledge base.
   *
   * Adds up to 10 files to a knowledge base, all from the same type of source, and starts to process them. `datasets.process` gets the progress. Only the owner of the knowledge base can do so. Requires the permission `createDocument`.
   *
   * `POST /open_api/knowledge/document/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/create_knowledge_files
   *
   * @deprecated Use `datasets.documents.create`.
   */
  create(params: CreateDocumentReq, options?: RequestOptions): APIPromise<DocumentInfo[]>;

  /**
   * Update a file of a knowledge base.
   *
   * Renames a file, or changes how often its web page is fetched again. The content does not change. Requires the permission `updateDocument`.
   *
   * `POST /open_api/knowledge/document/update`
   *
   * @see en: https://www.coze.com/docs/developer_guides/modify_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/modify_knowledge_files
   *
   * @deprecated Use `datasets.documents.update`.
   */
  update(params: UpdateDocumentReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Delete files of a knowledge base.
   *
   * Deletes up to 100 files of knowledge bases, texts or images. Requires the permission `deleteDocument`.
   *
   * `POST /open_api/knowledge/document/delete`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_knowdge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_knowdge_files
   *
   * @deprecated Use `datasets.documents.delete`.
   */
  delete(params: DeleteDocumentReq, options?: RequestOptions): APIPromise<undefined>;
}

export const KnowledgeDocumentsResource = /* @__PURE__ */ resourceClass<KnowledgeDocumentsResource>(
  'knowledge.documents',
  operations.knowledge.documents,
);

/** The methods of `client.knowledge`. */
export interface KnowledgeResource extends APIResource {
  /** The methods of `client.knowledge.documents`. */
  readonly documents: KnowledgeDocumentsResource;
}

export const KnowledgeResource = /* @__PURE__ */ resourceClass<KnowledgeResource>('knowledge', operations.knowledge);

/** A client with every resource of the API. */
export interface ResourceTree extends Client {
  /** Chats with a bot, streamed or polled. */
  readonly chat: ChatResource;
  /** Conversations: the messages between bots and users, and their context. */
  readonly conversations: ConversationsResource;
  /** Files that messages and workflows refer to. */
  readonly files: FilesResource;
  /** The user that a token belongs to. */
  readonly users: UsersResource;
  /** Workspaces, which contain bots and workflows. */
  readonly workspaces: WorkspacesResource;
  /** The variables that a bot or an app keeps for a user. */
  readonly variables: VariablesResource;
  /** Creating, publishing and listing bots. */
  readonly bots: BotsResource;
  /** Running workflows and chatflows, streamed or not, and the history of their runs. */
  readonly workflows: WorkflowsResource;
  /** Knowledge bases and their images. */
  readonly datasets: DatasetsResource;
  /** Voice rooms, live streams, voices, speech synthesis and transcription. */
  readonly audio: AudioResource;
  /** Chat, speech, transcription and interpretation over a WebSocket, with events in both directions. */
  readonly websockets: WebsocketsResource;
  /** The apps of a workspace and their collaborators. */
  readonly apps: AppsResource;
  /** The folders of a workspace. */
  readonly folders: FoldersResource;
  /** Copies of bots, apps and workflows. */
  readonly entities: EntitiesResource;
  /** Bots to start from as templates. */
  readonly templates: TemplatesResource;
  /** Plugins and their tools, called without a bot. */
  readonly plugins: PluginsResource;
  /** The plugins of the store. */
  readonly stores: StoresResource;
  /** Channels that bots are published to. */
  readonly connectors: ConnectorsResource;
  /** Callbacks: events of the platform, sent to your URL. */
  readonly apiApps: ApiAppsResource;
  /** Benefits of a plan, usage limits, and bills. */
  readonly commerce: CommerceResource;
  /** The members and organizations of an enterprise. */
  readonly enterprises: EnterprisesResource;
  /** An organization of an enterprise and its members. */
  readonly organizations: OrganizationsResource;
  /** The files of knowledge bases. */
  readonly knowledge: KnowledgeResource;
}

export const ResourceTree = /* @__PURE__ */ clientClass<ResourceTree>(operations);
