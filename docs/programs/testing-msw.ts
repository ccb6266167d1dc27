import { CozeAPI } from 'coze-client';
import { createLocalCoze } from 'coze-client/testing/browser';
import { http } from 'msw';
import { setupServer } from 'msw/node';

const local = createLocalCoze({ reply: ({ text }) => `你说：${text}` });
const server = setupServer(
  http.all('https://api.coze.cn/*', ({ request }) => local.fetch(request).catch(() => Response.error())),
);
server.listen({ onUnhandledRequest: 'error' });

// 被测程序自己创建客户端。
// The program under test makes its own client.
const client = new CozeAPI({ token: 'any', region: 'cn', maxRetries: 0 });
const stream = client.chat.stream({ bot_id: '7', additional_messages: [{ role: 'user', content: '你好' }] });
console.log(await stream.text());

local.script({ on: 'users.me', reset: 'before-headers' });
await client.users.me().catch((error: unknown) => console.log(String(error).slice(0, 18)));
console.log(local.requests.map(({ operation }) => operation));

server.close();
await local.close();
