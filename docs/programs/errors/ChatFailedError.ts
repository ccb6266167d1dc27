import { CozeAPI, ChatFailedError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => ({ text: 'One', error: { code: 4011, msg: 'balance too low' } }) });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
try {
  await client.chat.stream({ bot_id: '7', additional_messages: [{ role: 'user', content: 'Hi' }] }).text();
} catch (error) {
  if (!(error instanceof ChatFailedError)) throw error;
  console.log(error.name, error.code, error.msg, error.partial.text);
  console.log(error.message);
}
await server.close();
