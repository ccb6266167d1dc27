import { DEMO_FOLDER_ID, DEMO_USER_ID, DEMO_WORKSPACE_ID } from '../demo.js';
import { notFound, success } from '../response.js';
import type { Handlers } from '../server-context.js';
import { pageOf } from './paging.js';
import type { IdSequence } from './records.js';

/** A folder to add to a server: the API only reads them. */
export interface FolderSeed {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  /** Default `development`. */
  readonly folder_type?: 'development' | 'library';
  readonly workspace_id?: string;
  /** The folder it is in. Default: none, it lies at the top. */
  readonly parent_folder_id?: string;
}

export type FolderRecord = Required<FolderSeed>;

/** The folders of the workspaces. */
export class Folders {
  readonly #records = new Map<string, FolderRecord>();

  constructor(private readonly ids: IdSequence) {
    this.add({ id: DEMO_FOLDER_ID, name: 'Demo folder', description: 'There to be listed.' });
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
    this.#records.set(record.id, record);
    return record;
  }

  find(id: string): FolderRecord {
    const record = this.#records.get(id);
    if (record === undefined) {
      throw notFound('folder', id, ' On the local server, server.state.addFolder({ id }) adds one.');
    }
    return record;
  }

  all(): FolderRecord[] {
    return [...this.#records.values()];
  }

  view(record: FolderRecord): Record<string, unknown> {
    const children = this.all().filter(({ parent_folder_id: parent }) => parent === record.id);
    return { ...record, creator_user_id: DEMO_USER_ID, children_count: children.length };
  }
}

export const folderHandlers: Handlers = {
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
    const page = pageOf(folders, params.number('page_num', 1), params.number('page_size', 20));
    const items = page.items.map((folder) => state.folders.view(folder));
    return success({ data: { items, has_more: page.has_more, total_count: folders.length } });
  },

  'GET /v1/folders/{folder_id}': (params, { state }) =>
    success({ data: state.folders.view(state.folders.find(params.requiredText('folder_id'))) }),
};
