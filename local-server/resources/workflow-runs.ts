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
import type { Clock } from '../lib/clock.js';
import { API_CONNECTOR } from '../lib/demo-ids.js';
import { NO_USAGE } from '../replies/reply-functions.js';
import { type BotLookup, findBot } from './bots.js';
import type { IdSequence } from './records.js';
import type { HandlerContext, RouteHandlers } from './route-handler.js';
import { type NodeRun, type RunInterrupt, type RunMode, type RunRecord, historyView } from './run-record.js';
import type { User } from './users.js';
import { WorkflowRunner } from './workflow-runner.js';
import { type WorkflowLookup, debugUrl } from './workflows.js';

type NewRun = Pick<
  RunRecord,
  'workflowId' | 'mode' | 'botId' | 'appId' | 'connectorId' | 'parameters' | 'ext' | 'pollsLeft'
>;

const MAX_RESUMES = 3;

/** The runs of the workflows. */
export class WorkflowRunRecords {
  readonly #records = new Map<string, RunRecord>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  create(run: NewRun): RunRecord {
    const time = this.clock.seconds();
    const record: RunRecord = {
      ...run,
      executeId: this.ids.next(),
      createdAt: time,
      updatedAt: time,
      status: 'Running',
      nodes: [],
      resumeData: [],
      interrupt: undefined,
      output: '',
      error: undefined,
      usage: NO_USAGE,
    };
    this.#records.set(record.executeId, record);
    return record;
  }

  find(workflowId: string, executeId: string): RunRecord {
    const record = this.#records.get(executeId);
    if (record?.workflowId !== workflowId) throw notFound('run', executeId);
    return record;
  }

  /** Resumes an interrupted run. Each interrupt can be resumed once. */
  resume(workflowId: string, eventId: string, resumeData: string): RunRecord {
    const record = this.find(workflowId, eventId.split('/')[0] ?? '');
    if (record.interrupt?.event_id !== eventId) {
      throw invalidParameter(`event_id ${eventId} is not the interrupt that the run waits at`);
    }
    record.interrupt = undefined;
    record.resumeData.push(resumeData);
    return record;
  }

  interrupt(record: RunRecord, interrupt: Omit<RunInterrupt, 'event_id'>): RunInterrupt {
    if (record.resumeData.length >= MAX_RESUMES) {
      throw new RequestError(5000, `The question was not answered in ${MAX_RESUMES} resumes.`);
    }
    record.interrupt = { event_id: `${record.executeId}/${this.ids.next()}`, ...interrupt };
    return record.interrupt;
  }

  settle(record: RunRecord, status: 'Success' | 'Fail'): void {
    record.status = status;
    record.updatedAt = this.clock.seconds();
  }

  /** Adds a node to a run. */
  node(record: RunRecord, node: Pick<NodeRun, 'title' | 'nodeId' | 'isOutputNode'>): NodeRun {
    const run: NodeRun = {
      ...node,
      uuid: this.ids.next(),
      isFinished: false,
      output: '',
      updatedAt: this.clock.seconds(),
    };
    record.nodes.push(run);
    return run;
  }
}

interface RunState extends BotLookup, WorkflowLookup {
  readonly runs: WorkflowRunRecords;
  readonly user: User;
}

export const workflowRunHandlers: RouteHandlers<RunState> = {
  'POST /v1/workflow/run': (params, server) =>
    runWithoutStream(server, startRun(params, server, params.flag('is_async') ? 'async' : 'sync')),

  'POST /v1/workflow/stream_run': (params, server) =>
    eventStream('workflow', new WorkflowRunner(server, startRun(params, server, 'stream')).events()),

  'POST /v1/workflow/stream_resume': (params, server) =>
    eventStream('workflow', new WorkflowRunner(server, resumeRun(params, server)).events()),

  'POST /v1/workflows/resume': (params, server) => runWithoutStream(server, resumeRun(params, server)),

  'GET /v1/workflows/{workflow_id}/run_histories/{execute_id}': (params, { state }) => {
    const record = state.runs.find(params.requiredText('workflow_id'), params.requiredText('execute_id'));
    const history = historyView(record, state);
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
    if (node === undefined) throw new RequestError(4200, `The output node ${uuid} does not exist.`);
    return success({ data: { is_finish: node.isFinished, node_output: node.output } });
  },
};

function startRun(params: RequestParams, server: HandlerContext<RunState>, mode: RunMode): RunRecord {
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

const resumeRun = (params: RequestParams, { state }: HandlerContext<RunState>): RunRecord =>
  state.runs.resume(
    params.requiredText('workflow_id'),
    params.requiredText('event_id'),
    params.requiredText('resume_data'),
  );

/** Responds after the end of the run or its next interrupt; to an asynchronous run at once. */
async function runWithoutStream(server: HandlerContext<RunState>, record: RunRecord): Promise<RouteResponse> {
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
