// Generated from openapi/ by `npm run generate`. Do not edit.

import type {
  ApiAppsDeleteData,
  ApiAppsEventsListData,
  ApiAppsListData,
  AppsCollaboratorsDeleteData,
  AppsListData,
  AudioLiveRetrieveData,
  AudioVoiceprintGroupsDeleteData,
  AudioVoiceprintGroupsFeaturesDeleteData,
  AudioVoiceprintGroupsFeaturesListData,
  AudioVoiceprintGroupsListData,
  AudioVoicesListData,
  BotsCollaboratorsDeleteData,
  BotsListData,
  BotsListNewData,
  BotsRetrieveData,
  BotsRetrieveNewData,
  BotsVersionsListData,
  ChatCreateData,
  ChatMessagesListData,
  ChatRetrieveData,
  ChatSubmitToolOutputsData,
  CommerceBenefitsBillTasksListData,
  CommerceBenefitsLimitationsListData,
  CommerceBenefitsRetrieveData,
  ConversationsClearData,
  ConversationsDeleteData,
  ConversationsListData,
  ConversationsMessagesDeleteData,
  ConversationsMessagesFeedbackDeleteData,
  ConversationsMessagesRetrieveData,
  ConversationsRetrieveData,
  CreateChatBody,
  CreateMessageBody,
  CreateMessageFeedbackBody,
  DatasetsDeleteData,
  DatasetsImagesListData,
  DatasetsListData,
  EnterprisesOrganizationsListData,
  EntitiesCopyTasksRetrieveData,
  FilesRetrieveData,
  FoldersListData,
  FoldersRetrieveData,
  ListMessageBody,
  OauthAuthorizeData,
  OauthAuthorizeWorkspaceData,
  OrganizationsMembersListData,
  PluginsMgetData,
  PluginsRetrieveData,
  StoresCategoriesListData,
  StoresPluginsListData,
  SubmitToolOutputsBody,
  UpdateConversationBody,
  UpdateMessageBody,
  VariablesRetrieveData,
  WebsocketsAudioSpeechCreateData,
  WebsocketsAudioTranscriptionsCreateData,
  WebsocketsChatCreateData,
  WorkflowsCollaboratorsDeleteData,
  WorkflowsListData,
  WorkflowsRetrieveData,
  WorkflowsRunsHistoryExecuteNodesRetrieveData,
  WorkflowsRunsHistoryRetrieveData,
  WorkflowsVersionsListData,
  WorkspacesListData,
  WorkspacesMembersListData,
} from '../types/types.gen.js';

/** The parameters of `chat.create`. */
export type CreateChatReq = CreateChatBody & NonNullable<ChatCreateData['query']>;

/** The parameters of `chat.retrieve`. */
export type RetrieveChatReq = NonNullable<ChatRetrieveData['query']>;

/** The parameters of `chat.messages.list`. */
export type ListChatMessagesReq = NonNullable<ChatMessagesListData['query']>;

/** The parameters of `chat.submitToolOutputs`. */
export type SubmitToolOutputsReq = SubmitToolOutputsBody & NonNullable<ChatSubmitToolOutputsData['query']>;

/** The parameters of `conversations.retrieve`. */
export type ConversationsRetrieveParams = NonNullable<ConversationsRetrieveData['query']>;

/** The parameters of `conversations.list`. */
export type ListConversationReq = NonNullable<ConversationsListData['query']>;

/** The parameters of `conversations.update`. */
export type UpdateConversationReq = UpdateConversationBody;

/** The parameters of `conversations.delete`. */
export type ConversationsDeleteParams = NonNullable<ConversationsDeleteData['path']>;

/** The parameters of `conversations.clear`. */
export type ConversationsClearParams = NonNullable<ConversationsClearData['path']>;

/** The parameters of `conversations.messages.create`. */
export type CreateMessageReq = CreateMessageBody;

/** The parameters of `conversations.messages.list`. */
export type ListMessageReq = ListMessageBody;

