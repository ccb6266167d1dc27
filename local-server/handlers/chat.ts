import { type Answer, drain, stream, success } from '../answer.js';
import { enterTurn } from '../chat-entry.js';
import { enteredMessages } from '../chat-input.js';
import { TurnPlayer } from '../chat-turn.js';
import type { Handlers } from '../handler.js';
import type { Params } from '../params.js';
import { badRequest } from '../refusal.js';
import type { ChatTurn } from '../reply.js';
import type { ServerContext } from '../server-context.js';
import { type ChatRecord, chatView, visibleStatus } from '../state/chats.js';
import type { ConversationRecord } from '../state/conversations.js';
import type { ServerState } from '../state/server-state.js';
import { resumeTurn } from '../tool-outputs.js';
import { knownBot } from './known-bot.js';

export const chatHandlers: Handlers = {
  'POST /v3/chat': (params, server) => {
    const { bots, chats, files } = server.state;
    const streams = params.flag('stream');
    const savesHistory = params.flag('auto_save_history', true);
    const botId = params.requiredText('bot_id');
    if (!streams && !savesHistory) {
      throw badRequest('Invalid request parameter: auto_save_history must be true when stream is false.');
    }
    const draft = params.text('publish_status') === 'unpublished_draft';
    if (draft && params.text('bot_version') !== undefined) {
      throw badRequest('Invalid request parameter: bot_version cannot be combined with an unpublished draft.');
    }
    const entered = enteredMessages(params, 'additional_messages', { savesHistory, files });
    knownBot(server, botId);
    if (!draft) bots.requirePublished(botId);
    const conversation = conversationOf(params, server, botId);
    const record = chats.create({
      conversation,
      botId,
      metaData: params.texts('meta_data'),
      savesHistory,
      pollsLeft: streams ? 0 : server.polls,
      hasAudio: entered.some(({ hasAudio }) => hasAudio),
    });
    const turn = enterTurn(server, record, entered, {
      kind: 'chat',
      userId: params.requiredText('user_id'),
      parameters: params.record('parameters') ?? {},
    });
    return answerTurn(streams, server, record, turn);
  },

  'GET /v3/chat/retrieve': (params, { state }) => {
    const record = chatOf(params, state);
    const status = visibleStatus(record);
    record.pollsLeft -= 1;
    return success({ data: chatView(record, status) });
  },

  'POST /v3/chat/cancel': (params, { state }) => {
    const record = chatOf(params, state);
    state.chats.cancel(record);
    return success({ data: chatView(record, record.status) });
  },

  'GET /v3/chat/message/list': (params, { state }) => {
    const record = chatOf(params, state);
    return success({ data: visibleStatus(record) === 'in_progress' ? [] : record.output });
  },

  'POST /v3/chat/submit_tool_outputs': (params, server) => {
    const record = chatOf(params, server.state);
    const streams = params.flag('stream');
    const outputs = params.list('tool_outputs').map((item) => ({
      tool_call_id: item.requiredText('tool_call_id'),
      output: item.text('output') ?? '',
    }));
    const turn = resumeTurn(server, record, outputs, streams ? 0 : server.polls);
    return answerTurn(streams, server, record, turn);
  },
};

/** @throws Refusal 4200 also for a chat whose conversation was deleted. */
const chatOf = (params: Params, { conversations, chats }: ServerState): ChatRecord =>
  chats.find(conversations.find(params.requiredText('conversation_id')).wire.id, params.requiredText('chat_id'));

const conversationOf = (params: Params, { state }: ServerContext, botId: string): ConversationRecord => {
  const id = params.text('conversation_id');
  return id === undefined ? state.conversations.create({ ownerId: botId }) : state.conversations.find(id);
};

function answerTurn(streams: boolean, server: ServerContext, record: ChatRecord, turn: ChatTurn): Answer {
  const events = new TurnPlayer(server, record, turn).events();
  if (streams) return stream('chat', events);
  record.status = 'in_progress';
  void drain(events, server.signal);
  return success({ data: chatView(record, 'in_progress') });
}
