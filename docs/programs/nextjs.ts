// #region route
// app/api/coze/[...path]/route.ts
import { createCozeProxy } from 'coze-client/proxy';

// 换成你自己的登录 / Replace it by your own login.
const userOf = async (request: Request) =>
  request.headers.get('cookie')?.includes('session=a1b2') ? { id: 'user-1' } : undefined;

const proxy = createCozeProxy({
  region: 'cn',
  token: process.env.COZE_API_TOKEN ?? '',
  authorize: async (request) => {
    const user = await userOf(request);
    return user !== undefined && { rewrite: { user_id: user.id } };
  },
  rewrite: { bot_id: process.env.COZE_BOT_ID ?? '' },
});

export const dynamic = 'force-dynamic';
export { proxy as DELETE, proxy as GET, proxy as OPTIONS, proxy as POST, proxy as PUT };
// #endregion route

// #region call
import { CozeAPI } from 'coze-client';

const client = new CozeAPI({
  baseURL: 'http://localhost:3000/api/coze',
  headers: { cookie: 'session=a1b2' },
  fetch: (url, init) => proxy(new Request(url, init)),
});
const stream = client.chat.stream({
  bot_id: 'any',
  additional_messages: [{ role: 'user', content: '讲个笑话', content_type: 'text' }],
});
console.log(await stream.text());
// #endregion call
