import { success } from '../answer.js';
import { readSource } from '../document-source.js';
import type { Handlers } from '../handler.js';
import type { Params } from '../params.js';
import { badRequest } from '../refusal.js';
import type { DatasetRecord } from '../state/datasets.js';
import { type DocumentRecord, type NewDocument, PICTURE, sliceCount, statusOf } from '../state/documents.js';
import type { Files } from '../state/files.js';
import { pageOf } from '../state/paging.js';

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
