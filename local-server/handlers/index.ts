import type { Handlers } from '../handler.js';
import { accountHandlers } from './account.js';
import { apiAppHandlers } from './api-apps.js';
import { audioHandlers } from './audio.js';
import { billTaskHandlers } from './bill-tasks.js';
import { botHandlers } from './bots.js';
import { chatHandlers } from './chat.js';
import { chatflowHandlers } from './chatflows.js';
import { conversationMessageHandlers } from './conversation-messages.js';
import { conversationHandlers } from './conversations.js';
import { copyTaskHandlers } from './copy-tasks.js';
import { datasetDocumentHandlers } from './dataset-documents.js';
import { datasetImageHandlers } from './dataset-images.js';
import { datasetHandlers } from './datasets.js';
import { fileHandlers } from './files.js';
import { folderHandlers } from './folders.js';
import { templateHandlers } from './templates.js';
import { variableHandlers } from './variables.js';
import { voiceprintHandlers } from './voiceprints.js';
import { voiceHandlers } from './voices.js';
import { workflowRunHandlers } from './workflow-runs.js';
import { workflowHandlers } from './workflows.js';
import { workspaceMemberHandlers } from './workspace-members.js';
import { workspaceHandlers } from './workspaces.js';

/** The routes that keep state. All others answer with the example of the contract. */
export const handlers: Handlers = {
  ...chatHandlers,
  ...chatflowHandlers,
  ...conversationHandlers,
  ...conversationMessageHandlers,
  ...botHandlers,
  ...fileHandlers,
  ...variableHandlers,
  ...workflowHandlers,
  ...workflowRunHandlers,
  ...accountHandlers,
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
