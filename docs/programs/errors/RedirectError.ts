import { CozeAPI, RedirectError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'bots.retrieveNew', status: 302, body: '', headers: { location: 'https://elsewhere.example/' } });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof RedirectError)) throw error;
  console.log(error.name, error.status, error.message);
}
await server.close();
