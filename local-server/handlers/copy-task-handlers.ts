import { success } from '../http/response.js';
import type { ServerState } from '../records/server-state.js';
import type { RouteHandlers } from '../server-context.js';

export const copyTaskHandlers: RouteHandlers = {
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
function copyEntity(state: ServerState, type: string, id: string, workspaceId: string): string {
  switch (type) {
    case 'bot':
      return state.bots.create(state.bots.find(id).draft, { workspaceId }).id;
    case 'workflow': {
      const { name, description, mode } = state.workflows.find(id);
      return state.addWorkflow({ workflow_name: name, description, mode, workspace_id: workspaceId, versions: [] });
    }
    default:
      return state.ids.next();
  }
}
