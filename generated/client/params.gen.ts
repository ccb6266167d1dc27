// Made from openapi/ by `npm run generate`.

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

/** What `chat.create` takes. */
export type CreateChatReq = CreateChatBody & NonNullable<ChatCreateData['query']>;

/** What `chat.retrieve` takes. */
export type RetrieveChatReq = NonNullable<ChatRetrieveData['query']>;

/** What `chat.messages.list` takes. */
export type ListChatMessagesReq = NonNullable<ChatMessagesListData['query']>;

/** What `chat.submitToolOutputs` takes. */
export type SubmitToolOutputsReq = SubmitToolOutputsBody & NonNullable<ChatSubmitToolOutputsData['query']>;

/** What `conversations.retrieve` takes. */
export type ConversationsRetrieveParams = NonNullable<ConversationsRetrieveData['query']>;

/** What `conversations.list` takes. */
export type ListConversationReq = NonNullable<ConversationsListData['query']>;

/** What `conversations.update` takes. */
export type UpdateConversationReq = UpdateConversationBody;

/** What `conversations.delete` takes. */
export type ConversationsDeleteParams = NonNullable<ConversationsDeleteData['path']>;

/** What `conversations.clear` takes. */
export type ConversationsClearParams = NonNullable<ConversationsClearData['path']>;

/** What `conversations.messages.create` takes. */
export type CreateMessageReq = CreateMessageBody;

/** What `conversations.messages.list` takes. */
export type ListMessageReq = ListMessageBody;

/** What `conversations.messages.retrieve` takes. */
export type ConversationsMessagesRetrieveParams = NonNullable<ConversationsMessagesRetrieveData['query']>;

/** What `conversations.messages.update` takes. */
export type UpdateMessageReq = UpdateMessageBody;

/** What `conversations.messages.delete` takes. */
export type ConversationsMessagesDeleteParams = NonNullable<ConversationsMessagesDeleteData['query']>;

/** What `conversations.messages.feedback.create` takes. */
export type CreateMessageFeedbackReq = CreateMessageFeedbackBody;

/** What `conversations.messages.feedback.delete` takes. */
export type ConversationsMessagesFeedbackDeleteParams = NonNullable<ConversationsMessagesFeedbackDeleteData['path']>;

/** What `files.retrieve` takes. */
export type FilesRetrieveParams = NonNullable<FilesRetrieveData['query']>;

/** What `workspaces.list` takes. */
export type ListWorkSpacesReq = NonNullable<WorkspacesListData['query']>;

/** What `variables.retrieve` takes. */
export type VariableRetrieveReq = NonNullable<VariablesRetrieveData['query']>;

/** What `bots.listNew` takes. */
export type ListBotNewReq = NonNullable<BotsListNewData['query']>;

/** What `bots.retrieveNew` takes. */
export type RetrieveBotNewReq = NonNullable<BotsRetrieveNewData['query']>;

/** What `bots.collaborators.delete` takes. */
export type BotsCollaboratorsDeleteParams = NonNullable<BotsCollaboratorsDeleteData['path']>;

/** What `bots.versions.list` takes. */
export type ListBotVersionReq = NonNullable<BotsVersionsListData['query']>;

/** What `bots.retrieve` takes. */
export type RetrieveBotReq = NonNullable<BotsRetrieveData['query']>;

/** What `bots.list` takes. */
export type ListBotReq = NonNullable<BotsListData['query']>;

/** What `workflows.runs.history.retrieve` takes. */
export type WorkflowsRunsHistoryRetrieveParams = NonNullable<WorkflowsRunsHistoryRetrieveData['path']>;

/** What `workflows.runs.history.executeNodes.retrieve` takes. */
export type WorkflowsRunsHistoryExecuteNodesRetrieveParams = NonNullable<
  WorkflowsRunsHistoryExecuteNodesRetrieveData['path']
>;

/** What `workflows.list` takes. */
export type ListWorkflowsReq = NonNullable<WorkflowsListData['query']>;

/** What `workflows.retrieve` takes. */
export type RetrieveWorkflowReq = NonNullable<WorkflowsRetrieveData['query']>;

/** What `workflows.versions.list` takes. */
export type ListWorkflowVersionsReq = NonNullable<WorkflowsVersionsListData['query']>;

/** What `workflows.collaborators.delete` takes. */
export type WorkflowsCollaboratorsDeleteParams = NonNullable<WorkflowsCollaboratorsDeleteData['path']>;

/** What `datasets.list` takes. */
export type ListDatasetReq = NonNullable<DatasetsListData['query']>;

