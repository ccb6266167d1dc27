import { CozeAPI, SocketEventError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'Hi' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'websockets.chat.create', errorEvent: { code: 4011, msg: 'balance too low', after: 1 } });
const session = await client.websockets.chat.create('7');
session.sendText('Hi');
try {
  await session.waitFor('conversation.chat.completed');
} catch (error) {
  if (!(error instanceof SocketEventError)) throw error;
  console.log(error.name, error.code, error.msg);
  console.log(error.message);
}
session.close();
await server.close();
