// #region server
import { createServer } from 'node:http';
import { createNodeProxy } from 'coze-client/proxy/node';

// 你自己的登录会话 / The sessions of your own login.
const users = new Map([['session=a1b2', { id: 'user-1' }]]);

const proxy = createNodeProxy({
  region: 'cn',
  token: process.env.COZE_API_TOKEN ?? '',
  allow: ['chat.*', 'websockets.chat.create'],
  authorize: (request) => {
    const user = users.get(request.headers.get('cookie') ?? '');
    return user !== undefined && { rewrite: { user_id: user.id } };
  },
  rewrite: { bot_id: process.env.COZE_BOT_ID ?? '' },
});

const server = createServer(proxy).listen(Number(process.env.PORT ?? 0), '127.0.0.1');
server.on('upgrade', proxy.upgrade);
// #endregion server

// #region call
import { once } from 'node:events';
import { CozeAPI, PermissionDeniedError, RoleType } from 'coze-client';

await once(server, 'listening');
const address = server.address();
const baseURL = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/coze`;
const question = { bot_id: 'any', additional_messages: [{ role: RoleType.User, content: '讲个笑话' }] };

const visitor = new CozeAPI({ baseURL, headers: { cookie: 'session=a1b2' } });
console.log(await visitor.chat.stream(question).text());

const session = await visitor.websockets.chat.create('any');
session.sendText('再讲一个');
console.log((await session.reply().completed).text);
session.close();

const stranger = new CozeAPI({ baseURL });
await stranger.chat.create(question).catch((error) => {
  if (!(error instanceof PermissionDeniedError)) throw error;
  console.log(error.status, error.msg);
});
server.close();
// #endregion call
