import { CozeAPI } from 'coze-client';

const client = new CozeAPI({
  baseURL: process.env.COZE_STUDIO_URL ?? 'http://localhost:8888',
  token: process.env.COZE_API_TOKEN ?? '',
});

const stream = client.chat.stream({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '你好' }],
});
console.log(await stream.text());
console.log((await stream.finalChat()).status);
