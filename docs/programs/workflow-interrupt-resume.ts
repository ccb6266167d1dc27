import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const workflow_id = process.env.COZE_WORKFLOW_ID ?? '';

const run = client.workflows.runs.stream({ workflow_id });
console.log(await run.text());

// 把中断存起来，用户回答后再恢复，换一个进程也行。
// Keep the interrupt, and resume when the user has answered: in another process, too.
const interrupt = await run.interrupt();
if (interrupt !== undefined) {
  const { event_id, type: interrupt_type } = interrupt.interrupt_data;
  const resumed = client.workflows.runs.resume({ workflow_id, event_id, interrupt_type, resume_data: '北京' });
  console.log(await resumed.finalOutput());
}
