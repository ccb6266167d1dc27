// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operation } from '../../src/http/index.js';

export const chatCreateOperation: Operation = {
  id: 'chat.create',
  method: 'POST',
  path: '/v3/chat',
  body: 'json',
  query: ['conversation_id'],
  text: ['additional_messages[].content', 'shortcut_command.parameters{}'],
};

export const chatRetrieveOperation: Operation = {
  id: 'chat.retrieve',
  method: 'GET',
  path: '/v3/chat/retrieve',
  ids: ['conversation_id', 'chat_id'],
};

export const chatCancelOperation: Operation = {
  id: 'chat.cancel',
  method: 'POST',
  path: '/v3/chat/cancel',
  body: 'json',
  ids: ['conversation_id', 'chat_id'],
};

export const chatMessagesListOperation: Operation = {
  id: 'chat.messages.list',
  method: 'GET',
  path: '/v3/chat/message/list',
  ids: ['conversation_id', 'chat_id'],
};

export const chatSubmitToolOutputsOperation: Operation = {
  id: 'chat.submitToolOutputs',
  method: 'POST',
  path: '/v3/chat/submit_tool_outputs',
  body: 'json',
  query: ['conversation_id', 'chat_id'],
};

export const conversationsCreateOperation: Operation = {
  id: 'conversations.create',
  method: 'POST',
  path: '/v1/conversation/create',
  body: 'json',
  text: ['messages[].content'],
};

export const conversationsRetrieveOperation: Operation = {
  id: 'conversations.retrieve',
  method: 'GET',
  path: '/v1/conversation/retrieve',
  ids: ['conversation_id'],
};

export const conversationsListOperation: Operation = {
  id: 'conversations.list',
  method: 'GET',
  path: '/v1/conversations',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.conversations',
    has_more: 'data.has_more',
  },
};

export const conversationsUpdateOperation: Operation = {
  id: 'conversations.update',
  method: 'PUT',
  path: '/v1/conversations/{conversation_id}',
  body: 'json',
};

export const conversationsDeleteOperation: Operation = {
  id: 'conversations.delete',
  method: 'DELETE',
  path: '/v1/conversations/{conversation_id}',
  unwrap: 'none',
};

export const conversationsClearOperation: Operation = {
  id: 'conversations.clear',
  method: 'POST',
  path: '/v1/conversations/{conversation_id}/clear',
};

export const conversationsMessagesCreateOperation: Operation = {
  id: 'conversations.messages.create',
  method: 'POST',
  path: '/v1/conversation/message/create',
  body: 'json',
  query: ['conversation_id'],
  ids: ['conversation_id'],
  text: ['content'],
};

export const conversationsMessagesListOperation: Operation = {
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

export const conversationsMessagesRetrieveOperation: Operation = {
  id: 'conversations.messages.retrieve',
  method: 'GET',
  path: '/v1/conversation/message/retrieve',
  ids: ['conversation_id', 'message_id'],
};

export const conversationsMessagesUpdateOperation: Operation = {
  id: 'conversations.messages.update',
  method: 'POST',
  path: '/v1/conversation/message/modify',
  body: 'json',
  query: ['conversation_id', 'message_id'],
  ids: ['conversation_id', 'message_id'],
  text: ['content'],
  unwrap: 'message',
};

export const conversationsMessagesDeleteOperation: Operation = {
  id: 'conversations.messages.delete',
  method: 'POST',
  path: '/v1/conversation/message/delete',
  ids: ['conversation_id', 'message_id'],
};

export const conversationsMessagesFeedbackCreateOperation: Operation = {
  id: 'conversations.messages.feedback.create',
  method: 'POST',
  path: '/v1/conversations/{conversation_id}/messages/{message_id}/feedback',
  body: 'json',
  unwrap: 'none',
};

export const conversationsMessagesFeedbackDeleteOperation: Operation = {
  id: 'conversations.messages.feedback.delete',
  method: 'DELETE',
  path: '/v1/conversations/{conversation_id}/messages/{message_id}/feedback',
  unwrap: 'none',
};

export const filesUploadOperation: Operation = {
  id: 'files.upload',
  method: 'POST',
  path: '/v1/files/upload',
  body: 'form',
  files: { file: 536870912 },
};

export const filesRetrieveOperation: Operation = {
  id: 'files.retrieve',
  method: 'GET',
  path: '/v1/files/retrieve',
  ids: ['file_id'],
};

export const usersMeOperation: Operation = { id: 'users.me', method: 'GET', path: '/v1/users/me' };

export const workspacesListOperation: Operation = {
  id: 'workspaces.list',
  method: 'GET',
  path: '/v1/workspaces',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.workspaces',
    total: 'data.total_count',
  },
};

