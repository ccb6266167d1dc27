// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  CreateDatasetData,
  CreateDatasetReq,
  CreateDocumentReq,
  Dataset,
  DeleteDocumentReq,
  DocumentInfo,
  DocumentProgressData,
  ImageInfo,
  ListDatasetData,
  ListDocumentData,
  ListDocumentReq,
  ListImageData,
  ProcessDatasetReq,
  UpdateDatasetReq,
  UpdateDocumentReq,
  UpdateImageReq,
} from '../../types/types.gen.js';
import type { DatasetsDeleteParams, ListDatasetReq, ListImageReq } from '../params.gen.js';

const datasetsListOperation: Operation = {
  id: 'datasets.list',
  method: 'GET',
  path: '/v1/datasets',
  required: true,
  page: { items: 'data.dataset_list', total: 'data.total_count' },
};

/**
 * List knowledge bases.
 *
 * Lists the knowledge bases of a workspace, optionally filtered. Requires the permission `listKnowledge`.
 *
 * `GET /v1/datasets`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_dataset
 * @see zh: https://docs.coze.cn/developer_guides/list_dataset
 */
export function datasetsList(
  client: Client,
  params: ListDatasetReq,
  options?: RequestOptions,
): PagePromise<ListDatasetData, Dataset> {
  return requestPage(clientOf(client), datasetsListOperation, params, options);
}

const datasetsCreateOperation: Operation = {
  id: 'datasets.create',
  method: 'POST',
  path: '/v1/datasets',
  required: true,
  body: 'json',
};

/**
 * Create a knowledge base.
 *
 * Creates an empty knowledge base for text or for images and returns its ID. Requires the permission `createKnowledge`.
 *
 * `POST /v1/datasets`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_dataset
 * @see zh: https://docs.coze.cn/developer_guides/create_dataset
 */
export function datasetsCreate(
  client: Client,
  params: CreateDatasetReq,
  options?: RequestOptions,
): APIPromise<CreateDatasetData> {
  return clientOf(client).request(datasetsCreateOperation, params, options);
}

