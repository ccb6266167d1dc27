import { CozeAPI, WorkflowFailedError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({
  workflow: () => ({ error: { code: 6023, msg: 'the workflow took too long' } }),
});
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
try {
  await client.workflows.runs.stream({ workflow_id: '8' }).finalOutput();
} catch (error) {
  if (!(error instanceof WorkflowFailedError)) throw error;
  console.log(error.name, error.code, error.msg);
  console.log(error.message);
}
await server.close();
