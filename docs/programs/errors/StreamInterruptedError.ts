import { CozeAPI, StreamInterruptedError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'One two three four five' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'chat.create', reset: { events: 4 } });
try {
  await client.chat.stream({ bot_id: '7', additional_messages: [{ role: 'user', content: 'Hi' }] }).text();
} catch (error) {
  if (!(error instanceof StreamInterruptedError)) throw error;
  console.log(error.name, error.message, error.partial.text);
}
await server.close();
