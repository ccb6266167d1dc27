import { isFormPart } from '../http/request-params.js';
import { RequestError, invalidParameter, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';

interface FileObject {
  readonly id: string;
  readonly bytes: number;
  readonly file_name: string;
  readonly created_at: number;
}

/** The uploaded files: their names and sizes, without their contents. */
export class FileRecords extends Records<FileObject> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('file');
  }

  add(file: { name: string; bytes: number }): FileObject {
    const object = {
      id: this.ids.next(),
      bytes: file.bytes,
      file_name: file.name,
      created_at: this.clock.seconds(),
    };
    this.records.set(object.id, object);
    return object;
  }
}

export const fileHandlers: RouteHandlers<{ files: FileRecords }> = {
  'POST /v1/files/upload': (params, { state }) => {
    const file = params.raw('file');
    if (!isFormPart(file)) throw invalidParameter('file must be a file of a multipart form');
    if (file.size === 0) throw new RequestError(4300, 'The uploaded file is empty.');
    return success({ data: state.files.add({ name: file.name, bytes: file.size }) });
  },

  'GET /v1/files/retrieve': (params, { state }) => success({ data: state.files.find(params.requiredText('file_id')) }),
};
