import { CozeAPI, WorkflowInterruptedError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ workflow: () => ({ interrupt: { question: 'Where to?' } }) });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
try {
  await client.workflows.runs.stream({ workflow_id: '8' }).finalOutput();
} catch (error) {
  if (!(error instanceof WorkflowInterruptedError)) throw error;
  console.log(error.name, error.message, error.interrupt);
}
await server.close();
