import { CozeAPI, WorkflowEventType } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

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
console.log(await run.debugUrl());
