import { once } from 'node:events';
import { createServer } from 'node:http';
import { CozeAPI, pkceOAuth } from 'coze-client';

const redirectUrl = process.env.COZE_REDIRECT_URL ?? '';
const auth = pkceOAuth({ region: 'cn', clientId: process.env.COZE_PKCE_CLIENT_ID ?? '', redirectUrl });

const server = createServer().listen(Number(new URL(redirectUrl).port), '127.0.0.1');
const pending = await auth.authorize();
console.log(`Open ${pending.url}`);

const [request, response] = await once(server, 'request');
response.end('You can close this page.');
server.close();
await auth.handleCallback(request.url, pending);

const client = new CozeAPI({ region: 'cn', token: auth });
console.log((await client.users.me()).user_name);
