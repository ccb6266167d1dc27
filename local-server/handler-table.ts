import { apiAppHandlers } from './resources/api-apps.js';
import { audioHandlers } from './resources/audio.js';
import { billTaskHandlers } from './resources/bill-tasks.js';
import { botHandlers } from './resources/bots.js';
import { chatflowHandlers } from './resources/chatflows.js';
import { chatHandlers } from './resources/chats.js';
import { collaborationHandlers } from './resources/collaboration.js';
import { conversationHandlers } from './resources/conversations.js';
import { copyTaskHandlers } from './resources/copy-tasks.js';
import { datasetHandlers } from './resources/datasets.js';
import { documentHandlers } from './resources/documents.js';
import { fileHandlers } from './resources/files.js';
import { folderHandlers } from './resources/folders.js';
import { messageHandlers } from './resources/messages.js';
import type { RouteHandlers } from './resources/route-handler.js';
import { templateHandlers } from './resources/templates.js';
import { userHandlers } from './resources/users.js';
import { variableHandlers } from './resources/variables.js';
import { voiceprintHandlers } from './resources/voiceprints.js';
import { workflowRunHandlers } from './resources/workflow-runs.js';
import { workflowHandlers } from './resources/workflows.js';
import { workspaceHandlers } from './resources/workspaces.js';
import type { ServerState } from './server-state.js';

/** The handlers of all routes but those of OAuth. A route without a handler responds with the example in the contract. */
export const routeHandlers: RouteHandlers<ServerState> = {
  ...userHandlers,
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
