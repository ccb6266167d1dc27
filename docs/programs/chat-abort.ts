import { APIUserAbortError, CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const controller = new AbortController();

const stream = client.chat.stream(
  { bot_id: process.env.COZE_BOT_ID ?? '', additional_messages: [{ role: 'user', content: '讲个长故事' }] },
  { signal: controller.signal },
);
for await (const { event } of stream) {
  console.log(event);
  controller.abort();
}
console.log('aborted:', stream.aborted);
await stream.text().catch((error) => console.log(error instanceof APIUserAbortError));
