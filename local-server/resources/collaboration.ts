import type { RequestParams } from '../http/request-params.js';
import { invalidParameter, success } from '../http/response.js';
import type { Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';

/** A bot or a workflow that several users can edit. */
export interface Collaboration {
  readonly collaborators: Set<string>;
  collaborationMode: string;
}

interface CollaborationState {
  readonly bots: Records<Collaboration>;
  readonly workflows: Records<Collaboration>;
}

const handlersOf = (
  path: string,
  find: (params: RequestParams, state: CollaborationState) => Collaboration,
): RouteHandlers<CollaborationState> => ({
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

export const collaborationHandlers: RouteHandlers<CollaborationState> = {
  ...handlersOf('/v1/bots/{bot_id}', (params, { bots }) => bots.find(params.requiredText('bot_id'))),
  ...handlersOf('/v1/workflows/{workflow_id}', (params, { workflows }) =>
    workflows.find(params.requiredText('workflow_id')),
  ),
};
