import type { Clock } from '../clock.js';
import type { IdSequence } from '../ids.js';
import { notFound } from '../refusal.js';

export interface DatasetRecord {
  readonly id: string;
  readonly workspaceId: string;
  readonly formatType: number;
  readonly createdAt: number;
  name: string;
  description: string;
  iconFileId: string;
  updatedAt: number;
}

export type NewDataset = Pick<DatasetRecord, 'workspaceId' | 'formatType' | 'name' | 'description' | 'iconFileId'>;

/** The knowledge bases of the server, without the documents in them. */
export class Datasets {
  readonly #records = new Map<string, DatasetRecord>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  create(dataset: NewDataset): DatasetRecord {
    const time = this.clock.seconds();
    const record: DatasetRecord = { ...dataset, id: this.ids.next(), createdAt: time, updatedAt: time };
    this.#records.set(record.id, record);
    return record;
  }

  find(id: string): DatasetRecord {
    const record = this.#records.get(id);
    if (record === undefined) throw notFound('dataset', id);
    return record;
  }

  /** Changes what is given and leaves the rest as it is. */
  update(id: string, changes: Partial<Pick<DatasetRecord, 'name' | 'description' | 'iconFileId'>>): void {
    Object.assign(this.find(id), changes, { updatedAt: this.clock.seconds() });
  }

  delete(id: string): void {
    this.find(id);
    this.#records.delete(id);
  }

  /** The datasets of a workspace, oldest first. */
  ofWorkspace(workspaceId: string): DatasetRecord[] {
    return [...this.#records.values()].filter((record) => record.workspaceId === workspaceId);
  }
}
