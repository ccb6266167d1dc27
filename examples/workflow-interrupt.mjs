// A workflow that asks a question and continues with the answer.
import { WorkflowEventType } from 'coze-client';
import { connect } from './support/connect.mjs';

const { client, workflowId, close } = await connect();

if (workflowId === undefined) {
  console.log('Set COZE_WORKFLOW_ID to run your own workflow.');
} else {
  const run = client.workflows.runs.stream(
    { workflow_id: workflowId, parameters: { input: '天气' } },
    {
      onInterrupt: (interrupt) => {
        console.log(`The workflow asks (${interrupt.node_title}); the answer is 北京.`);
        return '北京';
      },
    },
  );
  for await (const part of run) {
    if (part.event === WorkflowEventType.MESSAGE) console.log(part.data.content);
  }
  console.log(`(${await run.debugUrl()})`);
}

await close();
