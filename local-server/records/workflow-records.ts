import { notFound } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import type { Collaboration } from './collaboration.js';
import { DEMO_WORKSPACE_ID } from './demo-ids.js';
import { type IdSequence, Records } from './records.js';

interface WorkflowVersion {
  readonly version: string;
  readonly description: string;
  readonly createdAt: number;
}

export interface WorkflowRecord extends Collaboration {
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

/** The URL of the page that shows a run of a workflow. */
export function debugUrl(workflows: WorkflowRecords, workflowId: string, executeId: string): string {
  const { workspaceId } = workflows.find(workflowId);
  return `https://www.coze.cn/work_flow?execute_id=${executeId}&space_id=${workspaceId}&workflow_id=${workflowId}&execute_mode=2`;
}
