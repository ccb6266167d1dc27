import { notFound, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { CREATOR, DEMO_WORKSPACE_ID } from '../lib/demo-ids.js';
import type { Collaboration } from './collaboration.js';
import { cursorPageOf, pageOf } from './paging.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';
import type { WorkspaceRecords } from './workspaces.js';

interface WorkflowVersion {
  readonly version: string;
  readonly description: string;
  readonly createdAt: number;
}

interface WorkflowRecord extends Collaboration {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly workspaceId: string;
  readonly appId: string;
  readonly mode: 'workflow' | 'chatflow';
  readonly createdAt: number;
  /** Oldest first. Empty for a draft. */
  readonly versions: readonly WorkflowVersion[];
}

/** A workflow or a chatflow for `server.state.addWorkflow()`. All fields are optional. */
export interface WorkflowSeed {
  /** Default: a new id. */
  readonly workflow_id?: string;
  /** Default `workflow`. */
  readonly workflow_name?: string;
  readonly description?: string;
  /** Default: the demo workspace. */
  readonly workspace_id?: string;
  /** The app of the workflow. Default: none. */
  readonly app_id?: string;
  /** Default `workflow`. */
  readonly mode?: 'workflow' | 'chatflow';
  /** The published versions, oldest first. Default `['v0.0.1']`. With `[]` the workflow is a draft and cannot run. */
  readonly versions?: readonly string[];
}

/** The workflows and chatflows of the server. */
export class WorkflowRecords extends Records<WorkflowRecord> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('workflow', 'addWorkflow({ workflow_id })');
  }

  create(seed: WorkflowSeed): WorkflowRecord {
    const time = this.clock.seconds();
    const record: WorkflowRecord = {
      id: seed.workflow_id ?? this.ids.next(),
      name: seed.workflow_name ?? 'workflow',
      description: seed.description ?? '',
      workspaceId: seed.workspace_id ?? DEMO_WORKSPACE_ID,
      appId: seed.app_id ?? '',
      mode: seed.mode ?? 'workflow',
      createdAt: time,
      versions: (seed.versions ?? ['v0.0.1']).map((version) => ({ version, description: '', createdAt: time })),
      collaborators: new Set(),
      collaborationMode: 'single',
    };
    this.records.set(record.id, record);
    return record;
  }

  has(id: string): boolean {
    return this.records.has(id);
  }

  /** @throws RequestError with code 4200 for a draft. */
  requirePublished(id: string): WorkflowRecord {
    const record = this.find(id);
    if (record.versions.length === 0) throw notFound('published version of the workflow', id);
    return record;
  }

  all(): WorkflowRecord[] {
    return [...this.records.values()];
  }
}

/** The state that a handler needs to run a workflow. The server may first have to add the workflow. */
export interface WorkflowLookup {
  readonly workflows: WorkflowRecords;
  /** Adds a workflow with this id, unless it exists. */
  ensureWorkflow(id: string, mode: 'workflow' | 'chatflow'): void;
}

/** The URL of the page that shows a run of a workflow. */
export function debugUrl(workflows: WorkflowRecords, workflowId: string, executeId: string): string {
  const { workspaceId } = workflows.find(workflowId);
  return `https://www.coze.cn/work_flow?execute_id=${executeId}&space_id=${workspaceId}&workflow_id=${workflowId}&execute_mode=2`;
}

export const workflowHandlers: RouteHandlers<{ workflows: WorkflowRecords; workspaces: WorkspaceRecords }> = {
  'GET /v1/workflows': (params, { state }) => {
    const [workspaceId, appId, mode] = [
      params.text('workspace_id'),
      params.text('app_id'),
      params.text('workflow_mode'),
    ];
    if (workspaceId !== undefined) state.workspaces.find(workspaceId);
    const status = params.text('publish_status') ?? 'published_online';
    const workflows = state.workflows
      .all()
      .filter((workflow) => workspaceId === undefined || workflow.workspaceId === workspaceId)
      .filter((workflow) => appId === undefined || workflow.appId === appId)
      .filter((workflow) => mode === undefined || workflow.mode === mode)
      .filter((workflow) => hasPublishStatus(workflow, status));
    const { items, has_more } = pageOf(workflows, params, 10);
    return success({ data: { items: items.map(workflowView), has_more } });
  },

  'GET /v1/workflows/{workflow_id}': (params, { state }) => {
    const workflow = state.workflows.find(params.requiredText('workflow_id'));
    const signature = params.flag('include_input_output') ? SIGNATURE : {};
    return success({ data: { workflow_detail: workflowView(workflow), ...signature } });
  },

  'GET /v1/workflows/{workflow_id}/versions': (params, { state }) => {
    const workflow = state.workflows.find(params.requiredText('workflow_id'));
    const signature = params.flag('include_input_output') ? SIGNATURE : {};
    const newestFirst = hasPublishStatus(workflow, params.text('publish_status') ?? 'published_online')
      ? [...workflow.versions].reverse()
      : [];
    const page = cursorPageOf(newestFirst, params, 10);
    const items = page.items.map(({ version, description, createdAt }) => ({
      version,
      description,
      workflow_id: workflow.id,
      creator: CREATOR,
      created_at: String(createdAt),
      updated_at: String(createdAt),
      ...signature,
    }));
    return success({ data: { ...page, items } });
  },
};

const hasPublishStatus = (workflow: WorkflowRecord, status: string): boolean =>
  status === 'all' || workflow.versions.length > 0 === (status === 'published_online');

/** A workflow in a response. Its times are numbers as text. */
const workflowView = (record: WorkflowRecord): Record<string, unknown> => ({
  workflow_id: record.id,
  workflow_name: record.name,
  description: record.description,
  icon_url: `https://files.example.com/workflows/${record.id}.png`,
  app_id: record.appId,
  creator: CREATOR,
  created_at: String(record.createdAt),
  updated_at: String(record.createdAt),
});

/** The inputs and outputs of every workflow. */
const SIGNATURE = {
  input: { parameters: { input: { type: 'string', required: false, description: 'The input of the workflow.' } } },
  output: {
    terminate_plan: 'return_variables',
    parameters: { output: { type: 'string', description: 'The output of the workflow.' } },
  },
};
