// 代理（Hono）：网页里的 `new CozeAPI({ baseURL: '/api/coze' })` 不需要令牌。需要 npm i hono @hono/node-server。
// A proxy in Hono: `new CozeAPI({ baseURL: '/api/coze' })` in its pages needs no token. Needs npm i hono @hono/node-server.
import { serve } from '@hono/node-server';
import { COZE_CN_BASE_URL } from 'coze-client';
import { createCozeProxy } from 'coze-client/proxy';
import { Hono } from 'hono';

// 谁可以用：这里是一个登录的 Cookie，实际项目里换成你的登录会话。
// Who may use it: here a cookie, in a real program the session of your users.
const users = new Map([['session=demo', 'user-1']]);

const proxy = createCozeProxy({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
  authorize({ headers }) {
    const user_id = users.get(headers.get('cookie') ?? '');
    return user_id !== undefined && { rewrite: { user_id } };
  },
  // 网页不能选择别的智能体。
  // Pages cannot choose another bot.
  rewrite: { bot_id: process.env.COZE_BOT_ID ?? '' },
});

const app = new Hono();
app.all('/api/coze/*', (c) => proxy(c.req.raw));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) }, ({ port }) =>
  console.log(`The base URL for pages: http://127.0.0.1:${port} with /api/coze`),
);
