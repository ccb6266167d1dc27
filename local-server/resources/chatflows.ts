import type { RequestParams } from '../http/request-params.js';
import { eventStream, invalidParameter } from '../http/response.js';
import { type BotLookup, findBot } from './bots.js';
import { ChatRunner } from './chat-runner.js';
import { type ChatRecords, createTurn, takeQuestion } from './chats.js';
import type { ConversationRecord, ConversationRecords } from './conversations.js';
import type { FileRecords } from './files.js';
import { readMessages } from './input-messages.js';
import type { IdSequence } from './records.js';
import type { RouteHandlers } from './route-handler.js';
import type { WorkflowLookup } from './workflows.js';

/** A chatflow is a workflow that runs as a chat: both are in the records of these. */
interface ChatflowState extends BotLookup, WorkflowLookup {
  readonly chats: ChatRecords;
  readonly conversations: ConversationRecords;
  readonly files: FileRecords;
  readonly ids: IdSequence;
}

export const chatflowHandlers: RouteHandlers<ChatflowState> = {
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
function conversationOf(params: RequestParams, { conversations }: ChatflowState, ownerId: string): ConversationRecord {
  const id = params.text('conversation_id');
  if (id !== undefined) return conversations.find(id);
  const name = params.texts('parameters')?.['CONVERSATION_NAME'];
  const known = name === undefined ? undefined : conversations.findByName(ownerId, name);
  return known ?? conversations.create({ ownerId, name });
}
