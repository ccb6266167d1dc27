import { CozeAPI, ToolRunError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => ({ toolCalls: [{ name: 'get_weather', arguments: {} }] }) });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
try {
  await client.chat.runTools({ bot_id: '7', additional_messages: [{ role: 'user', content: 'Hi' }], tools: {} });
} catch (error) {
  if (!(error instanceof ToolRunError)) throw error;
  console.log(error.name, error.fault, error.toolName);
  console.log(error.message);
}
await server.close();
