// Generated from openapi/ by `npm run generate`. Do not edit.

import * as responses from '../responses/zod.gen.js';
import * as requests from '../requests/zod.gen.js';

/** The schemas by operation ID: request, response, events of its stream, and events of its socket in both directions. */
export interface OperationSchemas {
  readonly 'chat.create': {
    readonly path: undefined;
    readonly query: typeof requests.zChatCreateQuery;
    readonly body: typeof requests.zChatCreateBody;
    readonly response: typeof responses.zChatCreateResponse;
    readonly events: typeof responses.zChatStreamEvent;
    readonly clientEvents: undefined;
  };
  readonly 'chat.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zChatRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof responses.zChatRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'chat.cancel': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zChatCancelBody;
    readonly response: typeof responses.zChatCancelResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'chat.messages.list': {
    readonly path: undefined;
    readonly query: typeof requests.zChatMessagesListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zChatMessagesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'chat.submitToolOutputs': {
    readonly path: undefined;
    readonly query: typeof requests.zChatSubmitToolOutputsQuery;
    readonly body: typeof requests.zChatSubmitToolOutputsBody;
    readonly response: typeof responses.zChatSubmitToolOutputsResponse;
    readonly events: typeof responses.zChatStreamEvent;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zConversationsCreateBody;
    readonly response: typeof responses.zConversationsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof responses.zConversationsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.list': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zConversationsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.update': {
    readonly path: typeof requests.zConversationsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zConversationsUpdateBody;
    readonly response: typeof responses.zConversationsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.delete': {
    readonly path: typeof requests.zConversationsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zConversationsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.clear': {
    readonly path: typeof requests.zConversationsClearPath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zConversationsClearResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.create': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesCreateQuery;
    readonly body: typeof requests.zConversationsMessagesCreateBody;
    readonly response: typeof responses.zConversationsMessagesCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.list': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesListQuery;
    readonly body: typeof requests.zConversationsMessagesListBody;
    readonly response: typeof responses.zConversationsMessagesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof responses.zConversationsMessagesRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.update': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesUpdateQuery;
    readonly body: typeof requests.zConversationsMessagesUpdateBody;
    readonly response: typeof responses.zConversationsMessagesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.delete': {
    readonly path: undefined;
    readonly query: typeof requests.zConversationsMessagesDeleteQuery;
    readonly body: undefined;
    readonly response: typeof responses.zConversationsMessagesDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.feedback.create': {
    readonly path: typeof requests.zConversationsMessagesFeedbackCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zConversationsMessagesFeedbackCreateBody;
    readonly response: typeof responses.zConversationsMessagesFeedbackCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'conversations.messages.feedback.delete': {
    readonly path: typeof requests.zConversationsMessagesFeedbackDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zConversationsMessagesFeedbackDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'files.upload': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zFilesUploadBody;
    readonly response: typeof responses.zFilesUploadResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'files.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zFilesRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof responses.zFilesRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'users.me': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zUsersMeResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.list': {
    readonly path: undefined;
    readonly query: typeof requests.zWorkspacesListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zWorkspacesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkspacesCreateBody;
    readonly response: typeof responses.zWorkspacesCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'variables.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zVariablesRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof responses.zVariablesRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'variables.update': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zVariablesUpdateBody;
    readonly response: typeof responses.zVariablesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zBotsCreateBody;
    readonly response: typeof responses.zBotsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.update': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zBotsUpdateBody;
    readonly response: typeof responses.zBotsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.publish': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zBotsPublishBody;
    readonly response: typeof responses.zBotsPublishResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.listNew': {
    readonly path: undefined;
    readonly query: typeof requests.zBotsListNewQuery;
    readonly body: undefined;
    readonly response: typeof responses.zBotsListNewResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.retrieveNew': {
    readonly path: typeof requests.zBotsRetrieveNewPath;
    readonly query: typeof requests.zBotsRetrieveNewQuery;
    readonly body: undefined;
    readonly response: typeof responses.zBotsRetrieveNewResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.collaborationModes.update': {
    readonly path: typeof requests.zBotsCollaborationModesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zBotsCollaborationModesUpdateBody;
    readonly response: typeof responses.zBotsCollaborationModesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.collaborators.create': {
    readonly path: typeof requests.zBotsCollaboratorsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zBotsCollaboratorsCreateBody;
    readonly response: typeof responses.zBotsCollaboratorsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.collaborators.delete': {
    readonly path: typeof requests.zBotsCollaboratorsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zBotsCollaboratorsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.unpublish': {
    readonly path: typeof requests.zBotsUnpublishPath;
    readonly query: undefined;
    readonly body: typeof requests.zBotsUnpublishBody;
    readonly response: typeof responses.zBotsUnpublishResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.versions.list': {
    readonly path: typeof requests.zBotsVersionsListPath;
    readonly query: typeof requests.zBotsVersionsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zBotsVersionsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zBotsRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof responses.zBotsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'bots.list': {
    readonly path: undefined;
    readonly query: typeof requests.zBotsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zBotsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsRunsCreateBody;
    readonly response: typeof responses.zWorkflowsRunsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.stream': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsRunsStreamBody;
    readonly response: undefined;
    readonly events: typeof responses.zWorkflowEvent;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.resume': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsRunsResumeBody;
    readonly response: undefined;
    readonly events: typeof responses.zWorkflowEvent;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.resumeBlocking': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsRunsResumeBlockingBody;
    readonly response: typeof responses.zWorkflowsRunsResumeBlockingResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.history.retrieve': {
    readonly path: typeof requests.zWorkflowsRunsHistoryRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zWorkflowsRunsHistoryRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.runs.history.executeNodes.retrieve': {
    readonly path: typeof requests.zWorkflowsRunsHistoryExecuteNodesRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zWorkflowsRunsHistoryExecuteNodesRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.chat.stream': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsChatStreamBody;
    readonly response: undefined;
    readonly events: typeof responses.zChatflowStreamEvent;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.list': {
    readonly path: undefined;
    readonly query: typeof requests.zWorkflowsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zWorkflowsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.retrieve': {
    readonly path: typeof requests.zWorkflowsRetrievePath;
    readonly query: typeof requests.zWorkflowsRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof responses.zWorkflowsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.versions.list': {
    readonly path: typeof requests.zWorkflowsVersionsListPath;
    readonly query: typeof requests.zWorkflowsVersionsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zWorkflowsVersionsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.collaborationModes.update': {
    readonly path: typeof requests.zWorkflowsCollaborationModesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsCollaborationModesUpdateBody;
    readonly response: typeof responses.zWorkflowsCollaborationModesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.collaborators.create': {
    readonly path: typeof requests.zWorkflowsCollaboratorsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkflowsCollaboratorsCreateBody;
    readonly response: typeof responses.zWorkflowsCollaboratorsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workflows.collaborators.delete': {
    readonly path: typeof requests.zWorkflowsCollaboratorsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zWorkflowsCollaboratorsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.list': {
    readonly path: undefined;
    readonly query: typeof requests.zDatasetsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zDatasetsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsCreateBody;
    readonly response: typeof responses.zDatasetsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.update': {
    readonly path: typeof requests.zDatasetsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsUpdateBody;
    readonly response: typeof responses.zDatasetsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.delete': {
    readonly path: typeof requests.zDatasetsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zDatasetsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.process': {
    readonly path: typeof requests.zDatasetsProcessPath;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsProcessBody;
    readonly response: typeof responses.zDatasetsProcessResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.images.list': {
    readonly path: typeof requests.zDatasetsImagesListPath;
    readonly query: typeof requests.zDatasetsImagesListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zDatasetsImagesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.images.update': {
    readonly path: typeof requests.zDatasetsImagesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsImagesUpdateBody;
    readonly response: typeof responses.zDatasetsImagesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.documents.list': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsDocumentsListBody;
    readonly response: typeof responses.zDatasetsDocumentsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.documents.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsDocumentsCreateBody;
    readonly response: typeof responses.zDatasetsDocumentsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.documents.update': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsDocumentsUpdateBody;
    readonly response: typeof responses.zDatasetsDocumentsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'datasets.documents.delete': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zDatasetsDocumentsDeleteBody;
    readonly response: typeof responses.zDatasetsDocumentsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.rooms.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zAudioRoomsCreateBody;
    readonly response: typeof responses.zAudioRoomsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.live.retrieve': {
    readonly path: typeof requests.zAudioLiveRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zAudioLiveRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voices.list': {
    readonly path: undefined;
    readonly query: typeof requests.zAudioVoicesListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zAudioVoicesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voices.clone': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoicesCloneBody;
    readonly response: typeof responses.zAudioVoicesCloneResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.list': {
    readonly path: undefined;
    readonly query: typeof requests.zAudioVoiceprintGroupsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zAudioVoiceprintGroupsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsCreateBody;
    readonly response: typeof responses.zAudioVoiceprintGroupsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.update': {
    readonly path: typeof requests.zAudioVoiceprintGroupsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsUpdateBody;
    readonly response: typeof responses.zAudioVoiceprintGroupsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.delete': {
    readonly path: typeof requests.zAudioVoiceprintGroupsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zAudioVoiceprintGroupsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.list': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesListPath;
    readonly query: typeof requests.zAudioVoiceprintGroupsFeaturesListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zAudioVoiceprintGroupsFeaturesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.create': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsFeaturesCreateBody;
    readonly response: typeof responses.zAudioVoiceprintGroupsFeaturesCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.update': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsFeaturesUpdateBody;
    readonly response: typeof responses.zAudioVoiceprintGroupsFeaturesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.delete': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zAudioVoiceprintGroupsFeaturesDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'audio.voiceprintGroups.features.speakerIdentify': {
    readonly path: typeof requests.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath;
    readonly query: undefined;
    readonly body: typeof requests.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody;
    readonly response: typeof responses.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse;
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
    readonly events: typeof responses.zCreateSpeechWsRes;
    readonly clientEvents: typeof requests.zCreateSpeechWsReqInput;
  };
  readonly 'audio.transcriptions.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zAudioTranscriptionsCreateBody;
    readonly response: typeof responses.zAudioTranscriptionsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'websockets.audio.transcriptions.create': {
    readonly path: undefined;
    readonly query: typeof requests.zWebsocketsAudioTranscriptionsCreateQuery;
    readonly body: undefined;
    readonly response: undefined;
    readonly events: typeof responses.zCreateTranscriptionsWsRes;
    readonly clientEvents: typeof requests.zCreateTranscriptionsWsReqInput;
  };
  readonly 'websockets.audio.simultInterpretation.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: undefined;
    readonly events: typeof responses.zCreateSimultInterpretationsWsRes;
    readonly clientEvents: typeof requests.zCreateSimultInterpretationsWsReqInput;
  };
  readonly 'websockets.chat.create': {
    readonly path: undefined;
    readonly query: typeof requests.zWebsocketsChatCreateQuery;
    readonly body: undefined;
    readonly response: undefined;
    readonly events: typeof responses.zCreateChatWsRes;
    readonly clientEvents: typeof requests.zCreateChatWsReqInput;
  };
  readonly 'workspaces.update': {
    readonly path: typeof requests.zWorkspacesUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkspacesUpdateBody;
    readonly response: typeof responses.zWorkspacesUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.members.list': {
    readonly path: typeof requests.zWorkspacesMembersListPath;
    readonly query: typeof requests.zWorkspacesMembersListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zWorkspacesMembersListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.members.create': {
    readonly path: typeof requests.zWorkspacesMembersCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkspacesMembersCreateBody;
    readonly response: typeof responses.zWorkspacesMembersCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'workspaces.members.delete': {
    readonly path: typeof requests.zWorkspacesMembersDeletePath;
    readonly query: undefined;
    readonly body: typeof requests.zWorkspacesMembersDeleteBody;
    readonly response: typeof responses.zWorkspacesMembersDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apps.list': {
    readonly path: undefined;
    readonly query: typeof requests.zAppsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zAppsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apps.collaborators.create': {
    readonly path: typeof requests.zAppsCollaboratorsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zAppsCollaboratorsCreateBody;
    readonly response: typeof responses.zAppsCollaboratorsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apps.collaborators.delete': {
    readonly path: typeof requests.zAppsCollaboratorsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zAppsCollaboratorsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'folders.list': {
    readonly path: undefined;
    readonly query: typeof requests.zFoldersListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zFoldersListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'folders.retrieve': {
    readonly path: typeof requests.zFoldersRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zFoldersRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'entities.copyTasks.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zEntitiesCopyTasksCreateBody;
    readonly response: typeof responses.zEntitiesCopyTasksCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'entities.copyTasks.retrieve': {
    readonly path: typeof requests.zEntitiesCopyTasksRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zEntitiesCopyTasksRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'templates.duplicate': {
    readonly path: typeof requests.zTemplatesDuplicatePath;
    readonly query: undefined;
    readonly body: typeof requests.zTemplatesDuplicateBody;
    readonly response: typeof responses.zTemplatesDuplicateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'plugins.mget': {
    readonly path: undefined;
    readonly query: typeof requests.zPluginsMgetQuery;
    readonly body: undefined;
    readonly response: typeof responses.zPluginsMgetResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'plugins.retrieve': {
    readonly path: typeof requests.zPluginsRetrievePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zPluginsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'plugins.tools.call': {
    readonly path: typeof requests.zPluginsToolsCallPath;
    readonly query: undefined;
    readonly body: typeof requests.zPluginsToolsCallBody;
    readonly response: typeof responses.zPluginsToolsCallResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'stores.categories.list': {
    readonly path: undefined;
    readonly query: typeof requests.zStoresCategoriesListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zStoresCategoriesListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'stores.plugins.list': {
    readonly path: undefined;
    readonly query: typeof requests.zStoresPluginsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zStoresPluginsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'connectors.bots.update': {
    readonly path: typeof requests.zConnectorsBotsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zConnectorsBotsUpdateBody;
    readonly response: typeof responses.zConnectorsBotsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'connectors.install': {
    readonly path: typeof requests.zConnectorsInstallPath;
    readonly query: undefined;
    readonly body: typeof requests.zConnectorsInstallBody;
    readonly response: typeof responses.zConnectorsInstallResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'connectors.userConfigs.create': {
    readonly path: typeof requests.zConnectorsUserConfigsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zConnectorsUserConfigsCreateBody;
    readonly response: typeof responses.zConnectorsUserConfigsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.list': {
    readonly path: undefined;
    readonly query: typeof requests.zApiAppsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zApiAppsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zApiAppsCreateBody;
    readonly response: typeof responses.zApiAppsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.update': {
    readonly path: typeof requests.zApiAppsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zApiAppsUpdateBody;
    readonly response: typeof responses.zApiAppsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.delete': {
    readonly path: typeof requests.zApiAppsDeletePath;
    readonly query: undefined;
    readonly body: undefined;
    readonly response: typeof responses.zApiAppsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.events.list': {
    readonly path: typeof requests.zApiAppsEventsListPath;
    readonly query: typeof requests.zApiAppsEventsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zApiAppsEventsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.events.create': {
    readonly path: typeof requests.zApiAppsEventsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zApiAppsEventsCreateBody;
    readonly response: typeof responses.zApiAppsEventsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'apiApps.events.delete': {
    readonly path: typeof requests.zApiAppsEventsDeletePath;
    readonly query: undefined;
    readonly body: typeof requests.zApiAppsEventsDeleteBody;
    readonly response: typeof responses.zApiAppsEventsDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.retrieve': {
    readonly path: undefined;
    readonly query: typeof requests.zCommerceBenefitsRetrieveQuery;
    readonly body: undefined;
    readonly response: typeof responses.zCommerceBenefitsRetrieveResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.billTasks.list': {
    readonly path: undefined;
    readonly query: typeof requests.zCommerceBenefitsBillTasksListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zCommerceBenefitsBillTasksListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.billTasks.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zCommerceBenefitsBillTasksCreateBody;
    readonly response: typeof responses.zCommerceBenefitsBillTasksCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.limitations.list': {
    readonly path: undefined;
    readonly query: typeof requests.zCommerceBenefitsLimitationsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zCommerceBenefitsLimitationsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.limitations.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zCommerceBenefitsLimitationsCreateBody;
    readonly response: typeof responses.zCommerceBenefitsLimitationsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'commerce.benefits.limitations.update': {
    readonly path: typeof requests.zCommerceBenefitsLimitationsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zCommerceBenefitsLimitationsUpdateBody;
    readonly response: typeof responses.zCommerceBenefitsLimitationsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.members.create': {
    readonly path: typeof requests.zEnterprisesMembersCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zEnterprisesMembersCreateBody;
    readonly response: typeof responses.zEnterprisesMembersCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.members.update': {
    readonly path: typeof requests.zEnterprisesMembersUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zEnterprisesMembersUpdateBody;
    readonly response: typeof responses.zEnterprisesMembersUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.members.delete': {
    readonly path: typeof requests.zEnterprisesMembersDeletePath;
    readonly query: undefined;
    readonly body: typeof requests.zEnterprisesMembersDeleteBody;
    readonly response: typeof responses.zEnterprisesMembersDeleteResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.organizations.list': {
    readonly path: typeof requests.zEnterprisesOrganizationsListPath;
    readonly query: typeof requests.zEnterprisesOrganizationsListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zEnterprisesOrganizationsListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'enterprises.organizations.create': {
    readonly path: typeof requests.zEnterprisesOrganizationsCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zEnterprisesOrganizationsCreateBody;
    readonly response: typeof responses.zEnterprisesOrganizationsCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.update': {
    readonly path: typeof requests.zOrganizationsUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zOrganizationsUpdateBody;
    readonly response: typeof responses.zOrganizationsUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.members.list': {
    readonly path: typeof requests.zOrganizationsMembersListPath;
    readonly query: typeof requests.zOrganizationsMembersListQuery;
    readonly body: undefined;
    readonly response: typeof responses.zOrganizationsMembersListResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.members.create': {
    readonly path: typeof requests.zOrganizationsMembersCreatePath;
    readonly query: undefined;
    readonly body: typeof requests.zOrganizationsMembersCreateBody;
    readonly response: typeof responses.zOrganizationsMembersCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.members.update': {
    readonly path: typeof requests.zOrganizationsMembersUpdatePath;
    readonly query: undefined;
    readonly body: typeof requests.zOrganizationsMembersUpdateBody;
    readonly response: typeof responses.zOrganizationsMembersUpdateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'organizations.members.delete': {
    readonly path: typeof requests.zOrganizationsMembersDeletePath;
    readonly query: undefined;
    readonly body: typeof requests.zOrganizationsMembersDeleteBody;
    readonly response: typeof responses.zOrganizationsMembersDeleteResponse;
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
    readonly response: typeof responses.zOauthTokenCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.token.createForAccount': {
    readonly path: typeof requests.zOauthTokenCreateForAccountPath;
    readonly query: undefined;
    readonly body: typeof requests.zOauthTokenCreateForAccountBody;
    readonly response: typeof responses.zOauthTokenCreateForAccountResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.token.createForEnterprise': {
    readonly path: typeof requests.zOauthTokenCreateForEnterprisePath;
    readonly query: undefined;
    readonly body: typeof requests.zOauthTokenCreateForEnterpriseBody;
    readonly response: typeof responses.zOauthTokenCreateForEnterpriseResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.deviceCode.create': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: typeof requests.zOauthDeviceCodeCreateBody;
    readonly response: typeof responses.zOauthDeviceCodeCreateResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
  readonly 'oauth.deviceCode.createForWorkspace': {
    readonly path: typeof requests.zOauthDeviceCodeCreateForWorkspacePath;
    readonly query: undefined;
    readonly body: typeof requests.zOauthDeviceCodeCreateForWorkspaceBody;
    readonly response: typeof responses.zOauthDeviceCodeCreateForWorkspaceResponse;
    readonly events: undefined;
    readonly clientEvents: undefined;
  };
}

/** The schemas of `chat.create`. */
export const chatCreateSchemas: OperationSchemas['chat.create'] = {
  path: undefined,
  query: requests.zChatCreateQuery,
  body: requests.zChatCreateBody,
  response: responses.zChatCreateResponse,
  events: responses.zChatStreamEvent,
  clientEvents: undefined,
};

/** The schemas of `chat.retrieve`. */
export const chatRetrieveSchemas: OperationSchemas['chat.retrieve'] = {
  path: undefined,
  query: requests.zChatRetrieveQuery,
  body: undefined,
  response: responses.zChatRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `chat.cancel`. */
export const chatCancelSchemas: OperationSchemas['chat.cancel'] = {
  path: undefined,
  query: undefined,
  body: requests.zChatCancelBody,
  response: responses.zChatCancelResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `chat.messages.list`. */
export const chatMessagesListSchemas: OperationSchemas['chat.messages.list'] = {
  path: undefined,
  query: requests.zChatMessagesListQuery,
  body: undefined,
  response: responses.zChatMessagesListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `chat.submitToolOutputs`. */
export const chatSubmitToolOutputsSchemas: OperationSchemas['chat.submitToolOutputs'] = {
  path: undefined,
  query: requests.zChatSubmitToolOutputsQuery,
  body: requests.zChatSubmitToolOutputsBody,
  response: responses.zChatSubmitToolOutputsResponse,
  events: responses.zChatStreamEvent,
  clientEvents: undefined,
};

/** The schemas of `conversations.create`. */
export const conversationsCreateSchemas: OperationSchemas['conversations.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zConversationsCreateBody,
  response: responses.zConversationsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.retrieve`. */
export const conversationsRetrieveSchemas: OperationSchemas['conversations.retrieve'] = {
  path: undefined,
  query: requests.zConversationsRetrieveQuery,
  body: undefined,
  response: responses.zConversationsRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.list`. */
export const conversationsListSchemas: OperationSchemas['conversations.list'] = {
  path: undefined,
  query: requests.zConversationsListQuery,
  body: undefined,
  response: responses.zConversationsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.update`. */
export const conversationsUpdateSchemas: OperationSchemas['conversations.update'] = {
  path: requests.zConversationsUpdatePath,
  query: undefined,
  body: requests.zConversationsUpdateBody,
  response: responses.zConversationsUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.delete`. */
export const conversationsDeleteSchemas: OperationSchemas['conversations.delete'] = {
  path: requests.zConversationsDeletePath,
  query: undefined,
  body: undefined,
  response: responses.zConversationsDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.clear`. */
export const conversationsClearSchemas: OperationSchemas['conversations.clear'] = {
  path: requests.zConversationsClearPath,
  query: undefined,
  body: undefined,
  response: responses.zConversationsClearResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.messages.create`. */
export const conversationsMessagesCreateSchemas: OperationSchemas['conversations.messages.create'] = {
  path: undefined,
  query: requests.zConversationsMessagesCreateQuery,
  body: requests.zConversationsMessagesCreateBody,
  response: responses.zConversationsMessagesCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.messages.list`. */
export const conversationsMessagesListSchemas: OperationSchemas['conversations.messages.list'] = {
  path: undefined,
  query: requests.zConversationsMessagesListQuery,
  body: requests.zConversationsMessagesListBody,
  response: responses.zConversationsMessagesListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.messages.retrieve`. */
export const conversationsMessagesRetrieveSchemas: OperationSchemas['conversations.messages.retrieve'] = {
  path: undefined,
  query: requests.zConversationsMessagesRetrieveQuery,
  body: undefined,
  response: responses.zConversationsMessagesRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.messages.update`. */
export const conversationsMessagesUpdateSchemas: OperationSchemas['conversations.messages.update'] = {
  path: undefined,
  query: requests.zConversationsMessagesUpdateQuery,
  body: requests.zConversationsMessagesUpdateBody,
  response: responses.zConversationsMessagesUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.messages.delete`. */
export const conversationsMessagesDeleteSchemas: OperationSchemas['conversations.messages.delete'] = {
  path: undefined,
  query: requests.zConversationsMessagesDeleteQuery,
  body: undefined,
  response: responses.zConversationsMessagesDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.messages.feedback.create`. */
export const conversationsMessagesFeedbackCreateSchemas: OperationSchemas['conversations.messages.feedback.create'] = {
  path: requests.zConversationsMessagesFeedbackCreatePath,
  query: undefined,
  body: requests.zConversationsMessagesFeedbackCreateBody,
  response: responses.zConversationsMessagesFeedbackCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `conversations.messages.feedback.delete`. */
export const conversationsMessagesFeedbackDeleteSchemas: OperationSchemas['conversations.messages.feedback.delete'] = {
  path: requests.zConversationsMessagesFeedbackDeletePath,
  query: undefined,
  body: undefined,
  response: responses.zConversationsMessagesFeedbackDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `files.upload`. */
export const filesUploadSchemas: OperationSchemas['files.upload'] = {
  path: undefined,
  query: undefined,
  body: requests.zFilesUploadBody,
  response: responses.zFilesUploadResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `files.retrieve`. */
export const filesRetrieveSchemas: OperationSchemas['files.retrieve'] = {
  path: undefined,
  query: requests.zFilesRetrieveQuery,
  body: undefined,
  response: responses.zFilesRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `users.me`. */
export const usersMeSchemas: OperationSchemas['users.me'] = {
  path: undefined,
  query: undefined,
  body: undefined,
  response: responses.zUsersMeResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workspaces.list`. */
export const workspacesListSchemas: OperationSchemas['workspaces.list'] = {
  path: undefined,
  query: requests.zWorkspacesListQuery,
  body: undefined,
  response: responses.zWorkspacesListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workspaces.create`. */
export const workspacesCreateSchemas: OperationSchemas['workspaces.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zWorkspacesCreateBody,
  response: responses.zWorkspacesCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `variables.retrieve`. */
export const variablesRetrieveSchemas: OperationSchemas['variables.retrieve'] = {
  path: undefined,
  query: requests.zVariablesRetrieveQuery,
  body: undefined,
  response: responses.zVariablesRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `variables.update`. */
export const variablesUpdateSchemas: OperationSchemas['variables.update'] = {
  path: undefined,
  query: undefined,
  body: requests.zVariablesUpdateBody,
  response: responses.zVariablesUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.create`. */
export const botsCreateSchemas: OperationSchemas['bots.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zBotsCreateBody,
  response: responses.zBotsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.update`. */
export const botsUpdateSchemas: OperationSchemas['bots.update'] = {
  path: undefined,
  query: undefined,
  body: requests.zBotsUpdateBody,
  response: responses.zBotsUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.publish`. */
export const botsPublishSchemas: OperationSchemas['bots.publish'] = {
  path: undefined,
  query: undefined,
  body: requests.zBotsPublishBody,
  response: responses.zBotsPublishResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.listNew`. */
export const botsListNewSchemas: OperationSchemas['bots.listNew'] = {
  path: undefined,
  query: requests.zBotsListNewQuery,
  body: undefined,
  response: responses.zBotsListNewResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.retrieveNew`. */
export const botsRetrieveNewSchemas: OperationSchemas['bots.retrieveNew'] = {
  path: requests.zBotsRetrieveNewPath,
  query: requests.zBotsRetrieveNewQuery,
  body: undefined,
  response: responses.zBotsRetrieveNewResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.collaborationModes.update`. */
export const botsCollaborationModesUpdateSchemas: OperationSchemas['bots.collaborationModes.update'] = {
  path: requests.zBotsCollaborationModesUpdatePath,
  query: undefined,
  body: requests.zBotsCollaborationModesUpdateBody,
  response: responses.zBotsCollaborationModesUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.collaborators.create`. */
export const botsCollaboratorsCreateSchemas: OperationSchemas['bots.collaborators.create'] = {
  path: requests.zBotsCollaboratorsCreatePath,
  query: undefined,
  body: requests.zBotsCollaboratorsCreateBody,
  response: responses.zBotsCollaboratorsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.collaborators.delete`. */
export const botsCollaboratorsDeleteSchemas: OperationSchemas['bots.collaborators.delete'] = {
  path: requests.zBotsCollaboratorsDeletePath,
  query: undefined,
  body: undefined,
  response: responses.zBotsCollaboratorsDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.unpublish`. */
export const botsUnpublishSchemas: OperationSchemas['bots.unpublish'] = {
  path: requests.zBotsUnpublishPath,
  query: undefined,
  body: requests.zBotsUnpublishBody,
  response: responses.zBotsUnpublishResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `bots.versions.list`. */
export const botsVersionsListSchemas: OperationSchemas['bots.versions.list'] = {
  path: requests.zBotsVersionsListPath,
  query: requests.zBotsVersionsListQuery,
  body: undefined,
  response: responses.zBotsVersionsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/**
 * The schemas of `bots.retrieve`.
 *
 * @deprecated
 */
export const botsRetrieveSchemas: OperationSchemas['bots.retrieve'] = {
  path: undefined,
  query: requests.zBotsRetrieveQuery,
  body: undefined,
  response: responses.zBotsRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/**
 * The schemas of `bots.list`.
 *
 * @deprecated
 */
export const botsListSchemas: OperationSchemas['bots.list'] = {
  path: undefined,
  query: requests.zBotsListQuery,
  body: undefined,
  response: responses.zBotsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workflows.runs.create`. */
export const workflowsRunsCreateSchemas: OperationSchemas['workflows.runs.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zWorkflowsRunsCreateBody,
  response: responses.zWorkflowsRunsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workflows.runs.stream`. */
export const workflowsRunsStreamSchemas: OperationSchemas['workflows.runs.stream'] = {
  path: undefined,
  query: undefined,
  body: requests.zWorkflowsRunsStreamBody,
  response: undefined,
  events: responses.zWorkflowEvent,
  clientEvents: undefined,
};

/** The schemas of `workflows.runs.resume`. */
export const workflowsRunsResumeSchemas: OperationSchemas['workflows.runs.resume'] = {
  path: undefined,
  query: undefined,
  body: requests.zWorkflowsRunsResumeBody,
  response: undefined,
  events: responses.zWorkflowEvent,
  clientEvents: undefined,
};

/** The schemas of `workflows.runs.resumeBlocking`. */
export const workflowsRunsResumeBlockingSchemas: OperationSchemas['workflows.runs.resumeBlocking'] = {
  path: undefined,
  query: undefined,
  body: requests.zWorkflowsRunsResumeBlockingBody,
  response: responses.zWorkflowsRunsResumeBlockingResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workflows.runs.history.retrieve`. */
export const workflowsRunsHistoryRetrieveSchemas: OperationSchemas['workflows.runs.history.retrieve'] = {
  path: requests.zWorkflowsRunsHistoryRetrievePath,
  query: undefined,
  body: undefined,
  response: responses.zWorkflowsRunsHistoryRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workflows.runs.history.executeNodes.retrieve`. */
export const workflowsRunsHistoryExecuteNodesRetrieveSchemas: OperationSchemas['workflows.runs.history.executeNodes.retrieve'] =
  {
    path: requests.zWorkflowsRunsHistoryExecuteNodesRetrievePath,
    query: undefined,
    body: undefined,
    response: responses.zWorkflowsRunsHistoryExecuteNodesRetrieveResponse,
    events: undefined,
    clientEvents: undefined,
  };

/** The schemas of `workflows.chat.stream`. */
export const workflowsChatStreamSchemas: OperationSchemas['workflows.chat.stream'] = {
  path: undefined,
  query: undefined,
  body: requests.zWorkflowsChatStreamBody,
  response: undefined,
  events: responses.zChatflowStreamEvent,
  clientEvents: undefined,
};

/** The schemas of `workflows.list`. */
export const workflowsListSchemas: OperationSchemas['workflows.list'] = {
  path: undefined,
  query: requests.zWorkflowsListQuery,
  body: undefined,
  response: responses.zWorkflowsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workflows.retrieve`. */
export const workflowsRetrieveSchemas: OperationSchemas['workflows.retrieve'] = {
  path: requests.zWorkflowsRetrievePath,
  query: requests.zWorkflowsRetrieveQuery,
  body: undefined,
  response: responses.zWorkflowsRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workflows.versions.list`. */
export const workflowsVersionsListSchemas: OperationSchemas['workflows.versions.list'] = {
  path: requests.zWorkflowsVersionsListPath,
  query: requests.zWorkflowsVersionsListQuery,
  body: undefined,
  response: responses.zWorkflowsVersionsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workflows.collaborationModes.update`. */
export const workflowsCollaborationModesUpdateSchemas: OperationSchemas['workflows.collaborationModes.update'] = {
  path: requests.zWorkflowsCollaborationModesUpdatePath,
  query: undefined,
  body: requests.zWorkflowsCollaborationModesUpdateBody,
  response: responses.zWorkflowsCollaborationModesUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workflows.collaborators.create`. */
export const workflowsCollaboratorsCreateSchemas: OperationSchemas['workflows.collaborators.create'] = {
  path: requests.zWorkflowsCollaboratorsCreatePath,
  query: undefined,
  body: requests.zWorkflowsCollaboratorsCreateBody,
  response: responses.zWorkflowsCollaboratorsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workflows.collaborators.delete`. */
export const workflowsCollaboratorsDeleteSchemas: OperationSchemas['workflows.collaborators.delete'] = {
  path: requests.zWorkflowsCollaboratorsDeletePath,
  query: undefined,
  body: undefined,
  response: responses.zWorkflowsCollaboratorsDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.list`. */
export const datasetsListSchemas: OperationSchemas['datasets.list'] = {
  path: undefined,
  query: requests.zDatasetsListQuery,
  body: undefined,
  response: responses.zDatasetsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.create`. */
export const datasetsCreateSchemas: OperationSchemas['datasets.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zDatasetsCreateBody,
  response: responses.zDatasetsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.update`. */
export const datasetsUpdateSchemas: OperationSchemas['datasets.update'] = {
  path: requests.zDatasetsUpdatePath,
  query: undefined,
  body: requests.zDatasetsUpdateBody,
  response: responses.zDatasetsUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.delete`. */
export const datasetsDeleteSchemas: OperationSchemas['datasets.delete'] = {
  path: requests.zDatasetsDeletePath,
  query: undefined,
  body: undefined,
  response: responses.zDatasetsDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.process`. */
export const datasetsProcessSchemas: OperationSchemas['datasets.process'] = {
  path: requests.zDatasetsProcessPath,
  query: undefined,
  body: requests.zDatasetsProcessBody,
  response: responses.zDatasetsProcessResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.images.list`. */
export const datasetsImagesListSchemas: OperationSchemas['datasets.images.list'] = {
  path: requests.zDatasetsImagesListPath,
  query: requests.zDatasetsImagesListQuery,
  body: undefined,
  response: responses.zDatasetsImagesListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.images.update`. */
export const datasetsImagesUpdateSchemas: OperationSchemas['datasets.images.update'] = {
  path: requests.zDatasetsImagesUpdatePath,
  query: undefined,
  body: requests.zDatasetsImagesUpdateBody,
  response: responses.zDatasetsImagesUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.documents.list`. */
export const datasetsDocumentsListSchemas: OperationSchemas['datasets.documents.list'] = {
  path: undefined,
  query: undefined,
  body: requests.zDatasetsDocumentsListBody,
  response: responses.zDatasetsDocumentsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.documents.create`. */
export const datasetsDocumentsCreateSchemas: OperationSchemas['datasets.documents.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zDatasetsDocumentsCreateBody,
  response: responses.zDatasetsDocumentsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.documents.update`. */
export const datasetsDocumentsUpdateSchemas: OperationSchemas['datasets.documents.update'] = {
  path: undefined,
  query: undefined,
  body: requests.zDatasetsDocumentsUpdateBody,
  response: responses.zDatasetsDocumentsUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `datasets.documents.delete`. */
export const datasetsDocumentsDeleteSchemas: OperationSchemas['datasets.documents.delete'] = {
  path: undefined,
  query: undefined,
  body: requests.zDatasetsDocumentsDeleteBody,
  response: responses.zDatasetsDocumentsDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.rooms.create`. */
export const audioRoomsCreateSchemas: OperationSchemas['audio.rooms.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zAudioRoomsCreateBody,
  response: responses.zAudioRoomsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.live.retrieve`. */
export const audioLiveRetrieveSchemas: OperationSchemas['audio.live.retrieve'] = {
  path: requests.zAudioLiveRetrievePath,
  query: undefined,
  body: undefined,
  response: responses.zAudioLiveRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voices.list`. */
export const audioVoicesListSchemas: OperationSchemas['audio.voices.list'] = {
  path: undefined,
  query: requests.zAudioVoicesListQuery,
  body: undefined,
  response: responses.zAudioVoicesListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voices.clone`. */
export const audioVoicesCloneSchemas: OperationSchemas['audio.voices.clone'] = {
  path: undefined,
  query: undefined,
  body: requests.zAudioVoicesCloneBody,
  response: responses.zAudioVoicesCloneResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voiceprintGroups.list`. */
export const audioVoiceprintGroupsListSchemas: OperationSchemas['audio.voiceprintGroups.list'] = {
  path: undefined,
  query: requests.zAudioVoiceprintGroupsListQuery,
  body: undefined,
  response: responses.zAudioVoiceprintGroupsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voiceprintGroups.create`. */
export const audioVoiceprintGroupsCreateSchemas: OperationSchemas['audio.voiceprintGroups.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zAudioVoiceprintGroupsCreateBody,
  response: responses.zAudioVoiceprintGroupsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voiceprintGroups.update`. */
export const audioVoiceprintGroupsUpdateSchemas: OperationSchemas['audio.voiceprintGroups.update'] = {
  path: requests.zAudioVoiceprintGroupsUpdatePath,
  query: undefined,
  body: requests.zAudioVoiceprintGroupsUpdateBody,
  response: responses.zAudioVoiceprintGroupsUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voiceprintGroups.delete`. */
export const audioVoiceprintGroupsDeleteSchemas: OperationSchemas['audio.voiceprintGroups.delete'] = {
  path: requests.zAudioVoiceprintGroupsDeletePath,
  query: undefined,
  body: undefined,
  response: responses.zAudioVoiceprintGroupsDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voiceprintGroups.features.list`. */
export const audioVoiceprintGroupsFeaturesListSchemas: OperationSchemas['audio.voiceprintGroups.features.list'] = {
  path: requests.zAudioVoiceprintGroupsFeaturesListPath,
  query: requests.zAudioVoiceprintGroupsFeaturesListQuery,
  body: undefined,
  response: responses.zAudioVoiceprintGroupsFeaturesListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voiceprintGroups.features.create`. */
export const audioVoiceprintGroupsFeaturesCreateSchemas: OperationSchemas['audio.voiceprintGroups.features.create'] = {
  path: requests.zAudioVoiceprintGroupsFeaturesCreatePath,
  query: undefined,
  body: requests.zAudioVoiceprintGroupsFeaturesCreateBody,
  response: responses.zAudioVoiceprintGroupsFeaturesCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voiceprintGroups.features.update`. */
export const audioVoiceprintGroupsFeaturesUpdateSchemas: OperationSchemas['audio.voiceprintGroups.features.update'] = {
  path: requests.zAudioVoiceprintGroupsFeaturesUpdatePath,
  query: undefined,
  body: requests.zAudioVoiceprintGroupsFeaturesUpdateBody,
  response: responses.zAudioVoiceprintGroupsFeaturesUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voiceprintGroups.features.delete`. */
export const audioVoiceprintGroupsFeaturesDeleteSchemas: OperationSchemas['audio.voiceprintGroups.features.delete'] = {
  path: requests.zAudioVoiceprintGroupsFeaturesDeletePath,
  query: undefined,
  body: undefined,
  response: responses.zAudioVoiceprintGroupsFeaturesDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `audio.voiceprintGroups.features.speakerIdentify`. */
export const audioVoiceprintGroupsFeaturesSpeakerIdentifySchemas: OperationSchemas['audio.voiceprintGroups.features.speakerIdentify'] =
  {
    path: requests.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath,
    query: undefined,
    body: requests.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody,
    response: responses.zAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse,
    events: undefined,
    clientEvents: undefined,
  };

/** The schemas of `audio.speech.create`. */
export const audioSpeechCreateSchemas: OperationSchemas['audio.speech.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zAudioSpeechCreateBody,
  response: undefined,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `websockets.audio.speech.create`. */
export const websocketsAudioSpeechCreateSchemas: OperationSchemas['websockets.audio.speech.create'] = {
  path: undefined,
  query: requests.zWebsocketsAudioSpeechCreateQuery,
  body: undefined,
  response: undefined,
  events: responses.zCreateSpeechWsRes,
  clientEvents: requests.zCreateSpeechWsReqInput,
};

/** The schemas of `audio.transcriptions.create`. */
export const audioTranscriptionsCreateSchemas: OperationSchemas['audio.transcriptions.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zAudioTranscriptionsCreateBody,
  response: responses.zAudioTranscriptionsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `websockets.audio.transcriptions.create`. */
export const websocketsAudioTranscriptionsCreateSchemas: OperationSchemas['websockets.audio.transcriptions.create'] = {
  path: undefined,
  query: requests.zWebsocketsAudioTranscriptionsCreateQuery,
  body: undefined,
  response: undefined,
  events: responses.zCreateTranscriptionsWsRes,
  clientEvents: requests.zCreateTranscriptionsWsReqInput,
};

/** The schemas of `websockets.audio.simultInterpretation.create`. */
export const websocketsAudioSimultInterpretationCreateSchemas: OperationSchemas['websockets.audio.simultInterpretation.create'] =
  {
    path: undefined,
    query: undefined,
    body: undefined,
    response: undefined,
    events: responses.zCreateSimultInterpretationsWsRes,
    clientEvents: requests.zCreateSimultInterpretationsWsReqInput,
  };

/** The schemas of `websockets.chat.create`. */
export const websocketsChatCreateSchemas: OperationSchemas['websockets.chat.create'] = {
  path: undefined,
  query: requests.zWebsocketsChatCreateQuery,
  body: undefined,
  response: undefined,
  events: responses.zCreateChatWsRes,
  clientEvents: requests.zCreateChatWsReqInput,
};

/** The schemas of `workspaces.update`. */
export const workspacesUpdateSchemas: OperationSchemas['workspaces.update'] = {
  path: requests.zWorkspacesUpdatePath,
  query: undefined,
  body: requests.zWorkspacesUpdateBody,
  response: responses.zWorkspacesUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workspaces.members.list`. */
export const workspacesMembersListSchemas: OperationSchemas['workspaces.members.list'] = {
  path: requests.zWorkspacesMembersListPath,
  query: requests.zWorkspacesMembersListQuery,
  body: undefined,
  response: responses.zWorkspacesMembersListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workspaces.members.create`. */
export const workspacesMembersCreateSchemas: OperationSchemas['workspaces.members.create'] = {
  path: requests.zWorkspacesMembersCreatePath,
  query: undefined,
  body: requests.zWorkspacesMembersCreateBody,
  response: responses.zWorkspacesMembersCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `workspaces.members.delete`. */
export const workspacesMembersDeleteSchemas: OperationSchemas['workspaces.members.delete'] = {
  path: requests.zWorkspacesMembersDeletePath,
  query: undefined,
  body: requests.zWorkspacesMembersDeleteBody,
  response: responses.zWorkspacesMembersDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apps.list`. */
export const appsListSchemas: OperationSchemas['apps.list'] = {
  path: undefined,
  query: requests.zAppsListQuery,
  body: undefined,
  response: responses.zAppsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apps.collaborators.create`. */
export const appsCollaboratorsCreateSchemas: OperationSchemas['apps.collaborators.create'] = {
  path: requests.zAppsCollaboratorsCreatePath,
  query: undefined,
  body: requests.zAppsCollaboratorsCreateBody,
  response: responses.zAppsCollaboratorsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apps.collaborators.delete`. */
export const appsCollaboratorsDeleteSchemas: OperationSchemas['apps.collaborators.delete'] = {
  path: requests.zAppsCollaboratorsDeletePath,
  query: undefined,
  body: undefined,
  response: responses.zAppsCollaboratorsDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `folders.list`. */
export const foldersListSchemas: OperationSchemas['folders.list'] = {
  path: undefined,
  query: requests.zFoldersListQuery,
  body: undefined,
  response: responses.zFoldersListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `folders.retrieve`. */
export const foldersRetrieveSchemas: OperationSchemas['folders.retrieve'] = {
  path: requests.zFoldersRetrievePath,
  query: undefined,
  body: undefined,
  response: responses.zFoldersRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `entities.copyTasks.create`. */
export const entitiesCopyTasksCreateSchemas: OperationSchemas['entities.copyTasks.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zEntitiesCopyTasksCreateBody,
  response: responses.zEntitiesCopyTasksCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `entities.copyTasks.retrieve`. */
export const entitiesCopyTasksRetrieveSchemas: OperationSchemas['entities.copyTasks.retrieve'] = {
  path: requests.zEntitiesCopyTasksRetrievePath,
  query: undefined,
  body: undefined,
  response: responses.zEntitiesCopyTasksRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `templates.duplicate`. */
export const templatesDuplicateSchemas: OperationSchemas['templates.duplicate'] = {
  path: requests.zTemplatesDuplicatePath,
  query: undefined,
  body: requests.zTemplatesDuplicateBody,
  response: responses.zTemplatesDuplicateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `plugins.mget`. */
export const pluginsMgetSchemas: OperationSchemas['plugins.mget'] = {
  path: undefined,
  query: requests.zPluginsMgetQuery,
  body: undefined,
  response: responses.zPluginsMgetResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `plugins.retrieve`. */
export const pluginsRetrieveSchemas: OperationSchemas['plugins.retrieve'] = {
  path: requests.zPluginsRetrievePath,
  query: undefined,
  body: undefined,
  response: responses.zPluginsRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `plugins.tools.call`. */
export const pluginsToolsCallSchemas: OperationSchemas['plugins.tools.call'] = {
  path: requests.zPluginsToolsCallPath,
  query: undefined,
  body: requests.zPluginsToolsCallBody,
  response: responses.zPluginsToolsCallResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `stores.categories.list`. */
export const storesCategoriesListSchemas: OperationSchemas['stores.categories.list'] = {
  path: undefined,
  query: requests.zStoresCategoriesListQuery,
  body: undefined,
  response: responses.zStoresCategoriesListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `stores.plugins.list`. */
export const storesPluginsListSchemas: OperationSchemas['stores.plugins.list'] = {
  path: undefined,
  query: requests.zStoresPluginsListQuery,
  body: undefined,
  response: responses.zStoresPluginsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `connectors.bots.update`. */
export const connectorsBotsUpdateSchemas: OperationSchemas['connectors.bots.update'] = {
  path: requests.zConnectorsBotsUpdatePath,
  query: undefined,
  body: requests.zConnectorsBotsUpdateBody,
  response: responses.zConnectorsBotsUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `connectors.install`. */
export const connectorsInstallSchemas: OperationSchemas['connectors.install'] = {
  path: requests.zConnectorsInstallPath,
  query: undefined,
  body: requests.zConnectorsInstallBody,
  response: responses.zConnectorsInstallResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `connectors.userConfigs.create`. */
export const connectorsUserConfigsCreateSchemas: OperationSchemas['connectors.userConfigs.create'] = {
  path: requests.zConnectorsUserConfigsCreatePath,
  query: undefined,
  body: requests.zConnectorsUserConfigsCreateBody,
  response: responses.zConnectorsUserConfigsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apiApps.list`. */
export const apiAppsListSchemas: OperationSchemas['apiApps.list'] = {
  path: undefined,
  query: requests.zApiAppsListQuery,
  body: undefined,
  response: responses.zApiAppsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apiApps.create`. */
export const apiAppsCreateSchemas: OperationSchemas['apiApps.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zApiAppsCreateBody,
  response: responses.zApiAppsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apiApps.update`. */
export const apiAppsUpdateSchemas: OperationSchemas['apiApps.update'] = {
  path: requests.zApiAppsUpdatePath,
  query: undefined,
  body: requests.zApiAppsUpdateBody,
  response: responses.zApiAppsUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apiApps.delete`. */
export const apiAppsDeleteSchemas: OperationSchemas['apiApps.delete'] = {
  path: requests.zApiAppsDeletePath,
  query: undefined,
  body: undefined,
  response: responses.zApiAppsDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apiApps.events.list`. */
export const apiAppsEventsListSchemas: OperationSchemas['apiApps.events.list'] = {
  path: requests.zApiAppsEventsListPath,
  query: requests.zApiAppsEventsListQuery,
  body: undefined,
  response: responses.zApiAppsEventsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apiApps.events.create`. */
export const apiAppsEventsCreateSchemas: OperationSchemas['apiApps.events.create'] = {
  path: requests.zApiAppsEventsCreatePath,
  query: undefined,
  body: requests.zApiAppsEventsCreateBody,
  response: responses.zApiAppsEventsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `apiApps.events.delete`. */
export const apiAppsEventsDeleteSchemas: OperationSchemas['apiApps.events.delete'] = {
  path: requests.zApiAppsEventsDeletePath,
  query: undefined,
  body: requests.zApiAppsEventsDeleteBody,
  response: responses.zApiAppsEventsDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `commerce.benefits.retrieve`. */
export const commerceBenefitsRetrieveSchemas: OperationSchemas['commerce.benefits.retrieve'] = {
  path: undefined,
  query: requests.zCommerceBenefitsRetrieveQuery,
  body: undefined,
  response: responses.zCommerceBenefitsRetrieveResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `commerce.benefits.billTasks.list`. */
export const commerceBenefitsBillTasksListSchemas: OperationSchemas['commerce.benefits.billTasks.list'] = {
  path: undefined,
  query: requests.zCommerceBenefitsBillTasksListQuery,
  body: undefined,
  response: responses.zCommerceBenefitsBillTasksListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `commerce.benefits.billTasks.create`. */
export const commerceBenefitsBillTasksCreateSchemas: OperationSchemas['commerce.benefits.billTasks.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zCommerceBenefitsBillTasksCreateBody,
  response: responses.zCommerceBenefitsBillTasksCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `commerce.benefits.limitations.list`. */
export const commerceBenefitsLimitationsListSchemas: OperationSchemas['commerce.benefits.limitations.list'] = {
  path: undefined,
  query: requests.zCommerceBenefitsLimitationsListQuery,
  body: undefined,
  response: responses.zCommerceBenefitsLimitationsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `commerce.benefits.limitations.create`. */
export const commerceBenefitsLimitationsCreateSchemas: OperationSchemas['commerce.benefits.limitations.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zCommerceBenefitsLimitationsCreateBody,
  response: responses.zCommerceBenefitsLimitationsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `commerce.benefits.limitations.update`. */
export const commerceBenefitsLimitationsUpdateSchemas: OperationSchemas['commerce.benefits.limitations.update'] = {
  path: requests.zCommerceBenefitsLimitationsUpdatePath,
  query: undefined,
  body: requests.zCommerceBenefitsLimitationsUpdateBody,
  response: responses.zCommerceBenefitsLimitationsUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `enterprises.members.create`. */
export const enterprisesMembersCreateSchemas: OperationSchemas['enterprises.members.create'] = {
  path: requests.zEnterprisesMembersCreatePath,
  query: undefined,
  body: requests.zEnterprisesMembersCreateBody,
  response: responses.zEnterprisesMembersCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `enterprises.members.update`. */
export const enterprisesMembersUpdateSchemas: OperationSchemas['enterprises.members.update'] = {
  path: requests.zEnterprisesMembersUpdatePath,
  query: undefined,
  body: requests.zEnterprisesMembersUpdateBody,
  response: responses.zEnterprisesMembersUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `enterprises.members.delete`. */
export const enterprisesMembersDeleteSchemas: OperationSchemas['enterprises.members.delete'] = {
  path: requests.zEnterprisesMembersDeletePath,
  query: undefined,
  body: requests.zEnterprisesMembersDeleteBody,
  response: responses.zEnterprisesMembersDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `enterprises.organizations.list`. */
export const enterprisesOrganizationsListSchemas: OperationSchemas['enterprises.organizations.list'] = {
  path: requests.zEnterprisesOrganizationsListPath,
  query: requests.zEnterprisesOrganizationsListQuery,
  body: undefined,
  response: responses.zEnterprisesOrganizationsListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `enterprises.organizations.create`. */
export const enterprisesOrganizationsCreateSchemas: OperationSchemas['enterprises.organizations.create'] = {
  path: requests.zEnterprisesOrganizationsCreatePath,
  query: undefined,
  body: requests.zEnterprisesOrganizationsCreateBody,
  response: responses.zEnterprisesOrganizationsCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `organizations.update`. */
export const organizationsUpdateSchemas: OperationSchemas['organizations.update'] = {
  path: requests.zOrganizationsUpdatePath,
  query: undefined,
  body: requests.zOrganizationsUpdateBody,
  response: responses.zOrganizationsUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `organizations.members.list`. */
export const organizationsMembersListSchemas: OperationSchemas['organizations.members.list'] = {
  path: requests.zOrganizationsMembersListPath,
  query: requests.zOrganizationsMembersListQuery,
  body: undefined,
  response: responses.zOrganizationsMembersListResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `organizations.members.create`. */
export const organizationsMembersCreateSchemas: OperationSchemas['organizations.members.create'] = {
  path: requests.zOrganizationsMembersCreatePath,
  query: undefined,
  body: requests.zOrganizationsMembersCreateBody,
  response: responses.zOrganizationsMembersCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `organizations.members.update`. */
export const organizationsMembersUpdateSchemas: OperationSchemas['organizations.members.update'] = {
  path: requests.zOrganizationsMembersUpdatePath,
  query: undefined,
  body: requests.zOrganizationsMembersUpdateBody,
  response: responses.zOrganizationsMembersUpdateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `organizations.members.delete`. */
export const organizationsMembersDeleteSchemas: OperationSchemas['organizations.members.delete'] = {
  path: requests.zOrganizationsMembersDeletePath,
  query: undefined,
  body: requests.zOrganizationsMembersDeleteBody,
  response: responses.zOrganizationsMembersDeleteResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `oauth.authorize`. */
export const oauthAuthorizeSchemas: OperationSchemas['oauth.authorize'] = {
  path: undefined,
  query: requests.zOauthAuthorizeQuery,
  body: undefined,
  response: undefined,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `oauth.authorizeWorkspace`. */
export const oauthAuthorizeWorkspaceSchemas: OperationSchemas['oauth.authorizeWorkspace'] = {
  path: requests.zOauthAuthorizeWorkspacePath,
  query: requests.zOauthAuthorizeWorkspaceQuery,
  body: undefined,
  response: undefined,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `oauth.token.create`. */
export const oauthTokenCreateSchemas: OperationSchemas['oauth.token.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zOauthTokenCreateBody,
  response: responses.zOauthTokenCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `oauth.token.createForAccount`. */
export const oauthTokenCreateForAccountSchemas: OperationSchemas['oauth.token.createForAccount'] = {
  path: requests.zOauthTokenCreateForAccountPath,
  query: undefined,
  body: requests.zOauthTokenCreateForAccountBody,
  response: responses.zOauthTokenCreateForAccountResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `oauth.token.createForEnterprise`. */
export const oauthTokenCreateForEnterpriseSchemas: OperationSchemas['oauth.token.createForEnterprise'] = {
  path: requests.zOauthTokenCreateForEnterprisePath,
  query: undefined,
  body: requests.zOauthTokenCreateForEnterpriseBody,
  response: responses.zOauthTokenCreateForEnterpriseResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `oauth.deviceCode.create`. */
export const oauthDeviceCodeCreateSchemas: OperationSchemas['oauth.deviceCode.create'] = {
  path: undefined,
  query: undefined,
  body: requests.zOauthDeviceCodeCreateBody,
  response: responses.zOauthDeviceCodeCreateResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of `oauth.deviceCode.createForWorkspace`. */
export const oauthDeviceCodeCreateForWorkspaceSchemas: OperationSchemas['oauth.deviceCode.createForWorkspace'] = {
  path: requests.zOauthDeviceCodeCreateForWorkspacePath,
  query: undefined,
  body: requests.zOauthDeviceCodeCreateForWorkspaceBody,
  response: responses.zOauthDeviceCodeCreateForWorkspaceResponse,
  events: undefined,
  clientEvents: undefined,
};

/** The schemas of all operations. Import those of one operation by name, such as `chatCreateSchemas`, to keep a bundle small. */
export const operationSchemas: OperationSchemas = {
  'chat.create': chatCreateSchemas,
  'chat.retrieve': chatRetrieveSchemas,
  'chat.cancel': chatCancelSchemas,
  'chat.messages.list': chatMessagesListSchemas,
  'chat.submitToolOutputs': chatSubmitToolOutputsSchemas,
  'conversations.create': conversationsCreateSchemas,
  'conversations.retrieve': conversationsRetrieveSchemas,
  'conversations.list': conversationsListSchemas,
  'conversations.update': conversationsUpdateSchemas,
  'conversations.delete': conversationsDeleteSchemas,
  'conversations.clear': conversationsClearSchemas,
  'conversations.messages.create': conversationsMessagesCreateSchemas,
  'conversations.messages.list': conversationsMessagesListSchemas,
  'conversations.messages.retrieve': conversationsMessagesRetrieveSchemas,
  'conversations.messages.update': conversationsMessagesUpdateSchemas,
  'conversations.messages.delete': conversationsMessagesDeleteSchemas,
  'conversations.messages.feedback.create': conversationsMessagesFeedbackCreateSchemas,
  'conversations.messages.feedback.delete': conversationsMessagesFeedbackDeleteSchemas,
  'files.upload': filesUploadSchemas,
  'files.retrieve': filesRetrieveSchemas,
  'users.me': usersMeSchemas,
  'workspaces.list': workspacesListSchemas,
  'workspaces.create': workspacesCreateSchemas,
  'variables.retrieve': variablesRetrieveSchemas,
  'variables.update': variablesUpdateSchemas,
  'bots.create': botsCreateSchemas,
  'bots.update': botsUpdateSchemas,
  'bots.publish': botsPublishSchemas,
  'bots.listNew': botsListNewSchemas,
  'bots.retrieveNew': botsRetrieveNewSchemas,
  'bots.collaborationModes.update': botsCollaborationModesUpdateSchemas,
  'bots.collaborators.create': botsCollaboratorsCreateSchemas,
  'bots.collaborators.delete': botsCollaboratorsDeleteSchemas,
  'bots.unpublish': botsUnpublishSchemas,
  'bots.versions.list': botsVersionsListSchemas,
  'bots.retrieve': botsRetrieveSchemas,
  'bots.list': botsListSchemas,
  'workflows.runs.create': workflowsRunsCreateSchemas,
  'workflows.runs.stream': workflowsRunsStreamSchemas,
  'workflows.runs.resume': workflowsRunsResumeSchemas,
  'workflows.runs.resumeBlocking': workflowsRunsResumeBlockingSchemas,
  'workflows.runs.history.retrieve': workflowsRunsHistoryRetrieveSchemas,
  'workflows.runs.history.executeNodes.retrieve': workflowsRunsHistoryExecuteNodesRetrieveSchemas,
  'workflows.chat.stream': workflowsChatStreamSchemas,
  'workflows.list': workflowsListSchemas,
  'workflows.retrieve': workflowsRetrieveSchemas,
  'workflows.versions.list': workflowsVersionsListSchemas,
  'workflows.collaborationModes.update': workflowsCollaborationModesUpdateSchemas,
  'workflows.collaborators.create': workflowsCollaboratorsCreateSchemas,
  'workflows.collaborators.delete': workflowsCollaboratorsDeleteSchemas,
  'datasets.list': datasetsListSchemas,
  'datasets.create': datasetsCreateSchemas,
  'datasets.update': datasetsUpdateSchemas,
  'datasets.delete': datasetsDeleteSchemas,
  'datasets.process': datasetsProcessSchemas,
  'datasets.images.list': datasetsImagesListSchemas,
  'datasets.images.update': datasetsImagesUpdateSchemas,
  'datasets.documents.list': datasetsDocumentsListSchemas,
  'datasets.documents.create': datasetsDocumentsCreateSchemas,
  'datasets.documents.update': datasetsDocumentsUpdateSchemas,
  'datasets.documents.delete': datasetsDocumentsDeleteSchemas,
  'audio.rooms.create': audioRoomsCreateSchemas,
  'audio.live.retrieve': audioLiveRetrieveSchemas,
  'audio.voices.list': audioVoicesListSchemas,
  'audio.voices.clone': audioVoicesCloneSchemas,
  'audio.voiceprintGroups.list': audioVoiceprintGroupsListSchemas,
  'audio.voiceprintGroups.create': audioVoiceprintGroupsCreateSchemas,
  'audio.voiceprintGroups.update': audioVoiceprintGroupsUpdateSchemas,
  'audio.voiceprintGroups.delete': audioVoiceprintGroupsDeleteSchemas,
  'audio.voiceprintGroups.features.list': audioVoiceprintGroupsFeaturesListSchemas,
  'audio.voiceprintGroups.features.create': audioVoiceprintGroupsFeaturesCreateSchemas,
  'audio.voiceprintGroups.features.update': audioVoiceprintGroupsFeaturesUpdateSchemas,
  'audio.voiceprintGroups.features.delete': audioVoiceprintGroupsFeaturesDeleteSchemas,
  'audio.voiceprintGroups.features.speakerIdentify': audioVoiceprintGroupsFeaturesSpeakerIdentifySchemas,
  'audio.speech.create': audioSpeechCreateSchemas,
  'websockets.audio.speech.create': websocketsAudioSpeechCreateSchemas,
  'audio.transcriptions.create': audioTranscriptionsCreateSchemas,
  'websockets.audio.transcriptions.create': websocketsAudioTranscriptionsCreateSchemas,
  'websockets.audio.simultInterpretation.create': websocketsAudioSimultInterpretationCreateSchemas,
  'websockets.chat.create': websocketsChatCreateSchemas,
  'workspaces.update': workspacesUpdateSchemas,
  'workspaces.members.list': workspacesMembersListSchemas,
  'workspaces.members.create': workspacesMembersCreateSchemas,
  'workspaces.members.delete': workspacesMembersDeleteSchemas,
  'apps.list': appsListSchemas,
  'apps.collaborators.create': appsCollaboratorsCreateSchemas,
  'apps.collaborators.delete': appsCollaboratorsDeleteSchemas,
  'folders.list': foldersListSchemas,
  'folders.retrieve': foldersRetrieveSchemas,
  'entities.copyTasks.create': entitiesCopyTasksCreateSchemas,
  'entities.copyTasks.retrieve': entitiesCopyTasksRetrieveSchemas,
  'templates.duplicate': templatesDuplicateSchemas,
  'plugins.mget': pluginsMgetSchemas,
  'plugins.retrieve': pluginsRetrieveSchemas,
  'plugins.tools.call': pluginsToolsCallSchemas,
  'stores.categories.list': storesCategoriesListSchemas,
  'stores.plugins.list': storesPluginsListSchemas,
  'connectors.bots.update': connectorsBotsUpdateSchemas,
  'connectors.install': connectorsInstallSchemas,
  'connectors.userConfigs.create': connectorsUserConfigsCreateSchemas,
  'apiApps.list': apiAppsListSchemas,
  'apiApps.create': apiAppsCreateSchemas,
  'apiApps.update': apiAppsUpdateSchemas,
  'apiApps.delete': apiAppsDeleteSchemas,
  'apiApps.events.list': apiAppsEventsListSchemas,
  'apiApps.events.create': apiAppsEventsCreateSchemas,
  'apiApps.events.delete': apiAppsEventsDeleteSchemas,
  'commerce.benefits.retrieve': commerceBenefitsRetrieveSchemas,
  'commerce.benefits.billTasks.list': commerceBenefitsBillTasksListSchemas,
  'commerce.benefits.billTasks.create': commerceBenefitsBillTasksCreateSchemas,
  'commerce.benefits.limitations.list': commerceBenefitsLimitationsListSchemas,
  'commerce.benefits.limitations.create': commerceBenefitsLimitationsCreateSchemas,
  'commerce.benefits.limitations.update': commerceBenefitsLimitationsUpdateSchemas,
  'enterprises.members.create': enterprisesMembersCreateSchemas,
  'enterprises.members.update': enterprisesMembersUpdateSchemas,
  'enterprises.members.delete': enterprisesMembersDeleteSchemas,
  'enterprises.organizations.list': enterprisesOrganizationsListSchemas,
  'enterprises.organizations.create': enterprisesOrganizationsCreateSchemas,
  'organizations.update': organizationsUpdateSchemas,
  'organizations.members.list': organizationsMembersListSchemas,
  'organizations.members.create': organizationsMembersCreateSchemas,
  'organizations.members.update': organizationsMembersUpdateSchemas,
  'organizations.members.delete': organizationsMembersDeleteSchemas,
  'oauth.authorize': oauthAuthorizeSchemas,
  'oauth.authorizeWorkspace': oauthAuthorizeWorkspaceSchemas,
  'oauth.token.create': oauthTokenCreateSchemas,
  'oauth.token.createForAccount': oauthTokenCreateForAccountSchemas,
  'oauth.token.createForEnterprise': oauthTokenCreateForEnterpriseSchemas,
  'oauth.deviceCode.create': oauthDeviceCodeCreateSchemas,
  'oauth.deviceCode.createForWorkspace': oauthDeviceCodeCreateForWorkspaceSchemas,
};
