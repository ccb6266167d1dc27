import type { Clock } from '../clock.js';
import type { Params } from '../params.js';
import { enteredMessages, enterTurn, resumeTurn } from '../replies/chat-input.js';
import { TurnPlayer } from '../replies/chat-turn.js';
import type { ChatTurn } from '../replies/reply.js';
import { type Answer, badRequest, drain, notFound, Refusal, stream, success } from '../response.js';
import type { Handlers, ServerContext } from '../server-context.js';
import type { ServerState } from '../server-state.js';
import { knownBot } from './bots.js';
import type { ConversationRecord } from './conversations.js';
import type { IdSequence } from './records.js';
import { type Message, NO_USAGE, type ServerFault, type ToolCall, type Usage } from './wire.js';

export type ChatStatus = 'created' | 'in_progress' | 'completed' | 'failed' | 'requires_action' | 'canceled';

const RUNNING: readonly ChatStatus[] = ['created', 'in_progress'];

export interface ChatRecord {
  readonly id: string;
  readonly conversation: ConversationRecord;
  readonly sectionId: string;
  /** Absent for a chatflow of an app. */
  readonly botId: string | undefined;
  readonly metaData: Readonly<Record<string, string>> | undefined;
  readonly savesHistory: boolean;
  readonly createdAt: number;
  status: ChatStatus;
  endedAt: number | undefined;
  lastError: ServerFault;
  usage: Usage;
  toolCalls: readonly ToolCall[];
  /** What the bot said in this chat, in order. */
  readonly output: Message[];
  /** How many retrieves still see a chat in progress that was asked for without a stream. */
  pollsLeft: number;
  /** The input held audio, so the answer is spoken too. */
  readonly hasAudio: boolean;
}

export type NewChat = Pick<
  ChatRecord,
  'conversation' | 'botId' | 'metaData' | 'savesHistory' | 'pollsLeft' | 'hasAudio'
>;

/** The chats of the server. */
export class Chats {
  readonly #records = new Map<string, ChatRecord>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal 4016 when another chat is running in the conversation. */
  create(chat: NewChat): ChatRecord {
    const { id, last_section_id } = chat.conversation.wire;
    for (const other of this.#records.values()) {
      if (other.conversation === chat.conversation && RUNNING.includes(this.statusOf(other))) {
        throw new Refusal(
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

  /** Ends a chat, unless it was cancelled meanwhile. */
  settle(record: ChatRecord, status: 'completed' | 'failed' | 'requires_action'): void {
    if (record.status === 'canceled') return;
    record.status = status;
    record.endedAt = this.clock.seconds();
  }

  /** Flips the status; whoever streams the chat goes on. */
  cancel(record: ChatRecord): void {
    const status = this.statusOf(record);
    if (!RUNNING.includes(status) && status !== 'canceled') {
      throw new Refusal(4104, `The chat ${record.id} is ${status} and cannot be cancelled.`);
    }
    record.status = 'canceled';
    record.endedAt ??= this.clock.seconds();
  }

  /** Cancels a chat if it is still running. */
  cutOff(record: ChatRecord): void {
    if (RUNNING.includes(record.status)) this.cancel(record);
  }

  /** Whether the messages of a chat count as context for the next one. */
  isContext(message: Message): boolean {
    return this.#records.get(message.chat_id)?.status !== 'canceled';
  }

  /** The status in a response. A chat that is polled stays in progress for some retrieves after it has ended. */
  statusOf(record: ChatRecord): ChatStatus {
    return record.pollsLeft > 0 && record.status !== 'canceled' ? 'in_progress' : record.status;
  }

  /** The chat as JSON, in its own status or in the one that an event announces. */
  view(record: ChatRecord, status: ChatStatus): Record<string, unknown> {
    const ended = !RUNNING.includes(status);
    return {
      id: record.id,
      conversation_id: record.conversation.wire.id,
      ...(record.botId === undefined ? {} : { bot_id: record.botId }),
      created_at: record.createdAt,
      ...(status === 'completed' ? { completed_at: record.endedAt } : {}),
      ...(status === 'failed' ? { failed_at: record.endedAt } : {}),
      last_error: ended ? record.lastError : { code: 0, msg: '' },
      ...(record.metaData === undefined ? {} : { meta_data: record.metaData }),
      status,
      ...requiredAction(record, status),
      usage: ended ? record.usage : NO_USAGE,
      section_id: record.sectionId,
    };
  }
}

/** Chats with audio carry an empty `required_action` where nothing is asked for. */
function requiredAction(record: ChatRecord, status: ChatStatus): Record<string, unknown> {
  if (status === 'requires_action') {
    return { required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: record.toolCalls } } };
  }
  return record.hasAudio ? { required_action: { type: '', submit_tool_outputs: { tool_calls: [] } } } : {};
}

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
  return success({ data: server.state.chats.view(record, 'in_progress') });
}
