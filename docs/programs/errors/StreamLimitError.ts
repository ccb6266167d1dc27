import { CozeAPI, StreamLimitError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => [' '.repeat(2_000)] });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, maxEventBytes: 1_000 });
try {
  await client.chat.stream({ bot_id: '7', additional_messages: [{ role: 'user', content: 'Hi' }] }).text();
} catch (error) {
  if (!(error instanceof StreamLimitError)) throw error;
  console.log(error.name, error.message);
}
await server.close();
