import { enterTurn } from '../chat-entry.js';
import type { EnteredMessage } from '../chat-input.js';
import type { ChatTurn } from '../reply.js';
import type { ServerContext } from '../server-context.js';
import type { ChatRecord } from '../state/chats.js';
import type { ConversationRecord } from '../state/conversations.js';
import type { ChatSettings } from './chat-settings.js';

/** Who is talked to over a socket: a bot, or the chatflow that it goes with. */
export interface Partner {
  readonly botId: string;
  readonly workflowId: string | undefined;
}

/** A chat, and the turn of it that is to be played. */
export interface TakenOn {
  readonly record: ChatRecord;
  readonly turn: ChatTurn;
}

/** What a user said aloud, as a message. */
export const spokenMessage = (text: string): EnteredMessage => ({
  role: 'user',
  type: 'question',
  content: text,
  contentType: 'text',
  text,
  hasAudio: false,
});

/** Takes on a message of the user, and gives the chat and the turn that follow from it. */
export function takeOn(
  server: ServerContext,
  conversation: ConversationRecord,
  { botId, workflowId }: Partner,
  { user_id, meta_data, auto_save_history, parameters }: ChatSettings['chat_config'],
  entered: EnteredMessage,
): TakenOn {
  const record = server.state.chats.create({
    conversation,
    botId,
    metaData: Object.keys(meta_data).length === 0 ? undefined : meta_data,
    savesHistory: auto_save_history,
    pollsLeft: 0,
    hasAudio: false,
  });
  const question = conversation.pendingQuestion;
  conversation.pendingQuestion = undefined;
  const turn = enterTurn(server, record, [entered], {
    kind: workflowId === undefined ? 'chat' : 'chatflow',
    parameters,
    ...(user_id === '' ? {} : { userId: user_id }),
    ...(workflowId === undefined ? {} : { workflowId }),
    ...(question === undefined ? {} : { question }),
  });
  return { record, turn };
}
