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
   * @param params - `workspace_id`, `folder_type`; optional: `parent_folder_id`, `page_num` (at least 1), `page_size` (1 to 50).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.folders.list({
   *   workspace_id: '7352033921443356672',
   *   folder_type: 'development',
   *   parent_folder_id: '7397619068440800000',
   *   page_size: 20,
   * })) console.log(item);
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
   * @param folder_id - The ID of the folder.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.folders.retrieve('7397619068440800000');
   */
  retrieve(folder_id: string, options?: RequestOptions): APIPromise<SimpleFolder>;
}

export const FoldersResource = /* @__PURE__ */ resourceClass<FoldersResource>('folders', operations);
