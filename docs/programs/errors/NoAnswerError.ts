import { CozeAPI, NoAnswerError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => ({ toolCalls: [{ name: 'get_weather', arguments: {} }] }) });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
try {
  await client.chat.stream({ bot_id: '7', additional_messages: [{ role: 'user', content: 'Hi' }] }).finalMessage();
} catch (error) {
  if (!(error instanceof NoAnswerError)) throw error;
  console.log(error.name, error.message, error.chat);
}
await server.close();
