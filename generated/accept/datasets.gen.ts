// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import {
  either,
  flag,
  integer,
  isObject,
  list,
  map,
  nullOr,
  optional,
  present,
  text,
} from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

const textList = list(text);

const integerTextEither = either(integer, text);

function chunkStrategy(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['chunk_type'], integer) &&
    optional(value['separator'], text) &&
    optional(value['max_tokens'], integer) &&
    optional(value['remove_extra_spaces'], flag) &&
    optional(value['remove_urls_emails'], flag) &&
    optional(value['caption_type'], integer)
  );
}

const presentMap = map(present);

function dataset(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['name']) &&
    integer(value['status']) &&
    flag(value['can_edit']) &&
    text(value['icon_uri']) &&
    text(value['icon_url']) &&
    text(value['space_id']) &&
    integer(value['doc_count']) &&
    textList(value['file_list']) &&
    integer(value['hit_count']) &&
    text(value['avatar_url']) &&
    text(value['creator_id']) &&
    text(value['dataset_id']) &&
    integer(value['create_time']) &&
    text(value['description']) &&
    integer(value['format_type']) &&
    integer(value['slice_count']) &&
    integer(value['update_time']) &&
    text(value['creator_name']) &&
    integerTextEither(value['all_file_size']) &&
    integer(value['bot_used_count']) &&
    chunkStrategy(value['chunk_strategy']) &&
    textList(value['failed_file_list']) &&
    textList(value['processing_file_list']) &&
    textList(value['processing_file_id_list']) &&
    optional(value['dataset_type'], integer) &&
    optional(value['storage_config'], presentMap) &&
    optional(value['project_id'], text)
  );
}

const datasetList = list(dataset);

const datasetListNullOr = nullOr(datasetList);

function listDatasetData(value: unknown): boolean {
  return isObject(value) && integer(value['total_count']) && optional(value['dataset_list'], datasetListNullOr);
}

function datasetsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listDatasetData(value['data'])
  );
}

function createDatasetData(value: unknown): boolean {
  return isObject(value) && text(value['dataset_id']);
}

function datasetsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createDatasetData(value['data'])
  );
}

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
}

function documentProgress(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['url']) &&
    integer(value['size']) &&
    text(value['type']) &&
    integer(value['status']) &&
    integer(value['progress']) &&
    text(value['document_id']) &&
    integer(value['update_type']) &&
    text(value['document_name']) &&
    integer(value['remaining_time']) &&
    optional(value['status_descript'], text) &&
    integer(value['update_interval'])
  );
}

const documentProgressList = list(documentProgress);

function documentProgressData(value: unknown): boolean {
  return isObject(value) && documentProgressList(value['data']);
}

function datasetsProcessResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    documentProgressData(value['data'])
  );
}

function imageInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['url']) &&
    text(value['name']) &&
    integer(value['size']) &&
    text(value['type']) &&
    integer(value['status']) &&
    text(value['caption']) &&
    text(value['creator_id']) &&
    integer(value['create_time']) &&
    text(value['document_id']) &&
    integer(value['source_type']) &&
    integer(value['update_time'])
  );
}

const imageInfoList = list(imageInfo);

const imageInfoListNullOr = nullOr(imageInfoList);

function listImageData(value: unknown): boolean {
  return isObject(value) && optional(value['photo_infos'], imageInfoListNullOr) && integer(value['total_count']);
}

function datasetsImagesListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listImageData(value['data'])
  );
}

const integerNullOr = nullOr(integer);

function documentInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['char_count']) &&
    chunkStrategy(value['chunk_strategy']) &&
    integer(value['create_time']) &&
    text(value['document_id']) &&
    integer(value['format_type']) &&
    integer(value['hit_count']) &&
    text(value['name']) &&
    integer(value['size']) &&
    integer(value['slice_count']) &&
    optional(value['source_type'], integer) &&
    integer(value['status']) &&
    text(value['type']) &&
    integer(value['update_interval']) &&
    integer(value['update_time']) &&
    integerNullOr(value['update_type']) &&
    optional(value['tos_uri'], text)
  );
}

const documentInfoList = list(documentInfo);

const documentInfoListNullOr = nullOr(documentInfoList);

function datasetsDocumentsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    optional(value['document_infos'], documentInfoListNullOr) &&
    integer(value['total'])
  );
}

function datasetsDocumentsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    documentInfoList(value['document_infos'])
  );
}

function datasetsDocumentsUpdateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    optional(value['document_info'], documentInfo)
  );
}

export const responses: AcceptGroup['responses'] = {
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

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/datasets-schemas.gen.js');
