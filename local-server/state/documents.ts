import type { Clock } from '../clock.js';
import type { IdSequence } from '../ids.js';
import { notFound } from '../refusal.js';
import { Progress } from './progress.js';

/** The format of documents that are pictures. */
export const PICTURE = 2;

/** How a text is cut when the caller does not say. */
const CHUNK_TOKENS = 800;

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
  /** What is to be seen in a picture; `undefined` while that is left to the model. */
  caption: string | undefined;
  updateType: number;
  updateInterval: number;
  updatedAt: number;
}

export type NewDocument = Omit<DocumentRecord, 'id' | 'createdAt' | 'updatedAt' | 'progress'>;

/** The files and pictures in the datasets of the server. */
export class Documents {
  readonly #records = new Map<string, DocumentRecord>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  add(document: NewDocument): DocumentRecord {
    const time = this.clock.seconds();
    const record = { ...document, id: this.ids.next(), createdAt: time, updatedAt: time, progress: new Progress() };
    this.#records.set(record.id, record);
    return record;
  }

  find(id: string): DocumentRecord {
    const record = this.#records.get(id);
    if (record === undefined) throw notFound('document', id);
    return record;
  }

  findIn(datasetId: string, id: string): DocumentRecord {
    const record = this.find(id);
    if (record.datasetId !== datasetId) throw notFound('document', id, ` The dataset ${datasetId} has others.`);
    return record;
  }

  touch(record: DocumentRecord): void {
    record.updatedAt = this.clock.seconds();
  }

  delete(ids: readonly string[]): void {
    for (const { id } of ids.map((id) => this.find(id))) this.#records.delete(id);
  }

  /** The documents of a dataset, oldest first. */
  ofDataset(datasetId: string): DocumentRecord[] {
    return [...this.#records.values()].filter((record) => record.datasetId === datasetId);
  }
}

export const captionOf = ({ caption, name, progress }: DocumentRecord): string =>
  caption ?? (progress.isDone ? `A picture called ${name}.` : '');

/** How many pieces a document was cut into, none before that is done. */
export function sliceCount({ formatType, charCount, chunkStrategy, progress }: DocumentRecord): number {
  if (!progress.isDone || formatType === PICTURE) return 0;
  const { max_tokens: tokens } = chunkStrategy;
  return Math.max(1, Math.ceil(charCount / (typeof tokens === 'number' ? tokens : CHUNK_TOKENS)));
}

/** 1 for done, 0 for under way. */
export const statusOf = ({ progress }: DocumentRecord): number => (progress.isDone ? 1 : 0);
