import { type Message, NO_USAGE, type ReplyError, type Usage } from '../replies/reply-functions.js';
import type { ConversationRecord } from './conversations.js';

export type ChatStatus = 'created' | 'in_progress' | 'completed' | 'failed' | 'requires_action' | 'canceled';

export const isRunning = (status: ChatStatus): boolean => status === 'created' || status === 'in_progress';

/** A tool call as a chat with the status `requires_action` lists it. */
export interface ToolCall {
  readonly id: string;
  readonly type: 'function' | 'reply_message';
  readonly function: { readonly name: string; readonly arguments: string };
}

/** One chat, as the server keeps it. */
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

/** The status in a response. A chat without a stream stays `in_progress` for some retrieves after its end. */
export const shownStatus = ({ pollsLeft, status }: ChatRecord): ChatStatus =>
  pollsLeft > 0 && status !== 'canceled' ? 'in_progress' : status;

/** The chat in a response or an event. */
export function chatView(record: ChatRecord, status: ChatStatus): Record<string, unknown> {
  const hasEnded = !isRunning(status);
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

/** A chat with audio has an empty `required_action` if no action is required. */
function requiredAction(record: ChatRecord, status: ChatStatus): Record<string, unknown> {
  if (status === 'requires_action') {
    return { required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: record.toolCalls } } };
  }
  return record.hasAudio ? { required_action: { type: '', submit_tool_outputs: { tool_calls: [] } } } : {};
}
