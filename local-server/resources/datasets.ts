import type { RequestParams } from '../http/request-params.js';
import { success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { DEMO_WORKSPACE_ID } from '../lib/demo-ids.js';
import type { BotRecords } from './bots.js';
import { type DocumentRecord, type DocumentRecords, documentStatus, sliceCount } from './documents.js';
import type { FileRecords } from './files.js';
import { pageOf } from './paging.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';
import type { User } from './users.js';
import type { WorkspaceRecords } from './workspaces.js';

interface DatasetRecord {
  readonly id: string;
  readonly workspaceId: string;
  readonly formatType: number;
  readonly createdAt: number;
  name: string;
  description: string;
  iconFileId: string;
  updatedAt: number;
}

/** A dataset for `server.state.addDataset()`. All fields are optional. */
export interface DatasetSeed {
  /** Default: a new id. */
  readonly id?: string;
  /** Default `Dataset`. */
  readonly name?: string;
  readonly description?: string;
  /** 0 for text (the default), 2 for pictures. */
  readonly format_type?: number;
  /** Default: the demo workspace. */
  readonly space_id?: string;
  /** The id of an uploaded picture. Default: an icon of the platform. */
  readonly file_id?: string;
}

/** The datasets of the server, without their documents. */
export class DatasetRecords extends Records<DatasetRecord> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('dataset', 'addDataset({ id })');
  }

  add(seed: DatasetSeed): DatasetRecord {
    const time = this.clock.seconds();
    const record: DatasetRecord = {
      id: seed.id ?? this.ids.next(),
      name: seed.name ?? 'Dataset',
      description: seed.description ?? '',
      formatType: seed.format_type ?? 0,
      workspaceId: seed.space_id ?? DEMO_WORKSPACE_ID,
      iconFileId: seed.file_id ?? '',
      createdAt: time,
      updatedAt: time,
    };
    this.records.set(record.id, record);
    return record;
  }

  update(id: string, changes: Partial<Pick<DatasetRecord, 'name' | 'description' | 'iconFileId'>>): void {
    Object.assign(this.find(id), changes, { updatedAt: this.clock.seconds() });
  }

  delete(id: string): void {
    this.find(id);
    this.records.delete(id);
  }

  /** The datasets of a workspace, oldest first. */
  ofWorkspace(workspaceId: string): DatasetRecord[] {
    return [...this.records.values()].filter((record) => record.workspaceId === workspaceId);
  }
}

interface DatasetState {
  readonly datasets: DatasetRecords;
  readonly documents: DocumentRecords;
  readonly bots: BotRecords;
  readonly files: FileRecords;
  readonly workspaces: WorkspaceRecords;
  readonly user: User;
}

export const datasetHandlers: RouteHandlers<DatasetState> = {
  'GET /v1/datasets': (params, { state }) => {
    const [name, format] = [params.text('name') ?? '', params.raw('format_type')];
    const datasets = state.datasets
      .ofWorkspace(state.workspaces.find(params.requiredText('space_id')).id)
      .filter((dataset) => dataset.name.includes(name))
      .filter(({ formatType }) => format === undefined || formatType === format);
    const list = pageOf(datasets, params, 10).items.map((dataset) => datasetView(dataset, state));
    return success({ data: { total_count: datasets.length, dataset_list: list } });
  },

  'POST /v1/datasets': (params, { state }) => {
    iconOf(params, state);
    const { id } = state.datasets.add({
      ...params.pick('name', 'description', 'format_type', 'file_id'),
      space_id: state.workspaces.find(params.requiredText('space_id')).id,
    });
    return success({ data: { dataset_id: id } });
  },

  'PUT /v1/datasets/{dataset_id}': (params, { state }) => {
    const icon = iconOf(params, state);
    state.datasets.update(params.requiredText('dataset_id'), {
      ...params.pick('name', 'description'),
      ...(icon === undefined ? {} : { iconFileId: icon }),
    });
    return success();
  },

  'DELETE /v1/datasets/{dataset_id}': (params, { state }) => {
    const id = params.requiredText('dataset_id');
    state.datasets.delete(id);
    state.documents.delete(state.documents.ofDataset(id).map((document) => document.id));
    return success();
  },

  'POST /v1/datasets/{dataset_id}/process': (params, { state, polls }) => {
    const { id } = state.datasets.find(params.requiredText('dataset_id'));
    const documents = params.strings('document_ids').map((documentId) => state.documents.findIn(id, documentId));
    for (const { progress } of documents) progress.look(polls);
    return success({ data: { data: documents.map(progressView) } });
  },
};

/** @throws RequestError with code 4200 for an unknown file. */
function iconOf(params: RequestParams, { files }: DatasetState): string | undefined {
  const id = params.text('file_id');
  return id === undefined ? undefined : files.find(id).id;
}

function datasetView(dataset: DatasetRecord, { bots, documents, user }: DatasetState): Record<string, unknown> {
  const files = documents.ofDataset(dataset.id);
  const unfinished = files.filter(({ progress }) => !progress.isDone);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    dataset_id: dataset.id,
    name: dataset.name,
    description: dataset.description,
    format_type: dataset.formatType,
    status: 1,
    can_edit: true,
    space_id: dataset.workspaceId,
    icon_uri: `FileBizType.BIZ_DATASET_ICON/${dataset.iconFileId || 'default'}.png`,
    icon_url: `https://files.example.com/datasets/${dataset.id}.png`,
    avatar_url: user.avatar_url,
    creator_id: user.user_id,
    creator_name: user.nick_name,
    create_time: dataset.createdAt,
    update_time: dataset.updatedAt,
    doc_count: files.length,
    slice_count: sum(files.map(sliceCount)),
    hit_count: 0,
    bot_used_count: bots.countUsing(dataset.id),
    all_file_size: sum(files.map(({ size }) => size)),
    file_list: files.map(({ name }) => name),
    failed_file_list: [],
    processing_file_list: unfinished.map(({ name }) => name),
    processing_file_id_list: unfinished.map(({ id }) => id),
    chunk_strategy: { chunk_type: 0 },
  };
}

/** The remaining time is a tenth of a second per percent. */
const progressView = (document: DocumentRecord): Record<string, unknown> => ({
  document_id: document.id,
  document_name: document.name,
  type: document.type,
  url: document.url,
  size: document.size,
  status: documentStatus(document),
  status_descript: '',
  progress: document.progress.percent,
  remaining_time: Math.ceil((100 - document.progress.percent) / 10),
  update_type: document.updateType,
  update_interval: document.updateInterval,
});
