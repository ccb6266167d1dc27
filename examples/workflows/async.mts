// 异步运行工作流：适合耗时几分钟的任务，轮询到结束。
// An asynchronous run: for work of many minutes, polled until it has ended.
import { CozeAPI, COZE_CN_BASE_URL, WorkflowExecuteStatus } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});
const workflow_id = process.env.COZE_WORKFLOW_ID ?? '';

const run = await client.workflows.runs.createAndPoll(
  { workflow_id, parameters: { city: '北京' } },
  { pollTimeout: 600_000 },
);
if (run.execute_status === WorkflowExecuteStatus.SUCCESS) console.log(run.output);
else console.error(run.error_code, run.error_message, run.debug_url);

// 不想等待时，保存 execute_id，之后在任何进程里查询。
// To not wait, keep the execute_id, and look later, in any process.
const { execute_id } = await client.workflows.runs.create({
  workflow_id,
  parameters: { city: '上海' },
  is_async: true,
});
const [later] = await client.workflows.runs.history.retrieve(workflow_id, execute_id);
console.log(later?.execute_status);
