// OAuth PKCE：没有密钥的应用，例如桌面程序和单页应用。
// OAuth with PKCE: for apps that cannot keep a secret, such as desktop programs and pages.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { CozeAPI, COZE_CN_BASE_URL, pkceOAuth } from 'coze-client';

const baseURL = process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL;
// 应用里登记的重定向地址，例如 http://127.0.0.1:8765/callback
// The redirect URL that the app has registered, such as http://127.0.0.1:8765/callback
const redirectUrl = process.env.COZE_REDIRECT_URL ?? '';
const auth = pkceOAuth({ baseURL, clientId: process.env.COZE_PKCE_CLIENT_ID ?? '', redirectUrl });

const { port, hostname } = new URL(redirectUrl);
const server = createServer().listen(Number(port), hostname);
const pending = await auth.authorize();
console.log(`Open ${pending.url}`);

// 第一个请求就是跳转回来的用户。
// The first request is the user who comes back.
const [request, response] = await once(server, 'request');
response.end('You can close this page.');
server.close();
await auth.handleCallback(request.url, pending);

const client = new CozeAPI({ baseURL, token: auth });
console.log(`An app without a secret acts for ${(await client.users.me()).user_name}.`);
