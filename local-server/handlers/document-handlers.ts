import type { RequestParams } from '../http/request-params.js';
import { invalidParameter, notFound, success } from '../http/response.js';
import type { DatasetRecord } from '../records/dataset-records.js';
import { DEMO_USER_ID } from '../records/demo-ids.js';
import {
  type DocumentRecord,
  type NewDocument,
  PICTURE,
  documentStatus,
  sliceCount,
} from '../records/document-records.js';
import type { FileRecords } from '../records/file-records.js';
import type { RouteHandlers } from '../server-context.js';
import { pageOf } from './paging.js';

/** `document_source` of a file in the request, of a web page, and of an uploaded file. */
const [FILE, WEB, UPLOADED] = [0, 1, 5];
/** `chunk_type` and `caption_type` of a document that the client splits or describes. */
const CUSTOM = 1;
/** The default hours between two updates of a web page. */
const UPDATE_HOURS = 24;

const captionOf = ({ caption, name, progress }: DocumentRecord): string =>
  caption ?? (progress.isDone ? `A picture called ${name}.` : '');

export const documentHandlers: RouteHandlers = {
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
function readDocuments(params: RequestParams, dataset: DatasetRecord, files: FileRecords): NewDocument[] {
  const formatType = params.number('format_type', 0);
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
  return { sourceType, type, url: '', size: bytes.byteLength, charCount: [...new TextDecoder().decode(bytes)].length };
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
