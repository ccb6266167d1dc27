import { CozeAPI, RoleType, type ChatV3Message, type StreamChatData } from 'coze-client';

export async function answerOf(client: CozeAPI, bot: string, text: string): Promise<ChatV3Message | undefined> {
  const { messages } = await client.chat.createAndPoll({
    bot_id: bot,
    additional_messages: [{ role: RoleType.User, content: text, content_type: 'text' }],
  });
  return messages?.find((message) => message.type === 'answer');
}

export async function* eventsOf(client: CozeAPI, bot: string): AsyncGenerator<StreamChatData> {
  yield* client.chat.stream({ bot_id: bot });
}
