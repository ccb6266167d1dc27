// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestBinary, requestPage, textFields } from '../../src/http/index.js';
import type {
  APIPromise,
  BinaryPromise,
  Client,
  Operation,
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
  CancelChatReq,
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
  ApiAppsDeleteParams,
  AppsCollaboratorsDeleteParams,
  AudioVoiceprintGroupsDeleteParams,
  AudioVoiceprintGroupsFeaturesDeleteParams,
  BotsCollaboratorsDeleteParams,
  ConversationsClearParams,
  ConversationsDeleteParams,
  ConversationsMessagesDeleteParams,
  ConversationsMessagesFeedbackDeleteParams,
  ConversationsMessagesRetrieveParams,
  ConversationsRetrieveParams,
  CreateMessageFeedbackReq,
  CreateMessageReq,
  DatasetsDeleteParams,
  EntitiesCopyTasksRetrieveParams,
  FilesRetrieveParams,
  FoldersRetrieveParams,
  ListApiAppEventReq,
  ListApiAppReq,
  ListAppReq,
  ListBenefitLimitationReq,
  ListBillTaskReq,
  ListBotNewReq,
  ListBotReq,
  ListBotVersionReq,
  ListChatMessagesReq,
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
  PluginsRetrieveParams,
  RetrieveBenefitReq,
  RetrieveBotNewReq,
  RetrieveBotReq,
  RetrieveChatReq,
  RetrieveLiveReq,
  RetrieveWorkflowReq,
  UpdateConversationReq,
  UpdateMessageReq,
  VariableRetrieveReq,
  WorkflowsCollaboratorsDeleteParams,
  WorkflowsRunsHistoryExecuteNodesRetrieveParams,
  WorkflowsRunsHistoryRetrieveParams,
} from './params.gen.js';

const chatRetrieveOperation: Operation = {
  id: 'chat.retrieve',
  method: 'GET',
  path: '/v3/chat/retrieve',
  ids: ['conversation_id', 'chat_id'],
};

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
export function chatRetrieve(
  client: Client,
  params: RetrieveChatReq,
  options?: RequestOptions,
): APIPromise<CreateChatData> {
  return clientOf(client).request(chatRetrieveOperation, params, options);
}

const chatCancelOperation: Operation = {
  id: 'chat.cancel',
  method: 'POST',
  path: '/v3/chat/cancel',
  body: 'json',
  ids: ['conversation_id', 'chat_id'],
};

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
export function chatCancel(
  client: Client,
  params: CancelChatReq,
  options?: RequestOptions,
): APIPromise<CreateChatData> {
  return clientOf(client).request(chatCancelOperation, params, options);
}

const chatMessagesListOperation: Operation = {
  id: 'chat.messages.list',
  method: 'GET',
  path: '/v3/chat/message/list',
  ids: ['conversation_id', 'chat_id'],
  alias: 'Messages',
  list: true,
};

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
export function chatMessagesList(
  client: Client,
  params: ListChatMessagesReq,
  options?: RequestOptions,
): APIPromise<ChatV3Message[]> {
  return clientOf(client).request(chatMessagesListOperation, params, options);
}

const conversationsCreateOperation: Operation = {
  id: 'conversations.create',
  method: 'POST',
  path: '/v1/conversation/create',
  body: 'json',
  text: /* @__PURE__ */ textFields(['messages[].content']),
};

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
export function conversationsCreate(
  client: Client,
  params?: CreateConversationReq,
  options?: RequestOptions,
): APIPromise<Conversation> {
  return clientOf(client).request(conversationsCreateOperation, params, options);
}

const conversationsRetrieveOperation: Operation = {
  id: 'conversations.retrieve',
  method: 'GET',
  path: '/v1/conversation/retrieve',
  ids: ['conversation_id'],
};

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
export function conversationsRetrieve(
  client: Client,
  params: ConversationsRetrieveParams,
  options?: RequestOptions,
): APIPromise<Conversation> {
  return clientOf(client).request(conversationsRetrieveOperation, params, options);
}

const conversationsListOperation: Operation = {
  id: 'conversations.list',
  method: 'GET',
  path: '/v1/conversations',
  required: true,
  page: { items: 'data.conversations', has_more: 'data.has_more' },
};

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
export function conversationsList(
  client: Client,
  params: ListConversationReq,
  options?: RequestOptions,
): PagePromise<ListConversationsData, Conversation> {
  return requestPage(clientOf(client), conversationsListOperation, params, options);
}

const conversationsUpdateOperation: Operation = {
  id: 'conversations.update',
  method: 'PUT',
  path: '/v1/conversations/{conversation_id}',
  required: true,
  body: 'json',
};

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
export function conversationsUpdate(
  client: Client,
  params: UpdateConversationReq & { conversation_id: string },
  options?: RequestOptions,
): APIPromise<Conversation> {
  return clientOf(client).request(conversationsUpdateOperation, params, options);
}

const conversationsDeleteOperation: Operation = {
  id: 'conversations.delete',
  method: 'DELETE',
  path: '/v1/conversations/{conversation_id}',
  unwrap: 'none',
};

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
export function conversationsDelete(
  client: Client,
  params: ConversationsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(conversationsDeleteOperation, params, options);
}

const conversationsClearOperation: Operation = {
  id: 'conversations.clear',
  method: 'POST',
  path: '/v1/conversations/{conversation_id}/clear',
};

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
export function conversationsClear(
  client: Client,
  params: ConversationsClearParams,
  options?: RequestOptions,
): APIPromise<ConversationSession> {
  return clientOf(client).request(conversationsClearOperation, params, options);
}

const conversationsMessagesCreateOperation: Operation = {
  id: 'conversations.messages.create',
  method: 'POST',
  path: '/v1/conversation/message/create',
  required: true,
  body: 'json',
  query: ['conversation_id'],
  ids: ['conversation_id'],
  text: /* @__PURE__ */ textFields(['content']),
};

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
export function conversationsMessagesCreate(
  client: Client,
  params: CreateMessageReq & { conversation_id: string },
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return clientOf(client).request(conversationsMessagesCreateOperation, params, options);
}

