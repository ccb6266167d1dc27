import { CozeAPI, WorkflowExecuteStatus } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const workflow_id = process.env.COZE_WORKFLOW_ID ?? '';

const run = await client.workflows.runs.createAndPoll(
  { workflow_id, parameters: { city: '北京' } },
  { pollTimeout: 600_000 },
);
if (run.execute_status === WorkflowExecuteStatus.SUCCESS) console.log(run.output);
else console.error(run.error_code, run.error_message, run.debug_url);

// 输出节点的标题是 Message。
// The output node has the title Message.
const uuid = run.node_execute_status?.['Message']?.node_execute_uuid;
if (uuid !== undefined) {
  const node = await client.workflows.runs.history.executeNodes.retrieve(workflow_id, run.execute_id, uuid);
  console.log(node.is_finish, node.node_output);
}
