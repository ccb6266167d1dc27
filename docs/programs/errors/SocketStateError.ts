import { CozeAPI, SocketStateError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'Hi' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
const session = await client.websockets.chat.create('7');
session.close();
try {
  session.sendText('Hi');
} catch (error) {
  if (!(error instanceof SocketStateError)) throw error;
  console.log(error.name, error.message);
}
await server.close();
