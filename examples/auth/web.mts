// OAuth 授权码：用户在浏览器里授权，再跳回你的服务器。
// OAuth for web apps: the user agrees in the browser and is sent back to your server.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { CozeAPI, COZE_CN_BASE_URL, webOAuth } from 'coze-client';

const baseURL = process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL;
// 应用里登记的重定向地址，例如 http://127.0.0.1:8765/callback
// The redirect URL that the app has registered, such as http://127.0.0.1:8765/callback
const redirectUrl = process.env.COZE_REDIRECT_URL ?? '';
const auth = webOAuth({
  baseURL,
  clientId: process.env.COZE_WEB_CLIENT_ID ?? '',
  clientSecret: process.env.COZE_WEB_CLIENT_SECRET ?? '',
  redirectUrl,
});

const { port, hostname } = new URL(redirectUrl);
const server = createServer().listen(Number(port), hostname);
const { url, state } = auth.authorize();
console.log(`Open ${url}`);

// 第一个请求就是跳转回来的用户；state 防止伪造的跳转。
// The first request is the user who comes back; the state keeps forged ones out.
const [request, response] = await once(server, 'request');
response.end('You can close this page.');
server.close();
await auth.handleCallback(request.url, { state });

const client = new CozeAPI({ baseURL, token: auth });
console.log(`A web app acts for ${(await client.users.me()).user_name}.`);
