import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const { id, conversation_id, status } = await client.chat.create({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '讲个笑话' }],
});
console.log(status);

// 有这两个 id，换一个进程也能继续等。
// With these two ids another process can wait, too.
const { answer } = await client.chat.poll(conversation_id, id, { pollTimeout: 120_000 });
console.log(answer);
