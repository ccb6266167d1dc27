import { APIConnectionError, CozeAPI } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, maxRetries: 0 });
await server.close();
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof APIConnectionError)) throw error;
  console.log(error.name, error.message, error.cause);
}