const conversationsMessagesListOperation: Operation = {
  id: 'conversations.messages.list',
  method: 'POST',
  path: '/v1/conversation/message/list',
  body: 'json',
  query: ['conversation_id'],
  ids: ['conversation_id'],
  unwrap: 'body',
  page: {
    style: 'after_before',
    after: 'after_id',
    before: 'before_id',
    items: 'data',
    first_id: 'first_id',
    last_id: 'last_id',
    has_more: 'has_more',
  },
};

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
export function conversationsMessagesList(
  client: Client,
  params: ListMessageReq & { conversation_id: string },
  options?: RequestOptions,
): PagePromise<ListMessageData, ChatV3Message> {
  return requestPage(clientOf(client), conversationsMessagesListOperation, params, options);
}

const conversationsMessagesRetrieveOperation: Operation = {
  id: 'conversations.messages.retrieve',
  method: 'GET',
  path: '/v1/conversation/message/retrieve',
  ids: ['conversation_id', 'message_id'],
};

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
export function conversationsMessagesRetrieve(
  client: Client,
  params: ConversationsMessagesRetrieveParams,
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return clientOf(client).request(conversationsMessagesRetrieveOperation, params, options);
}

const conversationsMessagesUpdateOperation: Operation = {
  id: 'conversations.messages.update',
  method: 'POST',
  path: '/v1/conversation/message/modify',
  body: 'json',
  query: ['conversation_id', 'message_id'],
  ids: ['conversation_id', 'message_id'],
  unwrap: 'message',
  text: /* @__PURE__ */ textFields(['content']),
};

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
export function conversationsMessagesUpdate(
  client: Client,
  params: UpdateMessageReq & { conversation_id: string; message_id: string },
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return clientOf(client).request(conversationsMessagesUpdateOperation, params, options);
}

const conversationsMessagesDeleteOperation: Operation = {
  id: 'conversations.messages.delete',
  method: 'POST',
  path: '/v1/conversation/message/delete',
  ids: ['conversation_id', 'message_id'],
};

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
export function conversationsMessagesDelete(
  client: Client,
  params: ConversationsMessagesDeleteParams,
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return clientOf(client).request(conversationsMessagesDeleteOperation, params, options);
}

