import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const run = await client.workflows.runs.create({
  workflow_id: process.env.COZE_WORKFLOW_ID ?? '',
  parameters: { city: '北京' },
});
console.log(run.data);
console.log(run.usage?.token_count, run.debug_url);