const datasetsUpdateOperation: Operation = {
  id: 'datasets.update',
  method: 'PUT',
  path: '/v1/datasets/{dataset_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Update a knowledge base.
 *
 * Replaces the name, the description and the icon of a knowledge base. Its files do not change. Requires the permission `update`.
 *
 * `PUT /v1/datasets/{dataset_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_dataset
 * @see zh: https://docs.coze.cn/developer_guides/update_dataset
 */
export function datasetsUpdate(
  client: Client,
  params: UpdateDatasetReq & { dataset_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsUpdateOperation, params, options);
}

const datasetsDeleteOperation: Operation = {
  id: 'datasets.delete',
  method: 'DELETE',
  path: '/v1/datasets/{dataset_id}',
  unwrap: 'none',
};

/**
 * Delete a knowledge base.
 *
 * Deletes a knowledge base with all its files. Requires the permission `delete`.
 *
 * `DELETE /v1/datasets/{dataset_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/delete_dataset
 * @see zh: https://docs.coze.cn/developer_guides/delete_dataset
 */
export function datasetsDelete(
  client: Client,
  params: DatasetsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsDeleteOperation, params, options);
}

const datasetsProcessOperation: Operation = {
  id: 'datasets.process',
  method: 'POST',
  path: '/v1/datasets/{dataset_id}/process',
  required: true,
  body: 'json',
};

/**
 * Get the processing progress of files.
 *
 * Gets the processing progress of files of a knowledge base, texts or images. Requires the permission `readDocumentProgress`.
 *
 * `POST /v1/datasets/{dataset_id}/process`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_dataset_progress
 * @see zh: https://docs.coze.cn/developer_guides/get_dataset_progress
 */
export function datasetsProcess(
  client: Client,
  params: ProcessDatasetReq & { dataset_id: string },
  options?: RequestOptions,
): APIPromise<DocumentProgressData> {
  return clientOf(client).request(datasetsProcessOperation, params, options);
}

const datasetsImagesListOperation: Operation = {
  id: 'datasets.images.list',
  method: 'GET',
  path: '/v1/datasets/{dataset_id}/images',
  page: { items: 'data.photo_infos', total: 'data.total_count' },
};

/**
 * List the images of a knowledge base.
 *
 * Lists the images of a knowledge base with their captions, optionally filtered. Requires the permission `listPhoto`.
 *
 * `GET /v1/datasets/{dataset_id}/images`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_images
 * @see zh: https://docs.coze.cn/developer_guides/get_images
 */
export function datasetsImagesList(
  client: Client,
  params: ListImageReq & { dataset_id: string },
  options?: RequestOptions,
): PagePromise<ListImageData, ImageInfo> {
  return requestPage(clientOf(client), datasetsImagesListOperation, params, options);
}

const datasetsImagesUpdateOperation: Operation = {
  id: 'datasets.images.update',
  method: 'PUT',
  path: '/v1/datasets/{dataset_id}/images/{document_id}',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Update the caption of an image.
 *
 * Replaces the caption of an image, which searches use to find it. Requires the permission `updatePhoto`.
 *
 * `PUT /v1/datasets/{dataset_id}/images/{document_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_image_caption
 * @see zh: https://docs.coze.cn/developer_guides/update_image_caption
 */
export function datasetsImagesUpdate(
  client: Client,
  params: UpdateImageReq & { dataset_id: string; document_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsImagesUpdateOperation, params, options);
}

const datasetsDocumentsListOperation: Operation = {
  id: 'datasets.documents.list',
  method: 'POST',
  path: '/open_api/knowledge/document/list',
  required: true,
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'body',
  page: { page: 'page', size: 'size', items: 'document_infos', total: 'total' },
};

/**
 * List the files of a knowledge base.
 *
 * Lists the files of a knowledge base, text files and images. `document_infos` and `total` are beside `code`, not in `data`. Requires the permission `listDocument`.
 *
 * `POST /open_api/knowledge/document/list`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_knowledge_files
 * @see zh: https://docs.coze.cn/developer_guides/list_knowledge_files
 */
export function datasetsDocumentsList(
  client: Client,
  params: ListDocumentReq,
  options?: RequestOptions,
): PagePromise<ListDocumentData, DocumentInfo> {
  return requestPage(clientOf(client), datasetsDocumentsListOperation, params, options);
}

const datasetsDocumentsCreateOperation: Operation = {
  id: 'datasets.documents.create',
  method: 'POST',
  path: '/open_api/knowledge/document/create',
  required: true,
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'document_infos',
  list: true,
};

/**
 * Add files to a knowledge base.
 *
 * Adds up to 10 files to a knowledge base, all from the same type of source, and starts to process them. `datasets.process` gets the progress. Only the owner of the knowledge base can do so. Requires the permission `createDocument`.
 *
 * `POST /open_api/knowledge/document/create`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_knowledge_files
 * @see zh: https://docs.coze.cn/developer_guides/create_knowledge_files
 */
export function datasetsDocumentsCreate(
  client: Client,
  params: CreateDocumentReq,
  options?: RequestOptions,
): APIPromise<DocumentInfo[]> {
  return clientOf(client).request(datasetsDocumentsCreateOperation, params, options);
}

const datasetsDocumentsUpdateOperation: Operation = {
  id: 'datasets.documents.update',
  method: 'POST',
  path: '/open_api/knowledge/document/update',
  required: true,
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'none',
};

/**
 * Update a file of a knowledge base.
 *
 * Renames a file, or changes how often its web page is fetched again. The content does not change. Requires the permission `updateDocument`.
 *
 * `POST /open_api/knowledge/document/update`
 *
 * @see en: https://www.coze.com/docs/developer_guides/modify_knowledge_files
 * @see zh: https://docs.coze.cn/developer_guides/modify_knowledge_files
 */
export function datasetsDocumentsUpdate(
  client: Client,
  params: UpdateDocumentReq,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsDocumentsUpdateOperation, params, options);
}

const datasetsDocumentsDeleteOperation: Operation = {
  id: 'datasets.documents.delete',
  method: 'POST',
  path: '/open_api/knowledge/document/delete',
  required: true,
  body: 'json',
  headers: { 'Agw-Js-Conv': 'str' },
  unwrap: 'none',
};

/**
 * Delete files of a knowledge base.
 *
 * Deletes up to 100 files of knowledge bases, texts or images. Requires the permission `deleteDocument`.
 *
 * `POST /open_api/knowledge/document/delete`
 *
 * @see en: https://www.coze.com/docs/developer_guides/delete_knowdge_files
 * @see zh: https://docs.coze.cn/developer_guides/delete_knowdge_files
 */
export function datasetsDocumentsDelete(
  client: Client,
  params: DeleteDocumentReq,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(datasetsDocumentsDeleteOperation, params, options);
}
