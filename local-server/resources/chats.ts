import type { RequestParams } from '../http/request-params.js';
import {
  RequestError,
  type RouteResponse,
  badRequest,
  eventStream,
  invalidParameter,
  notFound,
  runToEnd,
  success,
} from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { type ChatTurn, type Message, NO_USAGE, type ToolOutput } from '../replies/reply-functions.js';
import { type BotLookup, findBot } from './bots.js';
import { type ChatRecord, chatView, isRunning, shownStatus } from './chat-record.js';
import { ChatRunner } from './chat-runner.js';
import type { ConversationRecord, ConversationRecords } from './conversations.js';
import type { FileRecords } from './files.js';
import { type InputMessage, readMessages } from './input-messages.js';
import type { IdSequence } from './records.js';
import type { HandlerContext, RouteHandlers } from './route-handler.js';
import type { WorkflowRecords } from './workflows.js';

type NewChat = Pick<ChatRecord, 'conversation' | 'botId' | 'metaData' | 'savesHistory' | 'pollsLeft' | 'hasAudio'>;

/** The chats of the server. */
export class ChatRecords {
  readonly #records = new Map<string, ChatRecord>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  /** @throws RequestError with code 4016 if another chat is running in the conversation. */
  create(chat: NewChat): ChatRecord {
    const { id, last_section_id } = chat.conversation.wire;
    for (const other of this.#records.values()) {
      if (other.conversation === chat.conversation && isRunning(shownStatus(other))) {
        throw new RequestError(
          4016,
          `The conversation ${id} has the chat ${other.id} in progress; wait for it or cancel it.`,
        );
      }
    }
    const record: ChatRecord = {
      ...chat,
      id: this.ids.next(),
      sectionId: last_section_id,
      createdAt: this.clock.seconds(),
      status: 'created',
      endedAt: undefined,
      lastError: { code: 0, msg: '' },
      usage: NO_USAGE,
      toolCalls: [],
      output: [],
    };
    this.#records.set(record.id, record);
    return record;
  }

  find(conversationId: string, chatId: string): ChatRecord {
    const record = this.#records.get(chatId);
    if (record?.conversation.wire.id !== conversationId) throw notFound('chat', chatId);
    return record;
  }

  /** Ends a chat, unless it was cancelled before. */
  settle(record: ChatRecord, status: 'completed' | 'failed' | 'requires_action'): void {
    if (record.status === 'canceled') return;
    record.status = status;
    record.endedAt = this.clock.seconds();
  }

  /** Sets the status to `canceled`. As on the platform, a stream of the chat continues to its end. */
  cancel(record: ChatRecord): void {
    const status = shownStatus(record);
    if (!isRunning(status) && status !== 'canceled') {
      throw new RequestError(4104, `The chat ${record.id} is ${status} and cannot be cancelled.`);
    }
    record.status = 'canceled';
    record.endedAt ??= this.clock.seconds();
  }

  /** Cancels a chat if it is running. */
  cutOff(record: ChatRecord): void {
    if (isRunning(record.status)) this.cancel(record);
  }

  /** True if a message is context for the next chat. Messages of cancelled chats are not. */
  isContext(message: Message): boolean {
    return this.#records.get(message.chat_id)?.status !== 'canceled';
  }
}

interface TurnState {
  readonly chats: ChatRecords;
  readonly conversations: ConversationRecords;
}

type TurnOptions = Omit<ChatTurn, 'text' | 'conversationId' | 'chatId' | 'messages' | 'signal'>;

/** Adds the messages of a request to the conversation, and returns the turn for the reply function. */
export function createTurn(
  { state, signal }: HandlerContext<TurnState>,
  record: ChatRecord,
  input: readonly InputMessage[],
  options: TurnOptions,
): ChatTurn {
  const { conversation, id, botId, sectionId } = record;
  const context = conversation.messages.filter(
    (message) => message.section_id === sectionId && state.chats.isContext(message),
  );
  const messages = input.map((message) => state.conversations.draft(conversation, { ...message, chatId: id, botId }));
  if (record.savesHistory) conversation.messages.push(...messages);
  const newText = input.filter(({ role }) => role === 'user').at(-1)?.text;
  const oldText = context.filter(({ role }) => role === 'user').at(-1)?.content;
  return {
    ...(botId === undefined ? {} : { botId }),
    text: newText ?? oldText ?? '',
    conversationId: conversation.wire.id,
    chatId: id,
    messages: [...context, ...messages],
    signal,
    ...options,
  };
}

/** Removes and returns the question of an interrupted chatflow, which the next turn answers. */
export function takeQuestion(conversation: ConversationRecord): Pick<ChatTurn, 'question'> {
  const { pendingQuestion: question } = conversation;
  conversation.pendingQuestion = undefined;
  return question === undefined ? {} : { question };
}

/**
 * Continues a chat with the outputs of its tools.
 *
 * @param polls - the number of polls that still report the chat as in progress.
 * @throws RequestError with code 4000 if the chat does not require tool outputs or one is missing, 5000 for a chat without
 * history.
 */
export function resumeTurn(
  server: HandlerContext<TurnState>,
  record: ChatRecord,
  outputs: readonly ToolOutput[],
  polls: number,
): ChatTurn {
  if (!record.savesHistory) {
    throw new RequestError(5000, `The chat ${record.id} was created with auto_save_history false.`);
  }
  const status = shownStatus(record);
  if (status !== 'requires_action') throw badRequest(`The chat ${record.id} is ${status} and takes no tool outputs.`);
  const toolOutputs = record.toolCalls.map((call) => {
    const output = outputs.find(({ tool_call_id }) => tool_call_id === call.id);
    if (output === undefined) throw invalidParameter(`tool_outputs has no output for the tool call ${call.id}`);
    return { ...output, name: call.function.name };
  });
  record.status = 'created';
  record.toolCalls = [];
  record.pollsLeft = polls;
  return createTurn(server, record, [], { kind: 'chat', parameters: {}, toolOutputs });
}

interface ChatHandlersState extends BotLookup, TurnState {
  readonly files: FileRecords;
  readonly workflows: WorkflowRecords;
  readonly ids: IdSequence;
}

export const chatHandlers: RouteHandlers<ChatHandlersState> = {
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
    const status = shownStatus(record);
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
    return success({ data: shownStatus(record) === 'in_progress' ? [] : record.output });
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
const chatOf = (params: RequestParams, { conversations, chats }: TurnState): ChatRecord =>
  chats.find(conversations.find(params.requiredText('conversation_id')).wire.id, params.requiredText('chat_id'));

/** Streams a turn, or runs it in the background and responds at once. */
function runTurn(
  streams: boolean,
  server: HandlerContext<ChatHandlersState>,
  record: ChatRecord,
  turn: ChatTurn,
): RouteResponse {
  const events = new ChatRunner(server, record, turn).events();
  if (streams) return eventStream('chat', events);
  record.status = 'in_progress';
  void runToEnd(events, server.signal);
  return success({ data: chatView(record, 'in_progress') });
}
