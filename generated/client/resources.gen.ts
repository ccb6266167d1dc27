// Generated from openapi/ by `npm run generate`. Do not edit.

import { APIResource, Client, callable } from '../../src/http/index.js';
import type { APIPromise, BinaryPromise, PagePromise, RequestOptions } from '../../src/http/index.js';
import {
  chatRetrieveOperation,
  chatCancelOperation,
  chatMessagesListOperation,
  conversationsCreateOperation,
  conversationsRetrieveOperation,
  conversationsListOperation,
  conversationsUpdateOperation,
  conversationsDeleteOperation,
  conversationsClearOperation,
  conversationsMessagesCreateOperation,
  conversationsMessagesListOperation,
  conversationsMessagesRetrieveOperation,
  conversationsMessagesUpdateOperation,
  conversationsMessagesDeleteOperation,
  conversationsMessagesFeedbackCreateOperation,
  conversationsMessagesFeedbackDeleteOperation,
  filesUploadOperation,
  filesRetrieveOperation,
  usersMeOperation,
  workspacesListOperation,
  workspacesCreateOperation,
  variablesRetrieveOperation,
  variablesUpdateOperation,
  botsCreateOperation,
  botsUpdateOperation,
  botsPublishOperation,
  botsListNewOperation,
  botsRetrieveNewOperation,
  botsCollaborationModesUpdateOperation,
  botsCollaboratorsCreateOperation,
  botsCollaboratorsDeleteOperation,
  botsUnpublishOperation,
  botsVersionsListOperation,
  botsRetrieveOperation,
  botsListOperation,
  workflowsRunsCreateOperation,
  workflowsRunsResumeBlockingOperation,
  workflowsRunsHistoryRetrieveOperation,
  workflowsRunsHistoryExecuteNodesRetrieveOperation,
  workflowsListOperation,
  workflowsRetrieveOperation,
  workflowsVersionsListOperation,
  workflowsCollaborationModesUpdateOperation,
  workflowsCollaboratorsCreateOperation,
  workflowsCollaboratorsDeleteOperation,
  datasetsListOperation,
  datasetsCreateOperation,
  datasetsUpdateOperation,
  datasetsDeleteOperation,
  datasetsProcessOperation,
  datasetsImagesListOperation,
  datasetsImagesUpdateOperation,
  datasetsDocumentsListOperation,
  datasetsDocumentsCreateOperation,
  datasetsDocumentsUpdateOperation,
  datasetsDocumentsDeleteOperation,
  audioRoomsCreateOperation,
  audioLiveRetrieveOperation,
  audioVoicesListOperation,
  audioVoicesCloneOperation,
  audioVoiceprintGroupsListOperation,
  audioVoiceprintGroupsCreateOperation,
  audioVoiceprintGroupsUpdateOperation,
  audioVoiceprintGroupsDeleteOperation,
  audioVoiceprintGroupsFeaturesListOperation,
  audioVoiceprintGroupsFeaturesCreateOperation,
  audioVoiceprintGroupsFeaturesUpdateOperation,
  audioVoiceprintGroupsFeaturesDeleteOperation,
  audioVoiceprintGroupsFeaturesSpeakerIdentifyOperation,
  audioSpeechCreateOperation,
  audioTranscriptionsCreateOperation,
  workspacesUpdateOperation,
  workspacesMembersListOperation,
  workspacesMembersCreateOperation,
  workspacesMembersDeleteOperation,
  appsListOperation,
  appsCollaboratorsCreateOperation,
  appsCollaboratorsDeleteOperation,
  foldersListOperation,
  foldersRetrieveOperation,
  entitiesCopyTasksCreateOperation,
  entitiesCopyTasksRetrieveOperation,
  templatesDuplicateOperation,
  pluginsMgetOperation,
  pluginsRetrieveOperation,
  pluginsToolsCallOperation,
  storesCategoriesListOperation,
  storesPluginsListOperation,
  connectorsBotsUpdateOperation,
  connectorsInstallOperation,
  connectorsUserConfigsCreateOperation,
  apiAppsListOperation,
  apiAppsCreateOperation,
  apiAppsUpdateOperation,
  apiAppsDeleteOperation,
  apiAppsEventsListOperation,
  apiAppsEventsCreateOperation,
  apiAppsEventsDeleteOperation,
  commerceBenefitsRetrieveOperation,
  commerceBenefitsBillTasksListOperation,
  commerceBenefitsBillTasksCreateOperation,
  commerceBenefitsLimitationsListOperation,
  commerceBenefitsLimitationsCreateOperation,
  commerceBenefitsLimitationsUpdateOperation,
  enterprisesMembersCreateOperation,
  enterprisesMembersUpdateOperation,
  enterprisesMembersDeleteOperation,
  enterprisesOrganizationsListOperation,
  enterprisesOrganizationsCreateOperation,
  organizationsUpdateOperation,
  organizationsMembersListOperation,
  organizationsMembersCreateOperation,
  organizationsMembersUpdateOperation,
  organizationsMembersDeleteOperation,
} from './operations.gen.js';
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

/** The methods of `client.chat.messages`. */
export class ChatMessagesResource extends APIResource {
  /**
   * List the messages of a chat.
   *
   * Gives the answer of a chat and what led to it, tool calls included, without what the user said. Permission `chat` or `listMessage`.
   *
   * `GET /v3/chat/message/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_chat_messages
   * @see zh: https://www.coze.cn/docs/developer_guides/list_chat_messages
   */
  list(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<ChatV3Message[]> {
    return this._client.request(chatMessagesListOperation, { conversation_id, chat_id }, options);
  }
}

/** The methods of `client.chat`. */
export class ChatResource extends APIResource {
  readonly messages: ChatMessagesResource = new ChatMessagesResource(this._client);

