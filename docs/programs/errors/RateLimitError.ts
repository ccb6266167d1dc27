import { CozeAPI, RateLimitError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, maxRetries: 0 });
server.script({ on: 'bots.retrieveNew', error: { code: 4013, msg: 'too many requests' } });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof RateLimitError)) throw error;
  console.log(error.name, error.status, error.code, error.msg);
  console.log(error.message);
}
await server.close();
