import { CozeAPI, StreamParseError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'One two three four five' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'chat.create', malformed: { at: 3, text: 'event:conversation.message.delta\ndata:{\n\n' } });
try {
  await client.chat.stream({ bot_id: '7', additional_messages: [{ role: 'user', content: 'Hi' }] }).text();
} catch (error) {
  if (!(error instanceof StreamParseError)) throw error;
  console.log(error.name, error.message, error.rawText);
}
await server.close();
