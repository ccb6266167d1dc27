import { CozeAPI, SocketHandshakeError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'Hi' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'websockets.chat.create', status: 401, error: { code: 4100, msg: 'token expired' } });
const session = await client.websockets.chat.create('7');
try {
  await session.ready();
} catch (error) {
  if (!(error instanceof SocketHandshakeError)) throw error;
  console.log(error.name, error.status, error.code, error.msg);
  console.log(error.message);
}
session.close();
await server.close();
