import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

// 任何接口：返回整个响应体。
// Any endpoint: the result is the whole body.
const body = await client.get<object, { code: number; data: { user_name: string } }>('/v1/users/me');
console.log(body.code, body.data.user_name);

// SSE：每个事件的 data 是文本。
// An event stream: the data of each event is text.
const chat = {
  bot_id: process.env.COZE_BOT_ID,
  user_id: 'ann',
  stream: true,
  additional_messages: [{ role: 'user', content: '你好', content_type: 'text' }],
};
for await (const { event } of await client.post('/v3/chat', chat, true)) if (event === 'done') console.log(event);