  /**
   * Get a chat.
   *
   * Tells how far a chat is. Ask at most once a second, until the status is `completed`, `failed`, `canceled` or `requires_action`. Permission `getChat`.
   *
   * `GET /v3/chat/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_chat
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_chat
   */
  retrieve(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<CreateChatData> {
    return this._client.request(chatRetrieveOperation, { conversation_id, chat_id }, options);
  }

  /**
   * Cancel a chat.
   *
   * Stops a running chat on the server. A stream of it goes on until you drop it, and what was written so far is billed. A chat that has ended is refused with code 4104. Permission `cancelChat`.
   *
   * `POST /v3/chat/cancel`
   *
   * @see en: https://www.coze.com/docs/developer_guides/chat_cancel
   * @see zh: https://www.coze.cn/docs/developer_guides/chat_cancel
   */
  cancel(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<CreateChatData> {
    return this._client.request(chatCancelOperation, { conversation_id, chat_id }, options);
  }
}

/** The methods of `client.conversations.messages.feedback`. */
export class ConversationsMessagesFeedbackResource extends APIResource {
  /**
   * Rate a message.
   *
   * Says whether the user liked an answer, and why. Only the creator of the conversation can rate, and only text answers of chats and chatflows from 11 July 2025 on; a later rating replaces the earlier one. Needs the permission `feedback`.
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
  ): APIPromise<undefined> {
    return this._client.request(
      conversationsMessagesFeedbackCreateOperation,
      { ...params, conversation_id, message_id },
      options,
    );
  }

  /**
   * Take a rating back.
   *
   * Deletes the rating of a message. Only the creator of the conversation can do so. Needs the permission `feedback`.
   *
   * `DELETE /v1/conversations/{conversation_id}/messages/{message_id}/feedback`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_message_feedback
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_message_feedback
   */
  delete(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(conversationsMessagesFeedbackDeleteOperation, { conversation_id, message_id }, options);
  }
}

/** The methods of `client.conversations.messages`. */
export class ConversationsMessagesResource extends APIResource {
  readonly feedback: ConversationsMessagesFeedbackResource = new ConversationsMessagesFeedbackResource(this._client);

  /**
   * Add a message to a conversation.
   *
   * Puts a message into a conversation without starting a chat: the bot does not reply, but sees the message as context in later chats. Needs the permission `createMessage`.
   *
   * `POST /v1/conversation/message/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_message
   * @see zh: https://www.coze.cn/docs/developer_guides/create_message
   */
  create(conversation_id: string, params: CreateMessageReq, options?: RequestOptions): APIPromise<ChatV3Message> {
    return this._client.request(conversationsMessagesCreateOperation, { ...params, conversation_id }, options);
  }

  /**
   * List the messages of a conversation.
   *
   * Lists what was said in a conversation: the messages put there, the questions of the user and the answers of the bot. Messages are kept for 180 days. Needs the permissions `chat` and `listMessage`.
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
  ): PagePromise<ListMessageData, ChatV3Message> {
    return this._client.requestPage(conversationsMessagesListOperation, { ...params, conversation_id }, options);
  }

  /**
   * Look a message up.
   *
   * Gives one message of a conversation. Needs the permission `retrieveMessage`.
   *
   * `GET /v1/conversation/message/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_message
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_message
   */
  retrieve(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<ChatV3Message> {
    return this._client.request(conversationsMessagesRetrieveOperation, { conversation_id, message_id }, options);
  }

  /**
   * Change a message.
   *
   * Replaces the content of a message, its metadata, or both. The changed message is in `message`, not in `data`. Needs the permission `modifyMessage`.
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
  ): APIPromise<ChatV3Message> {
    return this._client.request(
      conversationsMessagesUpdateOperation,
      { ...params, conversation_id, message_id },
      options,
    );
  }

  /**
   * Delete a message.
   *
   * Deletes a message and hands it back. With an answer go its intermediate messages, `verbose` and `function_call`. Needs the permission `deleteMessage`.
   *
   * `POST /v1/conversation/message/delete`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_message
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_message
   */
  delete(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<ChatV3Message> {
    return this._client.request(conversationsMessagesDeleteOperation, { conversation_id, message_id }, options);
  }
}

/** The methods of `client.conversations`. */
export class ConversationsResource extends APIResource {
  readonly messages: ConversationsMessagesResource = new ConversationsMessagesResource(this._client);

  /**
   * Create a conversation.
   *
   * Creates a conversation, with messages in it if you like, to hold the chats of one user with one bot. Nothing is generated; the bot replies when a chat names the conversation. Needs the permission `createConversation`.
   *
   * `POST /v1/conversation/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_conversation
   * @see zh: https://www.coze.cn/docs/developer_guides/create_conversation
   */
  create(params?: CreateConversationReq, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.request(conversationsCreateOperation, params, options);
  }

  /**
   * Look a conversation up.
   *
   * Gives the name, the metadata and the times of a conversation that the caller created. Its messages are listed by `conversations.messages.list`. Needs the permission `retrieveConversation`.
   *
   * `GET /v1/conversation/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_conversation
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_conversation
   */
  retrieve(conversation_id: string, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.request(conversationsRetrieveOperation, { conversation_id }, options);
  }

  /**
   * List the conversations with a bot.
   *
   * Lists the conversations that the caller created with a bot over the API or the Chat SDK. The answer says whether there are more, but not how many. Needs the permission `listConversation`.
   *
   * `GET /v1/conversations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_conversations
   * @see zh: https://www.coze.cn/docs/developer_guides/list_conversations
   */
  list(params: ListConversationReq, options?: RequestOptions): PagePromise<ListConversationsData, Conversation> {
    return this._client.requestPage(conversationsListOperation, params, options);
  }

  /**
   * Rename a conversation.
   *
   * Gives a conversation another name. Needs the permission `editConversation`.
   *
   * `PUT /v1/conversations/{conversation_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/edit_conversation
   * @see zh: https://www.coze.cn/docs/developer_guides/edit_conversation
   */
  update(conversation_id: string, params: UpdateConversationReq, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.request(conversationsUpdateOperation, { ...params, conversation_id }, options);
  }

  /**
   * Delete a conversation.
   *
   * Deletes a conversation. Needs the permission `editConversation`, the one for renaming.
   *
   * `DELETE /v1/conversations/{conversation_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_conversation
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_conversation
   */
  delete(conversation_id: string, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(conversationsDeleteOperation, { conversation_id }, options);
  }

  /**
   * Clear the context of a conversation.
   *
   * Starts a new context section: the model no longer sees what was said before. The messages stay and can still be listed. Needs the permission `editConversation`.
   *
   * `POST /v1/conversations/{conversation_id}/clear`
   *
   * @see en: https://www.coze.com/docs/developer_guides/clear_conversation_context
   * @see zh: https://www.coze.cn/docs/developer_guides/clear_conversation_context
   */
  clear(conversation_id: string, options?: RequestOptions): APIPromise<ConversationSession> {
    return this._client.request(conversationsClearOperation, { conversation_id }, options);
  }
}

/** The methods of `client.files`. */
export class FilesResource extends APIResource {
  /**
   * Upload a file.
   *
   * Uploads a file of at most 512 MB, to be used by its id in messages and workflow parameters. Files are kept for three months; personal plans may upload 10 times a second, enterprise plans 20 times. Needs the permission `uploadFile`.
   *
   * `POST /v1/files/upload`
   *
   * @see en: https://www.coze.com/docs/developer_guides/upload_files
   * @see zh: https://www.coze.cn/docs/developer_guides/upload_files
   */
  upload(params: CreateFileReq, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.request(filesUploadOperation, params, options);
  }

  /**
   * Look a file up.
   *
   * Gives the name, the size and the upload time of an uploaded file, not its content. Needs the permission `retrieveFile`.
   *
   * `GET /v1/files/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_files
   * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_files
   */
  retrieve(file_id: string, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.request(filesRetrieveOperation, { file_id }, options);
  }
}

/** The methods of `client.users`. */
export class UsersResource extends APIResource {
  /**
   * Look the caller up.
   *
   * Gives the id, the names and the picture of the user the token belongs to.
   *
   * `GET /v1/users/me`
   */
  me(options?: RequestOptions): APIPromise<User> {
    return this._client.request(usersMeOperation, undefined, options);
  }
}

/** The methods of `client.workspaces.members`. */
export class WorkspacesMembersResource extends APIResource {
  /**
   * List the members of a workspace.
   *
   * Lists the members of a workspace with their roles. Needs the permission `readMember`.
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
  ): PagePromise<ListWorkspaceMembersData, WorkspaceMember> {
    return this._client.requestPage(workspacesMembersListOperation, { ...params, workspace_id }, options);
  }

  /**
   * Add members to a workspace.
   *
   * Lets up to 20 users join a workspace. The answer says of each user whether they joined, were invited or could not join. Needs the permission `addMember`.
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
  ): APIPromise<CreateWorkspaceMembersData> {
    return this._client.request(workspacesMembersCreateOperation, { ...params, workspace_id }, options);
  }

  /**
   * Remove members from a workspace.
   *
   * Removes up to 5 members from a workspace. The owner cannot be removed; the answer says of each user what became of them. Needs the permission `removeMember`.
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
  ): APIPromise<DeleteWorkspaceMembersData> {
    return this._client.request(workspacesMembersDeleteOperation, { ...params, workspace_id }, options);
  }
}

/** The methods of `client.workspaces`. */
export class WorkspacesResource extends APIResource {
  readonly members: WorkspacesMembersResource = new WorkspacesMembersResource(this._client);

  /**
   * List workspaces.
   *
   * Lists the workspaces the caller created or joined, personal ones included. `enterprise_id` narrows the list to one enterprise; `user_id` with `coze_account_id` lists those of another user in one organization. Needs the permission `listWorkspace`; third-party channel apps cannot call it.
   *
   * `GET /v1/workspaces`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_workspace
   * @see zh: https://www.coze.cn/docs/developer_guides/list_workspace
   */
  list(params?: ListWorkSpacesReq, options?: RequestOptions): PagePromise<OpenSpaceData, WorkSpace> {
    return this._client.requestPage(workspacesListOperation, params, options);
  }

  /**
   * Create a workspace.
   *
   * Creates a workspace for a team and answers with its id. Needs the permission `createWorkspace`.
   *
   * `POST /v1/workspaces`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_workspace
   * @see zh: https://www.coze.cn/docs/developer_guides/create_workspace
   */
  create(params: CreateWorkspaceReq, options?: RequestOptions): APIPromise<CreateWorkspaceData> {
    return this._client.request(workspacesCreateOperation, params, options);
  }

  /**
   * Change a workspace.
   *
   * Changes the name or the description of a workspace. Personal workspaces can't be changed; a text that breaks the rules on content is refused with code 4014. Needs the permission `Workspace.update`.
   *
   * `PUT /v1/workspaces/{workspace_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_workspace_info
   * @see zh: https://www.coze.cn/docs/developer_guides/update_workspace_info
   */
  update(workspace_id: string, params?: UpdateWorkspaceReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(workspacesUpdateOperation, { ...params, workspace_id }, options);
  }
}

/** The methods of `client.variables`. */
export class VariablesResource extends APIResource {
  /**
   * Read user variables.
   *
   * Gives the values that the user variables of a bot or app have for one user of one channel. The bot or app must be published to the API or the Chat SDK; one of `app_id` and `bot_id` is needed. Needs the permission `readVariable`.
   *
   * `GET /v1/variables`
   *
   * @see en: https://www.coze.com/docs/developer_guides/read_variable
   * @see zh: https://www.coze.cn/docs/developer_guides/read_variable
   */
  retrieve(params?: VariableRetrieveReq, options?: RequestOptions): APIPromise<VariableData> {
    return this._client.request(variablesRetrieveOperation, params, options);
  }

  /**
   * Set user variables.
   *
   * Sets user variables of a bot or app for one user of one channel. The bot or app must be published to the API or the Chat SDK; one of `app_id` and `bot_id` is needed. Needs the permission `updateVariable`.
   *
   * `PUT /v1/variables`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_variable
   * @see zh: https://www.coze.cn/docs/developer_guides/update_variable
   */
  update(params: VariableUpdateReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(variablesUpdateOperation, params, options);
  }
}

/** The methods of `client.bots.collaborationModes`. */
export class BotsCollaborationModesResource extends APIResource {
  /**
   * Switch the collaboration mode of a bot.
   *
   * Opens a bot to collaborators or closes it to all but its owner. Remove every collaborator before switching to `single`. Enterprise plans only; needs the permission `Bot.switchDevelopMode`.
   *
   * `POST /v1/bots/{bot_id}/collaboration_mode`
   *
   * @see en: https://www.coze.com/docs/developer_guides/switch_bot_develop_mode
   * @see zh: https://www.coze.cn/docs/developer_guides/switch_bot_develop_mode
   */
  update(bot_id: string, params: UpdateBotCollaborationModeReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(botsCollaborationModesUpdateOperation, { ...params, bot_id }, options);
  }
}

/** The methods of `client.bots.collaborators`. */
export class BotsCollaboratorsResource extends APIResource {
  /**
   * Add a collaborator to a bot.
   *
   * Lets another user edit a bot, one user a call. Enterprise plans only, at most 5 calls a second for all users of a main account, not for channel OAuth apps. Needs the permission `Bot.addCollaborator`.
   *
   * `POST /v1/bots/{bot_id}/collaborators`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_bot_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/add_bot_collaborator
   */
  create(bot_id: string, params: CreateBotCollaboratorReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(botsCollaboratorsCreateOperation, { ...params, bot_id }, options);
  }

  /**
   * Remove a collaborator from a bot.
   *
   * Takes a user's right to edit a bot away, one user a call. At most 5 calls a second for all users of a main account. Needs the permission `Bot.removeCollaborator`.
   *
   * `DELETE /v1/bots/{bot_id}/collaborators/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_bot_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/remove_bot_collaborator
   */
  delete(bot_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(botsCollaboratorsDeleteOperation, { bot_id, user_id }, options);
  }
}

/** The methods of `client.bots.versions`. */
export class BotsVersionsResource extends APIResource {
  /**
   * List the versions of a bot.
   *
   * Lists the versions of a bot, by default the published ones. The answer says whether there is a next page, not how many versions there are. Needs the permission `Bot.listVersion`.
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
  ): PagePromise<ListBotVersionData, BotVersionInfo> {
    return this._client.requestPage(botsVersionsListOperation, { ...params, bot_id }, options);
  }
}

/** The methods of `client.bots`. */
export class BotsResource extends APIResource {
  readonly collaborationModes: BotsCollaborationModesResource = new BotsCollaborationModesResource(this._client);

  readonly collaborators: BotsCollaboratorsResource = new BotsCollaboratorsResource(this._client);

  readonly versions: BotsVersionsResource = new BotsVersionsResource(this._client);

  /**
   * Create a bot.
   *
   * Creates a bot as a draft and answers with its id. It can be talked to through the API once `bots.publish` has put it on the API channel. Needs the permission `createBot`.
   *
   * `POST /v1/bot/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_bot
   * @see zh: https://www.coze.cn/docs/developer_guides/create_bot
   */
  create(params: CreateBotReq, options?: RequestOptions): APIPromise<CreateBotData> {
    return this._client.request(botsCreateOperation, params, options);
  }

  /**
   * Change a bot.
   *
   * Changes the settings of a bot's draft. What is live stays as it is until `bots.publish`. Needs the permission `edit`.
   *
   * `POST /v1/bot/update`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_bot
   * @see zh: https://www.coze.cn/docs/developer_guides/update_bot
   */
  update(params: UpdateBotReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(botsUpdateOperation, params, options);
  }

  /**
   * Publish a bot.
   *
   * Publishes the draft of a bot to one or more channels and answers with the new version. The API channel `1024` makes the bot callable from here. Needs the permission `publish`.
   *
   * `POST /v1/bot/publish`
   *
   * @see en: https://www.coze.com/docs/developer_guides/publish_bot
   * @see zh: https://www.coze.cn/docs/developer_guides/publish_bot
   */
  publish(params: PublishBotReq, options?: RequestOptions): APIPromise<PublishBotData> {
    return this._client.request(botsPublishOperation, params, options);
  }

  /**
   * List bots.
   *
   * Lists the bots of a workspace, by default those that are live on the API channel; `publish_status` asks for drafts. Needs the permission `listBot`.
   *
   * `GET /v1/bots`
   *
   * @see en: https://www.coze.com/docs/developer_guides/bots_list_draft_published
   * @see zh: https://www.coze.cn/docs/developer_guides/bots_list_draft_published
   */
  listNew(params?: ListBotNewReq, options?: RequestOptions): PagePromise<ListBotNewData, ListBotInfo> {
    return this._client.requestPage(botsListNewOperation, params, options);
  }

  /**
   * Get a bot.
   *
   * Gets the configuration of a bot, by default what is live; `is_published: false` gets the draft. Needs the permission `getMetadata`.
   *
   * `GET /v1/bots/{bot_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_metadata_draft_published
   * @see zh: https://www.coze.cn/docs/developer_guides/get_metadata_draft_published
   */
  retrieveNew(botId: string, params?: RetrieveBotNewReq, options?: RequestOptions): APIPromise<BotDetail> {
    return this._client.request(botsRetrieveNewOperation, { ...params, bot_id: botId }, options);
  }

  /**
   * Take a bot down from a channel.
   *
   * Takes a published bot down from one channel. Only the owner of the bot or of the custom channel may do it, and not for the Doubao channel. Needs the permission `disconnectBot` or `Connector.disconnectBot`.
   *
   * `POST /v1/bots/{bot_id}/unpublish`
   *
   * @see en: https://www.coze.com/docs/developer_guides/unpublish_agent
   * @see zh: https://www.coze.cn/docs/developer_guides/unpublish_agent
   */
  unpublish(bot_id: string, params: UnpublishBotReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(botsUnpublishOperation, { ...params, bot_id }, options);
  }

  /**
   * Get a published bot.
   *
   * Gets the configuration of a bot that is published to the API channel. Use `bots.retrieveNew`, which replaces it. Needs the permission `getMetadata`.
   *
   * `GET /v1/bot/get_online_info`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_metadata
   * @see zh: https://www.coze.cn/docs/developer_guides/get_metadata
   *
   * @deprecated An older endpoint that the platform keeps for existing programs.
   */
  retrieve(params: RetrieveBotReq, options?: RequestOptions): APIPromise<BotInfo> {
    return this._client.request(botsRetrieveOperation, params, options);
  }

  /**
   * List published bots.
   *
   * Lists the bots of a workspace that are published to the API channel. Use `bots.listNew`, which replaces it and lists drafts too. Needs the permission `getPublishedBot`.
   *
   * `GET /v1/space/published_bots_list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/published_bots_list
   * @see zh: https://www.coze.cn/docs/developer_guides/published_bots_list
   *
   * @deprecated An older endpoint that the platform keeps for existing programs.
   */
  list(params: ListBotReq, options?: RequestOptions): PagePromise<ListBotData, SimpleBot> {
    return this._client.requestPage(botsListOperation, params, options);
  }
}

/** The methods of `client.workflows.runs.history.executeNodes`. */
export class WorkflowsRunsHistoryExecuteNodesResource extends APIResource {
  /**
   * Get the output of a node.
   *
   * Gives what one output node of a run gave, in full; the end node cannot be asked for. Outputs are kept for 24 hours. Permission `listRunHistory`.
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
  ): APIPromise<WorkflowExecuteNodeHistory> {
    return this._client.request(
      workflowsRunsHistoryExecuteNodesRetrieveOperation,
      { workflow_id, execute_id, node_execute_uuid },
      options,
    );
  }
}

/** The methods of `client.workflows.runs.history`. */
export class WorkflowsRunsHistoryResource extends APIResource {
  readonly executeNodes: WorkflowsRunsHistoryExecuteNodesResource = new WorkflowsRunsHistoryExecuteNodesResource(
    this._client,
  );

  /**
   * Get a run.
   *
   * Tells how far a run is and what it gave, in a list with exactly one item. Outputs of output nodes are kept for 24 hours, those of the end node for 7 days. Permission `listRunHistory`.
   *
   * `GET /v1/workflows/{workflow_id}/run_histories/{execute_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workflow_history
   * @see zh: https://www.coze.cn/docs/developer_guides/workflow_history
   */
  retrieve(workflowId: string, executeId: string, options?: RequestOptions): APIPromise<WorkflowExecuteHistory[]> {
    return this._client.request(
      workflowsRunsHistoryRetrieveOperation,
      { workflow_id: workflowId, execute_id: executeId },
      options,
    );
  }
}

/** The methods of `client.workflows.runs`. */
export class WorkflowsRunsResource extends APIResource {
  readonly history: WorkflowsRunsHistoryResource & WorkflowsRunsHistoryResource['retrieve'] = callable(
    new WorkflowsRunsHistoryResource(this._client),
    'retrieve',
  );

  /**
   * Run a workflow.
   *
   * Runs a published workflow and waits for its result. The connection is cut after 90 seconds, so longer runs are better streamed or started with `is_async`; the run itself may take 10 minutes (5 are advised), in the background 24 hours. The workflow must have neither an output node nor an end node that streams. Permission `run`.
   *
   * `POST /v1/workflow/run`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workflow_run
   * @see zh: https://www.coze.cn/docs/developer_guides/workflow_run
   */
  create(params: RunWorkflowReq, options?: RequestOptions): APIPromise<RunWorkflowData> {
    return this._client.request(workflowsRunsCreateOperation, params, options);
  }

  /**
   * Resume a run without a stream.
   *
   * Sends the reply to an interrupt of a run that `workflows.runs.create` started. It waits for the result or goes on in the background, as that run did. A run can be resumed at most 3 times. Permission `run`.
   *
   * `POST /v1/workflows/resume`
   *
   * @see en: https://www.coze.com/docs/developer_guides/resume_workflow
   * @see zh: https://www.coze.cn/docs/developer_guides/resume_workflow
   */
  resumeBlocking(params: ResumeWorkflowReq, options?: RequestOptions): APIPromise<ResumeWorkflowData> {
    return this._client.request(workflowsRunsResumeBlockingOperation, params, options);
  }
}

/** The methods of `client.workflows.chat`. */
export class WorkflowsChatResource extends APIResource {}

/** The methods of `client.workflows.versions`. */
export class WorkflowsVersionsResource extends APIResource {
  /**
   * List the versions of a workflow.
   *
   * Lists the versions of a workflow page by page; hand `next_page_token` back as `page_token` for the next page. Permission `listVersion`.
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
  ): PagePromise<ListWorkflowVersionsData, WorkflowVersionInfo> {
    return this._client.requestPage(workflowsVersionsListOperation, { ...params, workflow_id }, options);
  }
}

/** The methods of `client.workflows.collaborationModes`. */
export class WorkflowsCollaborationModesResource extends APIResource {
  /**
   * Switch between one author and several.
   *
   * Lets one or several people edit a workflow. Enterprise plans and workflows of the library only; those of an app are refused with code 4000. Remove all collaborators before you switch back to `single`. Permission `Workflow.switchDevelopMode`.
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
  ): APIPromise<undefined> {
    return this._client.request(workflowsCollaborationModesUpdateOperation, { ...params, workflow_id }, options);
  }
}

/** The methods of `client.workflows.collaborators`. */
export class WorkflowsCollaboratorsResource extends APIResource {
  /**
   * Add a collaborator.
   *
   * Lets one more person edit a workflow in collaboration mode. Enterprise plans only, one person a call, at most 5 calls a second for a main account, and not with the token of a channel's OAuth app. Permission `Workflow.addCollaborator`.
   *
   * `POST /v1/workflows/{workflow_id}/collaborators`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_workflow_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/add_workflow_collaborator
   */
  create(workflow_id: string, params: CreateWorkflowCollaboratorReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(workflowsCollaboratorsCreateOperation, { ...params, workflow_id }, options);
  }

  /**
   * Remove a collaborator.
   *
   * Takes the right to edit a workflow from one person. At most 5 calls a second for a main account. Permission `Workflow.removeCollaborator`.
   *
   * `DELETE /v1/workflows/{workflow_id}/collaborators/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_workflow_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/remove_workflow_collaborator
   */
  delete(workflow_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(workflowsCollaboratorsDeleteOperation, { workflow_id, user_id }, options);
  }
}

/** The methods of `client.workflows`. */
export class WorkflowsResource extends APIResource {
  readonly runs: WorkflowsRunsResource = new WorkflowsRunsResource(this._client);

  readonly chat: WorkflowsChatResource = new WorkflowsChatResource(this._client);

  readonly versions: WorkflowsVersionsResource = new WorkflowsVersionsResource(this._client);

  readonly collaborationModes: WorkflowsCollaborationModesResource = new WorkflowsCollaborationModesResource(
    this._client,
  );

  readonly collaborators: WorkflowsCollaboratorsResource = new WorkflowsCollaboratorsResource(this._client);

  /**
   * List workflows.
   *
   * Lists the workflows and chatflows of a workspace, or of one app in it. There is no total, only `has_more`. Permission `listWorkflow`.
   *
   * `GET /v1/workflows`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_workflow_list
   * @see zh: https://www.coze.cn/docs/developer_guides/get_workflow_list
   */
  list(params: ListWorkflowsReq, options?: RequestOptions): PagePromise<ListWorkflowsData, WorkflowBasic> {
    return this._client.requestPage(workflowsListOperation, params, options);
  }

  /**
   * Get a workflow.
   *
   * Gets the name, the author and the dates of a workflow, and with `include_input_output` also what it takes and gives. Permission `getMetaData`.
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
  ): APIPromise<RetrieveWorkflowData> {
    return this._client.request(workflowsRetrieveOperation, { ...params, workflow_id }, options);
  }
}

/** The methods of `client.datasets.images`. */
export class DatasetsImagesResource extends APIResource {
  /**
   * List the pictures of a knowledge base.
   *
   * Lists the pictures of a knowledge base with what is said to be seen in them, all of them or those that match. Needs the permission `listPhoto`.
   *
   * `GET /v1/datasets/{dataset_id}/images`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_images
   * @see zh: https://www.coze.cn/docs/developer_guides/get_images
   */
  list(datasetId: string, params?: ListImageReq, options?: RequestOptions): PagePromise<ListImageData, ImageInfo> {
    return this._client.requestPage(datasetsImagesListOperation, { ...params, dataset_id: datasetId }, options);
  }

  /**
   * Describe a picture of a knowledge base.
   *
   * Replaces the caption of a picture, the text by which searches find it. Needs the permission `updatePhoto`.
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
  ): APIPromise<undefined> {
    return this._client.request(
      datasetsImagesUpdateOperation,
      { ...params, dataset_id: datasetId, document_id: documentId },
      options,
    );
  }
}

/** The methods of `client.datasets.documents`. */
export class DatasetsDocumentsResource extends APIResource {
  /**
   * List the files of a knowledge base.
   *
   * Lists the files of a knowledge base, text files and pictures alike. `document_infos` and `total` lie beside `code`, not in `data`. Needs the permission `listDocument`.
   *
   * `POST /open_api/knowledge/document/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/list_knowledge_files
   */
  list(params: ListDocumentReq, options?: RequestOptions): PagePromise<ListDocumentData, DocumentInfo> {
    return this._client.requestPage(datasetsDocumentsListOperation, params, options);
  }

  /**
   * Add files to a knowledge base.
   *
   * Adds up to 10 files to a knowledge base, all of them from the same kind of source, and starts to process them; `datasets.process` tells how far that is. Only the owner of the knowledge base can do so. Needs the permission `createDocument`.
   *
   * `POST /open_api/knowledge/document/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/create_knowledge_files
   */
  create(params: CreateDocumentReq, options?: RequestOptions): APIPromise<DocumentInfo[]> {
    return this._client.request(datasetsDocumentsCreateOperation, params, options);
  }

  /**
   * Change a file of a knowledge base.
   *
   * Renames a file or changes how often the web page behind it is fetched; its content stays. Needs the permission `updateDocument`.
   *
   * `POST /open_api/knowledge/document/update`
   *
   * @see en: https://www.coze.com/docs/developer_guides/modify_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/modify_knowledge_files
   */
  update(params: UpdateDocumentReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(datasetsDocumentsUpdateOperation, params, options);
  }

  /**
   * Delete files of a knowledge base.
   *
   * Deletes up to 100 files of knowledge bases, texts or pictures. Needs the permission `deleteDocument`.
   *
   * `POST /open_api/knowledge/document/delete`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_knowdge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_knowdge_files
   */
  delete(params: DeleteDocumentReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(datasetsDocumentsDeleteOperation, params, options);
  }
}

/** The methods of `client.datasets`. */
export class DatasetsResource extends APIResource {
  readonly images: DatasetsImagesResource = new DatasetsImagesResource(this._client);

  readonly documents: DatasetsDocumentsResource = new DatasetsDocumentsResource(this._client);

  /**
   * List knowledge bases.
   *
   * Lists the knowledge bases of a workspace, all of them or those that match. Needs the permission `listKnowledge`.
   *
   * `GET /v1/datasets`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_dataset
   * @see zh: https://www.coze.cn/docs/developer_guides/list_dataset
   */
  list(params: ListDatasetReq, options?: RequestOptions): PagePromise<ListDatasetData, Dataset> {
    return this._client.requestPage(datasetsListOperation, params, options);
  }

  /**
   * Create a knowledge base.
   *
   * Creates an empty knowledge base for text or for pictures and answers with its id. Needs the permission `createKnowledge`.
   *
   * `POST /v1/datasets`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_dataset
   * @see zh: https://www.coze.cn/docs/developer_guides/create_dataset
   */
  create(params: CreateDatasetReq, options?: RequestOptions): APIPromise<CreateDatasetData> {
    return this._client.request(datasetsCreateOperation, params, options);
  }

  /**
   * Change a knowledge base.
   *
   * Replaces the name, the description and the icon of a knowledge base; its files stay. Needs the permission `update`.
   *
   * `PUT /v1/datasets/{dataset_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_dataset
   * @see zh: https://www.coze.cn/docs/developer_guides/update_dataset
   */
  update(dataset_id: string, params: UpdateDatasetReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(datasetsUpdateOperation, { ...params, dataset_id }, options);
  }

  /**
   * Delete a knowledge base.
   *
   * Deletes a knowledge base with all its files. Needs the permission `delete`.
   *
   * `DELETE /v1/datasets/{dataset_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_dataset
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_dataset
   */
  delete(dataset_id: string, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(datasetsDeleteOperation, { dataset_id }, options);
  }

  /**
   * See how far the processing of files is.
   *
   * Tells for some files of a knowledge base, texts or pictures, how far the platform is with processing them. Needs the permission `readDocumentProgress`.
   *
   * `POST /v1/datasets/{dataset_id}/process`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_dataset_progress
   * @see zh: https://www.coze.cn/docs/developer_guides/get_dataset_progress
   */
  process(dataset_id: string, params: ProcessDatasetReq, options?: RequestOptions): APIPromise<DocumentProgressData> {
    return this._client.request(datasetsProcessOperation, { ...params, dataset_id }, options);
  }
}

/** The methods of `client.audio.rooms`. */
export class AudioRoomsResource extends APIResource {
  /**
   * Open a room to talk to a bot.
   *
   * Opens a room in which a user talks to a bot by voice or video, and answers with what an RTC client needs to enter it. Needs the permission `createRoom`.
   *
   * `POST /v1/audio/rooms`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_room
   * @see zh: https://www.coze.cn/docs/developer_guides/create_room
   */
  create(params: CreateRoomReq, options?: RequestOptions): APIPromise<CreateRoomData> {
    return this._client.request(audioRoomsCreateOperation, params, options);
  }
}

/** The methods of `client.audio.live`. */
export class AudioLiveResource extends APIResource {
  /**
   * Get a live stream.
   *
   * Gets the streams of a live event, the original and its translations, for an RTC client to listen to. Official clients have this call, the documentation doesn't.
   *
   * `GET /v1/audio/live/{live_id}`
   */
  retrieve(liveId: string, options?: RequestOptions): APIPromise<RetrieveLiveData> {
    return this._client.request(audioLiveRetrieveOperation, { live_id: liveId }, options);
  }
}

/** The methods of `client.audio.voices`. */
export class AudioVoicesResource extends APIResource {
  /**
   * List voices.
   *
   * Lists the voices that can be spoken with, those of the platform and those you cloned. The total is not given. Needs the permission `listVoice`.
   *
   * `GET /v1/audio/voices`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_voices
   * @see zh: https://www.coze.cn/docs/developer_guides/list_voices
   */
  list(params?: ListVoicesReq, options?: RequestOptions): PagePromise<ListVoicesData, Voice> {
    return this._client.requestPage(audioVoicesListOperation, params, options);
  }

  /**
   * Clone a voice.
   *
   * Makes a voice from a recording of at most 10 MB, or trains a cloned voice again, and answers with its id. Enterprise plans only; needs the permission `createVoice`.
   *
   * `POST /v1/audio/voices/clone`
   *
   * @see en: https://www.coze.com/docs/developer_guides/clone_voices
   * @see zh: https://www.coze.cn/docs/developer_guides/clone_voices
   */
  clone(params: CloneVoiceReq, options?: RequestOptions): APIPromise<CloneVoiceData> {
    return this._client.request(audioVoicesCloneOperation, params, options);
  }
}

/** The methods of `client.audio.voiceprintGroups.features`. */
export class AudioVoiceprintGroupsFeaturesResource extends APIResource {
  /**
   * List the voiceprints of a group.
   *
   * Lists the voiceprints of a group. Needs the permission `listVoiceprintFeature`.
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
  ): PagePromise<ListVoiceprintFeatureData, VoiceprintFeature> {
    return this._client.requestPage(
      audioVoiceprintGroupsFeaturesListOperation,
      { ...params, group_id: groupId },
      options,
    );
  }

  /**
   * Add a voiceprint to a group.
   *
   * Makes a voiceprint from a recording of at most 4 MB and puts it into a group, which holds up to 10. Needs the permission `createVoiceprintFeature`.
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
  ): APIPromise<CreateVoiceprintFeatureData> {
    return this._client.request(
      audioVoiceprintGroupsFeaturesCreateOperation,
      { ...params, group_id: groupId },
      options,
    );
  }

  /**
   * Change a voiceprint.
   *
   * Changes the name, the description or the recording of a voiceprint. Only its creator can do so. Needs the permission `updateVoiceprintFeature`.
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
  ): APIPromise<undefined> {
    return this._client.request(
      audioVoiceprintGroupsFeaturesUpdateOperation,
      { ...params, group_id: groupId, feature_id: featureId },
      options,
    );
  }

  /**
   * Delete a voiceprint.
   *
   * Takes a voiceprint out of its group and deletes it. Only its creator can do so. Needs the permission `deleteVoiceprintFeature`.
   *
   * `DELETE /v1/audio/voiceprint_groups/{group_id}/features/{feature_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_voiceprint
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_voiceprint
   */
  delete(groupId: string, featureId: string, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(
      audioVoiceprintGroupsFeaturesDeleteOperation,
      { group_id: groupId, feature_id: featureId },
      options,
    );
  }

  /**
   * Recognize a speaker.
   *
   * Compares a recording of at most 4 MB with the voiceprints of a group and says how well each matches. Needs the permission `identifyInVoiceprintGroup`.
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
  ): APIPromise<SpeakerIdentifyData> {
    return this._client.request(
      audioVoiceprintGroupsFeaturesSpeakerIdentifyOperation,
      { ...params, group_id: groupId },
      options,
    );
  }
}

/** The methods of `client.audio.voiceprintGroups`. */
export class AudioVoiceprintGroupsResource extends APIResource {
  readonly features: AudioVoiceprintGroupsFeaturesResource = new AudioVoiceprintGroupsFeaturesResource(this._client);

  /**
   * List voiceprint groups.
   *
   * Lists groups of voiceprints, all of them or those that match. Needs the permission `listVoiceprintGroup`.
   *
   * `GET /v1/audio/voiceprint_groups`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_voiceprint_group
   * @see zh: https://www.coze.cn/docs/developer_guides/list_voiceprint_group
   */
  list(
    params?: ListVoiceprintGroupReq,
    options?: RequestOptions,
  ): PagePromise<ListVoiceprintGroupData, VoiceprintGroup> {
    return this._client.requestPage(audioVoiceprintGroupsListOperation, params, options);
  }

  /**
   * Create a voiceprint group.
   *
   * Creates an empty group, in which up to 10 voiceprints can be kept, and answers with its id. Needs the permission `createVoiceprintGroup`.
   *
   * `POST /v1/audio/voiceprint_groups`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_voiceprint_group
   * @see zh: https://www.coze.cn/docs/developer_guides/create_voiceprint_group
   */
  create(params: CreateVoiceprintGroupReq, options?: RequestOptions): APIPromise<CreateVoiceprintGroupData> {
    return this._client.request(audioVoiceprintGroupsCreateOperation, params, options);
  }

  /**
   * Change a voiceprint group.
   *
   * Changes the name or the description of a group. Needs the permission `updateVoiceprintGroup`.
   *
   * `PUT /v1/audio/voiceprint_groups/{group_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_voiceprint_group
   * @see zh: https://www.coze.cn/docs/developer_guides/update_voiceprint_group
   */
  update(groupId: string, params?: UpdateVoiceprintGroupReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(audioVoiceprintGroupsUpdateOperation, { ...params, group_id: groupId }, options);
  }

  /**
   * Delete a voiceprint group.
   *
   * Deletes a group of voiceprints. Needs the permission `deleteVoiceprintGroup`.
   *
   * `DELETE /v1/audio/voiceprint_groups/{group_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_voiceprint_group
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_voiceprint_group
   */
  delete(groupId: string, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(audioVoiceprintGroupsDeleteOperation, { group_id: groupId }, options);
  }
}

/** The methods of `client.audio.speech`. */
export class AudioSpeechResource extends APIResource {
  /**
   * Say a text.
   *
   * Says a text of at most 1024 bytes with a voice and answers with the sound, all at once. A failure comes as JSON, with HTTP status 200 too. Needs the permission `createSpeech`.
   *
   * `POST /v1/audio/speech`
   *
   * @see en: https://www.coze.com/docs/developer_guides/text_to_speech
   * @see zh: https://www.coze.cn/docs/developer_guides/text_to_speech
   */
  create(params: CreateSpeechReq, options?: RequestOptions): BinaryPromise {
    return this._client.requestBinary(audioSpeechCreateOperation, params, options);
  }
}

/** The methods of `client.audio.transcriptions`. */
export class AudioTranscriptionsResource extends APIResource {
  /**
   * Write a recording down.
   *
   * Turns a recording into text. It may have at most 10 MB and must be shorter than 30 minutes. Needs the permission `createTranscription`.
   *
   * `POST /v1/audio/transcriptions`
   *
   * @see en: https://www.coze.com/docs/developer_guides/audio_transcriptions
   * @see zh: https://www.coze.cn/docs/developer_guides/audio_transcriptions
   */
  create(params: CreateTranscriptionReq, options?: RequestOptions): APIPromise<TranscriptionData> {
    return this._client.request(audioTranscriptionsCreateOperation, params, options);
  }
}

/** The methods of `client.audio`. */
export class AudioResource extends APIResource {
  readonly rooms: AudioRoomsResource = new AudioRoomsResource(this._client);

  readonly live: AudioLiveResource = new AudioLiveResource(this._client);

  readonly voices: AudioVoicesResource = new AudioVoicesResource(this._client);

  readonly voiceprintGroups: AudioVoiceprintGroupsResource = new AudioVoiceprintGroupsResource(this._client);

  readonly speech: AudioSpeechResource = new AudioSpeechResource(this._client);

  readonly transcriptions: AudioTranscriptionsResource = new AudioTranscriptionsResource(this._client);
}

/** The methods of `client.websockets.audio.speech`. */
export class WebsocketsAudioSpeechResource extends APIResource {}

/** The methods of `client.websockets.audio.transcriptions`. */
export class WebsocketsAudioTranscriptionsResource extends APIResource {}

/** The methods of `client.websockets.audio.simultInterpretation`. */
export class WebsocketsAudioSimultInterpretationResource extends APIResource {}

/** The methods of `client.websockets.audio`. */
export class WebsocketsAudioResource extends APIResource {
  readonly speech: WebsocketsAudioSpeechResource = new WebsocketsAudioSpeechResource(this._client);

  readonly transcriptions: WebsocketsAudioTranscriptionsResource = new WebsocketsAudioTranscriptionsResource(
    this._client,
  );

  readonly simultInterpretation: WebsocketsAudioSimultInterpretationResource =
    new WebsocketsAudioSimultInterpretationResource(this._client);
}

/** The methods of `client.websockets.chat`. */
export class WebsocketsChatResource extends APIResource {}

/** The methods of `client.websockets`. */
export class WebsocketsResource extends APIResource {
  readonly audio: WebsocketsAudioResource = new WebsocketsAudioResource(this._client);

  readonly chat: WebsocketsChatResource = new WebsocketsChatResource(this._client);
}

/** The methods of `client.apps.collaborators`. */
export class AppsCollaboratorsResource extends APIResource {
  /**
   * Add a collaborator to an app.
   *
   * Lets another user edit an app, one user a call. Enterprise plans only, at most 5 calls a second for all users of a main account, not for channel OAuth apps. Needs the permission `Project.addCollaborator`.
   *
   * `POST /v1/apps/{app_id}/collaborators`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_app_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/add_app_collaborator
   */
  create(app_id: string, params: CreateAppCollaboratorReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(appsCollaboratorsCreateOperation, { ...params, app_id }, options);
  }

  /**
   * Remove a collaborator from an app.
   *
   * Takes a user's right to edit an app away, one user a call. At most 5 calls a second for all users of a main account. Needs the permission `Project.removeCollaborator`.
   *
   * `DELETE /v1/apps/{app_id}/collaborators/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_app_collaborator
   * @see zh: https://www.coze.cn/docs/developer_guides/remove_app_collaborator
   */
  delete(app_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(appsCollaboratorsDeleteOperation, { app_id, user_id }, options);
  }
}

/** The methods of `client.apps`. */
export class AppsResource extends APIResource {
  readonly collaborators: AppsCollaboratorsResource = new AppsCollaboratorsResource(this._client);

  /**
   * List apps.
   *
   * Lists the apps of a workspace, by default those that are live on the API channel; `publish_status` asks for drafts. Needs the permission `listApp`.
   *
   * `GET /v1/apps`
   *
   * @see en: https://www.coze.com/docs/developer_guides/published_apps_list
   * @see zh: https://www.coze.cn/docs/developer_guides/published_apps_list
   */
  list(params: ListAppReq, options?: RequestOptions): PagePromise<ListAppData, SimpleApp> {
    return this._client.requestPage(appsListOperation, params, options);
  }
}

/** The methods of `client.folders`. */
export class FoldersResource extends APIResource {
  /**
   * List folders.
   *
   * Lists the folders of a workspace, those at the top or those in another folder. Needs the permission `listFolder`.
   *
   * `GET /v1/folders`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workspace_list_folder
   * @see zh: https://www.coze.cn/docs/developer_guides/workspace_list_folder
   */
  list(params: ListFolderReq, options?: RequestOptions): PagePromise<ListFolderData, SimpleFolder> {
    return this._client.requestPage(foldersListOperation, params, options);
  }

  /**
   * Get a folder.
   *
   * Gets the name of a folder, who made it and where it is. Needs the permission `readFolder`.
   *
   * `GET /v1/folders/{folder_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workspace_read_folder
   * @see zh: https://www.coze.cn/docs/developer_guides/workspace_read_folder
   */
  retrieve(folder_id: string, options?: RequestOptions): APIPromise<SimpleFolder> {
    return this._client.request(foldersRetrieveOperation, { folder_id }, options);
  }
}

/** The methods of `client.entities.copyTasks`. */
export class EntitiesCopyTasksResource extends APIResource {
  /**
   * Copy a bot, an app or a workflow.
   *
   * Copies a bot, an app or a workflow into a workspace. A bot is copied within its workspace at once and `copied_entity_id` names the copy; any other copy is made by a task, to be watched with `entities.copyTasks.retrieve`. Needs the permissions `Bot.duplicate` and `Workspace.createBot` for a bot, `Project.copy` and `Workspace.createProject` for an app, `Workflow.copy` and `Workspace.createWorkflow` for a workflow.
   *
   * `POST /v1/entities/copy_tasks`
   *
   * @see en: https://www.coze.com/docs/developer_guides/copy_resource_task
   * @see zh: https://www.coze.cn/docs/developer_guides/copy_resource_task
   */
  create(params?: CreateCopyTaskReq, options?: RequestOptions): APIPromise<CreateCopyTaskData> {
    return this._client.request(entitiesCopyTasksCreateOperation, params, options);
  }

  /**
   * See how far a copy is.
   *
   * Tells whether a copy is done, and what could not be copied. The token needs no permission for it.
   *
   * `GET /v1/entities/copy_tasks/{task_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/query_resource_copy_execution_result
   * @see zh: https://www.coze.cn/docs/developer_guides/query_resource_copy_execution_result
   */
  retrieve(task_id: string, options?: RequestOptions): APIPromise<CopyTaskInfo> {
    return this._client.request(entitiesCopyTasksRetrieveOperation, { task_id }, options);
  }
}

/** The methods of `client.entities`. */
export class EntitiesResource extends APIResource {
  readonly copyTasks: EntitiesCopyTasksResource = new EntitiesCopyTasksResource(this._client);
}

/** The methods of `client.templates`. */
export class TemplatesResource extends APIResource {
  /**
   * Copy a template.
   *
   * Copies a template of the store into a workspace and answers with the id of the copy.
   *
   * `POST /v1/templates/{template_id}/duplicate`
   */
  duplicate(
    templateId: string,
    params: TemplateDuplicateReq,
    options?: RequestOptions,
  ): APIPromise<TemplateDuplicateData> {
    return this._client.request(templatesDuplicateOperation, { ...params, template_id: templateId }, options);
  }
}

/** The methods of `client.plugins.tools`. */
export class PluginsToolsResource extends APIResource {
  /**
   * Call a tool of a plugin.
   *
   * Calls a tool without a bot or a workflow around it. Calls of paid plugins count against what the account may use and how often it may call a second. Needs the permission `Plugin.callTool`.
   *
   * `POST /v1/plugins/{plugin_id}/tools/call`
   *
   * @see en: https://www.coze.com/docs/developer_guides/call_plugin_tool
   * @see zh: https://www.coze.cn/docs/developer_guides/call_plugin_tool
   */
  call(plugin_id: string, params: CallPluginToolReq, options?: RequestOptions): APIPromise<CallPluginToolData> {
    return this._client.request(pluginsToolsCallOperation, { ...params, plugin_id }, options);
  }
}

/** The methods of `client.plugins`. */
export class PluginsResource extends APIResource {
  readonly tools: PluginsToolsResource = new PluginsToolsResource(this._client);

  /**
   * Get several plugins.
   *
   * Gets up to 20 plugins with their tools and what these take and give. Not for tokens of channels. Needs the permission `Plugin.getPlugin`.
   *
   * `GET /v1/plugins/mget`
   *
   * @see en: https://www.coze.com/docs/developer_guides/batch_get_plugins_info
   * @see zh: https://www.coze.cn/docs/developer_guides/batch_get_plugins_info
   */
  mget(params: MgetPluginReq, options?: RequestOptions): APIPromise<MgetPluginData> {
    return this._client.request(pluginsMgetOperation, params, options);
  }

  /**
   * Get a plugin.
   *
   * Gets a plugin with its tools and what these take and give. Not for tokens of channels. Needs the permission `Plugin.getPlugin`.
   *
   * `GET /v1/plugins/{plugin_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_plugin
   * @see zh: https://www.coze.cn/docs/developer_guides/get_plugin
   */
  retrieve(plugin_id: string, options?: RequestOptions): APIPromise<PluginDetail> {
    return this._client.request(pluginsRetrieveOperation, { plugin_id }, options);
  }
}

/** The methods of `client.stores.categories`. */
export class StoresCategoriesResource extends APIResource {
  /**
   * List the categories of the store.
   *
   * Lists the categories plugins are sorted into. The token needs no permission for it.
   *
   * `GET /v1/stores/categories`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_plugin_category
   * @see zh: https://www.coze.cn/docs/developer_guides/list_plugin_category
   */
  list(params: ListStoreCategoryReq, options?: RequestOptions): PagePromise<ListStoreCategoryData, StoreCategory> {
    return this._client.requestPage(storesCategoriesListOperation, params, options);
  }
}

/** The methods of `client.stores.plugins`. */
export class StoresPluginsResource extends APIResource {
  /**
   * Search the store for plugins.
   *
   * Lists the plugins of the store with how well they do, by words, category and maker. The token needs no permission for it.
   *
   * `GET /v1/stores/plugins`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_plugin
   * @see zh: https://www.coze.cn/docs/developer_guides/list_plugin
   */
  list(params?: ListStorePluginReq, options?: RequestOptions): PagePromise<ListStorePluginData, StorePlugin> {
    return this._client.requestPage(storesPluginsListOperation, params, options);
  }
}

/** The methods of `client.stores`. */
export class StoresResource extends APIResource {
  readonly categories: StoresCategoriesResource = new StoresCategoriesResource(this._client);

  readonly plugins: StoresPluginsResource = new StoresPluginsResource(this._client);
}

/** The methods of `client.connectors.bots`. */
export class ConnectorsBotsResource extends APIResource {
  /**
   * Report the review of a bot.
   *
   * Tells the platform how the review of a bot went that was published to your channel, for the owner of the channel. Needs the permission `Connector.botUpdateProfile`.
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
  ): APIPromise<undefined> {
    return this._client.request(connectorsBotsUpdateOperation, { ...params, connector_id, bot_id }, options);
  }
}

/** The methods of `client.connectors.userConfigs`. */
export class ConnectorsUserConfigsResource extends APIResource {
  /**
   * Bind settings to a channel.
   *
   * Gives a channel settings with choices, from which whoever publishes a bot to it picks. Needs the permission `bindConnectorConfig`.
   *
   * `POST /v1/connectors/{connector_id}/user_configs`
   *
   * @see en: https://www.coze.com/docs/developer_guides/bind_connector_config
   * @see zh: https://www.coze.cn/docs/developer_guides/bind_connector_config
   */
  create(connector_id: string, params: CreateConnectorUserConfigReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(connectorsUserConfigsCreateOperation, { ...params, connector_id }, options);
  }
}

/** The methods of `client.connectors`. */
export class ConnectorsResource extends APIResource {
  readonly bots: ConnectorsBotsResource = new ConnectorsBotsResource(this._client);

  readonly userConfigs: ConnectorsUserConfigsResource = new ConnectorsUserConfigsResource(this._client);

  /**
   * Install a channel.
   *
   * Adds a channel to a workspace, so that bots can be published to it. Needs the permission `installConnector`.
   *
   * `POST /v1/connectors/{connector_id}/install`
   *
   * @see en: https://www.coze.com/docs/developer_guides/install_channel
   * @see zh: https://www.coze.cn/docs/developer_guides/install_channel
   */
  install(connector_id: string, params: InstallConnectorReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(connectorsInstallOperation, { ...params, connector_id }, options);
  }
}

/** The methods of `client.apiApps.events`. */
export class ApiAppsEventsResource extends APIResource {
  /**
   * List the events a callback app hears about.
   *
   * Lists the events a callback app is subscribed to. Needs the permission `listApiApp`.
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
  ): PagePromise<ListApiAppEventData, ApiAppEvent> {
    return this._client.requestPage(apiAppsEventsListOperation, { ...params, api_app_id }, options);
  }

  /**
   * Subscribe a callback app to events.
   *
   * Has the platform tell a callback app about further events. Which events it may hear about depends on its type. Needs the permission `subscribeApiAppEvent`.
   *
   * `POST /v1/api_apps/{api_app_id}/events`
   *
   * @see en: https://www.coze.com/docs/developer_guides/subscribe_callback_message
   * @see zh: https://www.coze.cn/docs/developer_guides/subscribe_callback_message
   */
  create(api_app_id: string, params: CreateApiAppEventReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(apiAppsEventsCreateOperation, { ...params, api_app_id }, options);
  }

  /**
   * Unsubscribe a callback app from events.
   *
   * Has the platform no longer tell a callback app about the events named in the body. Needs the permission `unsubscribeApiAppEvent`.
   *
   * `DELETE /v1/api_apps/{api_app_id}/events`
   *
   * @see en: https://www.coze.com/docs/developer_guides/unsubscribe_callback_message
   * @see zh: https://www.coze.cn/docs/developer_guides/unsubscribe_callback_message
   */
  delete(api_app_id: string, params: DeleteApiAppEventReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(apiAppsEventsDeleteOperation, { ...params, api_app_id }, options);
  }
}

/** The methods of `client.apiApps`. */
export class ApiAppsResource extends APIResource {
  readonly events: ApiAppsEventsResource = new ApiAppsEventsResource(this._client);

  /**
   * List callback apps.
   *
   * Lists your callback apps with their addresses and the tokens their callbacks are checked with. Needs the permission `listApiApp`.
   *
   * `GET /v1/api_apps`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_callback_app
   * @see zh: https://www.coze.cn/docs/developer_guides/list_callback_app
   */
  list(params?: ListApiAppReq, options?: RequestOptions): PagePromise<ListApiAppData, ApiApp> {
    return this._client.requestPage(apiAppsListOperation, params, options);
  }

  /**
   * Create a callback app.
   *
   * Makes a callback app and answers with the token its callbacks are checked with. Set its address with `apiApps.update` and choose its events with `apiApps.events.create`. Needs the permission `createApiApp`.
   *
   * `POST /v1/api_apps`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_callback_app
   * @see zh: https://www.coze.cn/docs/developer_guides/create_callback_app
   */
  create(params: CreateApiAppReq, options?: RequestOptions): APIPromise<ApiApp> {
    return this._client.request(apiAppsCreateOperation, params, options);
  }

  /**
   * Change a callback app.
   *
   * Changes the name of a callback app or the address of its callbacks. Needs the permission `updateApiApp`.
   *
   * `PUT /v1/api_apps/{api_app_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_callback_app
   * @see zh: https://www.coze.cn/docs/developer_guides/update_callback_app
   */
  update(api_app_id: string, params?: UpdateApiAppReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(apiAppsUpdateOperation, { ...params, api_app_id }, options);
  }

  /**
   * Delete a callback app.
   *
   * Deletes a callback app, so that nothing more is sent to its address. Needs the permission `deleteApiApp`.
   *
   * `DELETE /v1/api_apps/{api_app_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_callback_app
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_callback_app
   */
  delete(api_app_id: string, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(apiAppsDeleteOperation, { api_app_id }, options);
  }
}

/** The methods of `client.commerce.benefits.billTasks`. */
export class CommerceBenefitsBillTasksResource extends APIResource {
  /**
   * List exports of bills.
   *
   * Lists the exports of bills and, for those that succeeded, where to fetch the files. Needs the permission `listBillDownloadTask`.
   *
   * `GET /v1/commerce/benefit/bill_tasks`
   *
   * @see en: https://www.coze.com/docs/developer_guides/billing_file
   * @see zh: https://www.coze.cn/docs/developer_guides/billing_file
   */
  list(params?: ListBillTaskReq, options?: RequestOptions): PagePromise<ListBillTaskData, BillTaskInfo> {
    return this._client.requestPage(commerceBenefitsBillTasksListOperation, params, options);
  }

  /**
   * Export bills.
   *
   * Starts an export of the bills of some days, from 2025-03-13 to yesterday. It runs on its own; see with `commerce.benefits.billTasks.list` when it is done. Needs the permission `createBillDownloadTask`.
   *
   * `POST /v1/commerce/benefit/bill_tasks`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_bill_task
   * @see zh: https://www.coze.cn/docs/developer_guides/create_bill_task
   */
  create(params?: CreateBillTaskReq, options?: RequestOptions): APIPromise<BillTaskInfo> {
    return this._client.request(commerceBenefitsBillTasksCreateOperation, params, options);
  }
}

/** The methods of `client.commerce.benefits.limitations`. */
export class CommerceBenefitsLimitationsResource extends APIResource {
  /**
   * List limits of devices and consumers.
   *
   * Lists the limits on what devices or custom consumers may use. For the flagship enterprise plan, for administrators and super administrators only. Needs the permission `listBenefitLimitation`.
   *
   * `GET /v1/commerce/benefit/limitations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_device_quotas
   * @see zh: https://www.coze.cn/docs/developer_guides/get_device_quotas
   */
  list(
    params: ListBenefitLimitationReq,
    options?: RequestOptions,
  ): PagePromise<ListBenefitLimitationData, BenefitLimitation> {
    return this._client.requestPage(commerceBenefitsLimitationsListOperation, params, options);
  }

  /**
   * Limit what devices and consumers may use.
   *
   * Sets a limit for one device or custom consumer or for all of the enterprise; for all of them there can be one limit for the whole time and one that starts anew with each period. For the flagship enterprise plan, for administrators and super administrators only. Needs the permission `createBenefitLimitation`.
   *
   * `POST /v1/commerce/benefit/limitations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_device_quotas
   * @see zh: https://www.coze.cn/docs/developer_guides/create_device_quotas
   */
  create(params: CreateBenefitLimitationReq, options?: RequestOptions): APIPromise<CreateBenefitLimitationData> {
    return this._client.request(commerceBenefitsLimitationsCreateOperation, params, options);
  }

  /**
   * Change a limit.
   *
   * Changes how much a limit allows, when it holds, or whether it lets anything through. The platform may answer without the changed limit. For the flagship enterprise plan, for administrators and super administrators only. Needs the permission `updateBenefitLimitation`.
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
  ): APIPromise<BenefitLimitation> {
    return this._client.request(commerceBenefitsLimitationsUpdateOperation, { ...params, benefit_id }, options);
  }
}

/** The methods of `client.commerce.benefits`. */
export class CommerceBenefitsResource extends APIResource {
  readonly billTasks: CommerceBenefitsBillTasksResource = new CommerceBenefitsBillTasksResource(this._client);

  readonly limitations: CommerceBenefitsLimitationsResource = new CommerceBenefitsLimitationsResource(this._client);

  /**
   * Look up the plan and its benefits.
   *
   * Tells which plan the account has, how many calls a second and how many calls of tools come with it, and how much of that is used. Needs the permission `getBenefit`.
   *
   * `GET /v1/commerce/benefit/benefits/get`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_benefit
   * @see zh: https://www.coze.cn/docs/developer_guides/get_benefit
   */
  retrieve(params?: RetrieveBenefitReq, options?: RequestOptions): APIPromise<BenefitOverview> {
    return this._client.request(commerceBenefitsRetrieveOperation, params, options);
  }
}

/** The methods of `client.commerce`. */
export class CommerceResource extends APIResource {
  readonly benefits: CommerceBenefitsResource = new CommerceBenefitsResource(this._client);
}

/** The methods of `client.enterprises.members`. */
export class EnterprisesMembersResource extends APIResource {
  /**
   * Add a member to an enterprise.
   *
   * Lets a user join an enterprise, one user a call; make the calls one after the other. A full enterprise answers with code 777074011 (the standard plan holds 100 people). Needs the permission `Enterprise.batchAddPeople`.
   *
   * `POST /v1/enterprises/{enterprise_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_enterprise_member
   * @see zh: https://www.coze.cn/docs/developer_guides/add_enterprise_member
   */
  create(enterprise_id: string, params: CreateEnterpriseMemberReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(enterprisesMembersCreateOperation, { ...params, enterprise_id }, options);
  }

  /**
   * Change the role of a member of an enterprise.
   *
   * Gives a member of an enterprise another role. Needs the permission `Enterprise.updatePeople`.
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
  ): APIPromise<undefined> {
    return this._client.request(enterprisesMembersUpdateOperation, { ...params, enterprise_id, user_id }, options);
  }

  /**
   * Remove a member from an enterprise.
   *
   * Removes a member from an enterprise and hands over what they owned to another user; make the calls one after the other. Needs the permission `Enterprise.removePeople`.
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
  ): APIPromise<undefined> {
    return this._client.request(enterprisesMembersDeleteOperation, { ...params, enterprise_id, user_id }, options);
  }
}

/** The methods of `client.enterprises.organizations`. */
export class EnterprisesOrganizationsResource extends APIResource {
  /**
   * List the organizations of an enterprise.
   *
   * Lists the organizations of an enterprise. Needs the permission `Enterprise.listOrganization`.
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
  ): PagePromise<ListEnterpriseOrganizationsData, EnterpriseOrganization> {
    return this._client.requestPage(enterprisesOrganizationsListOperation, { ...params, enterprise_id }, options);
  }

  /**
   * Create an organization.
   *
   * Creates an organization in an enterprise and answers with its id. The flagship enterprise plan only, with at most 20 organizations. Needs the permission `Enterprise.createOrganization`.
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
  ): APIPromise<CreateEnterpriseOrganizationData> {
    return this._client.request(enterprisesOrganizationsCreateOperation, { ...params, enterprise_id }, options);
  }
}

/** The methods of `client.enterprises`. */
export class EnterprisesResource extends APIResource {
  readonly members: EnterprisesMembersResource = new EnterprisesMembersResource(this._client);

  readonly organizations: EnterprisesOrganizationsResource = new EnterprisesOrganizationsResource(this._client);
}

/** The methods of `client.organizations.members`. */
export class OrganizationsMembersResource extends APIResource {
  /**
   * List the members of an organization.
   *
   * Lists the members of an organization with their roles. Needs the permission `Account.listOrganizationPeople`.
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
  ): PagePromise<ListOrganizationMembersData, OrganizationMember> {
    return this._client.requestPage(organizationsMembersListOperation, { ...params, organization_id }, options);
  }

  /**
   * Add a member to an organization.
   *
   * Lets a user join an organization, one user a call; make the calls one after the other. Needs the permission `batchAddOrganizationPeople`.
   *
   * `POST /v1/organizations/{organization_id}/members`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_organization_people
   * @see zh: https://www.coze.cn/docs/developer_guides/add_organization_people
   */
  create(
    organization_id: string,
    params: CreateOrganizationMemberReq,
    options?: RequestOptions,
  ): APIPromise<undefined> {
    return this._client.request(organizationsMembersCreateOperation, { ...params, organization_id }, options);
  }

  /**
   * Change the role of a member of an organization.
   *
   * Gives a member of an organization another role. Needs the permission `updateOrganizationPeople`.
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
  ): APIPromise<undefined> {
    return this._client.request(organizationsMembersUpdateOperation, { ...params, organization_id, user_id }, options);
  }

  /**
   * Remove a member from an organization.
   *
   * Removes a member from an organization and hands over what they owned to another user. The last super administrator stays, code 777074044. Needs the permission `Account.removeOrganizationPeople`.
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
  ): APIPromise<undefined> {
    return this._client.request(organizationsMembersDeleteOperation, { ...params, organization_id, user_id }, options);
  }
}

/** The methods of `client.organizations`. */
export class OrganizationsResource extends APIResource {
  readonly members: OrganizationsMembersResource = new OrganizationsMembersResource(this._client);

  /**
   * Change an organization.
   *
   * Changes the name or the description of an organization. A text that breaks the rules on content is refused with code 4102. Needs the permission `Account.updateOrganization`.
   *
   * `PUT /v1/organizations/{organization_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_organization_info
   * @see zh: https://www.coze.cn/docs/developer_guides/update_organization_info
   */
  update(organization_id: string, params?: UpdateOrganizationReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(organizationsUpdateOperation, { ...params, organization_id }, options);
  }
}

/** The methods of `client.knowledge.documents`. */
export class KnowledgeDocumentsResource extends APIResource {
  /**
   * List the files of a knowledge base.
   *
   * Lists the files of a knowledge base, text files and pictures alike. `document_infos` and `total` lie beside `code`, not in `data`. Needs the permission `listDocument`.
   *
   * `POST /open_api/knowledge/document/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/list_knowledge_files
   *
   * @deprecated Use `datasets.documents.list`.
   */
  list(params: ListDocumentReq, options?: RequestOptions): PagePromise<ListDocumentData, DocumentInfo> {
    return this._client.requestPage(datasetsDocumentsListOperation, params, options);
  }

  /**
   * Add files to a knowledge base.
   *
   * Adds up to 10 files to a knowledge base, all of them from the same kind of source, and starts to process them; `datasets.process` tells how far that is. Only the owner of the knowledge base can do so. Needs the permission `createDocument`.
   *
   * `POST /open_api/knowledge/document/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/create_knowledge_files
   *
   * @deprecated Use `datasets.documents.create`.
   */
  create(params: CreateDocumentReq, options?: RequestOptions): APIPromise<DocumentInfo[]> {
    return this._client.request(datasetsDocumentsCreateOperation, params, options);
  }

  /**
   * Change a file of a knowledge base.
   *
   * Renames a file or changes how often the web page behind it is fetched; its content stays. Needs the permission `updateDocument`.
   *
   * `POST /open_api/knowledge/document/update`
   *
   * @see en: https://www.coze.com/docs/developer_guides/modify_knowledge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/modify_knowledge_files
   *
   * @deprecated Use `datasets.documents.update`.
   */
  update(params: UpdateDocumentReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(datasetsDocumentsUpdateOperation, params, options);
  }

  /**
   * Delete files of a knowledge base.
   *
   * Deletes up to 100 files of knowledge bases, texts or pictures. Needs the permission `deleteDocument`.
   *
   * `POST /open_api/knowledge/document/delete`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_knowdge_files
   * @see zh: https://www.coze.cn/docs/developer_guides/delete_knowdge_files
   *
   * @deprecated Use `datasets.documents.delete`.
   */
  delete(params: DeleteDocumentReq, options?: RequestOptions): APIPromise<undefined> {
    return this._client.request(datasetsDocumentsDeleteOperation, params, options);
  }
}

/** The methods of `client.knowledge`. */
export class KnowledgeResource extends APIResource {
  readonly documents: KnowledgeDocumentsResource = new KnowledgeDocumentsResource(this._client);
}

/** A client with every resource of the API. */
export class ResourceTree extends Client {
  readonly chat: ChatResource = new ChatResource(this);
  readonly conversations: ConversationsResource = new ConversationsResource(this);
  readonly files: FilesResource = new FilesResource(this);
  readonly users: UsersResource = new UsersResource(this);
  readonly workspaces: WorkspacesResource = new WorkspacesResource(this);
  readonly variables: VariablesResource = new VariablesResource(this);
  readonly bots: BotsResource = new BotsResource(this);
  readonly workflows: WorkflowsResource = new WorkflowsResource(this);
  readonly datasets: DatasetsResource = new DatasetsResource(this);
  readonly audio: AudioResource = new AudioResource(this);
  readonly websockets: WebsocketsResource = new WebsocketsResource(this);
  readonly apps: AppsResource = new AppsResource(this);
  readonly folders: FoldersResource = new FoldersResource(this);
  readonly entities: EntitiesResource = new EntitiesResource(this);
  readonly templates: TemplatesResource = new TemplatesResource(this);
  readonly plugins: PluginsResource = new PluginsResource(this);
  readonly stores: StoresResource = new StoresResource(this);
  readonly connectors: ConnectorsResource = new ConnectorsResource(this);
  readonly apiApps: ApiAppsResource = new ApiAppsResource(this);
  readonly commerce: CommerceResource = new CommerceResource(this);
  readonly enterprises: EnterprisesResource = new EnterprisesResource(this);
  readonly organizations: OrganizationsResource = new OrganizationsResource(this);
  readonly knowledge: KnowledgeResource = new KnowledgeResource(this);
}
