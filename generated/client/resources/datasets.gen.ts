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
   */
  process(dataset_id: string, params: ProcessDatasetReq, options?: RequestOptions): APIPromise<DocumentProgressData>;
}

export const DatasetsResource = /* @__PURE__ */ resourceClass<DatasetsResource>('datasets', operations);
