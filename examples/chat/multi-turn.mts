// 多轮对话：同一会话里的两个问题，以及会话里的消息。
// Several turns: two questions in one conversation, and the messages of the conversation.
import { CozeAPI, COZE_CN_BASE_URL, RoleType } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

// 第一次对话会新建会话；之后把它的 ID 传回去，智能体就记得上文。
// The first chat creates a conversation; with its id, the bot knows what was said before.
let conversation_id: string | undefined;
for (const content of ['我叫小明。', '我叫什么名字？']) {
  const stream = client.chat.stream({
    bot_id: process.env.COZE_BOT_ID ?? '',
    user_id: 'user-1001',
    conversation_id,
    additional_messages: [{ role: RoleType.User, content, content_type: 'text' }],
  });
  console.log(await stream.text());
  ({ conversation_id } = await stream.finalChat());
}

const messages = client.conversations.messages.list(conversation_id ?? '', { order: 'asc' });
for await (const { role, content } of messages) console.log(`${role}: ${content}`);
