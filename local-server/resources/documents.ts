import type { Clock } from '../clock.js';
import { DEMO_USER_ID } from '../demo.js';
import type { Params } from '../params.js';
import { badRequest, notFound, success } from '../response.js';
import type { Handlers } from '../server-context.js';
import type { DatasetRecord } from './datasets.js';
import type { Files } from './files.js';
import { pageOf } from './paging.js';
import { type IdSequence, Progress } from './records.js';

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

/** The caller cuts the text, or describes the pictures. */
const CUSTOM = 1;
const DEFAULT_INTERVAL = 24;

export const datasetDocumentHandlers: Handlers = {
  'POST /open_api/knowledge/document/create': (params, { state }) => {
    const dataset = state.datasets.find(params.requiredText('dataset_id'));
    const added = readDocuments(params, dataset, state.files).map((document) => state.documents.add(document));
    return success({ document_infos: added.map(documentView) });
  },

  'POST /open_api/knowledge/document/list': (params, { state, polls }) => {
    const { id } = state.datasets.find(params.requiredText('dataset_id'));
    const documents = state.documents.ofDataset(id);
    const { items } = pageOf(documents, params.number('page', 1), params.number('size', 10));
    for (const { progress } of items) progress.look(polls);
    return success({ document_infos: items.map(documentView), total: documents.length });
  },

  'POST /open_api/knowledge/document/update': (params, { state }) => {
    const document = state.documents.find(params.requiredText('document_id'));
    document.name = params.text('document_name') ?? document.name;
    Object.assign(document, readRule(params, document));
    state.documents.touch(document);
    return success();
  },

  'POST /open_api/knowledge/document/delete': (params, { state }) => {
    state.documents.delete(params.strings('document_ids'));
    return success();
  },
};

/** @throws Refusal with code 4000 and the name of the field that breaks a rule the contract has only in words. */
function readDocuments(params: Params, dataset: DatasetRecord, files: Files): NewDocument[] {
  const formatType = params.number('format_type', 0);
  if (formatType !== dataset.formatType) {
    throw badRequest(`Invalid request parameter: format_type must be that of the dataset, ${dataset.formatType}.`);
  }
  const strategy = params.object('chunk_strategy');
  for (const name of ['separator', 'max_tokens']) {
    if (strategy.number('chunk_type', 0) === CUSTOM && strategy.raw(name) === undefined) {
      throw badRequest(`Invalid request parameter: chunk_strategy.${name} is required for the chunk_type 1.`);
    }
  }
  const describesItself = strategy.number('caption_type', 0) === CUSTOM;
  const documents = params.list('document_bases').map((base, index) => {
    const where = `document_bases[${index}].source_info`;
    const { kind, ...source } = readSource(base.object('source_info'), where, files);
    const caption = base.text('caption') ?? (describesItself ? '' : undefined);
    return {
      ...source,
      datasetId: dataset.id,
      formatType,
      sourceType: kind,
      name: base.requiredText('name'),
      caption: formatType === PICTURE ? caption : '',
      chunkStrategy: { chunk_type: 0, ...params.record('chunk_strategy') },
      ...readRule(base, { updateType: 0, updateInterval: 0 }),
    };
  });
  const other = documents.findIndex(({ sourceType }) => sourceType !== documents[0]?.sourceType);
  if (other === -1) return documents;
  throw badRequest(
    `Invalid request parameter: document_bases[${other}].source_info must be of the same kind as that of the first.`,
  );
}

type Rule = Pick<DocumentRecord, 'updateType' | 'updateInterval'>;

function readRule(params: Params, fallback: Rule): Rule {
  if (params.record('update_rule') === undefined) return fallback;
  const rule = params.object('update_rule');
  const updateType = rule.number('update_type', 0);
  return { updateType, updateInterval: updateType === 0 ? 0 : rule.number('update_interval', DEFAULT_INTERVAL) };
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
  status: statusOf(document),
  chunk_strategy: document.chunkStrategy,
  update_type: document.updateType,
  update_interval: document.updateInterval,
  create_time: document.createdAt,
  update_time: document.updatedAt,
  tos_uri: `FileBizType.BIZ_DATASET/${document.id}.${document.type}`,
});

/** What a document is made from. */
export interface DocumentSource {
  readonly kind: number;
  readonly type: string;
  readonly url: string;
  readonly size: number;
  readonly charCount: number;
}

const [FILE, WEB, UPLOADED] = [0, 1, 5];

/**
 * Reads where a document comes from. Web pages are not fetched.
 *
 * @throws Refusal with code 4000 and the name of the field that is missing or wrong, 4200 for an unknown file.
 */
export function readSource(source: Params, where: string, files: Files): DocumentSource {
  const kind = source.number('document_source', guessKind(source));
  const need = (name: string): string => {
    const value = source.text(name) ?? '';
    if (value !== '') return value;
    throw badRequest(`Invalid request parameter: ${where}.${name} is required for the document_source ${kind}.`);
  };
  if (kind === WEB) return { kind, type: 'html', url: need('web_url'), size: 0, charCount: 0 };
  if (kind === UPLOADED) {
    const { id, file_name: name, bytes } = files.find(need('source_file_id'));
    return { kind, type: endingOf(name), url: addressOf(id), size: bytes, charCount: bytes };
  }
  const bytes = decode(need('file_base64'), `${where}.file_base64`);
  const type = need('file_type');
  return { kind, type, url: '', size: bytes.byteLength, charCount: [...new TextDecoder().decode(bytes)].length };
}

function guessKind(source: Params): number {
  if (source.raw('web_url') !== undefined) return WEB;
  return source.raw('source_file_id') === undefined ? FILE : UPLOADED;
}

function decode(base64: string, where: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw badRequest(`Invalid request parameter: ${where} must be base64.`);
  }
}

const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1] ?? '';

const addressOf = (fileId: string): string => `https://files.example.com/uploads/${fileId}`;

export const datasetImageHandlers: Handlers = {
  'GET /v1/datasets/{dataset_id}/images': (params, { state, polls }) => {
    const { id } = state.datasets.find(params.requiredText('dataset_id'));
    const all = state.documents.ofDataset(id).filter(({ formatType }) => formatType === PICTURE);
    for (const { progress } of all) progress.look(polls);
    const [keyword, hasCaption] = [params.text('keyword') ?? '', params.raw('has_caption')];
    const pictures = all
      .filter((picture) => captionOf(picture).includes(keyword))
      .filter((picture) => hasCaption === undefined || (captionOf(picture) !== '') === hasCaption);
    const page = pageOf(pictures, params.number('page_num', 1), params.number('page_size', 10));
    return success({ data: { photo_infos: page.items.map(pictureView), total_count: pictures.length } });
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

const pictureView = (picture: DocumentRecord): Record<string, unknown> => ({
  document_id: picture.id,
  name: picture.name,
  type: picture.type,
  url: picture.url,
  size: picture.size,
  status: statusOf(picture),
  caption: captionOf(picture),
  source_type: picture.sourceType,
  creator_id: DEMO_USER_ID,
  create_time: picture.createdAt,
  update_time: picture.updatedAt,
});
