import { success } from '../response.js';
import type { Handlers } from '../server-context.js';
import { apiAppHandlers } from './api-apps.js';
import { audioHandlers } from './audio.js';
import { billTaskHandlers } from './bill-tasks.js';
import { botHandlers } from './bots.js';
import { chatflowHandlers } from './chatflows.js';
import { chatHandlers } from './chats.js';
import { collaborationHandlers } from './collaboration.js';
import { conversationHandlers } from './conversations.js';
import { copyTaskHandlers } from './copy-tasks.js';
import { datasetHandlers } from './datasets.js';
import { documentHandlers } from './documents.js';
import { fileHandlers } from './files.js';
import { folderHandlers } from './folders.js';
import { messageHandlers } from './messages.js';
import { templateHandlers } from './templates.js';
import { variableHandlers } from './variables.js';
import { voiceprintHandlers } from './voiceprints.js';
import { workflowRunHandlers } from './workflow-runs.js';
import { workflowHandlers } from './workflows.js';
import { workspaceHandlers } from './workspaces.js';

/** The handlers of all routes but those of OAuth. A route without a handler responds with the example in the contract. */
export const handlers: Handlers = {
  'GET /v1/users/me': (_params, { state }) => success({ data: state.user }),
  ...chatHandlers,
  ...chatflowHandlers,
  ...conversationHandlers,
  ...messageHandlers,
  ...botHandlers,
  ...collaborationHandlers,
  ...fileHandlers,
  ...variableHandlers,
  ...workflowHandlers,
  ...workflowRunHandlers,
  ...workspaceHandlers,
  ...folderHandlers,
  ...datasetHandlers,
  ...documentHandlers,
  ...audioHandlers,
  ...voiceprintHandlers,
  ...templateHandlers,
  ...copyTaskHandlers,
  ...apiAppHandlers,
  ...billTaskHandlers,
};
