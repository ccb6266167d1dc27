import { CozeAPI, InternalServerError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, maxRetries: 0 });
server.script({ on: 'bots.retrieveNew', status: 500, error: { code: 5000, msg: 'internal error' } });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof InternalServerError)) throw error;
  console.log(error.name, error.status, error.code, error.msg);
  console.log(error.message);
}
await server.close();
