// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, RequestOptions } from '../../../src/http/index.js';
import type { CreateFileReq, FileObject } from '../../types/types.gen.js';
import type { FilesRetrieveParams } from '../params.gen.js';

const filesUploadOperation: Operation = {
  id: 'files.upload',
  method: 'POST',
  path: '/v1/files/upload',
  required: true,
  body: 'form',
  files: { file: 536870912 },
};

/**
 * Upload a file.
 *
 * Uploads a file of at most 512 MB. Messages and workflow parameters use it by its ID. Files are kept for three months. Personal plans may upload 10 times per second, enterprise plans 20 times. Requires the permission `uploadFile`.
 *
 * `POST /v1/files/upload`
 *
 * @see en: https://www.coze.com/docs/developer_guides/upload_files
 * @see zh: https://docs.coze.cn/developer_guides/upload_files
 */
export function filesUpload(client: Client, params: CreateFileReq, options?: RequestOptions): APIPromise<FileObject> {
  return clientOf(client).request(filesUploadOperation, params, options);
}

const filesRetrieveOperation: Operation = {
  id: 'files.retrieve',
  method: 'GET',
  path: '/v1/files/retrieve',
  ids: ['file_id'],
};

/**
 * Get a file.
 *
 * Gets the name, the size and the upload time of a file, not its content. Requires the permission `retrieveFile`.
 *
 * `GET /v1/files/retrieve`
 *
 * @see en: https://www.coze.com/docs/developer_guides/retrieve_files
 * @see zh: https://docs.coze.cn/developer_guides/retrieve_files
 */
export function filesRetrieve(
  client: Client,
  params: FilesRetrieveParams,
  options?: RequestOptions,
): APIPromise<FileObject> {
  return clientOf(client).request(filesRetrieveOperation, params, options);
}
