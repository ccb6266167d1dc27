import { success } from '../http/response.js';
import { DEMO_FOLDER_ID, DEMO_USER_ID, DEMO_WORKSPACE_ID } from '../lib/demo-ids.js';
import { pageOf } from './paging.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';
import type { WorkspaceRecords } from './workspaces.js';

/** A folder for `server.state.addFolder()`: the API can only read folders. All fields are optional. */
export interface FolderSeed {
  /** Default: a new id. */
  readonly id?: string;
  /** Default `Folder`. */
  readonly name?: string;
  readonly description?: string;
  /** Default `development`. */
  readonly folder_type?: 'development' | 'library';
  /** Default: the demo workspace. */
  readonly workspace_id?: string;
  /** The folder that contains this one. Default: none, the folder is at the top level. */
  readonly parent_folder_id?: string;
}

type FolderRecord = Required<FolderSeed>;

/** The folders of the workspaces. */
export class FolderRecords extends Records<FolderRecord> {
  constructor(private readonly ids: IdSequence) {
    super('folder', 'addFolder({ id })');
    this.add({ id: DEMO_FOLDER_ID, name: 'Demo folder', description: 'A folder to list.' });
  }

  add(seed: FolderSeed): FolderRecord {
    const record: FolderRecord = {
      id: seed.id ?? this.ids.next(),
      name: seed.name ?? 'Folder',
      description: seed.description ?? '',
      folder_type: seed.folder_type ?? 'development',
      workspace_id: seed.workspace_id ?? DEMO_WORKSPACE_ID,
      parent_folder_id: seed.parent_folder_id ?? '',
    };
    this.records.set(record.id, record);
    return record;
  }

  all(): FolderRecord[] {
    return [...this.records.values()];
  }

  /** The folder in a response. */
  view(record: FolderRecord): Record<string, unknown> {
    const children = this.all().filter(({ parent_folder_id: parent }) => parent === record.id);
    return { ...record, creator_user_id: DEMO_USER_ID, children_count: children.length };
  }
}

export const folderHandlers: RouteHandlers<{ folders: FolderRecords; workspaces: WorkspaceRecords }> = {
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
