// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type { ListFolderData, SimpleFolder } from '../../types/types.gen.js';
import type { ListFolderReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.folders`. */
export interface FoldersResource extends APIResource {
  /**
   * List folders.
   *
   * Lists the folders of a workspace, at the top level or inside another folder. Requires the permission `listFolder`.
   *
   * `GET /v1/folders`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workspace_list_folder
   * @see zh: https://docs.coze.cn/developer_guides/workspace_list_folder
   */
  list(params: ListFolderReq, options?: RequestOptions): PagePromise<ListFolderData, SimpleFolder>;

  /**
   * Get a folder.
   *
   * Gets the name, the creator and the parent of a folder. Requires the permission `readFolder`.
   *
   * `GET /v1/folders/{folder_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workspace_read_folder
   * @see zh: https://docs.coze.cn/developer_guides/workspace_read_folder
   */
  retrieve(folder_id: string, options?: RequestOptions): APIPromise<SimpleFolder>;
}

export const FoldersResource = /* @__PURE__ */ resourceClass<FoldersResource>('folders', operations);
