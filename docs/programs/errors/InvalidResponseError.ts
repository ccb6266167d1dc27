import { CozeAPI, InvalidResponseError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'bots.retrieveNew', body: '<html>Log in</html>', contentType: 'text/html' });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof InvalidResponseError)) throw error;
  console.log(error.name, error.status, error.rawError);
  console.log(error.message);
}
await server.close();
