// 代理（Next.js）：保存为 app/api/coze/[...path]/route.ts，网页里的 `new CozeAPI({ baseURL: '/api/coze' })` 不需要令牌。
// A proxy in Next.js: save it as app/api/coze/[...path]/route.ts; `new CozeAPI({ baseURL: '/api/coze' })` in pages needs no token.
import { COZE_CN_BASE_URL } from 'coze-client';
import { createCozeProxy } from 'coze-client/proxy';

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

// 流式响应不能预先生成。
// A stream cannot be made in advance.
export const dynamic = 'force-dynamic';
export { proxy as DELETE, proxy as GET, proxy as OPTIONS, proxy as POST, proxy as PUT };