export const workspacesCreateOperation: Operation = {
  id: 'workspaces.create',
  method: 'POST',
  path: '/v1/workspaces',
  body: 'json',
};

export const variablesRetrieveOperation: Operation = { id: 'variables.retrieve', method: 'GET', path: '/v1/variables' };

export const variablesUpdateOperation: Operation = {
  id: 'variables.update',
  method: 'PUT',
  path: '/v1/variables',
  body: 'json',
  unwrap: 'none',
};

export const botsCreateOperation: Operation = {
  id: 'bots.create',
  method: 'POST',
  path: '/v1/bot/create',
  body: 'json',
};

export const botsUpdateOperation: Operation = {
  id: 'bots.update',
  method: 'POST',
  path: '/v1/bot/update',
  body: 'json',
  unwrap: 'none',
};

export const botsPublishOperation: Operation = {
  id: 'bots.publish',
  method: 'POST',
  path: '/v1/bot/publish',
  body: 'json',
};

export const botsListNewOperation: Operation = {
  id: 'bots.listNew',
  method: 'GET',
  path: '/v1/bots',
  page: { style: 'page_num', page: 'page_num', size: 'page_size', first: 1, items: 'data.items', total: 'data.total' },
};

export const botsRetrieveNewOperation: Operation = { id: 'bots.retrieveNew', method: 'GET', path: '/v1/bots/{bot_id}' };

export const botsCollaborationModesUpdateOperation: Operation = {
  id: 'bots.collaborationModes.update',
  method: 'POST',
  path: '/v1/bots/{bot_id}/collaboration_mode',
  body: 'json',
  unwrap: 'none',
};

export const botsCollaboratorsCreateOperation: Operation = {
  id: 'bots.collaborators.create',
  method: 'POST',
  path: '/v1/bots/{bot_id}/collaborators',
  body: 'json',
  unwrap: 'none',
};

export const botsCollaboratorsDeleteOperation: Operation = {
  id: 'bots.collaborators.delete',
  method: 'DELETE',
  path: '/v1/bots/{bot_id}/collaborators/{user_id}',
  unwrap: 'none',
};

export const botsUnpublishOperation: Operation = {
  id: 'bots.unpublish',
  method: 'POST',
  path: '/v1/bots/{bot_id}/unpublish',
  body: 'json',
  unwrap: 'none',
};

export const botsVersionsListOperation: Operation = {
  id: 'bots.versions.list',
  method: 'GET',
  path: '/v1/bots/{bot_id}/versions',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.items',
    has_more: 'data.has_more',
  },
};

export const botsRetrieveOperation: Operation = { id: 'bots.retrieve', method: 'GET', path: '/v1/bot/get_online_info' };

export const botsListOperation: Operation = {
  id: 'bots.list',
  method: 'GET',
  path: '/v1/space/published_bots_list',
  page: {
    style: 'page_num',
    page: 'page_index',
    size: 'page_size',
    first: 1,
    items: 'data.space_bots',
    total: 'data.total',
  },
};

export const workflowsRunsCreateOperation: Operation = {
  id: 'workflows.runs.create',
  method: 'POST',
  path: '/v1/workflow/run',
  body: 'json',
  unwrap: 'body',
};

