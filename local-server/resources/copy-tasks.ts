import { success } from '../http/response.js';
import type { BotRecords } from './bots.js';
import { type IdSequence, Progress, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';
import type { WorkflowRecords } from './workflows.js';
import type { WorkspaceRecords } from './workspaces.js';

interface CopyTask {
  readonly id: string;
  readonly entityType: string;
  readonly sourceId: string;
  /** The copy. Responses contain its id after the task is done. */
  readonly targetId: string;
  readonly workspaceId: string;
  readonly progress: Progress;
}

/** The tasks that copy bots, apps and workflows. */
export class CopyTaskRecords extends Records<CopyTask> {
  constructor(private readonly ids: IdSequence) {
    super('copy task');
  }

  create(task: Omit<CopyTask, 'id' | 'progress'>): CopyTask {
    const created = { ...task, id: this.ids.next(), progress: new Progress() };
    this.records.set(created.id, created);
    return created;
  }
}

interface CopyTaskState {
  readonly copyTasks: CopyTaskRecords;
  readonly bots: BotRecords;
  readonly workflows: WorkflowRecords;
  readonly workspaces: WorkspaceRecords;
  readonly ids: IdSequence;
}

export const copyTaskHandlers: RouteHandlers<CopyTaskState> = {
  'POST /v1/entities/copy_tasks': (params, { state }) => {
    const sourceId = params.requiredText('entity_id');
    const entityType = params.requiredText('entity_type');
    const { id: workspaceId } = state.workspaces.find(params.requiredText('to_workspace_id'));
    const targetId = copyEntity(state, entityType, sourceId, workspaceId);
    if (entityType === 'bot' && state.bots.find(sourceId).workspaceId === workspaceId) {
      return success({ data: { copied_entity_id: targetId } });
    }
    return success({ data: { task_id: state.copyTasks.create({ entityType, sourceId, targetId, workspaceId }).id } });
  },

  'GET /v1/entities/copy_tasks/{task_id}': (params, { state, polls }) => {
    const task = state.copyTasks.find(params.requiredText('task_id'));
    task.progress.look(polls);
    return success({
      data: {
        task_id: task.id,
        task_status: task.progress.isDone ? 'successful' : 'in_progress',
        entity_type: task.entityType,
        source_entity_id: task.sourceId,
        target_entity_id: task.progress.isDone ? task.targetId : '',
        target_workspace_id: task.workspaceId,
        failed_reasons: [],
      },
    });
  },
};

/** Copies are drafts. The server has no apps: a copy of an app is only a new id. */
function copyEntity({ bots, workflows, ids }: CopyTaskState, type: string, id: string, workspaceId: string): string {
  switch (type) {
    case 'bot':
      return bots.create(bots.find(id).draft, { workspaceId }).id;
    case 'workflow': {
      const { name, description, mode } = workflows.find(id);
      return workflows.create({ workflow_name: name, description, mode, workspace_id: workspaceId, versions: [] }).id;
    }
    default:
      return ids.next();
  }
}
