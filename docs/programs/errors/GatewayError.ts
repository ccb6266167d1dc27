import { CozeAPI, GatewayError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, maxRetries: 0 });
server.script({ on: 'bots.retrieveNew', status: 502, body: '<html>Bad Gateway</html>', contentType: 'text/html' });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof GatewayError)) throw error;
  console.log(error.name, error.status, error.rawError);
  console.log(error.message);
}
await server.close();
