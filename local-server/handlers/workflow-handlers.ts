import { success } from '../http/response.js';
import { CREATOR } from '../records/demo-ids.js';
import type { WorkflowRecord } from '../records/workflow-records.js';
import type { RouteHandlers } from '../server-context.js';
import { cursorPageOf, pageOf } from './paging.js';

export const workflowHandlers: RouteHandlers = {
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
    const newestFirst = hasStatus(workflow, params.text('publish_status') ?? 'published_online')
      ? workflow.versions.toReversed()
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

const hasStatus = (workflow: WorkflowRecord, status: string): boolean =>
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
