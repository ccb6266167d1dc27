import { QUESTION_WORKFLOW_ID } from './state/demo.js';
import type { WorkflowReply, WorkflowRun } from './workflow-reply.js';

/**
 * The workflow that runs when the server has no `workflow` of its own. It tells what it was run with, with a heartbeat in
 * between; the demo workflow with a question asks for a city first, and again when the answer is blank.
 */
export function defaultWorkflow(run: WorkflowRun): WorkflowReply {
  if (run.workflowId === QUESTION_WORKFLOW_ID) return askCity(run);
  const input = JSON.stringify(run.parameters);
  return { text: `收到输入：${input}。Received the input: ${input}.`, ping: true };
}

function askCity({ resumeData }: WorkflowRun): WorkflowReply {
  const city = resumeData.at(-1)?.trim() ?? '';
  if (city === '') return { interrupt: { question: '哪个城市？Which city?' } };
  return { text: `${city}：22 °C`, output: { city, temperature: 22 } };
}
