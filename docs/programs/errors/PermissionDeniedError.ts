import { CozeAPI, PermissionDeniedError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ token: { pat_local: [] } });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
try {
  await client.bots.retrieveNew('7');
} catch (error) {
  if (!(error instanceof PermissionDeniedError)) throw error;
  console.log(error.name, error.status, error.code, error.msg);
  console.log(error.message);
}
await server.close();
