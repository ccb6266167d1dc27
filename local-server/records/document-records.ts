import { notFound } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { type IdSequence, Progress, Records } from './records.js';

/** `format_type` of pictures. */
export const PICTURE = 2;
/** The default size of a slice, in tokens. */
const SLICE_TOKENS = 800;

export interface DocumentRecord {
  readonly id: string;
  readonly datasetId: string;
  readonly formatType: number;
  readonly sourceType: number;
  readonly type: string;
  readonly url: string;
  readonly size: number;
  readonly charCount: number;
  readonly chunkStrategy: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
  readonly progress: Progress;
  name: string;
  /** The caption of a picture. `undefined`: the model describes the picture. */
  caption: string | undefined;
  updateType: number;
  updateInterval: number;
  updatedAt: number;
}

export type NewDocument = Omit<DocumentRecord, 'id' | 'createdAt' | 'updatedAt' | 'progress'>;

/** The documents and pictures in the datasets of the server. */
export class DocumentRecords extends Records<DocumentRecord> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('document');
  }

  add(document: NewDocument): DocumentRecord {
    const time = this.clock.seconds();
    const record = { ...document, id: this.ids.next(), createdAt: time, updatedAt: time, progress: new Progress() };
    this.records.set(record.id, record);
    return record;
  }

  /** @throws RequestError with code 4200 for a document of another dataset. */
  findIn(datasetId: string, id: string): DocumentRecord {
    const record = this.find(id);
    if (record.datasetId !== datasetId) throw notFound('document', id, ` It is not in the dataset ${datasetId}.`);
    return record;
  }

  touch(record: DocumentRecord): void {
    record.updatedAt = this.clock.seconds();
  }

  /** Deletes all of the documents, or none if one is unknown. */
  delete(ids: readonly string[]): void {
    for (const { id } of ids.map((id) => this.find(id))) this.records.delete(id);
  }

  /** The documents of a dataset, oldest first. */
  ofDataset(datasetId: string): DocumentRecord[] {
    return [...this.records.values()].filter((record) => record.datasetId === datasetId);
  }
}

/** The number of slices of a document, 0 until it is processed. */
export function sliceCount({ formatType, charCount, chunkStrategy, progress }: DocumentRecord): number {
  if (!progress.isDone || formatType === PICTURE) return 0;
  const { max_tokens: tokens } = chunkStrategy;
  return Math.max(1, Math.ceil(charCount / (typeof tokens === 'number' ? tokens : SLICE_TOKENS)));
}

/** 1 if a document is processed, else 0. */
export const documentStatus = ({ progress }: DocumentRecord): number => (progress.isDone ? 1 : 0);