const conversationsMessagesFeedbackCreateOperation: Operation = {
  id: 'conversations.messages.feedback.create',
  method: 'POST',
  path: '/v1/conversations/{conversation_id}/messages/{message_id}/feedback',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function conversationsMessagesFeedbackCreate(
  client: Client,
  params: CreateMessageFeedbackReq & { conversation_id: string; message_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(conversationsMessagesFeedbackCreateOperation, params, options);
}

const conversationsMessagesFeedbackDeleteOperation: Operation = {
  id: 'conversations.messages.feedback.delete',
  method: 'DELETE',
  path: '/v1/conversations/{conversation_id}/messages/{message_id}/feedback',
  unwrap: 'none',
};

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
export function conversationsMessagesFeedbackDelete(
  client: Client,
  params: ConversationsMessagesFeedbackDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(conversationsMessagesFeedbackDeleteOperation, params, options);
}

const filesUploadOperation: Operation = {
  id: 'files.upload',
  method: 'POST',
  path: '/v1/files/upload',
  required: true,
  body: 'form',
  files: { file: 536870912 },
};

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
export function filesUpload(client: Client, params: CreateFileReq, options?: RequestOptions): APIPromise<FileObject> {
  return clientOf(client).request(filesUploadOperation, params, options);
}

const filesRetrieveOperation: Operation = {
  id: 'files.retrieve',
  method: 'GET',
  path: '/v1/files/retrieve',
  ids: ['file_id'],
};

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
export function filesRetrieve(
  client: Client,
  params: FilesRetrieveParams,
  options?: RequestOptions,
): APIPromise<FileObject> {
  return clientOf(client).request(filesRetrieveOperation, params, options);
}

const usersMeOperation: Operation = { id: 'users.me', method: 'GET', path: '/v1/users/me' };

/**
 * Get the current user.
 *
 * Gets the ID, the names and the avatar of the user that the token belongs to.
 *
 * `GET /v1/users/me`
 */
export function usersMe(client: Client, options?: RequestOptions): APIPromise<User> {
  return clientOf(client).request(usersMeOperation, undefined, options);
}

const workspacesListOperation: Operation = {
  id: 'workspaces.list',
  method: 'GET',
  path: '/v1/workspaces',
  page: { items: 'data.workspaces', total: 'data.total_count' },
};

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
export function workspacesList(
  client: Client,
  params?: ListWorkSpacesReq,
  options?: RequestOptions,
): PagePromise<OpenSpaceData, WorkSpace> {
  return requestPage(clientOf(client), workspacesListOperation, params, options);
}

const workspacesCreateOperation: Operation = {
  id: 'workspaces.create',
  method: 'POST',
  path: '/v1/workspaces',
  required: true,
  body: 'json',
};

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
export function workspacesCreate(
  client: Client,
  params: CreateWorkspaceReq,
  options?: RequestOptions,
): APIPromise<CreateWorkspaceData> {
  return clientOf(client).request(workspacesCreateOperation, params, options);
}

const variablesRetrieveOperation: Operation = { id: 'variables.retrieve', method: 'GET', path: '/v1/variables' };

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
export function variablesRetrieve(
  client: Client,
  params?: VariableRetrieveReq,
  options?: RequestOptions,
): APIPromise<VariableData> {
  return clientOf(client).request(variablesRetrieveOperation, params, options);
}

const variablesUpdateOperation: Operation = {
  id: 'variables.update',
  method: 'PUT',
  path: '/v1/variables',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function variablesUpdate(
  client: Client,
  params: VariableUpdateReq,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(variablesUpdateOperation, params, options);
}

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
 * @see zh: https://www.coze.cn/docs/developer_guides/create_bot
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
 * @see zh: https://www.coze.cn/docs/developer_guides/update_bot
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
 * @see zh: https://www.coze.cn/docs/developer_guides/publish_bot
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
 * @see zh: https://www.coze.cn/docs/developer_guides/bots_list_draft_published
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
 * @see zh: https://www.coze.cn/docs/developer_guides/get_metadata_draft_published
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
 * @see zh: https://www.coze.cn/docs/developer_guides/switch_bot_develop_mode
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
 * @see zh: https://www.coze.cn/docs/developer_guides/add_bot_collaborator
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
 * @see zh: https://www.coze.cn/docs/developer_guides/remove_bot_collaborator
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
 * @see zh: https://www.coze.cn/docs/developer_guides/unpublish_agent
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
 * @see zh: https://www.coze.cn/docs/developer_guides/list_bot_versions
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
 * @see zh: https://www.coze.cn/docs/developer_guides/get_metadata
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
 * @see zh: https://www.coze.cn/docs/developer_guides/published_bots_list
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

const workflowsRunsCreateOperation: Operation = {
  id: 'workflows.runs.create',
  method: 'POST',
  path: '/v1/workflow/run',
  required: true,
  body: 'json',
  unwrap: 'body',
};

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
export function workflowsRunsCreate(
  client: Client,
  params: RunWorkflowReq,
  options?: RequestOptions,
): APIPromise<RunWorkflowData> {
  return clientOf(client).request(workflowsRunsCreateOperation, params, options);
}

const workflowsRunsResumeBlockingOperation: Operation = {
  id: 'workflows.runs.resumeBlocking',
  method: 'POST',
  path: '/v1/workflows/resume',
  required: true,
  body: 'json',
  unwrap: 'body',
};

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
export function workflowsRunsResumeBlocking(
  client: Client,
  params: ResumeWorkflowReq,
  options?: RequestOptions,
): APIPromise<ResumeWorkflowData> {
  return clientOf(client).request(workflowsRunsResumeBlockingOperation, params, options);
}

const workflowsRunsHistoryRetrieveOperation: Operation = {
  id: 'workflows.runs.history.retrieve',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}/run_histories/{execute_id}',
  list: true,
};

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
export function workflowsRunsHistoryRetrieve(
  client: Client,
  params: WorkflowsRunsHistoryRetrieveParams,
  options?: RequestOptions,
): APIPromise<WorkflowExecuteHistory[]> {
  return clientOf(client).request(workflowsRunsHistoryRetrieveOperation, params, options);
}

const workflowsRunsHistoryExecuteNodesRetrieveOperation: Operation = {
  id: 'workflows.runs.history.executeNodes.retrieve',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}',
};

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
export function workflowsRunsHistoryExecuteNodesRetrieve(
  client: Client,
  params: WorkflowsRunsHistoryExecuteNodesRetrieveParams,
  options?: RequestOptions,
): APIPromise<WorkflowExecuteNodeHistory> {
  return clientOf(client).request(workflowsRunsHistoryExecuteNodesRetrieveOperation, params, options);
}

const workflowsListOperation: Operation = {
  id: 'workflows.list',
  method: 'GET',
  path: '/v1/workflows',
  required: true,
  page: { has_more: 'data.has_more', required: true },
};

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
export function workflowsList(
  client: Client,
  params: ListWorkflowsReq,
  options?: RequestOptions,
): PagePromise<ListWorkflowsData, WorkflowBasic> {
  return requestPage(clientOf(client), workflowsListOperation, params, options);
}

const workflowsRetrieveOperation: Operation = {
  id: 'workflows.retrieve',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}',
};

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
export function workflowsRetrieve(
  client: Client,
  params: RetrieveWorkflowReq & { workflow_id: string },
  options?: RequestOptions,
): APIPromise<RetrieveWorkflowData> {
  return clientOf(client).request(workflowsRetrieveOperation, params, options);
}

const workflowsVersionsListOperation: Operation = {
  id: 'workflows.versions.list',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}/versions',
  page: {
    style: 'cursor',
    cursor: 'page_token',
    items: 'data.items',
    next: 'data.next_page_token',
    has_more: 'data.has_more',
  },
};

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
export function workflowsVersionsList(
  client: Client,
  params: ListWorkflowVersionsReq & { workflow_id: string },
  options?: RequestOptions,
): PagePromise<ListWorkflowVersionsData, WorkflowVersionInfo> {
  return requestPage(clientOf(client), workflowsVersionsListOperation, params, options);
}

