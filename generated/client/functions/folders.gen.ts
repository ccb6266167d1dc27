// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type { ListFolderData, SimpleFolder } from '../../types/types.gen.js';
import type { FoldersRetrieveParams, ListFolderReq } from '../params.gen.js';

const foldersListOperation: Operation = {
  id: 'folders.list',
  method: 'GET',
  path: '/v1/folders',
  required: true,
  page: { total: 'data.total_count', has_more: 'data.has_more' },
};

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
export function foldersList(
  client: Client,
  params: ListFolderReq,
  options?: RequestOptions,
): PagePromise<ListFolderData, SimpleFolder> {
  return requestPage(clientOf(client), foldersListOperation, params, options);
}

const foldersRetrieveOperation: Operation = { id: 'folders.retrieve', method: 'GET', path: '/v1/folders/{folder_id}' };

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
export function foldersRetrieve(
  client: Client,
  params: FoldersRetrieveParams,
  options?: RequestOptions,
): APIPromise<SimpleFolder> {
  return clientOf(client).request(foldersRetrieveOperation, params, options);
}
