// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
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
import type { ListDatasetReq, ListImageReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.datasets.images`. */
export interface DatasetsImagesResource extends APIResource {
  /**
   * List the images of a knowledge base.
   *
   * Lists the images of a knowledge base with their captions, optionally filtered. Requires the permission `listPhoto`.
   *
   * `GET /v1/datasets/{dataset_id}/images`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_images
   * @see zh: https://docs.coze.cn/developer_guides/get_images
   * @param datasetId - The ID of the knowledge base.
   * @param params - optional: `page_num` (at least 1), `page_size`, `keyword`, `has_caption`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.datasets.images.list('7402673155866558464', { page_size: 10, keyword: 'bridge', has_caption: true })) console.log(item);
   */
  list(datasetId: string, params?: ListImageReq, options?: RequestOptions): PagePromise<ListImageData, ImageInfo>;

  /**
   * Update the caption of an image.
   *
   * Replaces the caption of an image, which searches use to find it. Requires the permission `updatePhoto`.
   *
   * `PUT /v1/datasets/{dataset_id}/images/{document_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_image_caption
   * @see zh: https://docs.coze.cn/developer_guides/update_image_caption
   * @param datasetId - The ID of the knowledge base.
   * @param documentId - The ID of the image.
   * @param params - `caption`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.datasets.images.update('7402673155866558464', '7402673155866569216', { caption: 'A stone bridge over the Tiber at night.' });
   */
  update(
    datasetId: string,
    documentId: string,
    params: UpdateImageReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;
}

export const DatasetsImagesResource = /* @__PURE__ */ resourceClass<DatasetsImagesResource>(
  'datasets.images',
  operations,
);

/** The methods of `client.datasets.documents`. */
export interface DatasetsDocumentsResource extends APIResource {
  /**
   * List the files of a knowledge base.
   *
   * Lists the files of a knowledge base, text files and images. `document_infos` and `total` are beside `code`, not in `data`. Requires the permission `listDocument`.
   *
   * `POST /open_api/knowledge/document/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_knowledge_files
   * @see zh: https://docs.coze.cn/developer_guides/list_knowledge_files
   * @param params - `dataset_id`; optional: `page`, `size`, `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.datasets.documents.list({ dataset_id: '7368753213002645523', size: 10 })) console.log(item);
   */
  list(params: ListDocumentReq, options?: RequestOptions): PagePromise<ListDocumentData, DocumentInfo>;

  /**
   * Add files to a knowledge base.
   *
   * Adds up to 10 files to a knowledge base, all from the same type of source, and starts to process them. `datasets.process` gets the progress. Only the owner of the knowledge base can do so. Requires the permission `createDocument`.
   *
   * `POST /open_api/knowledge/document/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_knowledge_files
   * @see zh: https://docs.coze.cn/developer_guides/create_knowledge_files
   * @param params - `dataset_id`, `document_bases` (at most 10 items); optional: `chunk_strategy`, `format_type`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.datasets.documents.create({
   *   dataset_id: '7368753213002645523',
   *   document_bases: [
   *     {
   *       name: 'rome.txt',
   *       source_info: {
   *         file_base64: 'VGhlIENvbG9zc2V1bSBvcGVucyBhdCBuaW5lLg==',
   *         file_type: 'txt',
   *         document_source: 0,
   *       },
   *     },
   *   ],
   *   chunk_strategy: {
   *     chunk_type: 1,
   *     separator: '\n\n',
   *     max_tokens: 800,
   *     remove_extra_spaces: false,
   *     remove_urls_emails: false,
   *   },
   *   format_type: 0,
   * });
   */
  create(params: CreateDocumentReq, options?: RequestOptions): APIPromise<DocumentInfo[]>;

  /**
   * Update a file of a knowledge base.
   *
   * Renames a file, or changes how often its web page is fetched again. The content does not change. Requires the permission `updateDocument`.
   *
   * `POST /open_api/knowledge/document/update`
   *
   * @see en: https://www.coze.com/docs/developer_guides/modify_knowledge_files
   * @see zh: https://docs.coze.cn/developer_guides/modify_knowledge_files
   * @param params - `document_id`; optional: `document_name`, `update_rule`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.datasets.documents.update({
   *   document_id: '7386942056030109696',
   *   document_name: 'Rome and its surroundings',
   *   update_rule: { update_type: 1, update_interval: 24 },
   * });
   */
  update(params: UpdateDocumentReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Delete files of a knowledge base.
   *
   * Deletes up to 100 files of knowledge bases, texts or images. Requires the permission `deleteDocument`.
   *
   * `POST /open_api/knowledge/document/delete`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_knowdge_files
   * @see zh: https://docs.coze.cn/developer_guides/delete_knowdge_files
   * @param params - `document_ids` (at most 100 items).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.datasets.documents.delete({ document_ids: ['7386942056030109696'] });
   */
  delete(params: DeleteDocumentReq, options?: RequestOptions): APIPromise<undefined>;
}

export const DatasetsDocumentsResource = /* @__PURE__ */ resourceClass<DatasetsDocumentsResource>(
  'datasets.documents',
  operations,
);

/** The methods of `client.datasets`. */
export interface DatasetsResource extends APIResource {
  /** The methods of `client.datasets.images`. */
  readonly images: DatasetsImagesResource;

  /** The files of knowledge bases. */
  readonly documents: DatasetsDocumentsResource;

  /**
   * List knowledge bases.
   *
   * Lists the knowledge bases of a workspace, optionally filtered. Requires the permission `listKnowledge`.
   *
   * `GET /v1/datasets`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_dataset
   * @see zh: https://docs.coze.cn/developer_guides/list_dataset
   * @param params - `space_id`; optional: `name`, `format_type` (one of 0, 1, 2, 3, 4, 5), `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.datasets.list({
   *   space_id: '7352033921443356672',
   *   name: 'Cities',
   *   format_type: 0,
   *   page_size: 10,
   * })) console.log(item);
   */
  list(params: ListDatasetReq, options?: RequestOptions): PagePromise<ListDatasetData, Dataset>;

  /**
   * Create a knowledge base.
   *
   * Creates an empty knowledge base for text or for images and returns its ID. Requires the permission `createKnowledge`.
   *
   * `POST /v1/datasets`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_dataset
   * @see zh: https://docs.coze.cn/developer_guides/create_dataset
   * @param params - `name`, `space_id`, `format_type`; optional: `description`, `file_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.datasets.create({
   *   name: 'Cities',
   *   space_id: '7352033921443356672',
   *   format_type: 0,
   *   description: 'What to see in European cities.',
   * });
   */
  create(params: CreateDatasetReq, options?: RequestOptions): APIPromise<CreateDatasetData>;

  /**
   * Update a knowledge base.
   *
   * Replaces the name, the description and the icon of a knowledge base. Its files do not change. Requires the permission `update`.
   *
   * `PUT /v1/datasets/{dataset_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_dataset
   * @see zh: https://docs.coze.cn/developer_guides/update_dataset
   * @param dataset_id - The ID of the knowledge base.
   * @param params - `name`; optional: `file_id`, `description`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.datasets.update('7368753213002645523', {
   *   name: 'Cities',
   *   description: 'What to see in the cities of the world.',
   * });
   */
  update(dataset_id: string, params: UpdateDatasetReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Delete a knowledge base.
   *
   * Deletes a knowledge base with all its files. Requires the permission `delete`.
   *
   * `DELETE /v1/datasets/{dataset_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_dataset
   * @see zh: https://docs.coze.cn/developer_guides/delete_dataset
   * @param dataset_id - The ID of the knowledge base.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.datasets.delete('7368753213002645523');
   */
  delete(dataset_id: string, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Get the processing progress of files.
   *
   * Gets the processing progress of files of a knowledge base, texts or images. Requires the permission `readDocumentProgress`.
   *
   * `POST /v1/datasets/{dataset_id}/process`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_dataset_progress
   * @see zh: https://docs.coze.cn/developer_guides/get_dataset_progress
   * @param dataset_id - The ID of the knowledge base.
   * @param params - `document_ids`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.datasets.process('7368753213002645523', { document_ids: ['7386942056030109696'] });
   */
  process(dataset_id: string, params: ProcessDatasetReq, options?: RequestOptions): APIPromise<DocumentProgressData>;
}

export const DatasetsResource = /* @__PURE__ */ resourceClass<DatasetsResource>('datasets', operations);
