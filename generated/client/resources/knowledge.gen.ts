// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  CreateDocumentReq,
  DeleteDocumentReq,
  DocumentInfo,
  ListDocumentData,
  ListDocumentReq,
  UpdateDocumentReq,
} from '../../types/types.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.knowledge.documents`. */
export interface KnowledgeDocumentsResource extends APIResource {
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
   * for await (const item of client.knowledge.documents.list({ dataset_id: '7368753213002645523', size: 10 })) console.log(item);
   *
   * @deprecated Use `datasets.documents.list`.
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
   * const result = await client.knowledge.documents.create({
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
   *
   * @deprecated Use `datasets.documents.create`.
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
   * await client.knowledge.documents.update({
   *   document_id: '7386942056030109696',
   *   document_name: 'Rome and its surroundings',
   *   update_rule: { update_type: 1, update_interval: 24 },
   * });
   *
   * @deprecated Use `datasets.documents.update`.
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
   * await client.knowledge.documents.delete({ document_ids: ['7386942056030109696'] });
   *
   * @deprecated Use `datasets.documents.delete`.
   */
  delete(params: DeleteDocumentReq, options?: RequestOptions): APIPromise<undefined>;
}

export const KnowledgeDocumentsResource = /* @__PURE__ */ resourceClass<KnowledgeDocumentsResource>(
  'knowledge.documents',
  operations,
);

/** The methods of `client.knowledge`. */
export interface KnowledgeResource extends APIResource {
  /** The methods of `client.knowledge.documents`. */
  readonly documents: KnowledgeDocumentsResource;
}

export const KnowledgeResource = /* @__PURE__ */ resourceClass<KnowledgeResource>('knowledge', operations);
