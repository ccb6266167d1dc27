import { CozeAPI, OutputValidationError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';
import { z } from 'zod';

const server = await startCozeServer({ workflow: () => ({ output: { city: 1 } }) });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
try {
  await client.workflows.runs.create({ workflow_id: '8' }, { output: z.object({ city: z.string() }) });
} catch (error) {
  if (!(error instanceof OutputValidationError)) throw error;
  console.log(error.name, error.issues, error.text);
  console.log(error.message);
}
await server.close();
