import type { EnteredMessage } from './chat-input.js';
import type { ChatTurn } from './reply.js';
import type { ServerContext } from './server-context.js';
import type { ChatRecord } from './state/chats.js';

type About = Omit<ChatTurn, 'text' | 'conversationId' | 'chatId' | 'messages' | 'signal'>;

/** Puts what was entered into the conversation and gives the turn that follows from it. */
export function enterTurn(
  { state, signal }: ServerContext,
  record: ChatRecord,
  entered: readonly EnteredMessage[],
  about: About,
): ChatTurn {
  const { conversation, id, botId, sectionId } = record;
  const context = conversation.messages.filter(
    (message) => message.section_id === sectionId && state.chats.isContext(message),
  );
  const messages = entered.map((message) => state.conversations.draft(conversation, { ...message, chatId: id, botId }));
  if (record.savesHistory) conversation.messages.push(...messages);
  const asked = entered.findLast(({ role }) => role === 'user')?.text;
  const asking = context.findLast(({ role }) => role === 'user')?.content;
  return {
    ...(botId === undefined ? {} : { botId }),
    text: asked ?? asking ?? '',
    conversationId: conversation.wire.id,
    chatId: id,
    messages: [...context, ...messages],
    signal,
    ...about,
  };
}
