// 流式运行工作流：打印每个消息节点的输出，再取结束节点的结果。
// A streamed run: prints what each message node says, then the output of the end node.
import { CozeAPI, COZE_CN_BASE_URL, WorkflowEventType } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const run = client.workflows.runs.stream({
  workflow_id: process.env.COZE_WORKFLOW_ID ?? '',
  parameters: { city: '北京' },
});
for await (const { event, data } of run) {
  if (event === WorkflowEventType.ERROR) console.error(data.error_code, data.error_message);
  if (event !== WorkflowEventType.MESSAGE) continue;
  process.stdout.write(data.content);
  if (data.node_is_finish) console.log(` [${data.node_title}]`);
}
console.log(await run.finalOutput());
