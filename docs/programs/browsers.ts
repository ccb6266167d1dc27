import { CozeAPI } from 'coze-client';
import { createCozeProxy } from 'coze-client/proxy';

// 服务端：处理 /api/coze/ 下的请求，例如 Hono 的 app.all('/api/coze/*', (c) => proxy(c.req.raw))。
// On the server: for the requests below /api/coze/, as with app.all('/api/coze/*', (c) => proxy(c.req.raw)) of Hono.
const proxy = createCozeProxy({
  token: process.env.COZE_API_TOKEN ?? '',
  region: 'cn',
  authorize: ({ headers }) => headers.get('cookie') === 'session=1',
  rewrite: { bot_id: process.env.COZE_BOT_ID ?? '', user_id: 'ann' },
});

// 页面：没有令牌。页面里写 baseURL: '/api/coze' 即可，不需要 fetch。
// In the page: no token. There, baseURL: '/api/coze' is enough, and fetch is not needed.
const fetch = (url: string, init?: RequestInit) =>
  proxy(new Request(url, { ...init, headers: { ...init?.headers, cookie: 'session=1' } }));
const client = new CozeAPI({ baseURL: 'https://shop.example.com/api/coze', fetch });

const stream = client.chat.stream({ bot_id: 'any', additional_messages: [{ role: 'user', content: '你好！' }] });
console.log(await stream.text());