export const workflowsRunsStreamOperation: Operation = {
  id: 'workflows.runs.stream',
  method: 'POST',
  path: '/v1/workflow/stream_run',
  body: 'json',
};

export const workflowsRunsResumeOperation: Operation = {
  id: 'workflows.runs.resume',
  method: 'POST',
  path: '/v1/workflow/stream_resume',
  body: 'json',
};

export const workflowsRunsResumeBlockingOperation: Operation = {
  id: 'workflows.runs.resumeBlocking',
  method: 'POST',
  path: '/v1/workflows/resume',
  body: 'json',
  unwrap: 'body',
};

export const workflowsRunsHistoryRetrieveOperation: Operation = {
  id: 'workflows.runs.history.retrieve',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}/run_histories/{execute_id}',
};

export const workflowsRunsHistoryExecuteNodesRetrieveOperation: Operation = {
  id: 'workflows.runs.history.executeNodes.retrieve',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}',
};

export const workflowsChatStreamOperation: Operation = {
  id: 'workflows.chat.stream',
  method: 'POST',
  path: '/v1/workflows/chat',
  body: 'json',
  text: ['additional_messages[].content'],
};

export const workflowsListOperation: Operation = {
  id: 'workflows.list',
  method: 'GET',
  path: '/v1/workflows',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.items',
    has_more: 'data.has_more',
    required: true,
  },
};

export const workflowsRetrieveOperation: Operation = {
  id: 'workflows.retrieve',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}',
};

export const workflowsVersionsListOperation: Operation = {
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

export const workflowsCollaborationModesUpdateOperation: Operation = {
  id: 'workflows.collaborationModes.update',
  method: 'POST',
  path: '/v1/workflows/{workflow_id}/collaboration_mode',
  body: 'json',
  unwrap: 'none',
};

export const workflowsCollaboratorsCreateOperation: Operation = {
  id: 'workflows.collaborators.create',
  method: 'POST',
  path: '/v1/workflows/{workflow_id}/collaborators',
  body: 'json',
  unwrap: 'none',
};

export const workflowsCollaboratorsDeleteOperation: Operation = {
  id: 'workflows.collaborators.delete',
  method: 'DELETE',
  path: '/v1/workflows/{workflow_id}/collaborators/{user_id}',
  unwrap: 'none',
};

export const datasetsListOperation: Operation = {
  id: 'datasets.list',
  method: 'GET',
  path: '/v1/datasets',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.dataset_list',
    total: 'data.total_count',
  },
};

export const datasetsCreateOperation: Operation = {
  id: 'datasets.create',
  method: 'POST',
  path: '/v1/datasets',
  body: 'json',
};

export const datasetsUpdateOperation: Operation = {
  id: 'datasets.update',
  method: 'PUT',
  path: '/v1/datasets/{dataset_id}',
  body: 'json',
  unwrap: 'none',
};

export const datasetsDeleteOperation: Operation = {
  id: 'datasets.delete',
  method: 'DELETE',
  path: '/v1/datasets/{dataset_id}',
  unwrap: 'none',
};

export const datasetsProcessOperation: Operation = {
  id: 'datasets.process',
  method: 'POST',
  path: '/v1/datasets/{dataset_id}/process',
  body: 'json',
};

export const datasetsImagesListOperation: Operation = {
  id: 'datasets.images.list',
  method: 'GET',
  path: '/v1/datasets/{dataset_id}/images',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.photo_infos',
    total: 'data.total_count',
  },
};

export const datasetsImagesUpdateOperation: Operation = {
  id: 'datasets.images.update',
  method: 'PUT',
  path: '/v1/datasets/{dataset_id}/images/{document_id}',
  body: 'json',
  unwrap: 'none',
};

export const datasetsDocumentsListOperation: Operation = {
  id: 'datasets.documents.list',
  method: 'POST',
  path: '/open_api/knowledge/document/list',
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'body',
  page: { style: 'page_num', page: 'page', size: 'size', first: 1, items: 'document_infos', total: 'total' },
};

