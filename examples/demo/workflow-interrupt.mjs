// A workflow that asks a question and continues with the answer.
import { WorkflowEventType } from 'coze-client';
import { connect } from './support/connect.mjs';
import { answer, ask, note } from './support/terminal.mjs';

const { client, workflowId, close } = await connect();

if (workflowId === undefined) {
  note('Set COZE_WORKFLOW_ID to run your own workflow.');
} else {
  const input = '天气';
  ask(input);
  const run = client.workflows.runs.stream(
    { workflow_id: workflowId, parameters: { input } },
    {
      onInterrupt: (interrupt) => {
        const city = '北京';
        note(`The workflow was interrupted by its node “${interrupt.node_title}”.`);
        ask(city);
        return city;
      },
    },
  );
  for await (const part of run) {
    if (part.event !== WorkflowEventType.MESSAGE) continue;
    answer(part.data.content);
    const { node_is_finish, node_title } = part.data;
    if (node_is_finish) note(node_title === '' ? 'from the end node' : `from the node “${node_title}”`);
  }
  note(await run.debugUrl());
}

await close();
