import type { Handlers } from '../handler.js';
import { accountHandlers } from './account.js';
import { botHandlers } from './bots.js';
import { chatHandlers } from './chat.js';
import { chatflowHandlers } from './chatflows.js';
import { conversationMessageHandlers } from './conversation-messages.js';
import { conversationHandlers } from './conversations.js';
import { fileHandlers } from './files.js';
import { variableHandlers } from './variables.js';
import { workflowRunHandlers } from './workflow-runs.js';
import { workflowHandlers } from './workflows.js';

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
};
