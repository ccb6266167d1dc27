import { success } from '../answer.js';
import type { Handlers } from '../handler.js';

/** The API lists no templates, so every id is one. A copy is a draft, as any new bot. */
export const templateHandlers: Handlers = {
  'POST /v1/templates/{template_id}/duplicate': (params, { state }) => {
    const id = state.addBot({
      name: params.text('name') ?? `Template ${params.requiredText('template_id')}`,
      space_id: params.requiredText('workspace_id'),
      published: false,
    });
    return success({ data: { entity_id: id, entity_type: 'agent' } });
  },
};
