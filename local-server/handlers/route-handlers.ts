import { success } from '../http/response.js';
import type { RouteHandlers } from '../server-context.js';
import { apiAppHandlers } from './api-app-handlers.js';
import { audioHandlers } from './audio-handlers.js';
import { billTaskHandlers } from './bill-task-handlers.js';
import { botHandlers } from './bot-handlers.js';
import { chatHandlers } from './chat-handlers.js';
import { chatflowHandlers } from './chatflow-handlers.js';
import { collaborationHandlers } from './collaboration-handlers.js';
import { conversationHandlers } from './conversation-handlers.js';
import { copyTaskHandlers } from './copy-task-handlers.js';
import { datasetHandlers } from './dataset-handlers.js';
import { documentHandlers } from './document-handlers.js';
import { fileHandlers } from './file-handlers.js';
import { folderHandlers } from './folder-handlers.js';
import { messageHandlers } from './message-handlers.js';
import { templateHandlers } from './template-handlers.js';
import { variableHandlers } from './variable-handlers.js';
import { voiceprintHandlers } from './voiceprint-handlers.js';
import { workflowHandlers } from './workflow-handlers.js';
import { workflowRunHandlers } from './workflow-run-handlers.js';
import { workspaceHandlers } from './workspace-handlers.js';

/** The handlers of all routes but those of OAuth. A route without a handler responds with the example in the contract. */
export const routeHandlers: RouteHandlers = {
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