/** The parameters of `conversations.messages.retrieve`. */
export type ConversationsMessagesRetrieveParams = NonNullable<ConversationsMessagesRetrieveData['query']>;

/** The parameters of `conversations.messages.update`. */
export type UpdateMessageReq = UpdateMessageBody;

/** The parameters of `conversations.messages.delete`. */
export type ConversationsMessagesDeleteParams = NonNullable<ConversationsMessagesDeleteData['query']>;

/** The parameters of `conversations.messages.feedback.create`. */
export type CreateMessageFeedbackReq = CreateMessageFeedbackBody;

/** The parameters of `conversations.messages.feedback.delete`. */
export type ConversationsMessagesFeedbackDeleteParams = NonNullable<ConversationsMessagesFeedbackDeleteData['path']>;

/** The parameters of `files.retrieve`. */
export type FilesRetrieveParams = NonNullable<FilesRetrieveData['query']>;

/** The parameters of `workspaces.list`. */
export type ListWorkSpacesReq = NonNullable<WorkspacesListData['query']>;

/** The parameters of `variables.retrieve`. */
export type VariableRetrieveReq = NonNullable<VariablesRetrieveData['query']>;

/** The parameters of `bots.listNew`. */
export type ListBotNewReq = NonNullable<BotsListNewData['query']>;

/** The parameters of `bots.retrieveNew`. */
export type RetrieveBotNewReq = NonNullable<BotsRetrieveNewData['query']>;

/** The parameters of `bots.collaborators.delete`. */
export type BotsCollaboratorsDeleteParams = NonNullable<BotsCollaboratorsDeleteData['path']>;

/** The parameters of `bots.versions.list`. */
export type ListBotVersionReq = NonNullable<BotsVersionsListData['query']>;

/**
 * The parameters of `bots.retrieve`.
 *
 * @deprecated
 */
export type RetrieveBotReq = NonNullable<BotsRetrieveData['query']>;

/**
 * The parameters of `bots.list`.
 *
 * @deprecated
 */
export type ListBotReq = NonNullable<BotsListData['query']>;

/** The parameters of `workflows.runs.history.retrieve`. */
export type WorkflowsRunsHistoryRetrieveParams = NonNullable<WorkflowsRunsHistoryRetrieveData['path']>;

/** The parameters of `workflows.runs.history.executeNodes.retrieve`. */
export type WorkflowsRunsHistoryExecuteNodesRetrieveParams = NonNullable<
  WorkflowsRunsHistoryExecuteNodesRetrieveData['path']
>;

/** The parameters of `workflows.list`. */
export type ListWorkflowsReq = NonNullable<WorkflowsListData['query']>;

/** The parameters of `workflows.retrieve`. */
export type RetrieveWorkflowReq = NonNullable<WorkflowsRetrieveData['query']>;

/** The parameters of `workflows.versions.list`. */
export type ListWorkflowVersionsReq = NonNullable<WorkflowsVersionsListData['query']>;

/** The parameters of `workflows.collaborators.delete`. */
export type WorkflowsCollaboratorsDeleteParams = NonNullable<WorkflowsCollaboratorsDeleteData['path']>;

/** The parameters of `datasets.list`. */
export type ListDatasetReq = NonNullable<DatasetsListData['query']>;

/** The parameters of `datasets.delete`. */
export type DatasetsDeleteParams = NonNullable<DatasetsDeleteData['path']>;

/** The parameters of `datasets.images.list`. */
export type ListImageReq = NonNullable<DatasetsImagesListData['query']>;

/** The parameters of `audio.live.retrieve`. */
export type RetrieveLiveReq = NonNullable<AudioLiveRetrieveData['path']>;

/** The parameters of `audio.voices.list`. */
export type ListVoicesReq = NonNullable<AudioVoicesListData['query']>;

/** The parameters of `audio.voiceprintGroups.list`. */
export type ListVoiceprintGroupReq = NonNullable<AudioVoiceprintGroupsListData['query']>;