const workflowsCollaborationModesUpdateOperation: Operation = {
  id: 'workflows.collaborationModes.update',
  method: 'POST',
  path: '/v1/workflows/{workflow_id}/collaboration_mode',
  body: 'json',
  unwrap: 'none',
};

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
export function workflowsCollaborationModesUpdate(
  client: Client,
  params: UpdateWorkflowCollaborationModeReq & { workflow_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(workflowsCollaborationModesUpdateOperation, params, options);
}

const workflowsCollaboratorsCreateOperation: Operation = {
  id: 'workflows.collaborators.create',
  method: 'POST',
  path: '/v1/workflows/{workflow_id}/collaborators',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function workflowsCollaboratorsCreate(
  client: Client,
  params: CreateWorkflowCollaboratorReq & { workflow_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(workflowsCollaboratorsCreateOperation, params, options);
}

const workflowsCollaboratorsDeleteOperation: Operation = {
  id: 'workflows.collaborators.delete',
  method: 'DELETE',
  path: '/v1/workflows/{workflow_id}/collaborators/{user_id}',
  unwrap: 'none',
};

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
export function workflowsCollaboratorsDelete(
  client: Client,
  params: WorkflowsCollaboratorsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(workflowsCollaboratorsDeleteOperation, params, options);
}

const datasetsListOperation: Operation = {
  id: 'datasets.list',
  method: 'GET',
  path: '/v1/datasets',
  required: true,
  page: { items: 'data.dataset_list', total: 'data.total_count' },
};

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
export function datasetsList(
  client: Client,
  params: ListDatasetReq,
  options?: RequestOptions,
): PagePromise<ListDatasetData, Dataset> {
  return requestPage(clientOf(client), datasetsListOperation, params, options);
}

const datasetsCreateOperation: Operation = {
  id: 'datasets.create',
  method: 'POST',
  path: '/v1/datasets',
  required: true,
  body: 'json',
};

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
export function datasetsCreate(
  client: Client,
  params: CreateDatasetReq,
  options?: RequestOptions,
): APIPromise<CreateDatasetData> {
  return clientOf(client).request(datasetsCreateOperation, params, options);
}

const datasetsUpdateOperation: Operation = {
  id: 'datasets.update',
  method: 'PUT',
  path: '/v1/datasets/{dataset_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function datasetsUpdate(
  client: Client,
  params: UpdateDatasetReq & { dataset_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsUpdateOperation, params, options);
}

const datasetsDeleteOperation: Operation = {
  id: 'datasets.delete',
  method: 'DELETE',
  path: '/v1/datasets/{dataset_id}',
  unwrap: 'none',
};

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
export function datasetsDelete(
  client: Client,
  params: DatasetsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsDeleteOperation, params, options);
}

const datasetsProcessOperation: Operation = {
  id: 'datasets.process',
  method: 'POST',
  path: '/v1/datasets/{dataset_id}/process',
  required: true,
  body: 'json',
};

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
export function datasetsProcess(
  client: Client,
  params: ProcessDatasetReq & { dataset_id: string },
  options?: RequestOptions,
): APIPromise<DocumentProgressData> {
  return clientOf(client).request(datasetsProcessOperation, params, options);
}

const datasetsImagesListOperation: Operation = {
  id: 'datasets.images.list',
  method: 'GET',
  path: '/v1/datasets/{dataset_id}/images',
  page: { items: 'data.photo_infos', total: 'data.total_count' },
};

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
export function datasetsImagesList(
  client: Client,
  params: ListImageReq & { dataset_id: string },
  options?: RequestOptions,
): PagePromise<ListImageData, ImageInfo> {
  return requestPage(clientOf(client), datasetsImagesListOperation, params, options);
}

const datasetsImagesUpdateOperation: Operation = {
  id: 'datasets.images.update',
  method: 'PUT',
  path: '/v1/datasets/{dataset_id}/images/{document_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function datasetsImagesUpdate(
  client: Client,
  params: UpdateImageReq & { dataset_id: string; document_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsImagesUpdateOperation, params, options);
}

const datasetsDocumentsListOperation: Operation = {
  id: 'datasets.documents.list',
  method: 'POST',
  path: '/open_api/knowledge/document/list',
  required: true,
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'body',
  page: { page: 'page', size: 'size', items: 'document_infos', total: 'total' },
};

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
export function datasetsDocumentsList(
  client: Client,
  params: ListDocumentReq,
  options?: RequestOptions,
): PagePromise<ListDocumentData, DocumentInfo> {
  return requestPage(clientOf(client), datasetsDocumentsListOperation, params, options);
}

const datasetsDocumentsCreateOperation: Operation = {
  id: 'datasets.documents.create',
  method: 'POST',
  path: '/open_api/knowledge/document/create',
  required: true,
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'document_infos',
  list: true,
};

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
export function datasetsDocumentsCreate(
  client: Client,
  params: CreateDocumentReq,
  options?: RequestOptions,
): APIPromise<DocumentInfo[]> {
  return clientOf(client).request(datasetsDocumentsCreateOperation, params, options);
}

const datasetsDocumentsUpdateOperation: Operation = {
  id: 'datasets.documents.update',
  method: 'POST',
  path: '/open_api/knowledge/document/update',
  required: true,
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'none',
};

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
export function datasetsDocumentsUpdate(
  client: Client,
  params: UpdateDocumentReq,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsDocumentsUpdateOperation, params, options);
}

const datasetsDocumentsDeleteOperation: Operation = {
  id: 'datasets.documents.delete',
  method: 'POST',
  path: '/open_api/knowledge/document/delete',
  required: true,
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'none',
};

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
export function datasetsDocumentsDelete(
  client: Client,
  params: DeleteDocumentReq,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsDocumentsDeleteOperation, params, options);
}

const audioRoomsCreateOperation: Operation = {
  id: 'audio.rooms.create',
  method: 'POST',
  path: '/v1/audio/rooms',
  required: true,
  body: 'json',
};

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
export function audioRoomsCreate(
  client: Client,
  params: CreateRoomReq,
  options?: RequestOptions,
): APIPromise<CreateRoomData> {
  return clientOf(client).request(audioRoomsCreateOperation, params, options);
}

const audioLiveRetrieveOperation: Operation = {
  id: 'audio.live.retrieve',
  method: 'GET',
  path: '/v1/audio/live/{live_id}',
};

/**
 * Get a live stream.
 *
 * Gets the streams of a live event, the original and its translations, for an RTC client. Official clients have this endpoint, but the documentation does not describe it.
 *
 * `GET /v1/audio/live/{live_id}`
 */
export function audioLiveRetrieve(
  client: Client,
  params: RetrieveLiveReq,
  options?: RequestOptions,
): APIPromise<RetrieveLiveData> {
  return clientOf(client).request(audioLiveRetrieveOperation, params, options);
}

const audioVoicesListOperation: Operation = {
  id: 'audio.voices.list',
  method: 'GET',
  path: '/v1/audio/voices',
  page: { items: 'data.voice_list', has_more: 'data.has_more' },
};

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
export function audioVoicesList(
  client: Client,
  params?: ListVoicesReq,
  options?: RequestOptions,
): PagePromise<ListVoicesData, Voice> {
  return requestPage(clientOf(client), audioVoicesListOperation, params, options);
}

const audioVoicesCloneOperation: Operation = {
  id: 'audio.voices.clone',
  method: 'POST',
  path: '/v1/audio/voices/clone',
  required: true,
  body: 'form',
  files: { file: 10485760 },
};

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
export function audioVoicesClone(
  client: Client,
  params: CloneVoiceReq,
  options?: RequestOptions,
): APIPromise<CloneVoiceData> {
  return clientOf(client).request(audioVoicesCloneOperation, params, options);
}

