import type { RequestParams } from '../http/request-params.js';
import { eventStream, invalidParameter } from '../http/response.js';
import type { ConversationRecord } from '../records/conversation-records.js';
import type { ServerState } from '../records/server-state.js';
import { createTurn, readMessages, takeQuestion } from '../runners/chat-input.js';
import { ChatRunner } from '../runners/chat-runner.js';
import { type RouteHandlers, findBot } from '../server-context.js';

export const chatflowHandlers: RouteHandlers = {
  'POST /v1/workflows/chat': (params, server) => {
    const { state } = server;
    const workflowId = params.requiredText('workflow_id');
    const [botId, appId] = [params.text('bot_id'), params.text('app_id')];
    if ((botId === undefined) === (appId === undefined)) {
      throw invalidParameter('exactly one of app_id and bot_id is required');
    }
    const messages = readMessages(params, 'additional_messages', { savesHistory: true, files: state.files });
    if (messages.at(-1)?.role !== 'user') {
      throw invalidParameter('the last of additional_messages must have the role user');
    }
    if (server.acceptsAnyBot) state.ensureWorkflow(workflowId, 'chatflow');
    state.workflows.requirePublished(workflowId);
    if (botId !== undefined) findBot(server, botId);
    const conversation = conversationOf(params, state, botId ?? appId ?? '');
    const record = state.chats.create({
      conversation,
      botId: undefined,
      metaData: undefined,
      savesHistory: true,
      pollsLeft: 0,
      hasAudio: false,
    });
    const userId = params.texts('ext')?.['user_id'];
    const turn = createTurn(server, record, messages, {
      kind: 'chatflow',
      workflowId,
      parameters: params.record('parameters') ?? {},
      ...takeQuestion(conversation),
      ...(botId === undefined ? {} : { botId }),
      ...(appId === undefined ? {} : { appId }),
      ...(userId === undefined ? {} : { userId }),
    });
    return eventStream('chatflow', new ChatRunner(server, record, turn).events());
  },
};

/** The conversation with the id, else with the name in the parameters, else a new one. */
function conversationOf(params: RequestParams, { conversations }: ServerState, ownerId: string): ConversationRecord {
  const id = params.text('conversation_id');
  if (id !== undefined) return conversations.find(id);
  const name = params.texts('parameters')?.['CONVERSATION_NAME'];
  const known = name === undefined ? undefined : conversations.findByName(ownerId, name);
  return known ?? conversations.create({ ownerId, name });
}
