import { mock } from 'node:test';
import { setInterval } from 'node:timers/promises';
import { CozeAPI, jwtAuth } from 'coze-client';
import { DEMO_JWT_APP_ID, DEMO_JWT_KEY_ID, startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ polls: 10, reply: () => '你好！' });
const client = new CozeAPI({ token: 'any', baseURL: server.url, timeout: 0 });
const operations = () => server.requests.splice(0).map(({ operation }) => operation);

// 客户端的定时器由测试推动，网络照常。
// The test moves the timers of the client, the network works as ever.
mock.timers.enable({ apis: ['setTimeout'] });
let isDone = false;
const polled = client.chat
  .createAndPoll({ bot_id: '7', additional_messages: [{ role: 'user', content: '你好' }] })
  .finally(() => (isDone = true));
for await (const _ of setInterval(10)) {
  mock.timers.tick(500);
  if (isDone) break;
}
mock.timers.reset();
console.log((await polled).answer, operations().length);

// 服务器的时钟向前走，令牌过期。
// The clock of the server advances, and the token expires.
const privateKey = server.oauth.demoJwtKey;
const app = { appId: DEMO_JWT_APP_ID, keyid: DEMO_JWT_KEY_ID, privateKey, baseURL: server.url };
const user = client.withOptions({ token: jwtAuth(app) });
await user.users.me();
console.log(operations());
server.clock.advance(60 * 60_000);
console.log((await user.users.me()).user_name, operations().includes('oauth.token.create'));

await server.close();
