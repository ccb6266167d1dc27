import type { Params } from '../params.js';
import { enteredMessages, enterTurn } from '../replies/chat-input.js';
import { TurnPlayer } from '../replies/chat-turn.js';
import { badRequest, stream } from '../response.js';
import type { Handlers, ServerContext } from '../server-context.js';
import { knownBot } from './bots.js';
import type { ConversationRecord } from './conversations.js';

export const chatflowHandlers: Handlers = {
  'POST /v1/workflows/chat': (params, server) => {
    const workflowId = params.requiredText('workflow_id');
    const [botId, appId] = [params.text('bot_id'), params.text('app_id')];
    if ((botId === undefined) === (appId === undefined)) {
      throw badRequest('Invalid request parameter: exactly one of app_id and bot_id is required.');
    }
    const entered = enteredMessages(params, 'additional_messages', {
      savesHistory: true,
      files: server.state.files,
    });
    if (entered.at(-1)?.role !== 'user') {
      throw badRequest('Invalid request parameter: the last of additional_messages must have the role user.');
    }
    if (server.takesAnyBot) server.state.ensureWorkflow(workflowId, 'chatflow');
    server.state.workflows.requirePublished(workflowId);
    if (botId !== undefined) knownBot(server, botId);
    const conversation = conversationOf(params, server, botId ?? appId ?? '');
    const record = server.state.chats.create({
      conversation,
      botId: undefined,
      metaData: undefined,
      savesHistory: true,
      pollsLeft: 0,
      hasAudio: false,
    });
    const question = conversation.pendingQuestion;
    conversation.pendingQuestion = undefined;
    const userId = params.texts('ext')?.['user_id'];
    const turn = enterTurn(server, record, entered, {
      kind: 'chatflow',
      workflowId,
      parameters: params.record('parameters') ?? {},
      ...(botId === undefined ? {} : { botId }),
      ...(appId === undefined ? {} : { appId }),
      ...(userId === undefined ? {} : { userId }),
      ...(question === undefined ? {} : { question }),
    });
    return stream('chatflow', new TurnPlayer(server, record, turn).events());
  },
};

/** The conversation by its id, else by the name in the parameters, else a new one. */
function conversationOf(params: Params, { state }: ServerContext, ownerId: string): ConversationRecord {
  const id = params.text('conversation_id');
  if (id !== undefined) return state.conversations.find(id);
  const name = params.texts('parameters')?.['CONVERSATION_NAME'];
  const known = name === undefined ? undefined : state.conversations.findByName(ownerId, name);
  return known ?? state.conversations.create({ ownerId, name });
}