/** The parameters of `audio.voiceprintGroups.delete`. */
export type AudioVoiceprintGroupsDeleteParams = NonNullable<AudioVoiceprintGroupsDeleteData['path']>;

/** The parameters of `audio.voiceprintGroups.features.list`. */
export type ListVoiceprintFeatureReq = NonNullable<AudioVoiceprintGroupsFeaturesListData['query']>;

/** The parameters of `audio.voiceprintGroups.features.delete`. */
export type AudioVoiceprintGroupsFeaturesDeleteParams = NonNullable<AudioVoiceprintGroupsFeaturesDeleteData['path']>;

/** The parameters of `websockets.audio.speech.create`. */
export type ConnectSpeechReq = NonNullable<WebsocketsAudioSpeechCreateData['query']>;

/** The parameters of `websockets.audio.transcriptions.create`. */
export type ConnectTranscriptionsReq = NonNullable<WebsocketsAudioTranscriptionsCreateData['query']>;

/** The parameters of `websockets.chat.create`. */
export type ConnectChatReq = NonNullable<WebsocketsChatCreateData['query']>;

/** The parameters of `workspaces.members.list`. */
export type ListWorkspaceMembersReq = NonNullable<WorkspacesMembersListData['query']>;

/** The parameters of `apps.list`. */
export type ListAppReq = NonNullable<AppsListData['query']>;

/** The parameters of `apps.collaborators.delete`. */
export type AppsCollaboratorsDeleteParams = NonNullable<AppsCollaboratorsDeleteData['path']>;

/** The parameters of `folders.list`. */
export type ListFolderReq = NonNullable<FoldersListData['query']>;

/** The parameters of `folders.retrieve`. */
export type FoldersRetrieveParams = NonNullable<FoldersRetrieveData['path']>;

/** The parameters of `entities.copyTasks.retrieve`. */
export type EntitiesCopyTasksRetrieveParams = NonNullable<EntitiesCopyTasksRetrieveData['path']>;

/** The parameters of `plugins.mget`. */
export type MgetPluginReq = NonNullable<PluginsMgetData['query']>;

/** The parameters of `plugins.retrieve`. */
export type PluginsRetrieveParams = NonNullable<PluginsRetrieveData['path']>;

/** The parameters of `stores.categories.list`. */
export type ListStoreCategoryReq = NonNullable<StoresCategoriesListData['query']>;

/** The parameters of `stores.plugins.list`. */
export type ListStorePluginReq = NonNullable<StoresPluginsListData['query']>;

/** The parameters of `apiApps.list`. */
export type ListApiAppReq = NonNullable<ApiAppsListData['query']>;

/** The parameters of `apiApps.delete`. */
export type ApiAppsDeleteParams = NonNullable<ApiAppsDeleteData['path']>;

/** The parameters of `apiApps.events.list`. */
export type ListApiAppEventReq = NonNullable<ApiAppsEventsListData['query']>;

/** The parameters of `commerce.benefits.retrieve`. */
export type RetrieveBenefitReq = NonNullable<CommerceBenefitsRetrieveData['query']>;

/** The parameters of `commerce.benefits.billTasks.list`. */
export type ListBillTaskReq = NonNullable<CommerceBenefitsBillTasksListData['query']>;

/** The parameters of `commerce.benefits.limitations.list`. */
export type ListBenefitLimitationReq = NonNullable<CommerceBenefitsLimitationsListData['query']>;

/** The parameters of `enterprises.organizations.list`. */
export type ListEnterpriseOrganizationsReq = NonNullable<EnterprisesOrganizationsListData['query']>;

/** The parameters of `organizations.members.list`. */
export type ListOrganizationMembersReq = NonNullable<OrganizationsMembersListData['query']>;

/** The parameters of `oauth.authorize`. */
export type AuthorizeReq = NonNullable<OauthAuthorizeData['query']>;

/** The parameters of `oauth.authorizeWorkspace`. */
export type AuthorizeWorkspaceReq = NonNullable<OauthAuthorizeWorkspaceData['query']>;
