import { success } from '../answer.js';
import type { Handlers } from '../handler.js';
import { badRequest } from '../refusal.js';
import { pageOf } from '../state/paging.js';
import { workspaceView } from '../state/workspaces.js';

export const workspaceHandlers: Handlers = {
  'GET /v1/workspaces': (params, { state }) => {
    const userId = params.text('user_id') ?? state.user.user_id;
    const enterprise = params.text('enterprise_id');
    const account = params.text('coze_account_id');
    const workspaces = state.workspaces
      .ofUser(userId)
      .filter(({ enterpriseId }) => enterprise === undefined || enterpriseId === enterprise)
      .filter(({ accountId }) => account === undefined || accountId === account);
    const page = pageOf(workspaces, params.number('page_num', 1), params.number('page_size', 20));
    const seen = page.items.map((workspace) => workspaceView(workspace, userId));
    return success({ data: { workspaces: seen, total_count: workspaces.length } });
  },

  'POST /v1/workspaces': (params, { state }) => {
    const id = state.addWorkspace({
      name: params.requiredText('name'),
      description: params.requiredText('description'),
      ...params.pick('coze_account_id', 'owner_uid'),
    });
    return success({ data: { id } });
  },

  'PUT /v1/workspaces/{workspace_id}': (params, { state }) => {
    const workspace = state.workspaces.find(params.requiredText('workspace_id'));
    if (workspace.type === 'personal') {
      throw badRequest(`The workspace ${workspace.id} is personal and cannot be changed.`);
    }
    workspace.name = params.text('name') ?? workspace.name;
    workspace.description = params.text('description') ?? workspace.description;
    return success();
  },
};
