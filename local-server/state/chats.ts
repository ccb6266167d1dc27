import type { Clock } from '../clock.js';
import type { IdSequence } from '../ids.js';
import { Refusal, notFound } from '../refusal.js';
import type { ConversationRecord } from './conversations.js';
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
      if (other.conversation === chat.conversation && RUNNING.includes(visibleStatus(other))) {
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
    const status = visibleStatus(record);
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
}

/** The status that a retrieve sees. A chat that is polled stays in progress for some retrieves after it has ended. */
export function visibleStatus(record: ChatRecord): ChatStatus {
  return record.pollsLeft > 0 && record.status !== 'canceled' ? 'in_progress' : record.status;
}

/** The chat as the wire has it, in its own status or in the one that an event announces. */
export function chatView(record: ChatRecord, status: ChatStatus): Record<string, unknown> {
  const ended = status === 'completed' || status === 'failed' || status === 'requires_action' || status === 'canceled';
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

/** Chats with audio carry an empty `required_action` where nothing is asked for. */
function requiredAction(record: ChatRecord, status: ChatStatus): Record<string, unknown> {
  if (status === 'requires_action') {
    return { required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: record.toolCalls } } };
  }
  return record.hasAudio ? { required_action: { type: '', submit_tool_outputs: { tool_calls: [] } } } : {};
}
