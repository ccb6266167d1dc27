import { success } from '../response.js';
import type { Handlers } from '../server-context.js';
import { apiAppHandlers } from './api-apps.js';
import { audioHandlers, voiceHandlers } from './audio.js';
import { billTaskHandlers } from './bill-tasks.js';
import { botHandlers } from './bots.js';
import { chatflowHandlers } from './chatflows.js';
import { chatHandlers } from './chats.js';
import { conversationHandlers } from './conversations.js';
import { copyTaskHandlers } from './copy-tasks.js';
import { datasetHandlers } from './datasets.js';
import { datasetDocumentHandlers, datasetImageHandlers } from './documents.js';
import { fileHandlers } from './files.js';
import { folderHandlers } from './folders.js';
import { conversationMessageHandlers } from './messages.js';
import { templateHandlers } from './templates.js';
import { variableHandlers } from './variables.js';
import { voiceprintHandlers } from './voiceprints.js';
import { workflowRunHandlers } from './workflow-runs.js';
import { workflowHandlers } from './workflows.js';
import { workspaceHandlers, workspaceMemberHandlers } from './workspaces.js';

/** The routes that keep state. All others answer with the example of the contract. */
export const handlers: Handlers = {
  'GET /v1/users/me': (_params, { state }) => success({ data: state.user }),
  ...chatHandlers,
  ...chatflowHandlers,
  ...conversationHandlers,
  ...conversationMessageHandlers,
  ...botHandlers,
  ...fileHandlers,
  ...variableHandlers,
  ...workflowHandlers,
  ...workflowRunHandlers,
  ...workspaceHandlers,
  ...workspaceMemberHandlers,
  ...folderHandlers,
  ...datasetHandlers,
  ...datasetDocumentHandlers,
  ...datasetImageHandlers,
  ...audioHandlers,
  ...voiceHandlers,
  ...voiceprintHandlers,
  ...templateHandlers,
  ...copyTaskHandlers,
  ...apiAppHandlers,
  ...billTaskHandlers,
};
