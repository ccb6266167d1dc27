import { CozeAPI, InternalServerError } from 'coze-client';
import { DEMO_BOT_ID, startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'any', baseURL: server.url });
const sent = () => server.requests.splice(0).length;

// 两次读取失败，第三次成功。
// Two reads fail, the third succeeds.
server.script({ on: 'users.me', status: 503, times: 2 });
console.log((await client.users.me()).user_name, sent());

// 发起对话失败：可能已经执行，不重试。
// A chat fails: it may have run, so it is not sent again.
server.script({ on: 'chat.create', status: 503 });
const chat = { bot_id: DEMO_BOT_ID, additional_messages: [{ role: 'user' as const, content: '你好' }] };
await client.chat.create(chat).catch((error: unknown) => {
  console.log(error instanceof InternalServerError, sent());
});

// 被限流：没有执行，可以重试。
// It was turned away: it has not run, so it is sent again.
server.script({ on: 'chat.create', error: { code: 4013, msg: 'too many requests' } });
console.log((await client.chat.create(chat)).status, sent());

await server.close();
