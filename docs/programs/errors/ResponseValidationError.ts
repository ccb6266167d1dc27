import { CozeAPI, ResponseValidationError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, validate: 'strict' });
const bot_id = server.state.addBot({ name: 'Support' });
server.script({
  on: 'bots.retrieveNew',
  body: '{ "code": 0, "data": { "bot_id": 7 } }',
  contentType: 'application/json',
});
try {
  await client.bots.retrieveNew(bot_id);
} catch (error) {
  if (!(error instanceof ResponseValidationError)) throw error;
  console.log(error.name, error.operation, error.issues);
  console.log(error.message);
}
await server.close();
