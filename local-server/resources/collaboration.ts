import type { Params } from '../params.js';
import { invalidParameter, success } from '../response.js';
import type { Handlers } from '../server-context.js';
import type { ServerState } from '../server-state.js';

/** A bot or a workflow that several users can edit. */
export interface Shared {
  readonly collaborators: Set<string>;
  collaborationMode: string;
}

const routesOf = (path: string, find: (params: Params, state: ServerState) => Shared): Handlers => ({
  [`POST ${path}/collaborators`]: (params, { state }) => {
    const { collaborators } = find(params, state);
    for (const collaborator of params.list('collaborators')) collaborators.add(collaborator.requiredText('user_id'));
    return success();
  },

  [`DELETE ${path}/collaborators/{user_id}`]: (params, { state }) => {
    find(params, state).collaborators.delete(params.requiredText('user_id'));
    return success();
  },

  [`POST ${path}/collaboration_mode`]: (params, { state }) => {
    const shared = find(params, state);
    const mode = params.text('collaboration_mode');
    if (mode === 'single' && shared.collaborators.size > 0) {
      throw invalidParameter('collaboration_mode cannot be single while there are collaborators');
    }
    shared.collaborationMode = mode ?? shared.collaborationMode;
    return success();
  },
});

export const collaborationHandlers: Handlers = {
  ...routesOf('/v1/bots/{bot_id}', (params, { bots }) => bots.find(params.requiredText('bot_id'))),
  ...routesOf('/v1/workflows/{workflow_id}', (params, { workflows }) =>
    workflows.find(params.requiredText('workflow_id')),
  ),
};
