import type { RequestParams } from '../http/request-params.js';
import { invalidParameter, notFound, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { textOf } from '../lib/bytes.js';
import { DEMO_USER_ID } from '../lib/demo-ids.js';
import type { FileRecords } from './files.js';
import { pageOf } from './paging.js';
import { type IdSequence, Progress, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';

/** `format_type` of pictures. */
const PICTURE = 2;
/** The default size of a slice, in tokens. */
const SLICE_TOKENS = 800;
/** `document_source` of a file in the request, of a web page, and of an uploaded file. */
const [FILE, WEB, UPLOADED] = [0, 1, 5];
/** `chunk_type` and `caption_type` of a document that the client splits or describes. */
const CUSTOM = 1;
/** The default hours between two updates of a web page. */
const UPDATE_HOURS = 24;

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

type NewDocument = Omit<DocumentRecord, 'id' | 'createdAt' | 'updatedAt' | 'progress'>;

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

const captionOf = ({ caption, name, progress }: DocumentRecord): string =>
  caption ?? (progress.isDone ? `A picture called ${name}.` : '');

/** The dataset of a document. `datasets.ts` imports this file, so its record cannot be named here. */
interface Dataset {
  readonly id: string;
  readonly formatType: number;
}

interface DocumentState {
  readonly documents: DocumentRecords;
  readonly datasets: Records<Dataset>;
  readonly files: FileRecords;
}

export const documentHandlers: RouteHandlers<DocumentState> = {
  'POST /open_api/knowledge/document/create': (params, { state }) => {
    const dataset = state.datasets.find(params.requiredText('dataset_id'));
    const added = readDocuments(params, dataset, state.files).map((document) => state.documents.add(document));
    return success({ document_infos: added.map(documentView) });
  },

  'POST /open_api/knowledge/document/list': (params, { state, polls }) => {
    const { id } = state.datasets.find(params.requiredText('dataset_id'));
    const documents = state.documents.ofDataset(id);
    const { items } = pageOf(documents, params, 10, ['page', 'size']);
    for (const { progress } of items) progress.look(polls);
    return success({ document_infos: items.map(documentView), total: documents.length });
  },

  'POST /open_api/knowledge/document/update': (params, { state }) => {
    const document = state.documents.find(params.requiredText('document_id'));
    document.name = params.text('document_name') ?? document.name;
    Object.assign(document, readUpdateRule(params, document));
    state.documents.touch(document);
    return success();
  },

  'POST /open_api/knowledge/document/delete': (params, { state }) => {
    state.documents.delete(params.strings('document_ids'));
    return success();
  },

  'GET /v1/datasets/{dataset_id}/images': (params, { state, polls }) => {
    const { id } = state.datasets.find(params.requiredText('dataset_id'));
    const all = state.documents.ofDataset(id).filter(({ formatType }) => formatType === PICTURE);
    for (const { progress } of all) progress.look(polls);
    const [keyword, hasCaption] = [params.text('keyword') ?? '', params.raw('has_caption')];
    const pictures = all
      .filter((picture) => captionOf(picture).includes(keyword))
      .filter((picture) => hasCaption === undefined || (captionOf(picture) !== '') === hasCaption);
    const { items } = pageOf(pictures, params, 10);
    return success({ data: { photo_infos: items.map(pictureView), total_count: pictures.length } });
  },

  'PUT /v1/datasets/{dataset_id}/images/{document_id}': (params, { state }) => {
    const id = params.requiredText('document_id');
    const picture = state.documents.findIn(state.datasets.find(params.requiredText('dataset_id')).id, id);
    if (picture.formatType !== PICTURE) throw notFound('picture', id);
    picture.caption = params.requiredText('caption');
    state.documents.touch(picture);
    return success();
  },
};

/** @throws RequestError with code 4000 and the name of the field that breaks a rule which is only prose in the contract. */
function readDocuments(params: RequestParams, dataset: Dataset, files: FileRecords): NewDocument[] {
  const formatType = params.number('format_type', dataset.formatType);
  if (formatType !== dataset.formatType) {
    throw invalidParameter(`format_type must be that of the dataset, ${dataset.formatType}`);
  }
  const strategy = params.object('chunk_strategy');
  for (const name of ['separator', 'max_tokens']) {
    if (strategy.number('chunk_type', 0) === CUSTOM && strategy.raw(name) === undefined) {
      throw invalidParameter(`chunk_strategy.${name} is required for the chunk_type 1`);
    }
  }
  const hasOwnCaption = strategy.number('caption_type', 0) === CUSTOM;
  const documents = params.list('document_bases').map((base, index) => {
    const path = `document_bases[${index}].source_info`;
    const caption = base.text('caption') ?? (hasOwnCaption ? '' : undefined);
    return {
      ...readSource(base.object('source_info'), path, files),
      datasetId: dataset.id,
      formatType,
      name: base.requiredText('name'),
      caption: formatType === PICTURE ? caption : '',
      chunkStrategy: { chunk_type: 0, ...params.record('chunk_strategy') },
      ...readUpdateRule(base, { updateType: 0, updateInterval: 0 }),
    };
  });
  const other = documents.findIndex(({ sourceType }) => sourceType !== documents[0]?.sourceType);
  if (other === -1) return documents;
  throw invalidParameter(`document_bases[${other}].source_info must be of the same kind as that of the first`);
}

type DocumentSource = Pick<DocumentRecord, 'sourceType' | 'type' | 'url' | 'size' | 'charCount'>;

/**
 * Reads the source of a document. Web pages are not fetched.
 *
 * @throws RequestError with code 4000 and the path of the missing or wrong field, 4200 for an unknown file.
 */
function readSource(source: RequestParams, path: string, files: FileRecords): DocumentSource {
  const sourceType = source.number('document_source', defaultSource(source));
  const required = (name: string): string => {
    const value = source.text(name) ?? '';
    if (value !== '') return value;
    throw invalidParameter(`${path}.${name} is required for the document_source ${sourceType}`);
  };
  if (sourceType === WEB) return { sourceType, type: 'html', url: required('web_url'), size: 0, charCount: 0 };
  if (sourceType === UPLOADED) {
    const { id, file_name: name, bytes } = files.find(required('source_file_id'));
    const type = /\.(\w+)$/.exec(name)?.[1] ?? '';
    return { sourceType, type, url: `https://files.example.com/uploads/${id}`, size: bytes, charCount: bytes };
  }
  const bytes = decodeFile(required('file_base64'), `${path}.file_base64`);
  const type = required('file_type');
  return { sourceType, type, url: '', size: bytes.byteLength, charCount: [...textOf(bytes)].length };
}

function defaultSource(source: RequestParams): number {
  if (source.raw('web_url') !== undefined) return WEB;
  return source.raw('source_file_id') === undefined ? FILE : UPLOADED;
}

function decodeFile(base64: string, path: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidParameter(`${path} must be base64`);
  }
}

type UpdateRule = Pick<DocumentRecord, 'updateType' | 'updateInterval'>;

function readUpdateRule(params: RequestParams, fallback: UpdateRule): UpdateRule {
  if (params.record('update_rule') === undefined) return fallback;
  const rule = params.object('update_rule');
  const updateType = rule.number('update_type', 0);
  return { updateType, updateInterval: updateType === 0 ? 0 : rule.number('update_interval', UPDATE_HOURS) };
}

const documentView = (document: DocumentRecord): Record<string, unknown> => ({
  document_id: document.id,
  name: document.name,
  type: document.type,
  size: document.size,
  char_count: document.formatType === PICTURE ? 0 : document.charCount,
  slice_count: sliceCount(document),
  hit_count: 0,
  format_type: document.formatType,
  source_type: document.sourceType,
  status: documentStatus(document),
  chunk_strategy: document.chunkStrategy,
  update_type: document.updateType,
  update_interval: document.updateInterval,
  create_time: document.createdAt,
  update_time: document.updatedAt,
  tos_uri: `FileBizType.BIZ_DATASET/${document.id}.${document.type}`,
});

const pictureView = (picture: DocumentRecord): Record<string, unknown> => ({
  document_id: picture.id,
  name: picture.name,
  type: picture.type,
  url: picture.url,
  size: picture.size,
  status: documentStatus(picture),
  caption: captionOf(picture),
  source_type: picture.sourceType,
  creator_id: DEMO_USER_ID,
  create_time: picture.createdAt,
  update_time: picture.updatedAt,
});
