import { CozeAPI, TimeoutError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, timeout: 50, maxRetries: 0 });
server.script({ on: 'bots.retrieveNew', stall: 'before-headers' });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof TimeoutError)) throw error;
  console.log(error.name, error.message);
}
await server.close();
