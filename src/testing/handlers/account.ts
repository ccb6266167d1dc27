import { success } from '../answer.js';
import type { Handlers } from '../handler.js';
import { pageOf } from '../state/paging.js';

/** Who the caller is, and in which workspaces. */
export const accountHandlers: Handlers = {
  'GET /v1/users/me': (_params, { state }) => success({ data: state.user }),

  'GET /v1/workspaces': (params, { state }) => {
    const workspaces = state.workspaces.list(params.text('enterprise_id'));
    const page = pageOf(workspaces, params.number('page_num', 1), params.number('page_size', 20));
    return success({ data: { workspaces: page.items, total_count: workspaces.length } });
  },
};
