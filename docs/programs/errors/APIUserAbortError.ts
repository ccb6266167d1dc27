import { APIUserAbortError, CozeAPI } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'bots.retrieveNew', stall: 'before-headers' });
try {
  await client.bots.retrieveNew('7', {}, { signal: AbortSignal.timeout(50) });
} catch (error) {
  if (!(error instanceof APIUserAbortError)) throw error;
  console.log('APIUserAbortError', error.name, error.cause);
  console.log(error.message);
}
await server.close();