/** What `datasets.delete` takes. */
export type DatasetsDeleteParams = NonNullable<DatasetsDeleteData['path']>;

/** What `datasets.images.list` takes. */
export type ListImageReq = NonNullable<DatasetsImagesListData['query']>;

/** What `audio.live.retrieve` takes. */
export type RetrieveLiveReq = NonNullable<AudioLiveRetrieveData['path']>;

/** What `audio.voices.list` takes. */
export type ListVoicesReq = NonNullable<AudioVoicesListData['query']>;

/** What `audio.voiceprintGroups.list` takes. */
export type ListVoiceprintGroupReq = NonNullable<AudioVoiceprintGroupsListData['query']>;

/** What `audio.voiceprintGroups.delete` takes. */
export type AudioVoiceprintGroupsDeleteParams = NonNullable<AudioVoiceprintGroupsDeleteData['path']>;

/** What `audio.voiceprintGroups.features.list` takes. */
export type ListVoiceprintFeatureReq = NonNullable<AudioVoiceprintGroupsFeaturesListData['query']>;

/** What `audio.voiceprintGroups.features.delete` takes. */
export type AudioVoiceprintGroupsFeaturesDeleteParams = NonNullable<AudioVoiceprintGroupsFeaturesDeleteData['path']>;

/** What `websockets.audio.speech.create` takes. */
export type ConnectSpeechReq = NonNullable<WebsocketsAudioSpeechCreateData['query']>;

/** What `websockets.audio.transcriptions.create` takes. */
export type ConnectTranscriptionsReq = NonNullable<WebsocketsAudioTranscriptionsCreateData['query']>;

/** What `websockets.chat.create` takes. */
export type ConnectChatReq = NonNullable<WebsocketsChatCreateData['query']>;

/** What `workspaces.members.list` takes. */
export type ListWorkspaceMembersReq = NonNullable<WorkspacesMembersListData['query']>;

/** What `apps.list` takes. */
export type ListAppReq = NonNullable<AppsListData['query']>;

/** What `apps.collaborators.delete` takes. */
export type AppsCollaboratorsDeleteParams = NonNullable<AppsCollaboratorsDeleteData['path']>;

/** What `folders.list` takes. */
export type ListFolderReq = NonNullable<FoldersListData['query']>;

/** What `folders.retrieve` takes. */
export type FoldersRetrieveParams = NonNullable<FoldersRetrieveData['path']>;

/** What `entities.copyTasks.retrieve` takes. */
export type EntitiesCopyTasksRetrieveParams = NonNullable<EntitiesCopyTasksRetrieveData['path']>;

/** What `plugins.mget` takes. */
export type MgetPluginReq = NonNullable<PluginsMgetData['query']>;

/** What `plugins.retrieve` takes. */
export type PluginsRetrieveParams = NonNullable<PluginsRetrieveData['path']>;

/** What `stores.categories.list` takes. */
export type ListStoreCategoryReq = NonNullable<StoresCategoriesListData['query']>;

/** What `stores.plugins.list` takes. */
export type ListStorePluginReq = NonNullable<StoresPluginsListData['query']>;

/** What `apiApps.list` takes. */
export type ListApiAppReq = NonNullable<ApiAppsListData['query']>;

/** What `apiApps.delete` takes. */
export type ApiAppsDeleteParams = NonNullable<ApiAppsDeleteData['path']>;

/** What `apiApps.events.list` takes. */
export type ListApiAppEventReq = NonNullable<ApiAppsEventsListData['query']>;

/** What `commerce.benefits.retrieve` takes. */
export type RetrieveBenefitReq = NonNullable<CommerceBenefitsRetrieveData['query']>;

/** What `commerce.benefits.billTasks.list` takes. */
export type ListBillTaskReq = NonNullable<CommerceBenefitsBillTasksListData['query']>;

/** What `commerce.benefits.limitations.list` takes. */
export type ListBenefitLimitationReq = NonNullable<CommerceBenefitsLimitationsListData['query']>;

/** What `enterprises.organizations.list` takes. */
export type ListEnterpriseOrganizationsReq = NonNullable<EnterprisesOrganizationsListData['query']>;

/** What `organizations.members.list` takes. */
export type ListOrganizationMembersReq = NonNullable<OrganizationsMembersListData['query']>;

/** What `oauth.authorize` takes. */
export type AuthorizeReq = NonNullable<OauthAuthorizeData['query']>;

/** What `oauth.authorizeWorkspace` takes. */
export type AuthorizeWorkspaceReq = NonNullable<OauthAuthorizeWorkspaceData['query']>;