export const datasetsDocumentsCreateOperation: Operation = {
  id: 'datasets.documents.create',
  method: 'POST',
  path: '/open_api/knowledge/document/create',
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'document_infos',
};

export const datasetsDocumentsUpdateOperation: Operation = {
  id: 'datasets.documents.update',
  method: 'POST',
  path: '/open_api/knowledge/document/update',
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'none',
};

export const datasetsDocumentsDeleteOperation: Operation = {
  id: 'datasets.documents.delete',
  method: 'POST',
  path: '/open_api/knowledge/document/delete',
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'none',
};

export const audioRoomsCreateOperation: Operation = {
  id: 'audio.rooms.create',
  method: 'POST',
  path: '/v1/audio/rooms',
  body: 'json',
};

export const audioLiveRetrieveOperation: Operation = {
  id: 'audio.live.retrieve',
  method: 'GET',
  path: '/v1/audio/live/{live_id}',
};

export const audioVoicesListOperation: Operation = {
  id: 'audio.voices.list',
  method: 'GET',
  path: '/v1/audio/voices',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.voice_list',
    has_more: 'data.has_more',
  },
};

export const audioVoicesCloneOperation: Operation = {
  id: 'audio.voices.clone',
  method: 'POST',
  path: '/v1/audio/voices/clone',
  body: 'form',
  files: { file: 10485760 },
};

export const audioVoiceprintGroupsListOperation: Operation = {
  id: 'audio.voiceprintGroups.list',
  method: 'GET',
  path: '/v1/audio/voiceprint_groups',
  page: { style: 'page_num', page: 'page_num', size: 'page_size', first: 1, items: 'data.items', total: 'data.total' },
};

export const audioVoiceprintGroupsCreateOperation: Operation = {
  id: 'audio.voiceprintGroups.create',
  method: 'POST',
  path: '/v1/audio/voiceprint_groups',
  body: 'json',
};

export const audioVoiceprintGroupsUpdateOperation: Operation = {
  id: 'audio.voiceprintGroups.update',
  method: 'PUT',
  path: '/v1/audio/voiceprint_groups/{group_id}',
  body: 'json',
  unwrap: 'none',
};

export const audioVoiceprintGroupsDeleteOperation: Operation = {
  id: 'audio.voiceprintGroups.delete',
  method: 'DELETE',
  path: '/v1/audio/voiceprint_groups/{group_id}',
  unwrap: 'none',
};

export const audioVoiceprintGroupsFeaturesListOperation: Operation = {
  id: 'audio.voiceprintGroups.features.list',
  method: 'GET',
  path: '/v1/audio/voiceprint_groups/{group_id}/features',
  page: { style: 'page_num', page: 'page_num', size: 'page_size', first: 1, items: 'data.items', total: 'data.total' },
};

export const audioVoiceprintGroupsFeaturesCreateOperation: Operation = {
  id: 'audio.voiceprintGroups.features.create',
  method: 'POST',
  path: '/v1/audio/voiceprint_groups/{group_id}/features',
  body: 'form',
  files: { file: 4194304 },
};

export const audioVoiceprintGroupsFeaturesUpdateOperation: Operation = {
  id: 'audio.voiceprintGroups.features.update',
  method: 'PUT',
  path: '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}',
  body: 'form',
  files: { file: 4194304 },
  unwrap: 'none',
};

export const audioVoiceprintGroupsFeaturesDeleteOperation: Operation = {
  id: 'audio.voiceprintGroups.features.delete',
  method: 'DELETE',
  path: '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}',
  unwrap: 'none',
};

export const audioVoiceprintGroupsFeaturesSpeakerIdentifyOperation: Operation = {
  id: 'audio.voiceprintGroups.features.speakerIdentify',
  method: 'POST',
  path: '/v1/audio/voiceprint_groups/{group_id}/speaker_identify',
  body: 'form',
  files: { file: 4194304 },
};

export const audioSpeechCreateOperation: Operation = {
  id: 'audio.speech.create',
  method: 'POST',
  path: '/v1/audio/speech',
  body: 'json',
  binary: true,
};

