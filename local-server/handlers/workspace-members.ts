import { success } from '../answer.js';
import type { Handlers } from '../handler.js';
import { pageOf } from '../state/paging.js';
import type { ServerState } from '../state/server-state.js';

/** Whoever is invited joins at once: to the local server, every user exists. */
export const workspaceMemberHandlers: Handlers = {
  'GET /v1/workspaces/{workspace_id}/members': (params, { state }) => {
    const { roles } = state.workspaces.find(params.requiredText('workspace_id'));
    const page = pageOf([...roles], params.number('page_num', 1), params.number('page_size', 20));
    const items = page.items.map(([userId, role]) => ({ ...person(userId, state), role_type: role }));
    return success({ data: { items, total_count: roles.size } });
  },

  'POST /v1/workspaces/{workspace_id}/members': (params, { state }) => {
    const { roles } = state.workspaces.find(params.requiredText('workspace_id'));
    const added: string[] = [];
    const already: string[] = [];
    for (const user of params.list('users')) {
      const id = user.requiredText('user_id');
      (roles.has(id) ? already : added).push(id);
      if (!roles.has(id)) roles.set(id, user.text('role_type') === 'admin' ? 'admin' : 'member');
    }
    return success({
      data: {
        added_success_user_ids: added,
        invited_success_user_ids: [],
        already_joined_user_ids: already,
        already_invited_user_ids: [],
        not_exist_user_ids: [],
      },
    });
  },

  'DELETE /v1/workspaces/{workspace_id}/members': (params, { state }) => {
    const { roles } = state.workspaces.find(params.requiredText('workspace_id'));
    const [removed, unknown, owners]: [string[], string[], string[]] = [[], [], []];
    for (const id of params.strings('user_ids')) {
      if (roles.get(id) === 'owner') owners.push(id);
      else (roles.delete(id) ? removed : unknown).push(id);
    }
    return success({
      data: {
        removed_success_user_ids: removed,
        not_in_workspace_user_ids: unknown,
        owner_not_support_remove_user_ids: owners,
      },
    });
  },
};

const person = (userId: string, { user }: ServerState): Record<string, unknown> => {
  const isCaller = userId === user.user_id;
  return {
    user_id: userId,
    user_nickname: isCaller ? user.nick_name : `User ${userId}`,
    user_unique_name: isCaller ? user.user_name : `user${userId}`,
    avatar_url: `https://files.example.com/users/${userId}.png`,
  };
};
