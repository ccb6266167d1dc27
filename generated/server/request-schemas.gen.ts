// Made from openapi/ by `npm run generate`.

import type { ZodMiniType } from 'zod/v4-mini';
import * as schemas from '../mini-requests/zod.gen.js';

export interface RequestSchemas {
  readonly path?: ZodMiniType;
  readonly query?: ZodMiniType;
  readonly body?: ZodMiniType;
}

export const requestSchemas: Readonly<Record<string, RequestSchemas>> = {
  'chat.create': { query: schemas.zChatCreateQuery, body: schemas.zChatCreateBody },
  'chat.retrieve': { query: schemas.zChatRetrieveQuery },
  'chat.cancel': { body: schemas.zChatCancelBody },
  'chat.messages.list': { query: schemas.zChatMessagesListQuery },
  'chat.submitToolOutputs': { query: schemas.zChatSubmitToolOutputsQuery, body: schemas.zChatSubmitToolOutputsBody },
  'conversations.create': { body: schemas.zConversationsCreateBody },
  'conversations.retrieve': { query: schemas.zConversationsRetrieveQuery },
  'conversations.list': { query: schemas.zConversationsListQuery },
  'conversations.update': { path: schemas.zConversationsUpdatePath, body: schemas.zConversationsUpdateBody },
  'conversations.delete': { path: schemas.zConversationsDeletePath },
  'conversations.clear': { path: schemas.zConversationsClearPath },
  'conversations.messages.create': {
    query: schemas.zConversationsMessagesCreateQuery,
    body: schemas.zConversationsMessagesCreateBody,
  },
  'conversations.messages.list': {
    query: schemas.zConversationsMessagesListQuery,
    body: schemas.zConversationsMessagesListBody,
  },
  'conversations.messages.retrieve': { query: schemas.zConversationsMessagesRetrieveQuery },
  'conversations.messages.update': {
    query: schemas.zConversationsMessagesUpdateQuery,
    body: schemas.zConversationsMessagesUpdateBody,
  },
  'conversations.messages.delete': { query: schemas.zConversationsMessagesDeleteQuery },
  'conversations.messages.feedback.create': {
    path: schemas.zConversationsMessagesFeedbackCreatePath,
    body: schemas.zConversationsMessagesFeedbackCreateBody,
  },
  'conversations.messages.feedback.delete': { path: schemas.zConversationsMessagesFeedbackDeletePath },
  'files.upload': { body: schemas.zFilesUploadBody },
  'files.retrieve': { query: schemas.zFilesRetrieveQuery },
  'users.me': {},
  'workspaces.list': { query: schemas.zWorkspacesListQuery },
  'variables.retrieve': { query: schemas.zVariablesRetrieveQuery },
  'variables.update': { body: schemas.zVariablesUpdateBody },
  'bots.create': { body: schemas.zBotsCreateBody },
  'bots.update': { body: schemas.zBotsUpdateBody },
  'bots.publish': { body: schemas.zBotsPublishBody },
  'bots.listNew': { query: schemas.zBotsListNewQuery },
  'bots.retrieveNew': { path: schemas.zBotsRetrieveNewPath, query: schemas.zBotsRetrieveNewQuery },
  'bots.collaborationModes.update': {
    path: schemas.zBotsCollaborationModesUpdatePath,
    body: schemas.zBotsCollaborationModesUpdateBody,
  },
  'bots.collaborators.create': {
    path: schemas.zBotsCollaboratorsCreatePath,
    body: schemas.zBotsCollaboratorsCreateBody,
  },
  'bots.collaborators.delete': { path: schemas.zBotsCollaboratorsDeletePath },
  'bots.unpublish': { path: schemas.zBotsUnpublishPath, body: schemas.zBotsUnpublishBody },
  'bots.versions.list': { path: schemas.zBotsVersionsListPath, query: schemas.zBotsVersionsListQuery },
  'bots.retrieve': { query: schemas.zBotsRetrieveQuery },
  'bots.list': { query: schemas.zBotsListQuery },
  'workflows.runs.create': { body: schemas.zWorkflowsRunsCreateBody },
  'workflows.runs.stream': { body: schemas.zWorkflowsRunsStreamBody },
  'workflows.runs.resume': { body: schemas.zWorkflowsRunsResumeBody },
  'workflows.runs.resumeBlocking': { body: schemas.zWorkflowsRunsResumeBlockingBody },
  'workflows.runs.history.retrieve': { path: schemas.zWorkflowsRunsHistoryRetrievePath },
  'workflows.runs.history.executeNodes.retrieve': { path: schemas.zWorkflowsRunsHistoryExecuteNodesRetrievePath },
  'workflows.chat.stream': { body: schemas.zWorkflowsChatStreamBody },
  'workflows.list': { query: schemas.zWorkflowsListQuery },
  'workflows.retrieve': { path: schemas.zWorkflowsRetrievePath, query: schemas.zWorkflowsRetrieveQuery },
  'workflows.versions.list': { path: schemas.zWorkflowsVersionsListPath, query: schemas.zWorkflowsVersionsListQuery },
  'workflows.collaborationModes.update': {
    path: schemas.zWorkflowsCollaborationModesUpdatePath,
    body: schemas.zWorkflowsCollaborationModesUpdateBody,
  },
  'workflows.collaborators.create': {
    path: schemas.zWorkflowsCollaboratorsCreatePath,
    body: schemas.zWorkflowsCollaboratorsCreateBody,
  },
  'workflows.collaborators.delete': { path: schemas.zWorkflowsCollaboratorsDeletePath },
};
