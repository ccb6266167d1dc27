import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { CozeAPI, memoryStore, webOAuth } from 'coze-client';

const redirectUrl = process.env.COZE_REDIRECT_URL ?? '';
const store = memoryStore();
const states = new Map<string, string>();
const authOf = (userId: string) =>
  webOAuth({
    region: 'cn',
    clientId: process.env.COZE_WEB_CLIENT_ID ?? '',
    clientSecret: process.env.COZE_WEB_CLIENT_SECRET ?? '',
    redirectUrl,
    store,
    key: userId,
  });

async function answer({ url: path = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  // 用户来自你自己的登录会话 / The user is that of your own session.
  const userId = 'user-1';
  const auth = authOf(userId);
  if (path === '/login') {
    const { url, state } = auth.authorize();
    states.set(userId, state);
    response.writeHead(302, { location: url }).end();
    return;
  }
  if (path.startsWith('/callback?')) await auth.handleCallback(path, { state: states.get(userId) ?? '' });
  const { user_name } = await new CozeAPI({ region: 'cn', token: auth }).users.me();
  response.end(`${userId} uses Coze as ${user_name}`);
  console.log(`${userId} uses Coze as ${user_name}`);
  server.close();
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
});
const { port } = new URL(redirectUrl);
server.listen(Number(port), '127.0.0.1', () => console.log(`Open http://127.0.0.1:${port}/login`));
