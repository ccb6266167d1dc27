import { success } from '../http/response.js';
import type { RouteHandlers } from '../server-context.js';

export const templateHandlers: RouteHandlers = {
  /** The copy is a draft. */
  'POST /v1/templates/{template_id}/duplicate': (params, { state }) => {
    const { name, description } = state.templates.find(params.requiredText('template_id'));
    const workspace = state.workspaces.find(params.requiredText('workspace_id'));
    const { id } = state.bots.create({ name: params.text('name') ?? name, description }, { workspaceId: workspace.id });
    return success({ data: { entity_id: id, entity_type: 'agent' } });
  },
};
