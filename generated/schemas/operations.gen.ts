// Generated from openapi/ by `npm run generate`. Do not edit.

import * as answers from '../answers/zod.gen.js';
import * as requests from '../requests/zod.gen.js';

/** The schemas by operation ID: request, response, events of its stream, and events of its socket in both directions. */
export interface OperationSchemas {
  readonly 'chat.create': {
    readonly path: undefined;
    readonly query: typeof requests.zChatCreateQuery;
    readonly body: typeof requests.zChatCreateBody;
    readonly response: typeof answers.zChatCreateResponse;
    readonly events: typeof answers.zChatStreamEvent;
    readonly clientEvents: undefined;
  };
  readonly 'chat.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zChatRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof answers.zChatRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'chat.cancel': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zChatCancelBody;
    readonly response: typeof answers.zChatCancelResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'chat.messages.list': {
    readonly path: undefined;
    readonly query: typeof requests.zChatMessagesListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zChatMessagesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'chat.submitToolOutputs': {
    readonly path: undefined;
    readonly query: typeof requests.zChatSubmitToolOutputsQuery;
    readonly body: typeof requests.zChatSubmitToolOutputsBody;
    readonly response: typeof answers.zChatSubmitToolOutputsResponse;
    readonly events: typeof answers.zChatStreamEvent;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zConversationsCreateBody;
    readonly response: typeof answers.zConversationsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof answers.zConversationsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.list': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zConversationsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.update': {
    readonly path: typeof requests.zConversationsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zConversationsUpdateBody;
    readonly response: typeof answers.zConversationsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.delete': {
    readonly path: typeof requests.zConversationsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zConversationsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.clear': {
    readonly path: typeof requests.zConversationsClearPath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zConversationsClearResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.create': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesCreateQuery;
    readonly body: typeof requests.zConversationsMessagesCreateBody;
    readonly response: typeof answers.zConversationsMessagesCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.list': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesListQuery;
    readonly body: typeof requests.zConversationsMessagesListBody;
    readonly response: typeof answers.zConversationsMessagesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof answers.zConversationsMessagesRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.update': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesUpdateQuery;
    readonly body: typeof requests.zConversationsMessagesUpdateBody;
    readonly response: typeof answers.zConversationsMessagesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.delete': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesDeleteQuery;
    readonly body: undefined;
    readonly response: typeof answers.zConversationsMessagesDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.feedback.create': {
    readonly path: typeof requests.zConversationsMessagesFeedbackCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zConversationsMessagesFeedbackCreateBody;
    readonly response: typeof answers.zConversationsMessagesFeedbackCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.feedback.delete': {
    readonly path: typeof requests.zConversationsMessagesFeedbackDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zConversationsMessagesFeedbackDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'files.upload': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zFilesUploadBody;
    readonly response: typeof answers.zFilesUploadResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'files.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zFilesRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof answers.zFilesRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'users.me': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zUsersMeResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.list': {
    readonly path: undefined;
    readonly query: typeof requests.zWorkspacesListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zWorkspacesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkspacesCreateBody;
    readonly response: typeof answers.zWorkspacesCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'variables.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zVariablesRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof answers.zVariablesRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'variables.update': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zVariablesUpdateBody;
    readonly response: typeof answers.zVariablesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zBotsCreateBody;
    readonly response: typeof answers.zBotsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.update': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zBotsUpdateBody;
    readonly response: typeof answers.zBotsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.publish': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zBotsPublishBody;
    readonly response: typeof answers.zBotsPublishResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.listNew': {
    readonly path: undefined;
    readonly query: typeof requests.zBotsListNewQuery;
    readonly body: undefined;
    readonly response: typeof answers.zBotsListNewResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.retrieveNew': {
    readonly path: typeof requests.zBotsRetrieveNewPath;
    readonly query: typeof requests.zBotsRetrieveNewQuery;
    readonly body: undefined;
    readonly response: typeof answers.zBotsRetrieveNewResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.collaborationModes.update': {
    readonly path: typeof requests.zBotsCollaborationModesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zBotsCollaborationModesUpdateBody;
    readonly response: typeof answers.zBotsCollaborationModesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.collaborators.create': {
    readonly path: typeof requests.zBotsCollaboratorsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zBotsCollaboratorsCreateBody;
    readonly response: typeof answers.zBotsCollaboratorsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.collaborators.delete': {
    readonly path: typeof requests.zBotsCollaboratorsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zBotsCollaboratorsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.unpublish': {
    readonly path: typeof requests.zBotsUnpublishPath;
    readonly query: undefined;
    readonly body: typeof requests.zBotsUnpublishBody;
    readonly response: typeof answers.zBotsUnpublishResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.versions.list': {
    readonly path: typeof requests.zBotsVersionsListPath;
    readonly query: typeof requests.zBotsVersionsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zBotsVersionsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zBotsRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof answers.zBotsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.list': {
    readonly path: undefined;
    readonly query: typeof requests.zBotsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zBotsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsRunsCreateBody;
    readonly response: typeof answers.zWorkflowsRunsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.stream': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsRunsStreamBody;
    readonly response: undefined;
    readonly events: typeof answers.zWorkflowEvent;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.resume': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsRunsResumeBody;
    readonly response: undefined;
    readonly events: typeof answers.zWorkflowEvent;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.resumeBlocking': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsRunsResumeBlockingBody;
    readonly response: typeof answers.zWorkflowsRunsResumeBlockingResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.history.retrieve': {
    readonly path: typeof requests.zWorkflowsRunsHistoryRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zWorkflowsRunsHistoryRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.history.executeNodes.retrieve': {
    readonly path: typeof requests.zWorkflowsRunsHistoryExecuteNodesRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zWorkflowsRunsHistoryExecuteNodesRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.chat.stream': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsChatStreamBody;
    readonly response: undefined;
    readonly events: typeof answers.zChatflowStreamEvent;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.list': {
    readonly path: undefined;
    readonly query: typeof requests.zWorkflowsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zWorkflowsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.retrieve': {
    readonly path: typeof requests.zWorkflowsRetrievePath;
    readonly query: typeof requests.zWorkflowsRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof answers.zWorkflowsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.versions.list': {
    readonly path: typeof requests.zWorkflowsVersionsListPath;
    readonly query: typeof requests.zWorkflowsVersionsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zWorkflowsVersionsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.collaborationModes.update': {
    readonly path: typeof requests.zWorkflowsCollaborationModesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsCollaborationModesUpdateBody;
    readonly response: typeof answers.zWorkflowsCollaborationModesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.collaborators.create': {
    readonly path: typeof requests.zWorkflowsCollaboratorsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsCollaboratorsCreateBody;
    readonly response: typeof answers.zWorkflowsCollaboratorsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.collaborators.delete': {
    readonly path: typeof requests.zWorkflowsCollaboratorsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zWorkflowsCollaboratorsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.list': {
    readonly path: undefined;
    readonly query: typeof requests.zDatasetsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zDatasetsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsCreateBody;
    readonly response: typeof answers.zDatasetsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.update': {
    readonly path: typeof requests.zDatasetsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsUpdateBody;
    readonly response: typeof answers.zDatasetsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.delete': {
    readonly path: typeof requests.zDatasetsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zDatasetsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.process': {
    readonly path: typeof requests.zDatasetsProcessPath;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsProcessBody;
    readonly response: typeof answers.zDatasetsProcessResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.images.list': {
    readonly path: typeof requests.zDatasetsImagesListPath;
    readonly query: typeof requests.zDatasetsImagesListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zDatasetsImagesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.images.update': {
    readonly path: typeof requests.zDatasetsImagesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsImagesUpdateBody;
    readonly response: typeof answers.zDatasetsImagesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.documents.list': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsDocumentsListBody;
    readonly response: typeof answers.zDatasetsDocumentsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.documents.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsDocumentsCreateBody;
    readonly response: typeof answers.zDatasetsDocumentsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.documents.update': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsDocumentsUpdateBody;
    readonly response: typeof answers.zDatasetsDocumentsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.documents.delete': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsDocumentsDeleteBody;
    readonly response: typeof answers.zDatasetsDocumentsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.rooms.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zAudioRoomsCreateBody;
    readonly response: typeof answers.zAudioRoomsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.live.retrieve': {
    readonly path: typeof requests.zAudioLiveRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zAudioLiveRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voices.list': {
    readonly path: undefined;
    readonly query: typeof requests.zAudioVoicesListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zAudioVoicesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voices.clone': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoicesCloneBody;
    readonly response: typeof answers.zAudioVoicesCloneResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.list': {
    readonly path: undefined;
    readonly query: typeof requests.zAudioVoiceprintGroupsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zAudioVoiceprintGroupsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsCreateBody;
    readonly response: typeof answers.zAudioVoiceprintGroupsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.update': {
    readonly path: typeof requests.zAudioVoiceprintGroupsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsUpdateBody;
    readonly response: typeof answers.zAudioVoiceprintGroupsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.delete': {
    readonly path: typeof requests.zAudioVoiceprintGroupsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zAudioVoiceprintGroupsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.list': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesListPath;
    readonly query: typeof requests.zAudioVoiceprintGroupsFeaturesListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zAudioVoiceprintGroupsFeaturesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.create': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsFeaturesCreateBody;
    readonly response: typeof answers.zAudioVoiceprintGroupsFeaturesCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.update': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsFeaturesUpdateBody;
    readonly response: typeof answers.zAudioVoiceprintGroupsFeaturesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.delete': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zAudioVoiceprintGroupsFeaturesDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.speakerIdentify': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody;
    readonly response: typeof answers.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.speech.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zAudioSpeechCreateBody;
    readonly response: undefined;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'websockets.audio.speech.create': {
    readonly path: undefined;
    readonly query: typeof requests.zWebsocketsAudioSpeechCreateQuery;
    readonly body: undefined;
    readonly response: undefined;
    readonly events: typeof answers.zCreateSpeechWsRes;
    readonly clientEvents: typeof requests.zCreateSpeechWsReqInput;
  };
  readonly 'audio.transcriptions.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zAudioTranscriptionsCreateBody;
    readonly response: typeof answers.zAudioTranscriptionsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'websockets.audio.transcriptions.create': {
    readonly path: undefined;
    readonly query: typeof requests.zWebsocketsAudioTranscriptionsCreateQuery;
    readonly body: undefined;
    readonly response: undefined;
    readonly events: typeof answers.zCreateTranscriptionsWsRes;
    readonly clientEvents: typeof requests.zCreateTranscriptionsWsReqInput;
  };
  readonly 'websockets.audio.simultInterpretation.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: undefined;
    readonly events: typeof answers.zCreateSimultInterpretationsWsRes;
    readonly clientEvents: typeof requests.zCreateSimultInterpretationsWsReqInput;
  };
  readonly 'websockets.chat.create': {
    readonly path: undefined;
    readonly query: typeof requests.zWebsocketsChatCreateQuery;
    readonly body: undefined;
    readonly response: undefined;
    readonly events: typeof answers.zCreateChatWsRes;
    readonly clientEvents: typeof requests.zCreateChatWsReqInput;
  };
  readonly 'workspaces.update': {
    readonly path: typeof requests.zWorkspacesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkspacesUpdateBody;
    readonly response: typeof answers.zWorkspacesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.members.list': {
    readonly path: typeof requests.zWorkspacesMembersListPath;
    readonly query: typeof requests.zWorkspacesMembersListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zWorkspacesMembersListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.members.create': {
    readonly path: typeof requests.zWorkspacesMembersCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkspacesMembersCreateBody;
    readonly response: typeof answers.zWorkspacesMembersCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.members.delete': {
    readonly path: typeof requests.zWorkspacesMembersDeletePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkspacesMembersDeleteBody;
    readonly response: typeof answers.zWorkspacesMembersDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apps.list': {
    readonly path: undefined;
    readonly query: typeof requests.zAppsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zAppsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apps.collaborators.create': {
    readonly path: typeof requests.zAppsCollaboratorsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zAppsCollaboratorsCreateBody;
    readonly response: typeof answers.zAppsCollaboratorsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apps.collaborators.delete': {
    readonly path: typeof requests.zAppsCollaboratorsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zAppsCollaboratorsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'folders.list': {
    readonly path: undefined;
    readonly query: typeof requests.zFoldersListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zFoldersListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'folders.retrieve': {
    readonly path: typeof requests.zFoldersRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zFoldersRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'entities.copyTasks.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zEntitiesCopyTasksCreateBody;
    readonly response: typeof answers.zEntitiesCopyTasksCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'entities.copyTasks.retrieve': {
    readonly path: typeof requests.zEntitiesCopyTasksRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zEntitiesCopyTasksRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'templates.duplicate': {
    readonly path: typeof requests.zTemplatesDuplicatePath;
    readonly query: undefined;
    readonly body: typeof requests.zTemplatesDuplicateBody;
    readonly response: typeof answers.zTemplatesDuplicateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'plugins.mget': {
    readonly path: undefined;
    readonly query: typeof requests.zPluginsMgetQuery;
    readonly body: undefined;
    readonly response: typeof answers.zPluginsMgetResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'plugins.retrieve': {
    readonly path: typeof requests.zPluginsRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zPluginsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'plugins.tools.call': {
    readonly path: typeof requests.zPluginsToolsCallPath;
    readonly query: undefined;
    readonly body: typeof requests.zPluginsToolsCallBody;
    readonly response: typeof answers.zPluginsToolsCallResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'stores.categories.list': {
    readonly path: undefined;
    readonly query: typeof requests.zStoresCategoriesListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zStoresCategoriesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'stores.plugins.list': {
    readonly path: undefined;
    readonly query: typeof requests.zStoresPluginsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zStoresPluginsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'connectors.bots.update': {
    readonly path: typeof requests.zConnectorsBotsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zConnectorsBotsUpdateBody;
    readonly response: typeof answers.zConnectorsBotsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'connectors.install': {
    readonly path: typeof requests.zConnectorsInstallPath;
    readonly query: undefined;
    readonly body: typeof requests.zConnectorsInstallBody;
    readonly response: typeof answers.zConnectorsInstallResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'connectors.userConfigs.create': {
    readonly path: typeof requests.zConnectorsUserConfigsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zConnectorsUserConfigsCreateBody;
    readonly response: typeof answers.zConnectorsUserConfigsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.list': {
    readonly path: undefined;
    readonly query: typeof requests.zApiAppsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zApiAppsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zApiAppsCreateBody;
    readonly response: typeof answers.zApiAppsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.update': {
    readonly path: typeof requests.zApiAppsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zApiAppsUpdateBody;
    readonly response: typeof answers.zApiAppsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.delete': {
    readonly path: typeof requests.zApiAppsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof answers.zApiAppsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.events.list': {
    readonly path: typeof requests.zApiAppsEventsListPath;
    readonly query: typeof requests.zApiAppsEventsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zApiAppsEventsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.events.create': {
    readonly path: typeof requests.zApiAppsEventsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zApiAppsEventsCreateBody;
    readonly response: typeof answers.zApiAppsEventsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.events.delete': {
    readonly path: typeof requests.zApiAppsEventsDeletePath;
    readonly query: undefined;
    readonly body: typeof requests.zApiAppsEventsDeleteBody;
    readonly response: typeof answers.zApiAppsEventsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zCommerceBenefitsRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof answers.zCommerceBenefitsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.billTasks.list': {
    readonly path: undefined;
    readonly query: typeof requests.zCommerceBenefitsBillTasksListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zCommerceBenefitsBillTasksListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.billTasks.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zCommerceBenefitsBillTasksCreateBody;
    readonly response: typeof answers.zCommerceBenefitsBillTasksCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.limitations.list': {
    readonly path: undefined;
    readonly query: typeof requests.zCommerceBenefitsLimitationsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zCommerceBenefitsLimitationsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.limitations.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zCommerceBenefitsLimitationsCreateBody;
    readonly response: typeof answers.zCommerceBenefitsLimitationsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.limitations.update': {
    readonly path: typeof requests.zCommerceBenefitsLimitationsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zCommerceBenefitsLimitationsUpdateBody;
    readonly response: typeof answers.zCommerceBenefitsLimitationsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.members.create': {
    readonly path: typeof requests.zEnterprisesMembersCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zEnterprisesMembersCreateBody;
    readonly response: typeof answers.zEnterprisesMembersCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.members.update': {
    readonly path: typeof requests.zEnterprisesMembersUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zEnterprisesMembersUpdateBody;
    readonly response: typeof answers.zEnterprisesMembersUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.members.delete': {
    readonly path: typeof requests.zEnterprisesMembersDeletePath;
    readonly query: undefined;
    readonly body: typeof requests.zEnterprisesMembersDeleteBody;
    readonly response: typeof answers.zEnterprisesMembersDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.organizations.list': {
    readonly path: typeof requests.zEnterprisesOrganizationsListPath;
    readonly query: typeof requests.zEnterprisesOrganizationsListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zEnterprisesOrganizationsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.organizations.create': {
    readonly path: typeof requests.zEnterprisesOrganizationsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zEnterprisesOrganizationsCreateBody;
    readonly response: typeof answers.zEnterprisesOrganizationsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.update': {
    readonly path: typeof requests.zOrganizationsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zOrganizationsUpdateBody;
    readonly response: typeof answers.zOrganizationsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.members.list': {
    readonly path: typeof requests.zOrganizationsMembersListPath;
    readonly query: typeof requests.zOrganizationsMembersListQuery;
    readonly body: undefined;
    readonly response: typeof answers.zOrganizationsMembersListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.members.create': {
    readonly path: typeof requests.zOrganizationsMembersCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zOrganizationsMembersCreateBody;
    readonly response: typeof answers.zOrganizationsMembersCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.members.update': {
    readonly path: typeof requests.zOrganizationsMembersUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zOrganizationsMembersUpdateBody;
    readonly response: typeof answers.zOrganizationsMembersUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.members.delete': {
    readonly path: typeof requests.zOrganizationsMembersDeletePath;
    readonly query: undefined;
    readonly body: typeof requests.zOrganizationsMembersDeleteBody;
    readonly response: typeof answers.zOrganizationsMembersDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.authorize': {
    readonly path: undefined;
    readonly query: typeof requests.zOauthAuthorizeQuery;
    readonly body: undefined;
    readonly response: undefined;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.authorizeWorkspace': {
    readonly path: typeof requests.zOauthAuthorizeWorkspacePath;
    readonly query: typeof requests.zOauthAuthorizeWorkspaceQuery;
    readonly body: undefined;
    readonly response: undefined;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.token.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zOauthTokenCreateBody;
    readonly response: typeof answers.zOauthTokenCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.token.createForAccount': {
    readonly path: typeof requests.zOauthTokenCreateForAccountPath;
    readonly query: undefined;
    readonly body: typeof requests.zOauthTokenCreateForAccountBody;
    readonly response: typeof answers.zOauthTokenCreateForAccountResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.token.createForEnterprise': {
    readonly path: typeof requests.zOauthTokenCreateForEnterprisePath;
    readonly query: undefined;
    readonly body: typeof requests.zOauthTokenCreateForEnterpriseBody;
    readonly response: typeof answers.zOauthTokenCreateForEnterpriseResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.deviceCode.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zOauthDeviceCodeCreateBody;
    readonly response: typeof answers.zOauthDeviceCodeCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.deviceCode.createForWorkspace': {
    readonly path: typeof requests.zOauthDeviceCodeCreateForWorkspacePath;
    readonly query: undefined;
    readonly body: typeof requests.zOauthDeviceCodeCreateForWorkspaceBody;
    readonly response: typeof answers.zOauthDeviceCodeCreateForWorkspaceResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
}

export const operationSchemas: OperationSchemas = {
  'chat.create': {
    path: undefined,
    query: requests.zChatCreateQuery,
    body: requests.zChatCreateBody,
    response: answers.zChatCreateResponse,
    events: answers.zChatStreamEvent,
    clientEvents: undefined,
  },
  'chat.retrieve': {
    path: undefined,
    query: requests.zChatRetrieveQuery,
    body: undefined,
    response: answers.zChatRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'chat.cancel': {
    path: undefined,
    query: undefined,
    body: requests.zChatCancelBody,
    response: answers.zChatCancelResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'chat.messages.list': {
    path: undefined,
    query: requests.zChatMessagesListQuery,
    body: undefined,
    response: answers.zChatMessagesListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'chat.submitToolOutputs': {
    path: undefined,
    query: requests.zChatSubmitToolOutputsQuery,
    body: requests.zChatSubmitToolOutputsBody,
    response: answers.zChatSubmitToolOutputsResponse,
    events: answers.zChatStreamEvent,
    clientEvents: undefined,
  },
  'conversations.create': {
    path: undefined,
    query: undefined,
    body: requests.zConversationsCreateBody,
    response: answers.zConversationsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.retrieve': {
    path: undefined,
    query: requests.zConversationsRetrieveQuery,
    body: undefined,
    response: answers.zConversationsRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.list': {
    path: undefined,
    query: requests.zConversationsListQuery,
    body: undefined,
    response: answers.zConversationsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.update': {
    path: requests.zConversationsUpdatePath,
    query: undefined,
    body: requests.zConversationsUpdateBody,
    response: answers.zConversationsUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.delete': {
    path: requests.zConversationsDeletePath,
    query: undefined,
    body: undefined,
    response: answers.zConversationsDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.clear': {
    path: requests.zConversationsClearPath,
    query: undefined,
    body: undefined,
    response: answers.zConversationsClearResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.messages.create': {
    path: undefined,
    query: requests.zConversationsMessagesCreateQuery,
    body: requests.zConversationsMessagesCreateBody,
    response: answers.zConversationsMessagesCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.messages.list': {
    path: undefined,
    query: requests.zConversationsMessagesListQuery,
    body: requests.zConversationsMessagesListBody,
    response: answers.zConversationsMessagesListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.messages.retrieve': {
    path: undefined,
    query: requests.zConversationsMessagesRetrieveQuery,
    body: undefined,
    response: answers.zConversationsMessagesRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.messages.update': {
    path: undefined,
    query: requests.zConversationsMessagesUpdateQuery,
    body: requests.zConversationsMessagesUpdateBody,
    response: answers.zConversationsMessagesUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.messages.delete': {
    path: undefined,
    query: requests.zConversationsMessagesDeleteQuery,
    body: undefined,
    response: answers.zConversationsMessagesDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.messages.feedback.create': {
    path: requests.zConversationsMessagesFeedbackCreatePath,
    query: undefined,
    body: requests.zConversationsMessagesFeedbackCreateBody,
    response: answers.zConversationsMessagesFeedbackCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'conversations.messages.feedback.delete': {
    path: requests.zConversationsMessagesFeedbackDeletePath,
    query: undefined,
    body: undefined,
    response: answers.zConversationsMessagesFeedbackDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'files.upload': {
    path: undefined,
    query: undefined,
    body: requests.zFilesUploadBody,
    response: answers.zFilesUploadResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'files.retrieve': {
    path: undefined,
    query: requests.zFilesRetrieveQuery,
    body: undefined,
    response: answers.zFilesRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'users.me': {
    path: undefined,
    query: undefined,
    body: undefined,
    response: answers.zUsersMeResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workspaces.list': {
    path: undefined,
    query: requests.zWorkspacesListQuery,
    body: undefined,
    response: answers.zWorkspacesListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workspaces.create': {
    path: undefined,
    query: undefined,
    body: requests.zWorkspacesCreateBody,
    response: answers.zWorkspacesCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'variables.retrieve': {
    path: undefined,
    query: requests.zVariablesRetrieveQuery,
    body: undefined,
    response: answers.zVariablesRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'variables.update': {
    path: undefined,
    query: undefined,
    body: requests.zVariablesUpdateBody,
    response: answers.zVariablesUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.create': {
    path: undefined,
    query: undefined,
    body: requests.zBotsCreateBody,
    response: answers.zBotsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.update': {
    path: undefined,
    query: undefined,
    body: requests.zBotsUpdateBody,
    response: answers.zBotsUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.publish': {
    path: undefined,
    query: undefined,
    body: requests.zBotsPublishBody,
    response: answers.zBotsPublishResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.listNew': {
    path: undefined,
    query: requests.zBotsListNewQuery,
    body: undefined,
    response: answers.zBotsListNewResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.retrieveNew': {
    path: requests.zBotsRetrieveNewPath,
    query: requests.zBotsRetrieveNewQuery,
    body: undefined,
    response: answers.zBotsRetrieveNewResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.collaborationModes.update': {
    path: requests.zBotsCollaborationModesUpdatePath,
    query: undefined,
    body: requests.zBotsCollaborationModesUpdateBody,
    response: answers.zBotsCollaborationModesUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.collaborators.create': {
    path: requests.zBotsCollaboratorsCreatePath,
    query: undefined,
    body: requests.zBotsCollaboratorsCreateBody,
    response: answers.zBotsCollaboratorsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.collaborators.delete': {
    path: requests.zBotsCollaboratorsDeletePath,
    query: undefined,
    body: undefined,
    response: answers.zBotsCollaboratorsDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.unpublish': {
    path: requests.zBotsUnpublishPath,
    query: undefined,
    body: requests.zBotsUnpublishBody,
    response: answers.zBotsUnpublishResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.versions.list': {
    path: requests.zBotsVersionsListPath,
    query: requests.zBotsVersionsListQuery,
    body: undefined,
    response: answers.zBotsVersionsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.retrieve': {
    path: undefined,
    query: requests.zBotsRetrieveQuery,
    body: undefined,
    response: answers.zBotsRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'bots.list': {
    path: undefined,
    query: requests.zBotsListQuery,
    body: undefined,
    response: answers.zBotsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.runs.create': {
    path: undefined,
    query: undefined,
    body: requests.zWorkflowsRunsCreateBody,
    response: answers.zWorkflowsRunsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.runs.stream': {
    path: undefined,
    query: undefined,
    body: requests.zWorkflowsRunsStreamBody,
    response: undefined,
    events: answers.zWorkflowEvent,
    clientEvents: undefined,
  },
  'workflows.runs.resume': {
    path: undefined,
    query: undefined,
    body: requests.zWorkflowsRunsResumeBody,
    response: undefined,
    events: answers.zWorkflowEvent,
    clientEvents: undefined,
  },
  'workflows.runs.resumeBlocking': {
    path: undefined,
    query: undefined,
    body: requests.zWorkflowsRunsResumeBlockingBody,
    response: answers.zWorkflowsRunsResumeBlockingResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.runs.history.retrieve': {
    path: requests.zWorkflowsRunsHistoryRetrievePath,
    query: undefined,
    body: undefined,
    response: answers.zWorkflowsRunsHistoryRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.runs.history.executeNodes.retrieve': {
    path: requests.zWorkflowsRunsHistoryExecuteNodesRetrievePath,
    query: undefined,
    body: undefined,
    response: answers.zWorkflowsRunsHistoryExecuteNodesRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.chat.stream': {
    path: undefined,
    query: undefined,
    body: requests.zWorkflowsChatStreamBody,
    response: undefined,
    events: answers.zChatflowStreamEvent,
    clientEvents: undefined,
  },
  'workflows.list': {
    path: undefined,
    query: requests.zWorkflowsListQuery,
    body: undefined,
    response: answers.zWorkflowsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.retrieve': {
    path: requests.zWorkflowsRetrievePath,
    query: requests.zWorkflowsRetrieveQuery,
    body: undefined,
    response: answers.zWorkflowsRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.versions.list': {
    path: requests.zWorkflowsVersionsListPath,
    query: requests.zWorkflowsVersionsListQuery,
    body: undefined,
    response: answers.zWorkflowsVersionsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.collaborationModes.update': {
    path: requests.zWorkflowsCollaborationModesUpdatePath,
    query: undefined,
    body: requests.zWorkflowsCollaborationModesUpdateBody,
    response: answers.zWorkflowsCollaborationModesUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.collaborators.create': {
    path: requests.zWorkflowsCollaboratorsCreatePath,
    query: undefined,
    body: requests.zWorkflowsCollaboratorsCreateBody,
    response: answers.zWorkflowsCollaboratorsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workflows.collaborators.delete': {
    path: requests.zWorkflowsCollaboratorsDeletePath,
    query: undefined,
    body: undefined,
    response: answers.zWorkflowsCollaboratorsDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.list': {
    path: undefined,
    query: requests.zDatasetsListQuery,
    body: undefined,
    response: answers.zDatasetsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.create': {
    path: undefined,
    query: undefined,
    body: requests.zDatasetsCreateBody,
    response: answers.zDatasetsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.update': {
    path: requests.zDatasetsUpdatePath,
    query: undefined,
    body: requests.zDatasetsUpdateBody,
    response: answers.zDatasetsUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.delete': {
    path: requests.zDatasetsDeletePath,
    query: undefined,
    body: undefined,
    response: answers.zDatasetsDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.process': {
    path: requests.zDatasetsProcessPath,
    query: undefined,
    body: requests.zDatasetsProcessBody,
    response: answers.zDatasetsProcessResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.images.list': {
    path: requests.zDatasetsImagesListPath,
    query: requests.zDatasetsImagesListQuery,
    body: undefined,
    response: answers.zDatasetsImagesListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.images.update': {
    path: requests.zDatasetsImagesUpdatePath,
    query: undefined,
    body: requests.zDatasetsImagesUpdateBody,
    response: answers.zDatasetsImagesUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.documents.list': {
    path: undefined,
    query: undefined,
    body: requests.zDatasetsDocumentsListBody,
    response: answers.zDatasetsDocumentsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.documents.create': {
    path: undefined,
    query: undefined,
    body: requests.zDatasetsDocumentsCreateBody,
    response: answers.zDatasetsDocumentsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.documents.update': {
    path: undefined,
    query: undefined,
    body: requests.zDatasetsDocumentsUpdateBody,
    response: answers.zDatasetsDocumentsUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'datasets.documents.delete': {
    path: undefined,
    query: undefined,
    body: requests.zDatasetsDocumentsDeleteBody,
    response: answers.zDatasetsDocumentsDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.rooms.create': {
    path: undefined,
    query: undefined,
    body: requests.zAudioRoomsCreateBody,
    response: answers.zAudioRoomsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.live.retrieve': {
    path: requests.zAudioLiveRetrievePath,
    query: undefined,
    body: undefined,
    response: answers.zAudioLiveRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voices.list': {
    path: undefined,
    query: requests.zAudioVoicesListQuery,
    body: undefined,
    response: answers.zAudioVoicesListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voices.clone': {
    path: undefined,
    query: undefined,
    body: requests.zAudioVoicesCloneBody,
    response: answers.zAudioVoicesCloneResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voiceprintGroups.list': {
    path: undefined,
    query: requests.zAudioVoiceprintGroupsListQuery,
    body: undefined,
    response: answers.zAudioVoiceprintGroupsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voiceprintGroups.create': {
    path: undefined,
    query: undefined,
    body: requests.zAudioVoiceprintGroupsCreateBody,
    response: answers.zAudioVoiceprintGroupsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voiceprintGroups.update': {
    path: requests.zAudioVoiceprintGroupsUpdatePath,
    query: undefined,
    body: requests.zAudioVoiceprintGroupsUpdateBody,
    response: answers.zAudioVoiceprintGroupsUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voiceprintGroups.delete': {
    path: requests.zAudioVoiceprintGroupsDeletePath,
    query: undefined,
    body: undefined,
    response: answers.zAudioVoiceprintGroupsDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voiceprintGroups.features.list': {
    path: requests.zAudioVoiceprintGroupsFeaturesListPath,
    query: requests.zAudioVoiceprintGroupsFeaturesListQuery,
    body: undefined,
    response: answers.zAudioVoiceprintGroupsFeaturesListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voiceprintGroups.features.create': {
    path: requests.zAudioVoiceprintGroupsFeaturesCreatePath,
    query: undefined,
    body: requests.zAudioVoiceprintGroupsFeaturesCreateBody,
    response: answers.zAudioVoiceprintGroupsFeaturesCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voiceprintGroups.features.update': {
    path: requests.zAudioVoiceprintGroupsFeaturesUpdatePath,
    query: undefined,
    body: requests.zAudioVoiceprintGroupsFeaturesUpdateBody,
    response: answers.zAudioVoiceprintGroupsFeaturesUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voiceprintGroups.features.delete': {
    path: requests.zAudioVoiceprintGroupsFeaturesDeletePath,
    query: undefined,
    body: undefined,
    response: answers.zAudioVoiceprintGroupsFeaturesDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.voiceprintGroups.features.speakerIdentify': {
    path: requests.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath,
    query: undefined,
    body: requests.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody,
    response: answers.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'audio.speech.create': {
    path: undefined,
    query: undefined,
    body: requests.zAudioSpeechCreateBody,
    response: undefined,
    events: undefined,
    clientEvents: undefined,
  },
  'websockets.audio.speech.create': {
    path: undefined,
    query: requests.zWebsocketsAudioSpeechCreateQuery,
    body: undefined,
    response: undefined,
    events: answers.zCreateSpeechWsRes,
    clientEvents: requests.zCreateSpeechWsReqInput,
  },
  'audio.transcriptions.create': {
    path: undefined,
    query: undefined,
    body: requests.zAudioTranscriptionsCreateBody,
    response: answers.zAudioTranscriptionsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'websockets.audio.transcriptions.create': {
    path: undefined,
    query: requests.zWebsocketsAudioTranscriptionsCreateQuery,
    body: undefined,
    response: undefined,
    events: answers.zCreateTranscriptionsWsRes,
    clientEvents: requests.zCreateTranscriptionsWsReqInput,
  },
  'websockets.audio.simultInterpretation.create': {
    path: undefined,
    query: undefined,
    body: undefined,
    response: undefined,
    events: answers.zCreateSimultInterpretationsWsRes,
    clientEvents: requests.zCreateSimultInterpretationsWsReqInput,
  },
  'websockets.chat.create': {
    path: undefined,
    query: requests.zWebsocketsChatCreateQuery,
    body: undefined,
    response: undefined,
    events: answers.zCreateChatWsRes,
    clientEvents: requests.zCreateChatWsReqInput,
  },
  'workspaces.update': {
    path: requests.zWorkspacesUpdatePath,
    query: undefined,
    body: requests.zWorkspacesUpdateBody,
    response: answers.zWorkspacesUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workspaces.members.list': {
    path: requests.zWorkspacesMembersListPath,
    query: requests.zWorkspacesMembersListQuery,
    body: undefined,
    response: answers.zWorkspacesMembersListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workspaces.members.create': {
    path: requests.zWorkspacesMembersCreatePath,
    query: undefined,
    body: requests.zWorkspacesMembersCreateBody,
    response: answers.zWorkspacesMembersCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'workspaces.members.delete': {
    path: requests.zWorkspacesMembersDeletePath,
    query: undefined,
    body: requests.zWorkspacesMembersDeleteBody,
    response: answers.zWorkspacesMembersDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apps.list': {
    path: undefined,
    query: requests.zAppsListQuery,
    body: undefined,
    response: answers.zAppsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apps.collaborators.create': {
    path: requests.zAppsCollaboratorsCreatePath,
    query: undefined,
    body: requests.zAppsCollaboratorsCreateBody,
    response: answers.zAppsCollaboratorsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apps.collaborators.delete': {
    path: requests.zAppsCollaboratorsDeletePath,
    query: undefined,
    body: undefined,
    response: answers.zAppsCollaboratorsDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'folders.list': {
    path: undefined,
    query: requests.zFoldersListQuery,
    body: undefined,
    response: answers.zFoldersListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'folders.retrieve': {
    path: requests.zFoldersRetrievePath,
    query: undefined,
    body: undefined,
    response: answers.zFoldersRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'entities.copyTasks.create': {
    path: undefined,
    query: undefined,
    body: requests.zEntitiesCopyTasksCreateBody,
    response: answers.zEntitiesCopyTasksCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'entities.copyTasks.retrieve': {
    path: requests.zEntitiesCopyTasksRetrievePath,
    query: undefined,
    body: undefined,
    response: answers.zEntitiesCopyTasksRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'templates.duplicate': {
    path: requests.zTemplatesDuplicatePath,
    query: undefined,
    body: requests.zTemplatesDuplicateBody,
    response: answers.zTemplatesDuplicateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'plugins.mget': {
    path: undefined,
    query: requests.zPluginsMgetQuery,
    body: undefined,
    response: answers.zPluginsMgetResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'plugins.retrieve': {
    path: requests.zPluginsRetrievePath,
    query: undefined,
    body: undefined,
    response: answers.zPluginsRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'plugins.tools.call': {
    path: requests.zPluginsToolsCallPath,
    query: undefined,
    body: requests.zPluginsToolsCallBody,
    response: answers.zPluginsToolsCallResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'stores.categories.list': {
    path: undefined,
    query: requests.zStoresCategoriesListQuery,
    body: undefined,
    response: answers.zStoresCategoriesListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'stores.plugins.list': {
    path: undefined,
    query: requests.zStoresPluginsListQuery,
    body: undefined,
    response: answers.zStoresPluginsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'connectors.bots.update': {
    path: requests.zConnectorsBotsUpdatePath,
    query: undefined,
    body: requests.zConnectorsBotsUpdateBody,
    response: answers.zConnectorsBotsUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'connectors.install': {
    path: requests.zConnectorsInstallPath,
    query: undefined,
    body: requests.zConnectorsInstallBody,
    response: answers.zConnectorsInstallResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'connectors.userConfigs.create': {
    path: requests.zConnectorsUserConfigsCreatePath,
    query: undefined,
    body: requests.zConnectorsUserConfigsCreateBody,
    response: answers.zConnectorsUserConfigsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apiApps.list': {
    path: undefined,
    query: requests.zApiAppsListQuery,
    body: undefined,
    response: answers.zApiAppsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apiApps.create': {
    path: undefined,
    query: undefined,
    body: requests.zApiAppsCreateBody,
    response: answers.zApiAppsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apiApps.update': {
    path: requests.zApiAppsUpdatePath,
    query: undefined,
    body: requests.zApiAppsUpdateBody,
    response: answers.zApiAppsUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apiApps.delete': {
    path: requests.zApiAppsDeletePath,
    query: undefined,
    body: undefined,
    response: answers.zApiAppsDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apiApps.events.list': {
    path: requests.zApiAppsEventsListPath,
    query: requests.zApiAppsEventsListQuery,
    body: undefined,
    response: answers.zApiAppsEventsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apiApps.events.create': {
    path: requests.zApiAppsEventsCreatePath,
    query: undefined,
    body: requests.zApiAppsEventsCreateBody,
    response: answers.zApiAppsEventsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'apiApps.events.delete': {
    path: requests.zApiAppsEventsDeletePath,
    query: undefined,
    body: requests.zApiAppsEventsDeleteBody,
    response: answers.zApiAppsEventsDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'commerce.benefits.retrieve': {
    path: undefined,
    query: requests.zCommerceBenefitsRetrieveQuery,
    body: undefined,
    response: answers.zCommerceBenefitsRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'commerce.benefits.billTasks.list': {
    path: undefined,
    query: requests.zCommerceBenefitsBillTasksListQuery,
    body: undefined,
    response: answers.zCommerceBenefitsBillTasksListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'commerce.benefits.billTasks.create': {
    path: undefined,
    query: undefined,
    body: requests.zCommerceBenefitsBillTasksCreateBody,
    response: answers.zCommerceBenefitsBillTasksCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'commerce.benefits.limitations.list': {
    path: undefined,
    query: requests.zCommerceBenefitsLimitationsListQuery,
    body: undefined,
    response: answers.zCommerceBenefitsLimitationsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'commerce.benefits.limitations.create': {
    path: undefined,
    query: undefined,
    body: requests.zCommerceBenefitsLimitationsCreateBody,
    response: answers.zCommerceBenefitsLimitationsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'commerce.benefits.limitations.update': {
    path: requests.zCommerceBenefitsLimitationsUpdatePath,
    query: undefined,
    body: requests.zCommerceBenefitsLimitationsUpdateBody,
    response: answers.zCommerceBenefitsLimitationsUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'enterprises.members.create': {
    path: requests.zEnterprisesMembersCreatePath,
    query: undefined,
    body: requests.zEnterprisesMembersCreateBody,
    response: answers.zEnterprisesMembersCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'enterprises.members.update': {
    path: requests.zEnterprisesMembersUpdatePath,
    query: undefined,
    body: requests.zEnterprisesMembersUpdateBody,
    response: answers.zEnterprisesMembersUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'enterprises.members.delete': {
    path: requests.zEnterprisesMembersDeletePath,
    query: undefined,
    body: requests.zEnterprisesMembersDeleteBody,
    response: answers.zEnterprisesMembersDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'enterprises.organizations.list': {
    path: requests.zEnterprisesOrganizationsListPath,
    query: requests.zEnterprisesOrganizationsListQuery,
    body: undefined,
    response: answers.zEnterprisesOrganizationsListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'enterprises.organizations.create': {
    path: requests.zEnterprisesOrganizationsCreatePath,
    query: undefined,
    body: requests.zEnterprisesOrganizationsCreateBody,
    response: answers.zEnterprisesOrganizationsCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'organizations.update': {
    path: requests.zOrganizationsUpdatePath,
    query: undefined,
    body: requests.zOrganizationsUpdateBody,
    response: answers.zOrganizationsUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'organizations.members.list': {
    path: requests.zOrganizationsMembersListPath,
    query: requests.zOrganizationsMembersListQuery,
    body: undefined,
    response: answers.zOrganizationsMembersListResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'organizations.members.create': {
    path: requests.zOrganizationsMembersCreatePath,
    query: undefined,
    body: requests.zOrganizationsMembersCreateBody,
    response: answers.zOrganizationsMembersCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'organizations.members.update': {
    path: requests.zOrganizationsMembersUpdatePath,
    query: undefined,
    body: requests.zOrganizationsMembersUpdateBody,
    response: answers.zOrganizationsMembersUpdateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'organizations.members.delete': {
    path: requests.zOrganizationsMembersDeletePath,
    query: undefined,
    body: requests.zOrganizationsMembersDeleteBody,
    response: answers.zOrganizationsMembersDeleteResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'oauth.authorize': {
    path: undefined,
    query: requests.zOauthAuthorizeQuery,
    body: undefined,
    response: undefined,
    events: undefined,
    clientEvents: undefined,
  },
  'oauth.authorizeWorkspace': {
    path: requests.zOauthAuthorizeWorkspacePath,
    query: requests.zOauthAuthorizeWorkspaceQuery,
    body: undefined,
    response: undefined,
    events: undefined,
    clientEvents: undefined,
  },
  'oauth.token.create': {
    path: undefined,
    query: undefined,
    body: requests.zOauthTokenCreateBody,
    response: answers.zOauthTokenCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'oauth.token.createForAccount': {
    path: requests.zOauthTokenCreateForAccountPath,
    query: undefined,
    body: requests.zOauthTokenCreateForAccountBody,
    response: answers.zOauthTokenCreateForAccountResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'oauth.token.createForEnterprise': {
    path: requests.zOauthTokenCreateForEnterprisePath,
    query: undefined,
    body: requests.zOauthTokenCreateForEnterpriseBody,
    response: answers.zOauthTokenCreateForEnterpriseResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'oauth.deviceCode.create': {
    path: undefined,
    query: undefined,
    body: requests.zOauthDeviceCodeCreateBody,
    response: answers.zOauthDeviceCodeCreateResponse,
    events: undefined,
    clientEvents: undefined,
  },
  'oauth.deviceCode.createForWorkspace': {
    path: requests.zOauthDeviceCodeCreateForWorkspacePath,
    query: undefined,
    body: requests.zOauthDeviceCodeCreateForWorkspaceBody,
    response: answers.zOauthDeviceCodeCreateForWorkspaceResponse,
    events: undefined,
    clientEvents: undefined,
  },
};
