import type { RequestParams } from '../http/request-params.js';
import {
  RequestError,
  type RouteResponse,
  eventStream,
  invalidParameter,
  notFound,
  runToEnd,
  success,
} from '../http/response.js';
import { API_CONNECTOR } from '../records/demo-ids.js';
import type { ServerState } from '../records/server-state.js';
import { debugUrl } from '../records/workflow-records.js';
import type { RunMode, RunRecord } from '../records/workflow-run-records.js';
import { WorkflowRunner } from '../runners/workflow-runner.js';
import { type RouteHandlers, type ServerContext, findBot } from '../server-context.js';

export const workflowRunHandlers: RouteHandlers = {
  'POST /v1/workflow/run': (params, server) =>
    runWithoutStream(server, startRun(params, server, params.flag('is_async') ? 'async' : 'sync')),

  'POST /v1/workflow/stream_run': (params, server) =>
    eventStream('workflow', new WorkflowRunner(server, startRun(params, server, 'stream')).events()),

  'POST /v1/workflow/stream_resume': (params, server) =>
    eventStream('workflow', new WorkflowRunner(server, resumeRun(params, server)).events()),

  'POST /v1/workflows/resume': (params, server) => runWithoutStream(server, resumeRun(params, server)),

  'GET /v1/workflows/{workflow_id}/run_histories/{execute_id}': (params, { state }) => {
    const record = state.runs.find(params.requiredText('workflow_id'), params.requiredText('execute_id'));
    const history = historyView(state, record);
    record.pollsLeft -= 1;
    return success({ data: [history] });
  },

  'GET /v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}': (
    params,
    { state },
  ) => {
    const record = state.runs.find(params.requiredText('workflow_id'), params.requiredText('execute_id'));
    const uuid = params.requiredText('node_execute_uuid');
    const node = record.nodes.find((candidate) => candidate.uuid === uuid && candidate.isOutputNode);
    if (node === undefined) throw notFound('output node', uuid);
    return success({ data: { is_finish: node.isFinished, node_output: node.output } });
  },
};

function startRun(params: RequestParams, server: ServerContext, mode: RunMode): RunRecord {
  const { state, polls, acceptsAnyWorkflow } = server;
  const workflowId = params.requiredText('workflow_id');
  const botId = params.text('bot_id');
  const appId = params.text('app_id');
  if (botId !== undefined && appId !== undefined) {
    throw invalidParameter('bot_id and app_id cannot be sent together');
  }
  if (acceptsAnyWorkflow) state.ensureWorkflow(workflowId, 'workflow');
  state.workflows.requirePublished(workflowId);
  if (botId !== undefined && !acceptsAnyWorkflow) findBot(server, botId);
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

const resumeRun = (params: RequestParams, { state }: ServerContext): RunRecord =>
  state.runs.resume(
    params.requiredText('workflow_id'),
    params.requiredText('event_id'),
    params.requiredText('resume_data'),
  );

/** Responds after the end of the run or its next interrupt; to an asynchronous run at once. */
async function runWithoutStream(server: ServerContext, record: RunRecord): Promise<RouteResponse> {
  const run = runToEnd(new WorkflowRunner(server, record).events(), server.signal);
  const { workflowId, executeId } = record;
  const ids = { execute_id: executeId, debug_url: debugUrl(server.state.workflows, workflowId, executeId) };
  if (record.mode === 'async') return success({ msg: 'Success', ...ids });
  await run;
  if (record.error !== undefined) throw new RequestError(record.error.code, record.error.msg, { extra: ids });
  if (record.interrupt !== undefined) return success({ ...ids, data: '', interrupt_data: record.interrupt });
  return success({
    ...ids,
    data: record.output,
    usage: record.usage,
    token: record.usage.token_count,
    cost: '0.00',
  });
}

const MODE_NUMBERS: Readonly<Record<RunMode, number>> = { sync: 0, stream: 1, async: 2 };

function historyView(state: ServerState, record: RunRecord): Record<string, unknown> {
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
    connector_uid: record.ext['user_id'] ?? state.user.user_id,
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
    debug_url: debugUrl(state.workflows, record.workflowId, record.executeId),
    usage: record.usage,
    token: String(record.usage.token_count),
    cost: '0.00',
    is_output_trimmed: false,
    ...(isRunning && record.interrupt !== undefined ? { interrupt_data: record.interrupt } : {}),
  };
}
