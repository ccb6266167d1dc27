import type { Clock } from '../clock.js';
import { DEMO_USER_ID, DEMO_WORKSPACE_ID } from '../demo.js';
import { notFound, success } from '../response.js';
import type { Handlers } from '../server-context.js';
import { type Shared, switchMode } from './collaboration.js';
import { cursorPageOf, pageOf } from './paging.js';
import type { IdSequence } from './records.js';

export interface WorkflowVersion {
  readonly version: string;
  readonly description: string;
  readonly createdAt: number;
}

export interface WorkflowRecord extends Shared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly workspaceId: string;
  readonly appId: string;
  readonly mode: 'workflow' | 'chatflow';
  readonly createdAt: number;
  /** Oldest first; none as long as the workflow was never published. */
  readonly versions: readonly WorkflowVersion[];
}

/** A workflow to add to a server. */
export interface WorkflowSeed {
  readonly workflow_id?: string;
  readonly workflow_name?: string;
  readonly description?: string;
  readonly workspace_id?: string;
  readonly app_id?: string;
  /** Default `workflow`. */
  readonly mode?: 'workflow' | 'chatflow';
  /** The published versions, oldest first. Default `['v0.0.1']`; `[]` for a draft, which cannot be run. */
  readonly versions?: readonly string[];
}

/** The workflows and chatflows of the server. */
export class Workflows {
  readonly #records = new Map<string, WorkflowRecord>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

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
    this.#records.set(record.id, record);
    return record;
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  find(id: string): WorkflowRecord {
    const record = this.#records.get(id);
    if (record === undefined) {
      throw notFound('workflow', id, ' On the local server, server.state.addWorkflow({ workflow_id }) adds one.');
    }
    return record;
  }

  /** @throws Refusal 4200 for a workflow that was never published. */
  requirePublished(id: string): WorkflowRecord {
    const record = this.find(id);
    if (record.versions.length === 0) throw notFound('published version of the workflow', id);
    return record;
  }

  all(): WorkflowRecord[] {
    return [...this.#records.values()];
  }
}

export const CREATOR = { id: DEMO_USER_ID, name: 'coze-demo' };

/** A workflow as lists have it. Its times are numbers in text. */
export const workflowView = (record: WorkflowRecord): Record<string, unknown> => ({
  workflow_id: record.id,
  workflow_name: record.name,
  description: record.description,
  icon_url: `https://files.example.com/workflows/${record.id}.png`,
  app_id: record.appId,
  creator: CREATOR,
  created_at: String(record.createdAt),
  updated_at: String(record.createdAt),
});

/** The inputs and outputs of a workflow, the same for all of them here. */
export const workflowInterface = {
  input: { parameters: { input: { type: 'string', required: false, description: 'What the workflow works on.' } } },
  output: {
    terminate_plan: 'return_variables',
    parameters: { output: { type: 'string', description: 'What the workflow says.' } },
  },
};

export const workflowHandlers: Handlers = {
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
      .filter((workflow) => hasStatus(workflow, status));
    const page = pageOf(workflows, params.number('page_num', 1), params.number('page_size', 10));
    return success({ data: { items: page.items.map(workflowView), has_more: page.has_more } });
  },

  'GET /v1/workflows/{workflow_id}': (params, { state }) => {
    const workflow = state.workflows.find(params.requiredText('workflow_id'));
    const shape = params.flag('include_input_output') ? workflowInterface : {};
    return success({ data: { workflow_detail: workflowView(workflow), ...shape } });
  },

  'GET /v1/workflows/{workflow_id}/versions': (params, { state }) => {
    const workflow = state.workflows.find(params.requiredText('workflow_id'));
    const shape = params.flag('include_input_output') ? workflowInterface : {};
    const newestFirst = hasStatus(workflow, params.text('publish_status') ?? 'published_online')
      ? workflow.versions.toReversed()
      : [];
    const page = cursorPageOf(newestFirst, params.text('page_token'), params.number('page_size', 10));
    const items = page.items.map(({ version, description, createdAt }) => ({
      version,
      description,
      workflow_id: workflow.id,
      creator: CREATOR,
      created_at: String(createdAt),
      updated_at: String(createdAt),
      ...shape,
    }));
    return success({ data: { ...page, items } });
  },

  'POST /v1/workflows/{workflow_id}/collaborators': (params, { state }) => {
    const { collaborators } = state.workflows.find(params.requiredText('workflow_id'));
    for (const collaborator of params.list('collaborators')) collaborators.add(collaborator.requiredText('user_id'));
    return success();
  },

  'DELETE /v1/workflows/{workflow_id}/collaborators/{user_id}': (params, { state }) => {
    state.workflows.find(params.requiredText('workflow_id')).collaborators.delete(params.requiredText('user_id'));
    return success();
  },

  'POST /v1/workflows/{workflow_id}/collaboration_mode': (params, { state }) => {
    const workflow = state.workflows.find(params.requiredText('workflow_id'));
    switchMode(workflow, params.text('collaboration_mode'));
    return success();
  },
};

const hasStatus = (workflow: WorkflowRecord, status: string): boolean =>
  status === 'all' || workflow.versions.length > 0 === (status === 'published_online');

/** The address of the page that shows how a run of a workflow went. */
export const debugUrl = (executeId: string, { id, workspaceId }: WorkflowRecord): string =>
  `https://www.coze.cn/work_flow?execute_id=${executeId}&space_id=${workspaceId}&workflow_id=${id}&execute_mode=2`;
