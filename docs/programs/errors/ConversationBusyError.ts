import { CozeAPI, ConversationBusyError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'Hi' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'chat.create', error: { code: 4016, msg: 'conversation occupied' } });
try {
  await client.chat.create({ bot_id: '7' });
} catch (error) {
  if (!(error instanceof ConversationBusyError)) throw error;
  console.log(error.name, error.status, error.code, error.msg);
  console.log(error.message);
}
await server.close();
