import { CozeAPI } from 'coze-client';
import { DEMO_BOT_ID, startCozeServer } from 'coze-client/testing';

// 本机上的服务器，说扣子的协议：不需要账号，也不联网。
// A server on this machine that speaks Coze's protocol: without an account, without the network.
const server = await startCozeServer();
const client = new CozeAPI({ token: 'any', baseURL: server.url });

const stream = client.chat.stream({
  bot_id: DEMO_BOT_ID,
  additional_messages: [{ role: 'user', content: '你好！' }],
});
console.log(await stream.text());

await server.close();
