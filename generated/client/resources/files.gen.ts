// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, RequestOptions } from '../../../src/http/index.js';
import type { CreateFileReq, FileObject } from '../../types/types.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.files`. */
export interface FilesResource extends APIResource {
  /**
   * Upload a file.
   *
   * Uploads a file of at most 512 MB. Messages and workflow parameters use it by its ID. Files are kept for three months. Personal plans may upload 10 times per second, enterprise plans 20 times. Requires the permission `uploadFile`.
   *
   * `POST /v1/files/upload`
   *
   * @see en: https://www.coze.com/docs/developer_guides/upload_files
   * @see zh: https://docs.coze.cn/developer_guides/upload_files
   * @param params - `file` (at most 512 MiB).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.files.upload({ file: createReadStream('notes.txt') });
   */
  upload(params: CreateFileReq, options?: RequestOptions): APIPromise<FileObject>;

  /**
   * Get a file.
   *
   * Gets the name, the size and the upload time of a file, not its content. Requires the permission `retrieveFile`.
   *
   * `GET /v1/files/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_files
   * @see zh: https://docs.coze.cn/developer_guides/retrieve_files
   * @param file_id - The ID of the file, as returned by the upload.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.files.retrieve('7369495981102022700');
   */
  retrieve(file_id: string, options?: RequestOptions): APIPromise<FileObject>;
}

export const FilesResource = /* @__PURE__ */ resourceClass<FilesResource>('files', operations);
