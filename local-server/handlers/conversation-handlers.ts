import { success } from '../http/response.js';
import { API_CONNECTOR } from '../records/demo-ids.js';
import { readMessages } from '../runners/chat-input.js';
import { type RouteHandlers, findBot } from '../server-context.js';
import { pageOf } from './paging.js';

export const conversationHandlers: RouteHandlers = {
  'POST /v1/conversation/create': (params, server) => {
    const { state } = server;
    const messages = readMessages(params, 'messages', { savesHistory: false, files: state.files });
    const botId = params.text('bot_id');
    if (botId !== undefined) findBot(server, botId);
    const record = state.conversations.create({
      ownerId: botId,
      name: params.text('name'),
      metaData: params.texts('meta_data'),
      connectorId: params.text('connector_id'),
    });
    for (const message of messages) state.conversations.add(record, { ...message, botId });
    return success({ data: record.wire });
  },

  'GET /v1/conversation/retrieve': (params, { state }) =>
    success({ data: state.conversations.find(params.requiredText('conversation_id')).wire }),

  'GET /v1/conversations': (params, server) => {
    const oldestFirst = server.state.conversations.ofBot(
      findBot(server, params.requiredText('bot_id')).id,
      params.text('connector_id') ?? API_CONNECTOR,
    );
    const sorted = params.text('sort_order') === 'ASC' ? oldestFirst : oldestFirst.toReversed();
    const { items, has_more } = pageOf(sorted, params, 50);
    return success({ data: { conversations: items, has_more } });
  },

  'PUT /v1/conversations/{conversation_id}': (params, { state }) =>
    success({ data: state.conversations.rename(params.requiredText('conversation_id'), params.requiredText('name')) }),

  'DELETE /v1/conversations/{conversation_id}': (params, { state }) => {
    state.conversations.delete(params.requiredText('conversation_id'));
    return success();
  },

  'POST /v1/conversations/{conversation_id}/clear': (params, { state }) => {
    const conversationId = params.requiredText('conversation_id');
    return success({ data: { id: state.conversations.clear(conversationId), conversation_id: conversationId } });
  },
};