export const websocketsAudioSpeechCreateOperation: Operation = {
  id: 'websockets.audio.speech.create',
  method: 'GET',
  path: '/v1/audio/speech',
};

export const audioTranscriptionsCreateOperation: Operation = {
  id: 'audio.transcriptions.create',
  method: 'POST',
  path: '/v1/audio/transcriptions',
  body: 'form',
  files: { file: 10485760 },
};

export const websocketsAudioTranscriptionsCreateOperation: Operation = {
  id: 'websockets.audio.transcriptions.create',
  method: 'GET',
  path: '/v1/audio/transcriptions',
};

export const websocketsAudioSimultInterpretationCreateOperation: Operation = {
  id: 'websockets.audio.simultInterpretation.create',
  method: 'GET',
  path: '/v1/audio/simult_interpretation',
};

export const websocketsChatCreateOperation: Operation = {
  id: 'websockets.chat.create',
  method: 'GET',
  path: '/v1/chat',
};

export const workspacesUpdateOperation: Operation = {
  id: 'workspaces.update',
  method: 'PUT',
  path: '/v1/workspaces/{workspace_id}',
  body: 'json',
  unwrap: 'none',
};

export const workspacesMembersListOperation: Operation = {
  id: 'workspaces.members.list',
  method: 'GET',
  path: '/v1/workspaces/{workspace_id}/members',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.items',
    total: 'data.total_count',
  },
};

export const workspacesMembersCreateOperation: Operation = {
  id: 'workspaces.members.create',
  method: 'POST',
  path: '/v1/workspaces/{workspace_id}/members',
  body: 'json',
};

export const workspacesMembersDeleteOperation: Operation = {
  id: 'workspaces.members.delete',
  method: 'DELETE',
  path: '/v1/workspaces/{workspace_id}/members',
  body: 'json',
};

export const appsListOperation: Operation = {
  id: 'apps.list',
  method: 'GET',
  path: '/v1/apps',
  page: { style: 'page_num', page: 'page_num', size: 'page_size', first: 1, items: 'data.items', total: 'data.total' },
};

export const appsCollaboratorsCreateOperation: Operation = {
  id: 'apps.collaborators.create',
  method: 'POST',
  path: '/v1/apps/{app_id}/collaborators',
  body: 'json',
  unwrap: 'none',
};

export const appsCollaboratorsDeleteOperation: Operation = {
  id: 'apps.collaborators.delete',
  method: 'DELETE',
  path: '/v1/apps/{app_id}/collaborators/{user_id}',
  unwrap: 'none',
};

export const foldersListOperation: Operation = {
  id: 'folders.list',
  method: 'GET',
  path: '/v1/folders',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.items',
    total: 'data.total_count',
    has_more: 'data.has_more',
  },
};

export const foldersRetrieveOperation: Operation = {
  id: 'folders.retrieve',
  method: 'GET',
  path: '/v1/folders/{folder_id}',
};

export const entitiesCopyTasksCreateOperation: Operation = {
  id: 'entities.copyTasks.create',
  method: 'POST',
  path: '/v1/entities/copy_tasks',
  body: 'json',
};

export const entitiesCopyTasksRetrieveOperation: Operation = {
  id: 'entities.copyTasks.retrieve',
  method: 'GET',
  path: '/v1/entities/copy_tasks/{task_id}',
};

export const templatesDuplicateOperation: Operation = {
  id: 'templates.duplicate',
  method: 'POST',
  path: '/v1/templates/{template_id}/duplicate',
  body: 'json',
};

export const pluginsMgetOperation: Operation = { id: 'plugins.mget', method: 'GET', path: '/v1/plugins/mget' };

export const pluginsRetrieveOperation: Operation = {
  id: 'plugins.retrieve',
  method: 'GET',
  path: '/v1/plugins/{plugin_id}',
};

export const pluginsToolsCallOperation: Operation = {
  id: 'plugins.tools.call',
  method: 'POST',
  path: '/v1/plugins/{plugin_id}/tools/call',
  body: 'json',
};

