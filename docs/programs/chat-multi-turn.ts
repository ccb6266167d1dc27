import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

let conversation_id: string | undefined;
for (const content of ['我叫小明', '我叫什么？']) {
  const stream = client.chat.stream({
    bot_id: process.env.COZE_BOT_ID ?? '',
    user_id: 'user-1001',
    conversation_id,
    additional_messages: [{ role: 'user', content }],
  });
  console.log(await stream.text());
  ({ conversation_id } = await stream.finalChat());
}

const history = client.conversations.messages.list(conversation_id ?? '', { order: 'asc' });
for await (const { role, content } of history) console.log(`${role}: ${content}`);
