import { type Answer, drain, stream, success } from '../answer.js';
import type { Handlers } from '../handler.js';
import type { Params } from '../params.js';
import { Refusal, badRequest, notFound } from '../refusal.js';
import type { ServerContext } from '../server-context.js';
import { API_CONNECTOR } from '../state/conversations.js';
import type { RunMode, RunRecord } from '../state/runs.js';
import { RunPlayer, runDebugUrl } from '../workflow-run.js';
import { knownBot } from './known-bot.js';

export const workflowRunHandlers: Handlers = {
  'POST /v1/workflow/run': (params, server) => {
    const isAsync = params.flag('is_async');
    return answerRun(server, begin(params, server, isAsync ? 'async' : 'sync'));
  },

  'POST /v1/workflow/stream_run': (params, server) =>
    stream('workflow', new RunPlayer(server, begin(params, server, 'stream')).events()),

  'POST /v1/workflow/stream_resume': (params, server) =>
    stream('workflow', new RunPlayer(server, resume(params, server)).events()),

  'POST /v1/workflows/resume': (params, server) => answerRun(server, resume(params, server)),

  'GET /v1/workflows/{workflow_id}/run_histories/{execute_id}': (params, server) => {
    const record = server.state.runs.find(params.requiredText('workflow_id'), params.requiredText('execute_id'));
    const history = historyView(server, record);
    record.pollsLeft -= 1;
    return success({ data: [history] });
  },

  'GET /v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}': (params, server) => {
    const record = server.state.runs.find(params.requiredText('workflow_id'), params.requiredText('execute_id'));
    const uuid = params.requiredText('node_execute_uuid');
    const node = record.nodes.find((candidate) => candidate.uuid === uuid && candidate.isOutputNode);
    if (node === undefined) throw notFound('output node', uuid);
    return success({ data: { is_finish: node.isFinished, node_output: node.output } });
  },
};

function begin(params: Params, server: ServerContext, mode: RunMode): RunRecord {
  const { state, polls, takesAnyWorkflow } = server;
  const workflowId = params.requiredText('workflow_id');
  const botId = params.text('bot_id');
  const appId = params.text('app_id');
  if (botId !== undefined && appId !== undefined) {
    throw badRequest('Invalid request parameter: bot_id and app_id cannot be sent together.');
  }
  if (takesAnyWorkflow) state.ensureWorkflow(workflowId, 'workflow');
  state.workflows.requirePublished(workflowId);
  if (botId !== undefined && !takesAnyWorkflow) knownBot(server, botId);
  return state.runs.create({
    workflowId,
    mode,
    botId,
    appId,
    connectorId: params.text('connector_id') ?? API_CONNECTOR,
    parameters: params.record('parameters') ?? {},
    ext: params.texts('ext') ?? {},
    pollsLeft: mode === 'async' ? polls : 0,
  });
}

const resume = (params: Params, { state }: ServerContext): RunRecord =>
  state.runs.resume(
    params.requiredText('workflow_id'),
    params.requiredText('event_id'),
    params.requiredText('resume_data'),
  );

/** Runs without a stream: to the end or the next interrupt, or, asynchronously, behind the answer. */
async function answerRun(server: ServerContext, record: RunRecord): Promise<Answer> {
  const run = drain(new RunPlayer(server, record).events(), server.signal);
  const about = { execute_id: record.executeId, debug_url: runDebugUrl(server, record) };
  if (record.mode === 'async') return success({ msg: 'Success', ...about });
  await run;
  if (record.error !== undefined) throw new Refusal(record.error.code, record.error.msg, { extra: about });
  if (record.interrupt !== undefined) return success({ ...about, data: '', interrupt_data: record.interrupt });
  return success({
    ...about,
    data: record.output,
    usage: record.usage,
    token: record.usage.token_count,
    cost: '0.00',
  });
}

const MODE_NUMBERS: Readonly<Record<RunMode, number>> = { sync: 0, stream: 1, async: 2 };

function historyView(server: ServerContext, record: RunRecord): Record<string, unknown> {
  const isRunning = record.pollsLeft > 0 || record.status === 'Running';
  const nodes = record.nodes.map((node) => [
    node.title,
    {
      node_id: node.nodeId,
      is_finish: node.isFinished,
      update_time: node.updatedAt,
      loop_index: 0,
      batch_index: 0,
      node_execute_uuid: node.uuid,
      sub_execute_id: '',
    },
  ]);
  return {
    execute_id: record.executeId,
    execute_status: isRunning ? 'Running' : record.status,
    bot_id: record.botId ?? '0',
    connector_id: record.connectorId,
    connector_uid: record.ext['user_id'] ?? server.state.user.user_id,
    run_mode: MODE_NUMBERS[record.mode],
    logid: '',
    create_time: record.createdAt,
    update_time: record.updatedAt,
    output: isRunning
      ? ''
      : JSON.stringify(Object.fromEntries(record.nodes.map(({ title, output }) => [title, output]))),
    node_execute_status: Object.fromEntries(nodes),
    error_code: isRunning || record.error === undefined ? '' : String(record.error.code),
    error_message: isRunning || record.error === undefined ? '' : record.error.msg,
    debug_url: runDebugUrl(server, record),
    usage: record.usage,
    token: String(record.usage.token_count),
    cost: '0.00',
    is_output_trimmed: false,
    ...(isRunning && record.interrupt !== undefined ? { interrupt_data: record.interrupt } : {}),
  };
}