const audioVoiceprintGroupsListOperation: Operation = {
  id: 'audio.voiceprintGroups.list',
  method: 'GET',
  path: '/v1/audio/voiceprint_groups',
  page: { total: 'data.total' },
};

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
export function audioVoiceprintGroupsList(
  client: Client,
  params?: ListVoiceprintGroupReq,
  options?: RequestOptions,
): PagePromise<ListVoiceprintGroupData, VoiceprintGroup> {
  return requestPage(clientOf(client), audioVoiceprintGroupsListOperation, params, options);
}

const audioVoiceprintGroupsCreateOperation: Operation = {
  id: 'audio.voiceprintGroups.create',
  method: 'POST',
  path: '/v1/audio/voiceprint_groups',
  required: true,
  body: 'json',
};

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
export function audioVoiceprintGroupsCreate(
  client: Client,
  params: CreateVoiceprintGroupReq,
  options?: RequestOptions,
): APIPromise<CreateVoiceprintGroupData> {
  return clientOf(client).request(audioVoiceprintGroupsCreateOperation, params, options);
}

const audioVoiceprintGroupsUpdateOperation: Operation = {
  id: 'audio.voiceprintGroups.update',
  method: 'PUT',
  path: '/v1/audio/voiceprint_groups/{group_id}',
  body: 'json',
  unwrap: 'none',
};

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
export function audioVoiceprintGroupsUpdate(
  client: Client,
  params: UpdateVoiceprintGroupReq & { group_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(audioVoiceprintGroupsUpdateOperation, params, options);
}

const audioVoiceprintGroupsDeleteOperation: Operation = {
  id: 'audio.voiceprintGroups.delete',
  method: 'DELETE',
  path: '/v1/audio/voiceprint_groups/{group_id}',
  unwrap: 'none',
};

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
export function audioVoiceprintGroupsDelete(
  client: Client,
  params: AudioVoiceprintGroupsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(audioVoiceprintGroupsDeleteOperation, params, options);
}

const audioVoiceprintGroupsFeaturesListOperation: Operation = {
  id: 'audio.voiceprintGroups.features.list',
  method: 'GET',
  path: '/v1/audio/voiceprint_groups/{group_id}/features',
  page: { total: 'data.total' },
};

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
export function audioVoiceprintGroupsFeaturesList(
  client: Client,
  params: ListVoiceprintFeatureReq & { group_id: string },
  options?: RequestOptions,
): PagePromise<ListVoiceprintFeatureData, VoiceprintFeature> {
  return requestPage(clientOf(client), audioVoiceprintGroupsFeaturesListOperation, params, options);
}

const audioVoiceprintGroupsFeaturesCreateOperation: Operation = {
  id: 'audio.voiceprintGroups.features.create',
  method: 'POST',
  path: '/v1/audio/voiceprint_groups/{group_id}/features',
  required: true,
  body: 'form',
  files: { file: 4194304 },
};

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
export function audioVoiceprintGroupsFeaturesCreate(
  client: Client,
  params: CreateVoiceprintFeatureReq & { group_id: string },
  options?: RequestOptions,
): APIPromise<CreateVoiceprintFeatureData> {
  return clientOf(client).request(audioVoiceprintGroupsFeaturesCreateOperation, params, options);
}

const audioVoiceprintGroupsFeaturesUpdateOperation: Operation = {
  id: 'audio.voiceprintGroups.features.update',
  method: 'PUT',
  path: '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}',
  body: 'form',
  files: { file: 4194304 },
  unwrap: 'none',
};

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
export function audioVoiceprintGroupsFeaturesUpdate(
  client: Client,
  params: UpdateVoiceprintFeatureReq & { group_id: string; feature_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(audioVoiceprintGroupsFeaturesUpdateOperation, params, options);
}

const audioVoiceprintGroupsFeaturesDeleteOperation: Operation = {
  id: 'audio.voiceprintGroups.features.delete',
  method: 'DELETE',
  path: '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}',
  unwrap: 'none',
};

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
export function audioVoiceprintGroupsFeaturesDelete(
  client: Client,
  params: AudioVoiceprintGroupsFeaturesDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(audioVoiceprintGroupsFeaturesDeleteOperation, params, options);
}

const audioVoiceprintGroupsFeaturesSpeakerIdentifyOperation: Operation = {
  id: 'audio.voiceprintGroups.features.speakerIdentify',
  method: 'POST',
  path: '/v1/audio/voiceprint_groups/{group_id}/speaker_identify',
  required: true,
  body: 'form',
  files: { file: 4194304 },
};

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
export function audioVoiceprintGroupsFeaturesSpeakerIdentify(
  client: Client,
  params: SpeakerIdentifyReq & { group_id: string },
  options?: RequestOptions,
): APIPromise<SpeakerIdentifyData> {
  return clientOf(client).request(audioVoiceprintGroupsFeaturesSpeakerIdentifyOperation, params, options);
}

const audioSpeechCreateOperation: Operation = {
  id: 'audio.speech.create',
  method: 'POST',
  path: '/v1/audio/speech',
  required: true,
  body: 'json',
  binary: true,
};

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
export function audioSpeechCreate(client: Client, params: CreateSpeechReq, options?: RequestOptions): BinaryPromise {
  return requestBinary(clientOf(client), audioSpeechCreateOperation, params, options);
}

const audioTranscriptionsCreateOperation: Operation = {
  id: 'audio.transcriptions.create',
  method: 'POST',
  path: '/v1/audio/transcriptions',
  required: true,
  body: 'form',
  files: { file: 10485760 },
};

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
export function audioTranscriptionsCreate(
  client: Client,
  params: CreateTranscriptionReq,
  options?: RequestOptions,
): APIPromise<TranscriptionData> {
  return clientOf(client).request(audioTranscriptionsCreateOperation, params, options);
}

const workspacesUpdateOperation: Operation = {
  id: 'workspaces.update',
  method: 'PUT',
  path: '/v1/workspaces/{workspace_id}',
  body: 'json',
  unwrap: 'none',
};

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
export function workspacesUpdate(
  client: Client,
  params: UpdateWorkspaceReq & { workspace_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(workspacesUpdateOperation, params, options);
}

const workspacesMembersListOperation: Operation = {
  id: 'workspaces.members.list',
  method: 'GET',
  path: '/v1/workspaces/{workspace_id}/members',
  page: { total: 'data.total_count' },
};

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
export function workspacesMembersList(
  client: Client,
  params: ListWorkspaceMembersReq & { workspace_id: string },
  options?: RequestOptions,
): PagePromise<ListWorkspaceMembersData, WorkspaceMember> {
  return requestPage(clientOf(client), workspacesMembersListOperation, params, options);
}

const workspacesMembersCreateOperation: Operation = {
  id: 'workspaces.members.create',
  method: 'POST',
  path: '/v1/workspaces/{workspace_id}/members',
  required: true,
  body: 'json',
};

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
export function workspacesMembersCreate(
  client: Client,
  params: CreateWorkspaceMembersReq & { workspace_id: string },
  options?: RequestOptions,
): APIPromise<CreateWorkspaceMembersData> {
  return clientOf(client).request(workspacesMembersCreateOperation, params, options);
}

const workspacesMembersDeleteOperation: Operation = {
  id: 'workspaces.members.delete',
  method: 'DELETE',
  path: '/v1/workspaces/{workspace_id}/members',
  required: true,
  body: 'json',
};

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
export function workspacesMembersDelete(
  client: Client,
  params: DeleteWorkspaceMembersReq & { workspace_id: string },
  options?: RequestOptions,
): APIPromise<DeleteWorkspaceMembersData> {
  return clientOf(client).request(workspacesMembersDeleteOperation, params, options);
}

const appsListOperation: Operation = {
  id: 'apps.list',
  method: 'GET',
  path: '/v1/apps',
  required: true,
  page: { total: 'data.total' },
};

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
export function appsList(
  client: Client,
  params: ListAppReq,
  options?: RequestOptions,
): PagePromise<ListAppData, SimpleApp> {
  return requestPage(clientOf(client), appsListOperation, params, options);
}

const appsCollaboratorsCreateOperation: Operation = {
  id: 'apps.collaborators.create',
  method: 'POST',
  path: '/v1/apps/{app_id}/collaborators',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function appsCollaboratorsCreate(
  client: Client,
  params: CreateAppCollaboratorReq & { app_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(appsCollaboratorsCreateOperation, params, options);
}

const appsCollaboratorsDeleteOperation: Operation = {
  id: 'apps.collaborators.delete',
  method: 'DELETE',
  path: '/v1/apps/{app_id}/collaborators/{user_id}',
  unwrap: 'none',
};

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
export function appsCollaboratorsDelete(
  client: Client,
  params: AppsCollaboratorsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(appsCollaboratorsDeleteOperation, params, options);
}

const foldersListOperation: Operation = {
  id: 'folders.list',
  method: 'GET',
  path: '/v1/folders',
  required: true,
  page: { total: 'data.total_count', has_more: 'data.has_more' },
};

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
export function foldersList(
  client: Client,
  params: ListFolderReq,
  options?: RequestOptions,
): PagePromise<ListFolderData, SimpleFolder> {
  return requestPage(clientOf(client), foldersListOperation, params, options);
}

const foldersRetrieveOperation: Operation = { id: 'folders.retrieve', method: 'GET', path: '/v1/folders/{folder_id}' };

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
export function foldersRetrieve(
  client: Client,
  params: FoldersRetrieveParams,
  options?: RequestOptions,
): APIPromise<SimpleFolder> {
  return clientOf(client).request(foldersRetrieveOperation, params, options);
}

const entitiesCopyTasksCreateOperation: Operation = {
  id: 'entities.copyTasks.create',
  method: 'POST',
  path: '/v1/entities/copy_tasks',
  body: 'json',
};

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
export function entitiesCopyTasksCreate(
  client: Client,
  params?: CreateCopyTaskReq,
  options?: RequestOptions,
): APIPromise<CreateCopyTaskData> {
  return clientOf(client).request(entitiesCopyTasksCreateOperation, params, options);
}

const entitiesCopyTasksRetrieveOperation: Operation = {
  id: 'entities.copyTasks.retrieve',
  method: 'GET',
  path: '/v1/entities/copy_tasks/{task_id}',
};

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
export function entitiesCopyTasksRetrieve(
  client: Client,
  params: EntitiesCopyTasksRetrieveParams,
  options?: RequestOptions,
): APIPromise<CopyTaskInfo> {
  return clientOf(client).request(entitiesCopyTasksRetrieveOperation, params, options);
}

const templatesDuplicateOperation: Operation = {
  id: 'templates.duplicate',
  method: 'POST',
  path: '/v1/templates/{template_id}/duplicate',
  required: true,
  body: 'json',
};

/**
 * Copy a template.
 *
 * Copies a template of the store into a workspace and returns the ID of the copy.
 *
 * `POST /v1/templates/{template_id}/duplicate`
 */
export function templatesDuplicate(
  client: Client,
  params: TemplateDuplicateReq & { template_id: string },
  options?: RequestOptions,
): APIPromise<TemplateDuplicateData> {
  return clientOf(client).request(templatesDuplicateOperation, params, options);
}

const pluginsMgetOperation: Operation = { id: 'plugins.mget', method: 'GET', path: '/v1/plugins/mget', required: true };

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
 * @see zh: https://www.coze.cn/docs/developer_guides/get_plugin
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
 * @see zh: https://www.coze.cn/docs/developer_guides/call_plugin_tool
 */
export function pluginsToolsCall(
  client: Client,
  params: CallPluginToolReq & { plugin_id: string },
  options?: RequestOptions,
): APIPromise<CallPluginToolData> {
  return clientOf(client).request(pluginsToolsCallOperation, params, options);
}

const storesCategoriesListOperation: Operation = {
  id: 'stores.categories.list',
  method: 'GET',
  path: '/v1/stores/categories',
  required: true,
  page: { has_more: 'data.has_more' },
};

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
export function storesCategoriesList(
  client: Client,
  params: ListStoreCategoryReq,
  options?: RequestOptions,
): PagePromise<ListStoreCategoryData, StoreCategory> {
  return requestPage(clientOf(client), storesCategoriesListOperation, params, options);
}

const storesPluginsListOperation: Operation = {
  id: 'stores.plugins.list',
  method: 'GET',
  path: '/v1/stores/plugins',
  page: { has_more: 'data.has_more' },
};

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
export function storesPluginsList(
  client: Client,
  params?: ListStorePluginReq,
  options?: RequestOptions,
): PagePromise<ListStorePluginData, StorePlugin> {
  return requestPage(clientOf(client), storesPluginsListOperation, params, options);
}

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
 * @see zh: https://www.coze.cn/docs/developer_guides/update_review_result
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
 * @see zh: https://www.coze.cn/docs/developer_guides/install_channel
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
 * @see zh: https://www.coze.cn/docs/developer_guides/bind_connector_config
 */
export function connectorsUserConfigsCreate(
  client: Client,
  params: CreateConnectorUserConfigReq & { connector_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(connectorsUserConfigsCreateOperation, params, options);
}

const apiAppsListOperation: Operation = {
  id: 'apiApps.list',
  method: 'GET',
  path: '/v1/api_apps',
  page: {
    style: 'cursor',
    cursor: 'page_token',
    items: 'data.items',
    next: 'data.next_page_token',
    has_more: 'data.has_more',
  },
};

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
export function apiAppsList(
  client: Client,
  params?: ListApiAppReq,
  options?: RequestOptions,
): PagePromise<ListApiAppData, ApiApp> {
  return requestPage(clientOf(client), apiAppsListOperation, params, options);
}

const apiAppsCreateOperation: Operation = {
  id: 'apiApps.create',
  method: 'POST',
  path: '/v1/api_apps',
  required: true,
  body: 'json',
};

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
export function apiAppsCreate(client: Client, params: CreateApiAppReq, options?: RequestOptions): APIPromise<ApiApp> {
  return clientOf(client).request(apiAppsCreateOperation, params, options);
}

const apiAppsUpdateOperation: Operation = {
  id: 'apiApps.update',
  method: 'PUT',
  path: '/v1/api_apps/{api_app_id}',
  body: 'json',
  unwrap: 'none',
};

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
export function apiAppsUpdate(
  client: Client,
  params: UpdateApiAppReq & { api_app_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(apiAppsUpdateOperation, params, options);
}

const apiAppsDeleteOperation: Operation = {
  id: 'apiApps.delete',
  method: 'DELETE',
  path: '/v1/api_apps/{api_app_id}',
  unwrap: 'none',
};

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
export function apiAppsDelete(
  client: Client,
  params: ApiAppsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(apiAppsDeleteOperation, params, options);
}

const apiAppsEventsListOperation: Operation = {
  id: 'apiApps.events.list',
  method: 'GET',
  path: '/v1/api_apps/{api_app_id}/events',
  page: {
    style: 'cursor',
    cursor: 'page_token',
    items: 'data.items',
    next: 'data.next_page_token',
    has_more: 'data.has_more',
  },
};

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
export function apiAppsEventsList(
  client: Client,
  params: ListApiAppEventReq & { api_app_id: string },
  options?: RequestOptions,
): PagePromise<ListApiAppEventData, ApiAppEvent> {
  return requestPage(clientOf(client), apiAppsEventsListOperation, params, options);
}

const apiAppsEventsCreateOperation: Operation = {
  id: 'apiApps.events.create',
  method: 'POST',
  path: '/v1/api_apps/{api_app_id}/events',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function apiAppsEventsCreate(
  client: Client,
  params: CreateApiAppEventReq & { api_app_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(apiAppsEventsCreateOperation, params, options);
}

const apiAppsEventsDeleteOperation: Operation = {
  id: 'apiApps.events.delete',
  method: 'DELETE',
  path: '/v1/api_apps/{api_app_id}/events',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function apiAppsEventsDelete(
  client: Client,
  params: DeleteApiAppEventReq & { api_app_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(apiAppsEventsDeleteOperation, params, options);
}

const commerceBenefitsRetrieveOperation: Operation = {
  id: 'commerce.benefits.retrieve',
  method: 'GET',
  path: '/v1/commerce/benefit/benefits/get',
};

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
export function commerceBenefitsRetrieve(
  client: Client,
  params?: RetrieveBenefitReq,
  options?: RequestOptions,
): APIPromise<BenefitOverview> {
  return clientOf(client).request(commerceBenefitsRetrieveOperation, params, options);
}

const commerceBenefitsBillTasksListOperation: Operation = {
  id: 'commerce.benefits.billTasks.list',
  method: 'GET',
  path: '/v1/commerce/benefit/bill_tasks',
  page: { items: 'data.task_infos', total: 'data.total' },
};

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
export function commerceBenefitsBillTasksList(
  client: Client,
  params?: ListBillTaskReq,
  options?: RequestOptions,
): PagePromise<ListBillTaskData, BillTaskInfo> {
  return requestPage(clientOf(client), commerceBenefitsBillTasksListOperation, params, options);
}

const commerceBenefitsBillTasksCreateOperation: Operation = {
  id: 'commerce.benefits.billTasks.create',
  method: 'POST',
  path: '/v1/commerce/benefit/bill_tasks',
  body: 'json',
};

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
export function commerceBenefitsBillTasksCreate(
  client: Client,
  params?: CreateBillTaskReq,
  options?: RequestOptions,
): APIPromise<BillTaskInfo> {
  return clientOf(client).request(commerceBenefitsBillTasksCreateOperation, params, options);
}

const commerceBenefitsLimitationsListOperation: Operation = {
  id: 'commerce.benefits.limitations.list',
  method: 'GET',
  path: '/v1/commerce/benefit/limitations',
  required: true,
  page: {
    style: 'cursor',
    cursor: 'page_token',
    items: 'data.benefit_infos',
    next: 'data.page_token',
    has_more: 'data.has_more',
  },
};

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
export function commerceBenefitsLimitationsList(
  client: Client,
  params: ListBenefitLimitationReq,
  options?: RequestOptions,
): PagePromise<ListBenefitLimitationData, BenefitLimitation> {
  return requestPage(clientOf(client), commerceBenefitsLimitationsListOperation, params, options);
}

const commerceBenefitsLimitationsCreateOperation: Operation = {
  id: 'commerce.benefits.limitations.create',
  method: 'POST',
  path: '/v1/commerce/benefit/limitations',
  required: true,
  body: 'json',
};

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
export function commerceBenefitsLimitationsCreate(
  client: Client,
  params: CreateBenefitLimitationReq,
  options?: RequestOptions,
): APIPromise<CreateBenefitLimitationData> {
  return clientOf(client).request(commerceBenefitsLimitationsCreateOperation, params, options);
}

const commerceBenefitsLimitationsUpdateOperation: Operation = {
  id: 'commerce.benefits.limitations.update',
  method: 'PUT',
  path: '/v1/commerce/benefit/limitations/{benefit_id}',
  body: 'json',
};

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
export function commerceBenefitsLimitationsUpdate(
  client: Client,
  params: UpdateBenefitLimitationReq & { benefit_id: string },
  options?: RequestOptions,
): APIPromise<BenefitLimitation> {
  return clientOf(client).request(commerceBenefitsLimitationsUpdateOperation, params, options);
}

const enterprisesMembersCreateOperation: Operation = {
  id: 'enterprises.members.create',
  method: 'POST',
  path: '/v1/enterprises/{enterprise_id}/members',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function enterprisesMembersCreate(
  client: Client,
  params: CreateEnterpriseMemberReq & { enterprise_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(enterprisesMembersCreateOperation, params, options);
}

const enterprisesMembersUpdateOperation: Operation = {
  id: 'enterprises.members.update',
  method: 'PUT',
  path: '/v1/enterprises/{enterprise_id}/members/{user_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function enterprisesMembersUpdate(
  client: Client,
  params: UpdateEnterpriseMemberReq & { enterprise_id: string; user_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(enterprisesMembersUpdateOperation, params, options);
}

const enterprisesMembersDeleteOperation: Operation = {
  id: 'enterprises.members.delete',
  method: 'DELETE',
  path: '/v1/enterprises/{enterprise_id}/members/{user_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function enterprisesMembersDelete(
  client: Client,
  params: DeleteEnterpriseMemberReq & { enterprise_id: string; user_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(enterprisesMembersDeleteOperation, params, options);
}

const enterprisesOrganizationsListOperation: Operation = {
  id: 'enterprises.organizations.list',
  method: 'GET',
  path: '/v1/enterprises/{enterprise_id}/organizations',
  page: { total: 'data.total_count' },
};

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
export function enterprisesOrganizationsList(
  client: Client,
  params: ListEnterpriseOrganizationsReq & { enterprise_id: string },
  options?: RequestOptions,
): PagePromise<ListEnterpriseOrganizationsData, EnterpriseOrganization> {
  return requestPage(clientOf(client), enterprisesOrganizationsListOperation, params, options);
}

const enterprisesOrganizationsCreateOperation: Operation = {
  id: 'enterprises.organizations.create',
  method: 'POST',
  path: '/v1/enterprises/{enterprise_id}/organizations',
  required: true,
  body: 'json',
};

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
export function enterprisesOrganizationsCreate(
  client: Client,
  params: CreateEnterpriseOrganizationReq & { enterprise_id: string },
  options?: RequestOptions,
): APIPromise<CreateEnterpriseOrganizationData> {
  return clientOf(client).request(enterprisesOrganizationsCreateOperation, params, options);
}

const organizationsUpdateOperation: Operation = {
  id: 'organizations.update',
  method: 'PUT',
  path: '/v1/organizations/{organization_id}',
  body: 'json',
  unwrap: 'none',
};

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
export function organizationsUpdate(
  client: Client,
  params: UpdateOrganizationReq & { organization_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(organizationsUpdateOperation, params, options);
}

const organizationsMembersListOperation: Operation = {
  id: 'organizations.members.list',
  method: 'GET',
  path: '/v1/organizations/{organization_id}/members',
  page: { total: 'data.total_count' },
};

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
export function organizationsMembersList(
  client: Client,
  params: ListOrganizationMembersReq & { organization_id: string },
  options?: RequestOptions,
): PagePromise<ListOrganizationMembersData, OrganizationMember> {
  return requestPage(clientOf(client), organizationsMembersListOperation, params, options);
}

const organizationsMembersCreateOperation: Operation = {
  id: 'organizations.members.create',
  method: 'POST',
  path: '/v1/organizations/{organization_id}/members',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function organizationsMembersCreate(
  client: Client,
  params: CreateOrganizationMemberReq & { organization_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(organizationsMembersCreateOperation, params, options);
}

const organizationsMembersUpdateOperation: Operation = {
  id: 'organizations.members.update',
  method: 'PUT',
  path: '/v1/organizations/{organization_id}/members/{user_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function organizationsMembersUpdate(
  client: Client,
  params: UpdateOrganizationMemberReq & { organization_id: string; user_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(organizationsMembersUpdateOperation, params, options);
}

const organizationsMembersDeleteOperation: Operation = {
  id: 'organizations.members.delete',
  method: 'DELETE',
  path: '/v1/organizations/{organization_id}/members/{user_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function organizationsMembersDelete(
  client: Client,
  params: DeleteOrganizationMemberReq & { organization_id: string; user_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(organizationsMembersDeleteOperation, params, options);
}