export const storesCategoriesListOperation: Operation = {
  id: 'stores.categories.list',
  method: 'GET',
  path: '/v1/stores/categories',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.items',
    has_more: 'data.has_more',
  },
};

export const storesPluginsListOperation: Operation = {
  id: 'stores.plugins.list',
  method: 'GET',
  path: '/v1/stores/plugins',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.items',
    has_more: 'data.has_more',
  },
};

export const connectorsBotsUpdateOperation: Operation = {
  id: 'connectors.bots.update',
  method: 'PUT',
  path: '/v1/connectors/{connector_id}/bots/{bot_id}',
  body: 'json',
  unwrap: 'none',
};

export const connectorsInstallOperation: Operation = {
  id: 'connectors.install',
  method: 'POST',
  path: '/v1/connectors/{connector_id}/install',
  body: 'json',
  unwrap: 'none',
};

export const connectorsUserConfigsCreateOperation: Operation = {
  id: 'connectors.userConfigs.create',
  method: 'POST',
  path: '/v1/connectors/{connector_id}/user_configs',
  body: 'json',
  unwrap: 'none',
};

export const apiAppsListOperation: Operation = {
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

export const apiAppsCreateOperation: Operation = {
  id: 'apiApps.create',
  method: 'POST',
  path: '/v1/api_apps',
  body: 'json',
};

export const apiAppsUpdateOperation: Operation = {
  id: 'apiApps.update',
  method: 'PUT',
  path: '/v1/api_apps/{api_app_id}',
  body: 'json',
  unwrap: 'none',
};

export const apiAppsDeleteOperation: Operation = {
  id: 'apiApps.delete',
  method: 'DELETE',
  path: '/v1/api_apps/{api_app_id}',
  unwrap: 'none',
};

export const apiAppsEventsListOperation: Operation = {
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

export const apiAppsEventsCreateOperation: Operation = {
  id: 'apiApps.events.create',
  method: 'POST',
  path: '/v1/api_apps/{api_app_id}/events',
  body: 'json',
  unwrap: 'none',
};

export const apiAppsEventsDeleteOperation: Operation = {
  id: 'apiApps.events.delete',
  method: 'DELETE',
  path: '/v1/api_apps/{api_app_id}/events',
  body: 'json',
  unwrap: 'none',
};

export const commerceBenefitsRetrieveOperation: Operation = {
  id: 'commerce.benefits.retrieve',
  method: 'GET',
  path: '/v1/commerce/benefit/benefits/get',
};

export const commerceBenefitsBillTasksListOperation: Operation = {
  id: 'commerce.benefits.billTasks.list',
  method: 'GET',
  path: '/v1/commerce/benefit/bill_tasks',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.task_infos',
    total: 'data.total',
  },
};

export const commerceBenefitsBillTasksCreateOperation: Operation = {
  id: 'commerce.benefits.billTasks.create',
  method: 'POST',
  path: '/v1/commerce/benefit/bill_tasks',
  body: 'json',
};

export const commerceBenefitsLimitationsListOperation: Operation = {
  id: 'commerce.benefits.limitations.list',
  method: 'GET',
  path: '/v1/commerce/benefit/limitations',
  page: {
    style: 'cursor',
    cursor: 'page_token',
    items: 'data.benefit_infos',
    next: 'data.page_token',
    has_more: 'data.has_more',
  },
};

export const commerceBenefitsLimitationsCreateOperation: Operation = {
  id: 'commerce.benefits.limitations.create',
  method: 'POST',
  path: '/v1/commerce/benefit/limitations',
  body: 'json',
};

export const commerceBenefitsLimitationsUpdateOperation: Operation = {
  id: 'commerce.benefits.limitations.update',
  method: 'PUT',
  path: '/v1/commerce/benefit/limitations/{benefit_id}',
  body: 'json',
};

export const enterprisesMembersCreateOperation: Operation = {
  id: 'enterprises.members.create',
  method: 'POST',
  path: '/v1/enterprises/{enterprise_id}/members',
  body: 'json',
  unwrap: 'none',
};

export const enterprisesMembersUpdateOperation: Operation = {
  id: 'enterprises.members.update',
  method: 'PUT',
  path: '/v1/enterprises/{enterprise_id}/members/{user_id}',
  body: 'json',
  unwrap: 'none',
};

export const enterprisesMembersDeleteOperation: Operation = {
  id: 'enterprises.members.delete',
  method: 'DELETE',
  path: '/v1/enterprises/{enterprise_id}/members/{user_id}',
  body: 'json',
  unwrap: 'none',
};

export const enterprisesOrganizationsListOperation: Operation = {
  id: 'enterprises.organizations.list',
  method: 'GET',
  path: '/v1/enterprises/{enterprise_id}/organizations',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.items',
    total: 'data.total_count',
  },
};

