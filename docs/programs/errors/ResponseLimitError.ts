import { CozeAPI, ResponseLimitError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, maxResponseBytes: 1_000 });
server.script({ on: 'bots.retrieveNew', body: ' '.repeat(2_000) });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof ResponseLimitError)) throw error;
  console.log(error.name, error.message);
}
await server.close();
