import { CozeAPI, APIError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'bots.retrieveNew', error: { code: 4012, msg: 'invalid model' } });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof APIError)) throw error;
  console.log(error.name, error.status, error.code, error.msg);
  console.log(error.message);
}
await server.close();
