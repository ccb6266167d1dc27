import { CozeAPI, WorkflowEventType } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const run = client.workflows.runs.stream(
  { workflow_id: process.env.COZE_WORKFLOW_ID ?? '' },
  {
    onInterrupt: ({ node_title }) => {
      console.log(`[${node_title}] 北京`);
      return '北京';
    },
  },
);
for await (const { event, data } of run) {
  if (event !== WorkflowEventType.MESSAGE) continue;
  process.stdout.write(data.content);
  if (data.node_is_finish) console.log();
}
