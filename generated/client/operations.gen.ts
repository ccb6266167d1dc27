// Made from openapi/ by `npm run generate`.

import type { Operation } from '../../src/core/index.js';

export const chatCreateOperation: Operation = {
  id: 'chat.create',
  method: 'POST',
  path: '/v3/chat',
  body: 'json',
  query: ['conversation_id'],
  text: ['additional_messages[].content', 'shortcut_command.parameters{}'],
};

export const chatRetrieveOperation: Operation = { id: 'chat.retrieve', method: 'GET', path: '/v3/chat/retrieve' };

export const chatCancelOperation: Operation = {
  id: 'chat.cancel',
  method: 'POST',
  path: '/v3/chat/cancel',
  body: 'json',
};

export const chatMessagesListOperation: Operation = {
  id: 'chat.messages.list',
  method: 'GET',
  path: '/v3/chat/message/list',
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
  text: ['content'],
};

export const conversationsMessagesListOperation: Operation = {
  id: 'conversations.messages.list',
  method: 'POST',
  path: '/v1/conversation/message/list',
  body: 'json',
  query: ['conversation_id'],
  unwrap: 'body',
  page: {
    style: 'after_before',
    after: 'after_id',
    before: 'before_id',
    order: 'order',
    size: 'limit',
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
};

export const conversationsMessagesUpdateOperation: Operation = {
  id: 'conversations.messages.update',
  method: 'POST',
  path: '/v1/conversation/message/modify',
  body: 'json',
  query: ['conversation_id', 'message_id'],
  text: ['content'],
  unwrap: 'message',
};

export const conversationsMessagesDeleteOperation: Operation = {
  id: 'conversations.messages.delete',
  method: 'POST',
  path: '/v1/conversation/message/delete',
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
};

export const filesRetrieveOperation: Operation = { id: 'files.retrieve', method: 'GET', path: '/v1/files/retrieve' };

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
    size: 'page_size',
    items: 'data.items',
    has_more: 'data.has_more',
    next: 'data.next_page_token',
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
