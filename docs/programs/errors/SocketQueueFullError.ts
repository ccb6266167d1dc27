import { CozeAPI, SocketQueueFullError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'Hi' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
const session = await client.websockets.chat.create('7', { maxQueueBytes: 1 });
try {
  session.sendText('Hi');
} catch (error) {
  if (!(error instanceof SocketQueueFullError)) throw error;
  console.log(error.name, error.message);
}
session.close();
await server.close();
