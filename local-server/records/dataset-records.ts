import type { Clock } from '../lib/clock.js';
import { type IdSequence, Records } from './records.js';

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

type NewDataset = Pick<DatasetRecord, 'workspaceId' | 'formatType' | 'name' | 'description' | 'iconFileId'>;

/** The datasets of the server, without their documents. */
export class DatasetRecords extends Records<DatasetRecord> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('dataset');
  }

  create(dataset: NewDataset): DatasetRecord {
    const time = this.clock.seconds();
    const record: DatasetRecord = { ...dataset, id: this.ids.next(), createdAt: time, updatedAt: time };
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
