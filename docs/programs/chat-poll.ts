import { ChatStatus, CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const { chat, answer, messages } = await client.chat.createAndPoll(
  { bot_id: process.env.COZE_BOT_ID ?? '', additional_messages: [{ role: 'user', content: '讲个笑话' }] },
  { pollTimeout: 120_000, cancelOnTimeout: true },
);
if (chat.status === ChatStatus.COMPLETED) console.log(answer);
else console.error(chat.status, chat.last_error?.code, chat.last_error?.msg);
console.log(messages.map(({ type }) => type).join(', '));
