// 会话：新建会话，写入消息，在其中对话，列出会话，最后删除。
// Conversations: create one, add a message, chat in it, list the conversations, and delete it.
import { CozeAPI, COZE_CN_BASE_URL, RoleType } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});
const bot_id = process.env.COZE_BOT_ID ?? '';

const { id } = await client.conversations.create({ bot_id, name: '退货咨询', meta_data: { order: '1001' } });
await client.conversations.messages.create(id, {
  role: RoleType.User,
  content: '订单号是 1001。',
  content_type: 'text',
});
const { answer } = await client.chat.createAndPoll({
  bot_id,
  conversation_id: id,
  additional_messages: [{ role: RoleType.User, content: '怎么退货？', content_type: 'text' }],
});
console.log(answer);

// 循环会自动翻页，这里最多翻两页。
// The loop fetches the next page by itself, here two pages at most.
for await (const conversation of client.conversations.list({ bot_id }, { maxPages: 2 }))
  console.log(conversation.id, conversation.name, conversation.meta_data);

await client.conversations.delete(id);
