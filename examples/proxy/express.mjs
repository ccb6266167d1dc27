// 代理（Express），支持 WebSocket：网页里的 `new CozeAPI({ baseURL: '/api/coze' })` 不需要令牌。需要 npm i express。
// A proxy in Express, with sockets: `new CozeAPI({ baseURL: '/api/coze' })` in its pages needs no token. Needs npm i express.
import { COZE_CN_BASE_URL } from 'coze-client';
import { createNodeProxy } from 'coze-client/proxy/node';
import express from 'express';

// 谁可以用：这里是一个登录的 Cookie，实际项目里换成你的登录会话。
// Who may use it: here a cookie, in a real program the session of your users.
const users = new Map([['session=demo', 'user-1']]);

const proxy = createNodeProxy({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
  allow: ['chat.*', 'websockets.chat.create'],
  authorize(_request, { headers }) {
    const user_id = users.get(headers.cookie ?? '');
    return user_id !== undefined && { rewrite: { user_id } };
  },
  // 网页不能选择别的智能体。
  // Pages cannot choose another bot.
  rewrite: { bot_id: process.env.COZE_BOT_ID ?? '' },
});

const app = express();
app.use('/api/coze', proxy);

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', (error) => {
  if (error) throw error;
  const address = server.address();
  if (typeof address === 'object')
    console.log(`The base URL for pages: http://127.0.0.1:${address?.port} with /api/coze`);
});
server.on('upgrade', proxy.upgrade);
