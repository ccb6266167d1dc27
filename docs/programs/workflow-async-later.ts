import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const workflow_id = process.env.COZE_WORKFLOW_ID ?? '';

const { execute_id } = await client.workflows.runs.create({
  workflow_id,
  parameters: { city: '北京' },
  is_async: true,
});

// 存好 execute_id，之后在任何进程里查询。
// Keep the execute_id, and look later, in any process.
const [run] = await client.workflows.runs.history.retrieve(workflow_id, execute_id);
console.log(run?.execute_status);
