import { CozeAPI, SocketError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'Hi' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'websockets.chat.create', close: { code: 1011, after: 2 } });
const session = await client.websockets.chat.create('7');
session.sendText('Hi');
try {
  await session.reply().completed;
} catch (error) {
  if (!(error instanceof SocketError)) throw error;
  console.log('SocketError', error.name, error.message);
}
session.close();
await server.close();
