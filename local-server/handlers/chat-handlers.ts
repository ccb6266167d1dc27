import type { RequestParams } from '../http/request-params.js';
import { type RouteResponse, eventStream, invalidParameter, runToEnd, success } from '../http/response.js';
import type { ChatRecord } from '../records/chat-records.js';
import type { ServerState } from '../records/server-state.js';
import type { ChatTurn } from '../replies/reply-functions.js';
import { createTurn, readMessages, resumeTurn } from '../runners/chat-input.js';
import { ChatRunner } from '../runners/chat-runner.js';
import { type RouteHandlers, type ServerContext, findBot } from '../server-context.js';

export const chatHandlers: RouteHandlers = {
  'POST /v3/chat': (params, server) => {
    const { bots, chats, conversations, files } = server.state;
    const streams = params.flag('stream');
    const savesHistory = params.flag('auto_save_history', true);
    const botId = params.requiredText('bot_id');
    if (!streams && !savesHistory) throw invalidParameter('auto_save_history must be true when stream is false');
    const isDraft = params.text('publish_status') === 'unpublished_draft';
    if (isDraft && params.text('bot_version') !== undefined) {
      throw invalidParameter('bot_version cannot be combined with an unpublished draft');
    }
    const messages = readMessages(params, 'additional_messages', { savesHistory, files });
    findBot(server, botId);
    if (!isDraft) bots.requirePublished(botId);
    const conversationId = params.text('conversation_id');
    const record = chats.create({
      conversation:
        conversationId === undefined ? conversations.create({ ownerId: botId }) : conversations.find(conversationId),
      botId,
      metaData: params.texts('meta_data'),
      savesHistory,
      pollsLeft: streams ? 0 : server.polls,
      hasAudio: messages.some(({ hasAudio }) => hasAudio),
    });
    const turn = createTurn(server, record, messages, {
      kind: 'chat',
      userId: params.requiredText('user_id'),
      parameters: params.record('parameters') ?? {},
    });
    return runTurn(streams, server, record, turn);
  },

  'GET /v3/chat/retrieve': (params, { state }) => {
    const record = chatOf(params, state);
    const status = state.chats.statusOf(record);
    record.pollsLeft -= 1;
    return success({ data: state.chats.view(record, status) });
  },

  'POST /v3/chat/cancel': (params, { state }) => {
    const record = chatOf(params, state);
    state.chats.cancel(record);
    return success({ data: state.chats.view(record, record.status) });
  },

  'GET /v3/chat/message/list': (params, { state }) => {
    const record = chatOf(params, state);
    return success({ data: state.chats.statusOf(record) === 'in_progress' ? [] : record.output });
  },

  'POST /v3/chat/submit_tool_outputs': (params, server) => {
    const record = chatOf(params, server.state);
    const streams = params.flag('stream');
    const outputs = params.list('tool_outputs').map((item) => ({
      tool_call_id: item.requiredText('tool_call_id'),
      output: item.text('output') ?? '',
    }));
    return runTurn(streams, server, record, resumeTurn(server, record, outputs, streams ? 0 : server.polls));
  },
};

/** @throws RequestError with code 4200 for an unknown chat, or a chat of a deleted conversation. */
const chatOf = (params: RequestParams, { conversations, chats }: ServerState): ChatRecord =>
  chats.find(conversations.find(params.requiredText('conversation_id')).wire.id, params.requiredText('chat_id'));

/** Streams a turn, or runs it in the background and responds at once. */
function runTurn(streams: boolean, server: ServerContext, record: ChatRecord, turn: ChatTurn): RouteResponse {
  const events = new ChatRunner(server, record, turn).events();
  if (streams) return eventStream('chat', events);
  record.status = 'in_progress';
  void runToEnd(events, server.signal);
  return success({ data: server.state.chats.view(record, 'in_progress') });
}
