import { success } from '../http/response.js';
import type { RouteHandlers } from '../server-context.js';
import { pageOf } from './paging.js';

export const folderHandlers: RouteHandlers = {
  'GET /v1/folders': (params, { state }) => {
    const [workspaceId, type, parent] = [
      params.requiredText('workspace_id'),
      params.requiredText('folder_type'),
      params.text('parent_folder_id') ?? '',
    ];
    state.workspaces.find(workspaceId);
    if (parent !== '') state.folders.find(parent);
    const folders = state.folders
      .all()
      .filter((folder) => folder.workspace_id === workspaceId && folder.folder_type === type)
      .filter((folder) => folder.parent_folder_id === parent);
    const page = pageOf(folders, params, 20);
    const items = page.items.map((folder) => state.folders.view(folder));
    return success({ data: { items, has_more: page.has_more, total_count: folders.length } });
  },

  'GET /v1/folders/{folder_id}': (params, { state }) =>
    success({ data: state.folders.view(state.folders.find(params.requiredText('folder_id'))) }),
};
