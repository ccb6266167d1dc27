import { CozeAPI, RequestValidationError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, validate: 'strict' });
try {
  await client.chat.create({ bot_id: '7', meta_data: JSON.parse('{ "from": 1 }') });
} catch (error) {
  if (!(error instanceof RequestValidationError)) throw error;
  console.log(error.name, error.operation, error.issues);
  console.log(error.message);
}
await server.close();
