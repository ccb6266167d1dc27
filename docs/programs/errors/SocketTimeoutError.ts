import { CozeAPI, SocketTimeoutError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'Hi' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
const session = await client.websockets.chat.create('7');
try {
  await session.waitFor('conversation.chat.completed', { timeout: 50 });
} catch (error) {
  if (!(error instanceof SocketTimeoutError)) throw error;
  console.log(error.name, error.message);
}
session.close();
await server.close();
