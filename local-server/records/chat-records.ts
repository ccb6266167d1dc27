import { RequestError, notFound } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import type { ConversationRecord, Message } from './conversation-records.js';
import { NO_USAGE, type ReplyError, type Usage } from './outcome.js';
import type { IdSequence } from './records.js';

export type ChatStatus = 'created' | 'in_progress' | 'completed' | 'failed' | 'requires_action' | 'canceled';

const RUNNING: readonly ChatStatus[] = ['created', 'in_progress'];

/** A tool call as a chat with the status `requires_action` lists it. */
export interface ToolCall {
  readonly id: string;
  readonly type: 'function' | 'reply_message';
  readonly function: { readonly name: string; readonly arguments: string };
}

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
