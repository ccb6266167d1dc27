import type { Clock } from '../clock.js';
import type { Params } from '../params.js';
import { createTurn, readMessages, resumeTurn } from '../replies/chat-input.js';
import { ChatRunner } from '../replies/chat-runner.js';
import { type ChatTurn, NO_USAGE, type ReplyError, type ToolCall, type Usage } from '../replies/reply.js';
import {
  RequestError,
  type RouteResponse,
  eventStream,
  invalidParameter,
  notFound,
  runToEnd,
  success,
} from '../response.js';
import type { Handlers, ServerContext } from '../server-context.js';
import type { ServerState } from '../server-state.js';
import { findBot } from './bots.js';
import type { ConversationRecord, Message } from './conversations.js';
import type { IdSequence } from './records.js';

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
  lastError: ReplyError;
  usage: Usage;
  toolCalls: readonly ToolCall[];
  /** The messages of the bot, oldest first. */
  readonly output: Message[];
  /** The number of retrieves that still report a chat without a stream as in progress. */
  pollsLeft: number;
  /** True if the input contains audio. The answer is then also spoken. */
  readonly hasAudio: boolean;
}

type NewChat = Pick<ChatRecord, 'conversation' | 'botId' | 'metaData' | 'savesHistory' | 'pollsLeft' | 'hasAudio'>;

/** The chats of the server. */
export class Chats {
  readonly #records = new Map<string, ChatRecord>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  /** @throws RequestError with code 4016 if another chat is running in the conversation. */
  create(chat: NewChat): ChatRecord {
    const { id, last_section_id } = chat.conversation.wire;
    for (const other of this.#records.values()) {
      if (other.conversation === chat.conversation && RUNNING.includes(this.statusOf(other))) {
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
    const status = this.statusOf(record);
    if (!RUNNING.includes(status) && status !== 'canceled') {
      throw new RequestError(4104, `The chat ${record.id} is ${status} and cannot be cancelled.`);
    }
    record.status = 'canceled';
    record.endedAt ??= this.clock.seconds();
  }

  /** Cancels a chat if it is running. */
  cutOff(record: ChatRecord): void {
    if (RUNNING.includes(record.status)) this.cancel(record);
  }

  /** True if a message is context for the next chat. Messages of cancelled chats are not. */
  isContext(message: Message): boolean {
    return this.#records.get(message.chat_id)?.status !== 'canceled';
  }

  /**
   * The status in a response. A chat without a stream stays `in_progress` for some retrieves after its end.
   *
   * @internal
   */
  statusOf(record: ChatRecord): ChatStatus {
    return record.pollsLeft > 0 && record.status !== 'canceled' ? 'in_progress' : record.status;
  }

  /**
   * The chat in a response or an event.
   *
   * @internal
   */
  view(record: ChatRecord, status: ChatStatus): Record<string, unknown> {
    const hasEnded = !RUNNING.includes(status);
    return {
      id: record.id,
      conversation_id: record.conversation.wire.id,
      ...(record.botId === undefined ? {} : { bot_id: record.botId }),
      created_at: record.createdAt,
      ...(status === 'completed' ? { completed_at: record.endedAt } : {}),
      ...(status === 'failed' ? { failed_at: record.endedAt } : {}),
      last_error: hasEnded ? record.lastError : { code: 0, msg: '' },
      ...(record.metaData === undefined ? {} : { meta_data: record.metaData }),
      status,
      ...requiredAction(record, status),
      usage: hasEnded ? record.usage : NO_USAGE,
      section_id: record.sectionId,
    };
  }
}

/** A chat with audio has an empty `required_action` if no action is required. */
function requiredAction(record: ChatRecord, status: ChatStatus): Record<string, unknown> {
  if (status === 'requires_action') {
    return { required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: record.toolCalls } } };
  }
  return record.hasAudio ? { required_action: { type: '', submit_tool_outputs: { tool_calls: [] } } } : {};
}

export const chatHandlers: Handlers = {
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
const chatOf = (params: Params, { conversations, chats }: ServerState): ChatRecord =>
  chats.find(conversations.find(params.requiredText('conversation_id')).wire.id, params.requiredText('chat_id'));

/** Streams a turn, or runs it in the background and responds at once. */
function runTurn(streams: boolean, server: ServerContext, record: ChatRecord, turn: ChatTurn): RouteResponse {
  const events = new ChatRunner(server, record, turn).events();
  if (streams) return eventStream('chat', events);
  record.status = 'in_progress';
  void runToEnd(events, server.signal);
  return success({ data: server.state.chats.view(record, 'in_progress') });
}
