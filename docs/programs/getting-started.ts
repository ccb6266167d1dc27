import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const { answer, chat } = await client.chat.createAndPoll({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '你好！' }],
});
console.log(answer);
console.log(`${chat.status}, ${chat.usage?.token_count ?? 0} tokens`);
