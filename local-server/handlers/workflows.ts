import { success } from '../answer.js';
import type { Handlers } from '../handler.js';
import { cursorPageOf, pageOf } from '../state/paging.js';
import { CREATOR, type WorkflowRecord, workflowInterface, workflowView } from '../state/workflows.js';
import { switchMode } from '../state/collaboration.js';

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
