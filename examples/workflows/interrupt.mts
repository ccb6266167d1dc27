// 工作流中断：问答节点提出问题，程序回答后继续。
// An interrupted workflow: its question node asks, and the run continues with the answer.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});
const workflow_id = process.env.COZE_WORKFLOW_ID ?? '';

const run = client.workflows.runs.stream({ workflow_id });
console.log(await run.text());

// 把中断存起来，等用户回答后再恢复，换一个进程也行。
// Keep the interrupt, and resume when the user has answered, in another process if need be.
const interrupt = await run.interrupt();
if (interrupt !== undefined) {
  const { event_id, type: interrupt_type } = interrupt.interrupt_data;
  const resumed = client.workflows.runs.resume({ workflow_id, event_id, interrupt_type, resume_data: '北京' });
  console.log(await resumed.text());
}

// 在同一个进程里，onInterrupt 更简单：返回值就是回答。
// In one process, onInterrupt is simpler: what it returns is the answer.
const answered = client.workflows.runs.stream({ workflow_id }, { onInterrupt: () => '上海' });
console.log(await answered.text());
