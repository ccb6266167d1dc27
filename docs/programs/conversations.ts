import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const bot_id = process.env.COZE_BOT_ID ?? '';

const { id } = await client.conversations.create({ bot_id, name: '退货咨询', meta_data: { order: '1001' } });
await client.conversations.messages.create(id, { role: 'user', content: '订单号是 1001', content_type: 'text' });
await client.chat.createAndPoll({
  bot_id,
  conversation_id: id,
  additional_messages: [{ role: 'user', content: '怎么退货？' }],
});
for await (const message of client.conversations.messages.list(id, { order: 'asc' }))
  console.log(`${message.role} (${message.type}): ${message.content}`);

for await (const conversation of client.conversations.list({ bot_id }, { maxPages: 2 }))
  if (conversation.id === id) console.log(conversation.name, conversation.meta_data);

await client.conversations.clear(id);
await client.conversations.delete(id);