export const enterprisesOrganizationsCreateOperation: Operation = {
  id: 'enterprises.organizations.create',
  method: 'POST',
  path: '/v1/enterprises/{enterprise_id}/organizations',
  body: 'json',
};

export const organizationsUpdateOperation: Operation = {
  id: 'organizations.update',
  method: 'PUT',
  path: '/v1/organizations/{organization_id}',
  body: 'json',
  unwrap: 'none',
};

export const organizationsMembersListOperation: Operation = {
  id: 'organizations.members.list',
  method: 'GET',
  path: '/v1/organizations/{organization_id}/members',
  page: {
    style: 'page_num',
    page: 'page_num',
    size: 'page_size',
    first: 1,
    items: 'data.items',
    total: 'data.total_count',
  },
};

export const organizationsMembersCreateOperation: Operation = {
  id: 'organizations.members.create',
  method: 'POST',
  path: '/v1/organizations/{organization_id}/members',
  body: 'json',
  unwrap: 'none',
};

export const organizationsMembersUpdateOperation: Operation = {
  id: 'organizations.members.update',
  method: 'PUT',
  path: '/v1/organizations/{organization_id}/members/{user_id}',
  body: 'json',
  unwrap: 'none',
};

export const organizationsMembersDeleteOperation: Operation = {
  id: 'organizations.members.delete',
  method: 'DELETE',
  path: '/v1/organizations/{organization_id}/members/{user_id}',
  body: 'json',
  unwrap: 'none',
};

export const oauthAuthorizeOperation: Operation = {
  id: 'oauth.authorize',
  method: 'GET',
  path: '/api/permission/oauth2/authorize',
};

export const oauthAuthorizeWorkspaceOperation: Operation = {
  id: 'oauth.authorizeWorkspace',
  method: 'GET',
  path: '/api/permission/oauth2/workspace_id/{workspace_id}/authorize',
};

export const oauthTokenCreateOperation: Operation = {
  id: 'oauth.token.create',
  method: 'POST',
  path: '/api/permission/oauth2/token',
  body: 'json',
  unwrap: 'body',
};

export const oauthTokenCreateForAccountOperation: Operation = {
  id: 'oauth.token.createForAccount',
  method: 'POST',
  path: '/api/permission/oauth2/account/{account_id}/token',
  body: 'json',
  unwrap: 'body',
};

export const oauthTokenCreateForEnterpriseOperation: Operation = {
  id: 'oauth.token.createForEnterprise',
  method: 'POST',
  path: '/api/permission/oauth2/enterprise_id/{enterprise_id}/token',
  body: 'json',
  unwrap: 'body',
};

export const oauthDeviceCodeCreateOperation: Operation = {
  id: 'oauth.deviceCode.create',
  method: 'POST',
  path: '/api/permission/oauth2/device/code',
  body: 'json',
  unwrap: 'body',
};

export const oauthDeviceCodeCreateForWorkspaceOperation: Operation = {
  id: 'oauth.deviceCode.createForWorkspace',
  method: 'POST',
  path: '/api/permission/oauth2/workspace_id/{workspace_id}/device/code',
  body: 'json',
  unwrap: 'body',
};
