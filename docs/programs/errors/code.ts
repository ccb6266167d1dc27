import { APIError, CozeAPI, describeErrorCode } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const code = Number(process.env.CODE ?? 4014);
const server = await startCozeServer();
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url, maxRetries: 0 });
server.script({ on: 'bots.retrieveNew', error: { code, msg: 'raised by the program' } });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof APIError)) throw error;
  console.log(error.name, error.message, describeErrorCode(error.code));
}
await server.close();
