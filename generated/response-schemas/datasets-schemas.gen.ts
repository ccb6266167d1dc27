// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  eitherSchema as either,
  flagSchema as flag,
  integerSchema as integer,
  listSchema as list,
  mapSchema as map,
  nullOrSchema as nullOr,
  objectSchema as object,
  optionalSchema as optional,
  presentSchema as present,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const textList = list(text);

const integerTextEither = either(integer, text);

const chunkStrategy = object({
  chunk_type: optional(integer),
  separator: optional(text),
  max_tokens: optional(integer),
  remove_extra_spaces: optional(flag),
  remove_urls_emails: optional(flag),
  caption_type: optional(integer),
});

const presentMap = map(present);

const dataset = object({
  name: text,
  status: integer,
  can_edit: flag,
  icon_uri: text,
  icon_url: text,
  space_id: text,
  doc_count: integer,
  file_list: textList,
  hit_count: integer,
  avatar_url: text,
  creator_id: text,
  dataset_id: text,
  create_time: integer,
  description: text,
  format_type: integer,
  slice_count: integer,
  update_time: integer,
  creator_name: text,
  all_file_size: integerTextEither,
  bot_used_count: integer,
  chunk_strategy: chunkStrategy,
  failed_file_list: textList,
  processing_file_list: textList,
  processing_file_id_list: textList,
  dataset_type: optional(integer),
  storage_config: optional(presentMap),
  project_id: optional(text),
});

const datasetList = list(dataset);

const datasetListNullOr = nullOr(datasetList);

const listDatasetData = object({ total_count: integer, dataset_list: optional(datasetListNullOr) });

const datasetsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listDatasetData,
});

const createDatasetData = object({ dataset_id: text });

const datasetsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createDatasetData,
});

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

const documentProgress = object({
  url: text,
  size: integer,
  type: text,
  status: integer,
  progress: integer,
  document_id: text,
  update_type: integer,
  document_name: text,
  remaining_time: integer,
  status_descript: optional(text),
  update_interval: integer,
});

const documentProgressList = list(documentProgress);

const documentProgressData = object({ data: documentProgressList });

const datasetsProcessResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: documentProgressData,
});

const imageInfo = object({
  url: text,
  name: text,
  size: integer,
  type: text,
  status: integer,
  caption: text,
  creator_id: text,
  create_time: integer,
  document_id: text,
  source_type: integer,
  update_time: integer,
});

const imageInfoList = list(imageInfo);

const imageInfoListNullOr = nullOr(imageInfoList);

const listImageData = object({ photo_infos: optional(imageInfoListNullOr), total_count: integer });

const datasetsImagesListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listImageData,
});

const integerNullOr = nullOr(integer);

const documentInfo = object({
  char_count: integer,
  chunk_strategy: chunkStrategy,
  create_time: integer,
  document_id: text,
  format_type: integer,
  hit_count: integer,
  name: text,
  size: integer,
  slice_count: integer,
  source_type: optional(integer),
  status: integer,
  type: text,
  update_interval: integer,
  update_time: integer,
  update_type: integerNullOr,
  tos_uri: optional(text),
});

const documentInfoList = list(documentInfo);

const documentInfoListNullOr = nullOr(documentInfoList);

const datasetsDocumentsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  document_infos: optional(documentInfoListNullOr),
  total: integer,
});

const datasetsDocumentsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  document_infos: documentInfoList,
});

const datasetsDocumentsUpdateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  document_info: optional(documentInfo),
});

export const responses: SchemaGroup['responses'] = {
  'datasets.list': datasetsListResponse,
  'datasets.create': datasetsCreateResponse,
  'datasets.update': envelope,
  'datasets.delete': envelope,
  'datasets.process': datasetsProcessResponse,
  'datasets.images.list': datasetsImagesListResponse,
  'datasets.images.update': envelope,
  'datasets.documents.list': datasetsDocumentsListResponse,
  'datasets.documents.create': datasetsDocumentsCreateResponse,
  'datasets.documents.update': datasetsDocumentsUpdateResponse,
  'datasets.documents.delete': envelope,
};

export const events: SchemaGroup['events'] = {};
